// The walk that keeps every result: no short cut, no memory of outcomes, one unit for each keyword. Internal
// to runtime/holy/output; `evaluate` in output.hpp is its use.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <holy/explain/explanation.hpp>
#include <holy/output/output.hpp>

namespace holy::program {

/// Where an evaluation stands: a value, and the way along the schema.
struct Place {
  const InstanceLocation& where;
  const EvaluationPath* path;
};

class Evaluator {
 public:
  Evaluator(const State& state, const Annotations& annotations, const OutputLimits& limits)
      : state_(state), annotations_(annotations), limits_(limits) {}

  /// The unit of a subschema. `evaluated` receives what it evaluated, where it holds.
  OutputUnit evaluate_node(NodeId node, const Place& place, Evaluated& evaluated);

  [[nodiscard]] const std::string& trouble() const { return trouble_; }

 private:
  /// A keyword of a node while its results are made.
  struct Use {
    NodeId node;
    const Instruction& instruction;
    const Place& place;
    OutputUnit& holder;  // the node's unit, which receives the keyword's
    Evaluated& evaluated;

    [[nodiscard]] const json::Value& value() const { return place.where.value; }
  };

  /// A unit of a place, still valid and empty.
  [[nodiscard]] OutputUnit unit_at(const Place& place, std::string_view absolute);

  /// The unit of a keyword; for most, of the very one in use.
  [[nodiscard]] OutputUnit unit_of(const Use& use, std::string_view keyword);
  [[nodiscard]] std::string_view keyword_of(const Use& use) const {
    return state_.text(use.instruction.keyword);
  }
  [[nodiscard]] std::span<const std::uint32_t> operands(const Use& use) const {
    return operands_of(state_.program, use.instruction);
  }

  static void add(const Use& use, OutputUnit unit) {
    if (is_failure(unit)) use.holder.valid = false;
    use.holder.parts.push_back(std::move(unit));
  }
  static bool is_failure(const OutputUnit& unit) { return !unit.valid && !unit.is_aside; }

  /// The unit of a subschema that judges the very value; what it evaluated counts for the node.
  OutputUnit in_place(const Use& use, NodeId node, const EvaluationPath& path);
  /// The unit of a subschema that judges a member, item or name.
  OutputUnit below(NodeId node, const InstanceLocation& where, const EvaluationPath& path);

  void add_annotations(NodeId node, const Place& place, OutputUnit& unit);
  void evaluate_keyword(const Use& use);
  void evaluate_object_keyword(const Use& use);
  void evaluate_array_keyword(const Use& use);
  /// A keyword that needs no other node: type, bounds, enum, pattern ...
  void assertion(const Use& use);

  // Keywords that apply subschemas to the very value: evaluate_in_place.cpp.
  void all(const Use& use);
  void alternatives(const Use& use);
  void negation(const Use& use);
  void condition(const Use& use);
  void dependents(const Use& use);

  // Keywords of objects: evaluate_object.cpp.
  void required(const Use& use);
  void demands(const Use& use);
  void members(const Use& use);
  void member(const Use& use, const json::Value::Member& member, OutputUnit& unit,
              std::vector<std::string_view>& names);
  void property_names(const Use& use);
  void unevaluated_members(const Use& use);

  // Keywords of arrays: evaluate_array.cpp.
  void prefix(const Use& use);
  void items(const Use& use);
  void contains(const Use& use);
  void unevaluated_items(const Use& use);
  /// One subschema for all items but those that another keyword has judged.
  template <class IsJudged>
  void rest_of_items(const Use& use, const IsJudged& is_judged);

  const State& state_;
  const Annotations& annotations_;
  const OutputLimits& limits_;
  std::string trouble_;
  std::size_t units_ = 0;
  std::size_t depth_ = 0;
};

}  // namespace holy::program
