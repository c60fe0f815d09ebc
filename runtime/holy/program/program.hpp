// The Program: everything a schema asserts, as a graph of subschema nodes in plain data.
// Made by codegen/program from the resolved schema; run by the interpreter; compiled by emit/cpp.
// All references are static: the compiler specialises a node for each dynamic scope in which
// $dynamicRef or $recursiveRef would resolve differently, so nothing is looked up at run time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace holy::program {

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = 0xFFFFFFFFu;

/// One operation for each assertion or applicator keyword, after dialects are normalised
/// (dependencies, array-form items, boolean exclusiveMinimum ... never get here).
/// The comment says what the instruction's fields hold.
enum class Op : std::uint8_t {
  reject,       // the schema false
  type,         // number: Kinds::bits(), of numbers that of fractions alone (admitted_kinds)
  enumeration,  // first, count: a range of constants
  constant,     // first: an index of constants, count 1
  minimum,      // text: number token (likewise the next four)
  maximum,
  exclusive_minimum,
  exclusive_maximum,
  multiple_of,
  min_length,  // number (likewise for all counts)
  max_length,
  pattern,             // text: ECMA-262 source
  format,              // text: format name; present only where asserted; flag format_of_draft6
  content_encoding,    // text: "base64" (present only where asserted)
  content_media_type,  // text: "application/json"; flag content_is_base64: decode first
  min_items,
  max_items,
  unique_items,
  min_properties,
  max_properties,
  required,               // operands: text ids of the names
  dependent_required,     // operands: [trigger text, n, n names]...
  properties,             // operands: [name text, node]...
  pattern_properties,     // operands: [pattern text, node]...
  additional_properties,  // node; its siblings are the properties/pattern_properties of the same node
  property_names,         // node
  prefix_items,           // operands: nodes
  items,                  // node; number: how many leading items it skips
  contains,           // node; number: minimum, limit: maximum (no_limit when absent); flag contains_evaluates
  unevaluated_items,  // node
  unevaluated_properties,  // node
  dependent_schemas,       // operands: [trigger text, node]...
  all_of,                  // operands: nodes
  any_of,                  // operands: nodes
  one_of,                  // operands: nodes
  negation,                // node
  conditional,             // operands: [if, then or no_node, else or no_node]
  reference,               // node: $ref, $dynamicRef or $recursiveRef, already resolved
};

/// Flag of Op::contains: the items that match count as evaluated (2020-12, not 2019-09).
inline constexpr std::uint8_t contains_evaluates = 1;
/// Flag of Op::format: the name means what draft-04 and draft-06 say (formats::find_draft6).
inline constexpr std::uint8_t format_of_draft6 = 1;
/// Flag of Op::content_media_type: the string is base64 and is decoded before it is read.
inline constexpr std::uint8_t content_is_base64 = 1;

inline constexpr std::uint64_t no_limit = 0xFFFFFFFFFFFFFFFFull;

struct Instruction {
  Op op{};
  std::uint8_t flags = 0;
  std::uint32_t keyword = 0;  ///< text id: the keyword as the schema spells it, "dependencies" included
  std::uint32_t text = 0;     ///< text id, by op
  NodeId node = no_node;      ///< child node, by op
  std::uint64_t number = 0;   ///< count or bit set, by op
  std::uint64_t limit = no_limit;
  std::uint32_t first = 0;  ///< range in Program::operands, by op
  std::uint32_t count = 0;
};

/// A subschema.
struct Node {
  std::uint32_t location = 0;  ///< text id: absolute keyword location (URI with JSON-pointer fragment)
  std::uint32_t first = 0;     ///< range in Program::instructions
  std::uint32_t count = 0;
  bool tracks_properties = false;  ///< some enclosing unevaluatedProperties needs what this node evaluated
  bool tracks_items = false;       ///< likewise unevaluatedItems
  std::uint32_t title = 0;         ///< text id: what a branch of anyOf or oneOf is called, or empty
};

/// A root: an entry point that a user can name.
struct Entry {
  std::uint32_t name = 0;  ///< text id: the schema's URI
  NodeId node = no_node;
};

struct Program {
  std::vector<Node> nodes;
  std::vector<Instruction> instructions;
  std::vector<std::uint32_t> operands;
  std::vector<std::string> texts;      ///< names, patterns, locations, number tokens; texts[0] is ""
  std::vector<std::string> constants;  ///< JSON texts of enum and const values
  std::vector<Entry> entries;

  [[nodiscard]] std::string_view text(std::uint32_t id) const { return texts[id]; }
};

/// The versioned, position-independent bytes of a Program (little-endian): what generated code embeds.
[[nodiscard]] std::string to_bytes(const Program& program);

struct Loading {
  Program program;    ///< meaningful only when error is empty
  std::string error;  ///< what is wrong with the bytes: wrong magic, version, an index out of range ...
  [[nodiscard]] bool ok() const { return error.empty(); }
};

/// The only reader of those bytes. Checks every index and every operand shape, so that running a loaded
/// Program cannot go out of bounds; never trusts the input.
[[nodiscard]] Loading from_bytes(std::string_view bytes);

}  // namespace holy::program
