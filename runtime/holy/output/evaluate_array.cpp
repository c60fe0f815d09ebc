// Keywords of arrays.
#include <holy/json/writer.hpp>
#include <holy/output/evaluation.hpp>

namespace holy::program {

using json::Value;

void Evaluator::evaluate_array_keyword(const Use& use) {
  switch (use.instruction.op) {
    case Op::prefix_items:
      return prefix(use);
    case Op::items:
      return items(use);
    case Op::contains:
      return contains(use);
    case Op::unevaluated_items:
      return unevaluated_items(use);
    default:
      return assertion(use);
  }
}

void Evaluator::prefix(const Use& use) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  const std::span<const NodeId> nodes = operands(use);
  std::uint32_t position = 0;
  for (const Value item : use.value().items()) {
    if (position == nodes.size()) break;
    const InstanceLocation where{&use.place.where, item, InstanceLocation::Step::item, {}, position};
    const EvaluationPath path{use.place.path, keyword_of(use), {}, position, false};
    unit.parts.push_back(below(nodes[position], where, path));
    unit.valid = unit.valid && unit.parts.back().valid;
    ++position;
  }
  use.evaluated.add_leading(position);
  if (position > 0) unit.annotation = position == use.value().size() ? "true" : std::to_string(position - 1);
  add(use, std::move(unit));
}

void Evaluator::items(const Use& use) {
  rest_of_items(use, [&](std::size_t index) { return index < use.instruction.number; });
}

void Evaluator::unevaluated_items(const Use& use) {
  rest_of_items(use, [&](std::size_t index) { return use.evaluated.contains(index); });
}

template <class IsJudged>
void Evaluator::rest_of_items(const Use& use, const IsJudged& is_judged) {
  OutputUnit unit = unit_of(use, keyword_of(use));
  const EvaluationPath path{use.place.path, keyword_of(use), {}, no_index, false};
  std::size_t position = 0;
  for (const Value item : use.value().items()) {
    const std::size_t index = position++;
    if (is_judged(index)) continue;
    const InstanceLocation where{&use.place.where, item, InstanceLocation::Step::item, {}, index};
    unit.parts.push_back(below(use.instruction.node, where, path));
    unit.valid = unit.valid && unit.parts.back().valid;
    unit.annotation = "true";
  }
  use.evaluated.add_all();
  add(use, std::move(unit));
}

void Evaluator::contains(const Use& use) {
  const bool evaluates = (use.instruction.flags & contains_evaluates) != 0;
  OutputUnit unit = unit_of(use, keyword_of(use));
  const EvaluationPath path{use.place.path, keyword_of(use), {}, no_index, false};
  std::vector<std::size_t> matching;
  std::size_t position = 0;
  for (const Value item : use.value().items()) {
    const InstanceLocation where{&use.place.where, item, InstanceLocation::Step::item, {}, position};
    OutputUnit part = below(use.instruction.node, where, path);
    part.is_aside = true;
    if (part.valid) {
      matching.push_back(position);
      if (evaluates) use.evaluated.add(position);
    }
    unit.parts.push_back(std::move(part));
    ++position;
  }
  const std::uint64_t matches = matching.size();
  if (evaluates) unit.annotation = matches > 0 && matches == position ? "true" : json::value_text(matching);
  const std::string found = subject(use.place.where) + " holds " + counted(matches, "item") + " that " +
                            (matches == 1 ? "matches" : "match") + " \"contains\", but ";
  if (matches == 0 && use.instruction.number > 0) {
    unit.valid = false;
    unit.error = found + "at least " + std::to_string(use.instruction.number) + " must";
  }
  const bool is_reported = !unit.valid;
  add(use, std::move(unit));
  const bool too_few = matches < use.instruction.number && !is_reported;
  if (!too_few && matches <= use.instruction.limit) return;
  OutputUnit bound = unit_of(use, too_few ? "minContains" : "maxContains");
  bound.valid = false;
  bound.error = found + (too_few ? "at least " + std::to_string(use.instruction.number) + " must"
                                 : "at most " + std::to_string(use.instruction.limit) + " may");
  add(use, std::move(bound));
}

}  // namespace holy::program
