// A Program made ready to run. Internal to runtime/holy/verdict.
#pragma once

#include <deque>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <holy/formats/format.hpp>
#include <holy/json/decimal.hpp>
#include <holy/json/document.hpp>
#include <holy/patterns/pattern.hpp>
#include <holy/program/walk.hpp>
#include <holy/verdict/interpreter.hpp>

namespace holy::program {

inline constexpr std::uint32_t no_index = 0xFFFFFFFFu;

/// The values of an enum or const.
struct ValueSet {
  std::vector<json::Value> values;                             ///< in schema order
  std::unordered_map<std::string_view, std::size_t> strings;   ///< position of each string value
  std::vector<json::Value> others;                             ///< values that are no strings
  std::unordered_multimap<std::uint64_t, json::Value> hashed;  ///< the others by hash, when they are many

  [[nodiscard]] bool contains(const json::Value& value) const;
};

/// What a name means to an object's node.
struct NamedMember {
  std::string_view name;
  NodeId node = no_node;              ///< below `properties`, or no_node
  std::uint32_t required = no_index;  ///< its number among the required names, or no_index
};

struct PatternMember {
  const patterns::Pattern* pattern = nullptr;
  NodeId node = no_node;
  std::uint32_t text = 0;  ///< text id of the pattern
};

/// The keywords of a node that look at an object's members, for one pass over them.
struct ObjectPlan {
  std::vector<NamedMember> named;
  std::vector<std::uint32_t> buckets;  ///< open addressing over `named`; empty when there are few
  std::vector<PatternMember> patterned;
  NodeId additional = no_node;
  NodeId names = no_node;
  std::uint32_t required_count = 0;

  [[nodiscard]] const NamedMember* find(std::string_view name) const;
};

/// An instruction with what was prepared for it.
struct Step {
  Op op{};
  json::Kinds kinds = json::Kinds::all;  ///< kinds of values that it judges
  std::uint32_t side = no_index;         ///< index of its prepared part, by op
  const Instruction* instruction = nullptr;
};

struct NodePlan {
  std::uint32_t first = 0;  ///< range in State::steps
  std::uint32_t count = 0;
  std::uint32_t object = no_index;       ///< index in State::objects
  json::Kinds kinds = json::Kinds::all;  ///< kinds that its `type` leaves possible
  bool looks_at_evaluated = false;       ///< an unevaluated* keyword stands in the node
  bool is_shared = false;                ///< several places of the Program lead to it
  bool repeats = false;                  ///< several of its keywords may judge the same value
  bool leads_to_repeats = false;         ///< shared, and such a node is among what it leads to
};

struct Runnable::State {
  Program program;
  json::Document constants;  ///< all constants as one array
  std::string constants_text;
  std::vector<json::Value> constant_values;  ///< by index of Program::constants
  std::vector<NodePlan> nodes;
  std::vector<Step> steps;
  std::vector<ObjectPlan> objects;
  std::vector<ValueSet> value_sets;
  std::vector<json::Decimal> divisors;
  std::deque<std::optional<patterns::Pattern>> patterns;  ///< nothing: not a usable pattern
  std::unordered_map<std::uint32_t, std::uint32_t> pattern_of_text;
  std::vector<const formats::FormatEntry*> formats;

  [[nodiscard]] std::string_view text(std::uint32_t id) const { return program.text(id); }
  /// A pattern by its index, or nullptr when it is not usable.
  [[nodiscard]] const patterns::Pattern* pattern_at(std::uint32_t index) const {
    return patterns[index] ? &*patterns[index] : nullptr;
  }
  /// The instructions of a node, as the Program has them.
  [[nodiscard]] std::span<const Instruction> instructions(NodeId node) const {
    return instructions_of(program, node);
  }
  /// The first instruction of an operation in a node, or nullptr.
  [[nodiscard]] const Instruction* find(NodeId node, Op op) const {
    return find_instruction(program, program.nodes[node], op);
  }
  /// The steps of a node, as they are run.
  [[nodiscard]] std::span<const Step> steps_of(const NodePlan& plan) const {
    return {steps.data() + plan.first, plan.count};
  }
};

using State = Runnable::State;

/// Why a run has no verdict.
enum class Trouble : std::uint8_t {
  none,
  depth,    ///< more nested evaluations than RunLimits::max_depth
  pattern,  ///< a pattern costs more than the fixed budget of the pattern engine
};

/// Whether a value satisfies an instruction that needs no other node: type, bounds, enum, pattern ...
/// The value's kind must be in `step.kinds`. Sets `trouble` where it cannot tell.
[[nodiscard]] bool holds(const State& state, const Step& step, const json::Value& value, Trouble& trouble);

/// Whether a pattern (nullptr: one that matches nothing) matches somewhere in a text.
[[nodiscard]] inline bool is_match(const patterns::Pattern* pattern, std::string_view text,
                                   Trouble& trouble) {
  if (pattern == nullptr) return false;
  const patterns::Match match = pattern->search(text);
  if (match == patterns::Match::limit) trouble = Trouble::pattern;
  return match == patterns::Match::yes;
}

/// Whether some item of an array equals another. Near-linear.
[[nodiscard]] bool has_equal_items(const json::Value& array);

/// An item that repeats an earlier one, by position.
struct EqualItems {
  std::size_t first = 0;   ///< the first of its kind
  std::size_t second = 0;  ///< the one that repeats it
};
/// Every item of an array that repeats an earlier one, in the order of the array. Near-linear.
[[nodiscard]] std::vector<EqualItems> equal_items(const json::Value& array);

}  // namespace holy::program
