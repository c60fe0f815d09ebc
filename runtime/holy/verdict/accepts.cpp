// The verdict alone. Frames are kept small (the heavier keywords are functions of their own), because
// nesting follows the schema and the instance.
#include <holy/verdict/run.hpp>

namespace holy::program {

using json::Kind;
using json::Value;

namespace {

std::span<const std::uint32_t> operands_of(const Run& run, const Step& step) {
  return program::operands_of(run.state.program, *step.instruction);
}

[[gnu::noinline]] bool judge_members(Run& run, const ObjectPlan& plan, const Value& object,
                                     Evaluated* evaluated, bool repeated) {
  std::uint64_t seen = 0;  // required names, the first 64 of them
  std::size_t position = 0;
  for (const Value::Member member : object.members()) {
    const std::string_view name = member.name();
    bool is_evaluated = false;
    if (const NamedMember* named = plan.find(name)) {
      if (named->required < 64) seen |= std::uint64_t{1} << named->required;
      if (named->node != no_node) {
        is_evaluated = true;
        if (!satisfies(run, named->node, member.value, nullptr, repeated)) return false;
      }
    }
    for (const PatternMember& patterned : plan.patterned) {
      if (!is_match(patterned.pattern, name, run.trouble)) continue;
      is_evaluated = true;
      if (!satisfies(run, patterned.node, member.value, nullptr, repeated)) return false;
    }
    if (!is_evaluated && plan.additional != no_node) {
      is_evaluated = true;
      if (!satisfies(run, plan.additional, member.value, nullptr, repeated)) return false;
    }
    if (plan.names != no_node && !satisfies(run, plan.names, member.key, nullptr, repeated)) return false;
    if (is_evaluated && evaluated != nullptr) evaluated->add(position);
    ++position;
  }
  const std::uint64_t wanted =
      plan.required_count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << plan.required_count) - 1;
  if (seen != wanted) return false;
  if (plan.required_count <= 64) return true;
  std::vector<bool> far(plan.required_count);
  for (const Value::Member member : object.members()) {
    const NamedMember* named = plan.find(member.name());
    if (named != nullptr && named->required != no_index) far[named->required] = true;
  }
  for (const bool is_present : far) {
    if (!is_present) return false;
  }
  return true;
}

[[gnu::noinline]] bool judge_prefix(Run& run, const Step& step, const Value& array, Evaluated* evaluated,
                                    bool repeated) {
  const std::span<const NodeId> nodes = operands_of(run, step);
  std::size_t position = 0;
  for (const Value item : array.items()) {
    if (position == nodes.size()) break;
    if (!satisfies(run, nodes[position], item, nullptr, repeated)) return false;
    ++position;
  }
  if (evaluated != nullptr) evaluated->add_leading(position);
  return true;
}

[[gnu::noinline]] bool judge_items(Run& run, const Step& step, const Value& array, Evaluated* evaluated,
                                   bool repeated) {
  std::uint64_t position = 0;
  for (const Value item : array.items()) {
    if (position++ < step.instruction->number) continue;
    if (!satisfies(run, step.instruction->node, item, nullptr, repeated)) return false;
  }
  if (evaluated != nullptr) evaluated->add_all();
  return true;
}

[[gnu::noinline]] bool judge_contains(Run& run, const Step& step, const Value& array, Evaluated* evaluated,
                                      bool repeated) {
  const Instruction& instruction = *step.instruction;
  if ((instruction.flags & contains_evaluates) == 0) evaluated = nullptr;
  std::uint64_t matches = 0;
  std::size_t position = 0;
  for (const Value item : array.items()) {
    if (evaluated == nullptr && instruction.limit == no_limit && matches >= instruction.number) break;
    if (satisfies(run, instruction.node, item, nullptr, repeated)) {
      ++matches;
      if (evaluated != nullptr) evaluated->add(position);
    }
    ++position;
  }
  return matches >= instruction.number && matches <= instruction.limit;
}

[[gnu::noinline]] bool judge_unevaluated(Run& run, const Step& step, const Value& value, Evaluated* evaluated,
                                         bool repeated) {
  std::size_t position = 0;
  const NodeId node = step.instruction->node;
  if (value.is(Kind::object)) {
    for (const Value::Member member : value.members()) {
      if (!evaluated->contains(position++) && !satisfies(run, node, member.value, nullptr, repeated))
        return false;
    }
  } else {
    for (const Value item : value.items()) {
      if (!evaluated->contains(position++) && !satisfies(run, node, item, nullptr, repeated)) return false;
    }
  }
  evaluated->add_all();
  return true;
}

/// A branch whose annotations count only when it accepts.
[[gnu::noinline]] bool judge_branch_observed(Run& run, NodeId node, const Value& value, Evaluated* evaluated,
                                             bool repeated) {
  Evaluated own;
  if (!satisfies(run, node, value, &own, repeated)) return false;
  evaluated->merge(own);
  return true;
}

bool judge_branch(Run& run, NodeId node, const Value& value, Evaluated* evaluated, bool repeated) {
  if (evaluated != nullptr) return judge_branch_observed(run, node, value, evaluated, repeated);
  return satisfies(run, node, value, nullptr, repeated);
}

[[gnu::noinline]] bool judge_any(Run& run, const Step& step, const Value& value, Evaluated* evaluated,
                                 bool repeated) {
  bool is_accepted = false;
  for (const NodeId branch : operands_of(run, step)) {
    if (!judge_branch(run, branch, value, evaluated, repeated)) continue;
    if (evaluated == nullptr) return true;
    is_accepted = true;
  }
  return is_accepted;
}

[[gnu::noinline]] bool judge_one(Run& run, const Step& step, const Value& value, Evaluated* evaluated,
                                 bool repeated) {
  bool is_accepted = false;
  for (const NodeId branch : operands_of(run, step)) {
    if (!judge_branch(run, branch, value, evaluated, repeated)) continue;
    if (is_accepted) return false;
    is_accepted = true;
  }
  return is_accepted;
}

[[gnu::noinline]] bool judge_all(Run& run, const Step& step, const Value& value, Evaluated* evaluated,
                                 bool repeated) {
  for (const NodeId part : operands_of(run, step)) {
    if (!satisfies(run, part, value, evaluated, repeated)) return false;
  }
  return true;
}

[[gnu::noinline]] bool judge_condition(Run& run, const Step& step, const Value& value, Evaluated* evaluated,
                                       bool repeated) {
  const Condition condition = condition_of(run.state.program, *step.instruction);
  const bool holds = judge_branch(run, condition.test, value, evaluated, repeated);
  const NodeId next = holds ? condition.then_node : condition.else_node;
  return next == no_node || satisfies(run, next, value, evaluated, repeated);
}

[[gnu::noinline]] bool judge_dependents(Run& run, const Step& step, const Value& object, Evaluated* evaluated,
                                        bool repeated) {
  for (const NamedChild child : named_children(run.state.program, *step.instruction)) {
    if (!object.find(run.state.text(child.name))) continue;
    if (!satisfies(run, child.node, object, evaluated, repeated)) return false;
  }
  return true;
}

bool judge(Run& run, const Step& step, const Value& value, Evaluated* evaluated, bool repeated) {
  switch (step.op) {
    case Op::type:  // satisfies() has looked at the kinds: integers alone are left to tell
      return !value.is(Kind::number) || holds(run.state, step, value, run.trouble);
    case Op::reference:
      return satisfies(run, step.instruction->node, value, evaluated, repeated);
    case Op::all_of:
      return judge_all(run, step, value, evaluated, repeated);
    case Op::any_of:
      return judge_any(run, step, value, evaluated, repeated);
    case Op::one_of:
      return judge_one(run, step, value, evaluated, repeated);
    case Op::negation:
      return !satisfies(run, step.instruction->node, value, nullptr, repeated);
    case Op::conditional:
      return judge_condition(run, step, value, evaluated, repeated);
    case Op::dependent_schemas:
      return judge_dependents(run, step, value, evaluated, repeated);
    case Op::properties:
      return judge_members(run, run.state.objects[step.side], value, evaluated, repeated);
    case Op::prefix_items:
      return judge_prefix(run, step, value, evaluated, repeated);
    case Op::items:
      return judge_items(run, step, value, evaluated, repeated);
    case Op::contains:
      return judge_contains(run, step, value, evaluated, repeated);
    case Op::unevaluated_items:
    case Op::unevaluated_properties:
      return judge_unevaluated(run, step, value, evaluated, repeated);
    default:
      return holds(run.state, step, value, run.trouble);
  }
}

bool judge_steps(Run& run, const NodePlan& plan, const Value& value, Evaluated* evaluated, bool repeated) {
  const json::Kinds kinds(value.kind());
  for (const Step& step : run.state.steps_of(plan)) {
    if (step.kinds.intersects(kinds) && !judge(run, step, value, evaluated, repeated)) return false;
  }
  return true;
}

/// As judge_steps, with a set of its own: for a node that holds an unevaluated* keyword (which must not see
/// what its cousins evaluated), and where the set is to be kept.
[[gnu::noinline]] bool judge_apart(Run& run, const NodePlan& plan, const Value& value, Evaluated* evaluated,
                                   bool repeated, std::uint32_t* kept) {
  Evaluated own;
  if (!judge_steps(run, plan, value, &own, repeated)) return false;
  if (evaluated != nullptr) evaluated->merge(own);
  if (kept != nullptr) {
    *kept = static_cast<std::uint32_t>(run.kept_evaluated.size());
    run.kept_evaluated.push_back(std::move(own));
  }
  return true;
}

bool judge_node(Run& run, const NodePlan& plan, const Value& value, Evaluated* evaluated, bool repeated) {
  if (plan.looks_at_evaluated) return judge_apart(run, plan, value, evaluated, repeated, nullptr);
  return judge_steps(run, plan, value, evaluated, repeated);
}

[[gnu::noinline]] bool judge_remembering(Run& run, NodeId node, const Value& value, Evaluated* evaluated) {
  const std::uint64_t key = std::uint64_t{node} << 32 | value.index();
  const auto known = run.outcomes.find(key);
  if (known != run.outcomes.end()) {
    const Outcome outcome = known->second;
    if (!outcome.accepted || evaluated == nullptr) return outcome.accepted;
    if (outcome.evaluated != no_index) {
      evaluated->merge(run.kept_evaluated[outcome.evaluated]);
      return true;
    }
  }
  const NodePlan& plan = run.state.nodes[node];
  Outcome outcome;
  outcome.accepted = evaluated == nullptr
                         ? judge_node(run, plan, value, nullptr, true)
                         : judge_apart(run, plan, value, evaluated, true, &outcome.evaluated);
  if (run.trouble == Trouble::none) run.outcomes.insert_or_assign(key, outcome);
  return outcome.accepted;
}

}  // namespace

bool satisfies(Run& run, NodeId node, const Value& value, Evaluated* evaluated, bool repeated) {
  const NodePlan& plan = run.state.nodes[node];
  if (plan.count == 0) return true;
  if (!plan.kinds.intersects(json::Kinds(value.kind()))) return false;
  if (run.trouble != Trouble::none) return false;
  if (run.depth >= run.limits.max_depth) {
    run.trouble = Trouble::depth;
    return false;
  }
  ++run.depth;
  const bool is_container = value.kind() >= Kind::array;
  if (!is_container) evaluated = nullptr;
  // A scalar is cheap to judge again, unless branches nest in place: thirty of them would be 2^30 ways.
  const bool is_accepted = (is_container || plan.leads_to_repeats) && repeated && plan.is_shared
                               ? judge_remembering(run, node, value, evaluated)
                               : judge_node(run, plan, value, evaluated, repeated || plan.repeats);
  --run.depth;
  return is_accepted;
}

bool accepts(const Runnable& runnable, NodeId node, const Value& instance, const RunLimits& limits) {
  Run run{runnable.state(), limits, 0, Trouble::none, {}, {}};
  const bool is_accepted = satisfies(run, node, instance, nullptr, false);
  return is_accepted && run.trouble == Trouble::none;
}

}  // namespace holy::program
