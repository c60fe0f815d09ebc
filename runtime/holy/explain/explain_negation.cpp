#include <holy/explain/explain_negation.hpp>

#include <algorithm>
#include <vector>

#include <holy/explain/describing.hpp>

namespace holy::program {

using json::Value;

namespace {

constexpr std::size_t most_causes = 8;

/// A part of a value that makes it what it must not be.
struct Culprit {
  InstanceLocation where;
  NodeId node = no_node;  ///< that it satisfies
};

/// The members that the forbidden schema says something of.
void add_members(const State& state, NodeId forbidden, const InstanceLocation& where,
                 std::vector<Culprit>& culprits) {
  const std::vector<JudgedMember> judged = members_judged(state, forbidden);
  for (const Value::Member member : where.value.members()) {
    if (culprits.size() == most_causes) return;
    const auto found = std::find_if(judged.begin(), judged.end(), [&](const JudgedMember& one) {
      return one.name == member.name() && state.program.nodes[one.node].count > 0;
    });
    if (found == judged.end()) continue;
    culprits.push_back({{&where, member.value, InstanceLocation::Step::member, member.key, 0}, found->node});
  }
}

/// The items that the forbidden schema finds in an array.
void add_items(Explanation& explanation, NodeId forbidden, const InstanceLocation& where,
               std::vector<Culprit>& culprits) {
  const Instruction* const contains = explanation.state.find(forbidden, Op::contains);
  if (contains == nullptr) return;
  std::size_t position = 0;
  for (const Value item : where.value.items()) {
    const std::size_t index = position++;
    if (culprits.size() == most_causes) return;
    if (!satisfies(explanation.run, contains->node, item, nullptr, true)) continue;
    culprits.push_back({{&where, item, InstanceLocation::Step::item, {}, index}, contains->node});
  }
}

std::vector<Culprit> culprits_of(Explanation& explanation, NodeId forbidden, const InstanceLocation& where) {
  std::vector<Culprit> culprits;
  if (where.value.is(json::Kind::object)) add_members(explanation.state, forbidden, where, culprits);
  if (where.value.is(json::Kind::array)) add_items(explanation, forbidden, where, culprits);
  return culprits;
}

Words word_culprit(const State& state, const Culprit& culprit) {
  const Value& value = culprit.where.value;
  std::string what = values_asserted(state, culprit.node) != nullptr
                         ? std::string()  // it is one of them, so its value says it
                         : described_wholly(state, culprit.node, value);
  if (what.empty()) return {subject(culprit.where) + " is " + shown(value), ""};
  return {subject(culprit.where) + " is " + shown(value) + ", which is " + what, ""};
}

void tell(Explanation& explanation, NodeId forbidden, const InstanceLocation& where,
          const EvaluationPath* path, const Source& source) {
  const State& state = explanation.state;
  add_issue_with_causes(explanation, "not", word_negation(state, forbidden, where), where, path, source, [&] {
    for (const Culprit& culprit : culprits_of(explanation, forbidden, where))
      add_issue(explanation, "not", word_culprit(state, culprit), culprit.where, path, source);
  });
}

/// What a value must not be: where that is a list of schemas which no word tells, those that it satisfies;
/// else the forbidden schema itself.
std::vector<NodeId> forbidden_here(Explanation& explanation, NodeId node, const Value& value) {
  const std::span<const Instruction> instructions = explanation.state.instructions(node);
  if (instructions.size() != 1 || instructions.front().op != Op::any_of ||
      !described_wholly(explanation.state, node, value).empty())
    return {node};
  std::vector<NodeId> nodes;
  for (const NodeId branch : operands_of(explanation.state.program, instructions.front())) {
    if (satisfies(explanation.run, branch, value, nullptr, true)) nodes.push_back(branch);
  }
  return nodes;
}

}  // namespace

void explain_negation(Explanation& explanation, NodeId node, const Instruction& instruction,
                      const InstanceLocation& where, const EvaluationPath* path) {
  if (!satisfies(explanation.run, instruction.node, where.value, nullptr, true)) return;
  for (const NodeId forbidden : forbidden_here(explanation, instruction.node, where.value))
    tell(explanation, forbidden, where, path, {node, "not"});
}

}  // namespace holy::program
