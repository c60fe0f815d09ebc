// Keywords of objects.
#include <holy/json/writer.hpp>

#include <holy/output/evaluation.hpp>

namespace holy::program {

using json::Value;

void Evaluator::evaluate_object_keyword(const Use& use) {
  switch (use.instruction.op) {
    case Op::required:
      return required(use);
    case Op::dependent_required:
      return demands(use);
    case Op::dependent_schemas:
      return dependents(use);
    case Op::properties:
    case Op::pattern_properties:
    case Op::additional_properties:
      return members(use);
    case Op::property_names:
      return property_names(use);
    case Op::unevaluated_properties:
      return unevaluated_members(use);
    default:
      return assertion(use);
  }
}

void Evaluator::required(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  std::vector<std::string> missing;
  for (const std::uint32_t text : operands(use)) {
    const std::string_view name = state_.text(text);
    if (!use.value().find(name)) missing.push_back(quoted_name(name));
  }
  if (!missing.empty()) {
    unit.valid = false;
    unit.error = (missing.size() == 1 ? "required property " : "required properties ") +
                 listed(missing, "and") + (missing.size() == 1 ? " is missing" : " are missing");
  }
  add(use, std::move(unit));
}

void Evaluator::demands(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  for (const Demand demand : demands_of(state_.program, use.instruction)) {
    const std::string_view trigger = state_.text(demand.trigger);
    if (!use.value().find(trigger)) continue;
    for (const std::uint32_t text : demand.names) {
      const std::string_view name = state_.text(text);
      if (use.value().find(name)) continue;
      unit.valid = false;
      unit.error += (unit.error.empty() ? "" : "; ") + quoted_name(trigger) + " demands " +
                    quoted_name(name) + ", which is missing";
    }
  }
  add(use, std::move(unit));
}

void Evaluator::member(const Use& use, const Value::Member& member, OutputUnit& unit,
                       std::vector<std::string_view>& names) {
  const ObjectPlan& plan = state_.objects[state_.nodes[use.node].object];
  const InstanceLocation where{&use.place.where, member.value, InstanceLocation::Step::member, member.key, 0};
  const NamedMember* named = plan.find(member.name());
  const bool is_named = named != nullptr && named->node != no_node;
  std::vector<std::pair<std::string_view, NodeId>> matching;
  Trouble trouble = Trouble::none;
  for (const PatternMember& patterned : plan.patterned) {
    if (is_match(patterned.pattern, member.name(), trouble))
      matching.emplace_back(state_.text(patterned.text), patterned.node);
  }
  if (trouble != Trouble::none && trouble_.empty())
    trouble_ = "matching a property name against a pattern costs more than the limit";
  std::vector<OutputUnit> parts;
  if (use.instruction.op == Op::properties && is_named) {
    parts.push_back(
        below(named->node, where, {use.place.path, keyword_of(use), member.name(), no_index, true}));
  } else if (use.instruction.op == Op::pattern_properties) {
    for (const auto& [pattern, node] : matching)
      parts.push_back(below(node, where, {use.place.path, keyword_of(use), pattern, no_index, true}));
  } else if (use.instruction.op == Op::additional_properties && !is_named && matching.empty()) {
    parts.push_back(below(plan.additional, where, {use.place.path, keyword_of(use), {}, no_index, false}));
    OutputUnit& part = parts.back();
    if (!part.error.empty() && part.parts.empty())
      part.error = quoted_name(member.name()) + " is not a property of this object";
  }
  if (!parts.empty()) names.push_back(member.name());
  for (OutputUnit& part : parts) {
    unit.valid = unit.valid && part.valid;
    unit.parts.push_back(std::move(part));
  }
}

void Evaluator::members(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  std::vector<std::string_view> names;
  std::size_t position = 0;
  for (const Value::Member one : use.value().members()) {
    const std::size_t before = names.size();
    member(use, one, unit, names);
    if (names.size() > before) use.evaluated.add(position);
    ++position;
  }
  unit.annotation = json::value_text(names);
  add(use, std::move(unit));
}

void Evaluator::property_names(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  const EvaluationPath path{use.place.path, keyword_of(use), {}, no_index, false};
  for (const Value::Member one : use.value().members()) {
    const InstanceLocation where{&use.place.where, one.key, InstanceLocation::Step::name, one.key, 0};
    unit.parts.push_back(below(use.instruction.node, where, path));
    unit.parts.back().is_silent = true;
    unit.valid = unit.valid && unit.parts.back().valid;
  }
  add(use, std::move(unit));
}

void Evaluator::unevaluated_members(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  const EvaluationPath path{use.place.path, keyword_of(use), {}, no_index, false};
  std::vector<std::string_view> names;
  std::size_t position = 0;
  for (const Value::Member one : use.value().members()) {
    if (use.evaluated.contains(position++)) continue;
    const InstanceLocation where{&use.place.where, one.value, InstanceLocation::Step::member, one.key, 0};
    unit.parts.push_back(below(use.instruction.node, where, path));
    unit.valid = unit.valid && unit.parts.back().valid;
    names.push_back(one.name());
  }
  unit.annotation = json::value_text(names);
  use.evaluated.add_all();
  add(use, std::move(unit));
}

}  // namespace holy::program
