#include <holy/explain/closeness.hpp>

namespace holy::program {

using json::Value;

namespace {

constexpr int levels = 4;  // of references and allOf that are followed

void score_members(Explanation& explanation, const ObjectPlan& plan, const Value& object, Score& score) {
  for (const Value::Member member : object.members()) {
    const NamedMember* named = plan.find(member.name());
    NodeId node = named == nullptr ? no_node : named->node;
    if (node == no_node && plan.patterned.empty()) node = plan.additional;
    if (node == no_node) continue;
    if (satisfies(explanation.run, node, member.value, nullptr, true)) {
      // A value that was chosen for this very branch says more than one that fits anywhere.
      score.matched += values_asserted(explanation.state, node) != nullptr ? 3 : 1;
    } else {
      ++score.failed;
    }
  }
  for (const NamedMember& named : plan.named) {
    if (named.required == no_index) continue;
    if (object.find(named.name)) {
      ++score.matched;
    } else {
      ++score.failed;
    }
  }
}

void score_node(Explanation& explanation, NodeId node, const Value& value, int levels_left, Score& score) {
  if (++score.nodes > 64) return;
  const State& state = explanation.state;
  const NodePlan& plan = state.nodes[node];
  for (std::uint32_t i = 0; i < plan.count; ++i) {
    const Step& step = state.steps[plan.first + i];
    if ((step.kinds & kind_bit(value.kind())) == 0) continue;
    if (step.op == Op::properties) {
      score_members(explanation, state.objects[step.side], value, score);
    } else if (step.op == Op::reference && levels_left > 0) {
      score_node(explanation, step.instruction->node, value, levels_left - 1, score);
    } else if (step.op == Op::all_of && levels_left > 0) {
      for (std::uint32_t k = 0; k < step.instruction->count; ++k) {
        score_node(explanation, state.program.operands[step.instruction->first + k], value, levels_left - 1,
                   score);
      }
    } else if (step.op == Op::items) {
      for (const Value item : value.items()) {
        ++(satisfies(explanation.run, step.instruction->node, item, nullptr, true) ? score.matched
                                                                                   : score.failed);
      }
    } else if (step.op <= Op::max_properties && step.op != Op::type) {  // all branches have a fitting type
      ++(holds(state, step, value, explanation.run.trouble) ? score.matched : score.failed);
    }
  }
}

}  // namespace

Score score_of(Explanation& explanation, NodeId node, const Value& value) {
  Score score;
  score_node(explanation, node, value, levels, score);
  return score;
}

}  // namespace holy::program
