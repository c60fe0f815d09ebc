// The table of operations: what each one's instructions hold, and how it judges. The reader, the writer, the
// interpreter, the explanation and every emitter go by it, so that a new operation is one row here.
#pragma once

#include <cstdint>
#include <string_view>

#include <holy/json/kinds.hpp>
#include <holy/program/program.hpp>

namespace holy::program {

/// What an operation's `text` is.
enum class TextUse : std::uint8_t { none, number_token, plain };

/// What the range [first, first + count) of an operation holds.
enum class Operands : std::uint8_t {
  none,
  constants,        ///< a range of Program::constants, at least one
  texts,            ///< text ids
  text_node_pairs,  ///< [text id, node]...
  nodes,            ///< nodes
  demands,          ///< [text id, n, n text ids]...
  condition,        ///< [if, then or no_node, else or no_node]
};

/// What the subschemas of an operation judge, where its node judges a value.
enum class Applies : std::uint8_t {
  to_nothing,           ///< there are none: it is an assertion
  to_value,             ///< the very value; what they evaluate counts for the node
  to_value_unobserved,  ///< the very value; what they evaluate counts for nothing (2020-12 core, 10.2.1.4)
  to_members,           ///< values of members
  to_names,             ///< names of members
  to_items,
};

/// How often the subschemas of an operation judge one value, or one part of it.
enum class Ways : std::uint8_t {
  none,
  shared,  ///< the operations of a node that are so share the members (or items) out, and judge each once
  one,
  two,
  each,  ///< once a subschema
};

struct Operation {
  std::string_view name;  ///< in listings
  TextUse text = TextUse::none;
  bool node = false;  ///< Instruction::node is a node
  Operands operands = Operands::none;
  json::Kinds judges = json::Kinds::all;  ///< the kinds of values that it may refuse; it accepts all others
  Applies applies = Applies::to_nothing;
  Ways ways = Ways::none;
  bool is_late = false;  ///< stands behind all others of its node: it asks what they evaluated
};

/// The number of operations; a byte at or above it is none.
inline constexpr std::uint8_t op_count = static_cast<std::uint8_t>(Op::reference) + 1;

/// The row of an operation; `op` must be one of the enumerators.
[[nodiscard]] const Operation& operation_of(Op op);

/// Whether the subschemas of an operation judge the very value that its node judges.
[[nodiscard]] bool is_in_place(Op op);

/// Whether an operation judges each part of a value (a member, its name, an item) at most once, together with
/// the others of its node that do.
[[nodiscard]] bool shares_out(Op op);

/// The parts of a value that an instruction itself evaluates: the members that it judges
/// (Applies::to_members), or the items (Applies::to_items); else Applies::to_nothing.
[[nodiscard]] Applies evaluated_by(const Instruction& instruction);

/// The kinds that an instruction `type` admits. Stored, the bit of fractions alone means any number.
[[nodiscard]] inline json::Kinds admitted_kinds(const Instruction& type) {
  const json::Kinds stored = json::Kinds::of_bits(type.number);
  return stored.contains(json::Kinds::fraction) ? stored | json::Kinds::integer : stored;
}
/// Instruction::number of the `type` that admits these kinds.
[[nodiscard]] inline std::uint64_t number_of_kinds(json::Kinds kinds) {
  return (kinds.contains(json::Kinds::fraction) ? kinds - json::Kinds::integer : kinds).bits();
}

}  // namespace holy::program
