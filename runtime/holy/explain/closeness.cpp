#include <holy/explain/closeness.hpp>

#include <holy/explain/describing.hpp>

namespace holy::program {

using json::Value;

namespace {

constexpr int scored_levels = 4;  // of references and allOf that are followed

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
  for (const Step& step : state.steps_of(state.nodes[node])) {
    if (!step.kinds.intersects(json::Kinds(value.kind()))) continue;
    if (step.op == Op::properties) {
      score_members(explanation, state.objects[step.side], value, score);
    } else if ((step.op == Op::reference || step.op == Op::all_of) && levels_left > 0) {
      for (const NodeId part : demanded_nodes(state.program, *step.instruction))
        score_node(explanation, part, value, levels_left - 1, score);
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
  score_node(explanation, node, value, scored_levels, score);
  return score;
}

}  // namespace holy::program
