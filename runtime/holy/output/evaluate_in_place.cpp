// Keywords that apply subschemas to the very value: allOf, anyOf, oneOf, not, if, dependentSchemas.
#include <holy/output/evaluation.hpp>

namespace holy::program {

void Evaluator::all(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  std::uint32_t index = 0;
  for (const NodeId part : operands(use)) {
    const EvaluationPath path{use.place.path, keyword_of(use), {}, index++, false};
    unit.parts.push_back(in_place(use, part, path));
    unit.valid = unit.valid && unit.parts.back().valid;
  }
  add(use, std::move(unit));
}

void Evaluator::alternatives(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  std::size_t matches = 0;
  std::uint32_t index = 0;
  for (const NodeId part : operands(use)) {
    const EvaluationPath path{use.place.path, keyword_of(use), {}, index++, false};
    unit.parts.push_back(in_place(use, part, path));
    if (unit.parts.back().valid) ++matches;
  }
  if (matches == 0) {
    unit.valid = false;
    unit.error =
        subject(use.place.where) + " matches none of " + counted(use.instruction.count, "alternative");
  } else if (matches > 1 && use.instruction.op == Op::one_of) {
    unit.valid = false;
    unit.error = subject(use.place.where) + " matches " + std::to_string(matches) +
                 " alternatives, but must match exactly one";
    for (OutputUnit& part : unit.parts) part.is_aside = true;
  }
  add(use, std::move(unit));
}

void Evaluator::negation(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  const EvaluationPath path{use.place.path, keyword_of(use), {}, no_index, false};
  OutputUnit part = below(use.instruction.node, use.place.where, path);
  part.is_aside = true;
  if (part.valid) {
    unit.valid = false;
    unit.error = word_negation(state_, use.instruction.node, use.place.where).message;
  }
  unit.parts.push_back(std::move(part));
  add(use, std::move(unit));
}

void Evaluator::condition(const Use& use) {
  const EvaluationPath way{use.place.path, "if", {}, no_index, false};
  const Condition condition = condition_of(state_.program, use.instruction);
  OutputUnit unit = in_place(use, condition.test, way);
  unit.is_aside = true;
  const bool held = unit.valid;
  add(use, std::move(unit));
  const NodeId next = held ? condition.then_node : condition.else_node;
  if (next == no_node) return;
  const EvaluationPath branch{use.place.path, held ? "then" : "else", {}, no_index, false};
  add(use, in_place(use, next, branch));
}

void Evaluator::dependents(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  for (const NamedChild child : named_children(state_.program, use.instruction)) {
    const std::string_view trigger = state_.text(child.name);
    if (!use.value().find(trigger)) continue;
    const EvaluationPath path{use.place.path, keyword_of(use), trigger, no_index, true};
    unit.parts.push_back(in_place(use, child.node, path));
    unit.valid = unit.valid && unit.parts.back().valid;
  }
  add(use, std::move(unit));
}

}  // namespace holy::program
