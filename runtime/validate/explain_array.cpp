// Issues about the items of arrays.
#include "explanation.hpp"

namespace holy::program {

using json::Value;

void explain_prefix(Explanation& explanation, NodeId, const Instruction& instruction, const Where& where,
                    const Trail* trail, Marks* marks) {
  const State& state = explanation.state;
  std::uint32_t position = 0;
  for (const Value item : where.value.items()) {
    if (position == instruction.count || explanation.is_full()) break;
    const Where inner{&where, item, Where::Step::item, {}, position};
    const Trail way{trail, state.text(instruction.keyword), {}, position, false};
    explain_node(explanation, state.program.operands[instruction.first + position], inner, &way, nullptr);
    ++position;
  }
  if (marks != nullptr) marks->mark_leading(position);
}

void explain_items(Explanation& explanation, NodeId node, const Instruction& instruction, const Where& where,
                   const Trail* trail, Marks* marks) {
  const State& state = explanation.state;
  const std::string_view keyword = state.text(instruction.keyword);
  if (marks != nullptr) marks->mark_all();
  const bool is_closed =
      state.program.nodes[instruction.node].count != 0 && state.begin(instruction.node)->op == Op::reject;
  if (is_closed) {
    const std::size_t size = where.value.size();
    if (size <= instruction.number) return;
    const std::string allowed =
        instruction.number == 0 ? ", but must be empty" : ", but at most " + std::to_string(instruction.number) +
                                                              (instruction.number == 1 ? " is" : " are") + " allowed";
    add_issue(explanation, keyword, {subject(where) + " has " + counted(size, "item") + allowed, ""}, where, trail,
              {node, keyword});
    return;
  }
  std::size_t position = 0;
  const Trail way{trail, keyword, {}, no_index, false};
  for (const Value item : where.value.items()) {
    const std::size_t index = position++;
    if (index < instruction.number) continue;
    if (explanation.is_full()) return;
    explain_node(explanation, instruction.node, {&where, item, Where::Step::item, {}, index}, &way, nullptr);
  }
}

void explain_contains(Explanation& explanation, NodeId node, const Instruction& instruction, const Where& where,
                      const Trail* trail, Marks* marks) {
  if ((instruction.flags & contains_evaluates) == 0) marks = nullptr;
  std::uint64_t matches = 0;
  std::size_t position = 0;
  for (const Value item : where.value.items()) {
    if (satisfies(explanation.run, instruction.node, item, nullptr, true)) {
      ++matches;
      if (marks != nullptr) marks->mark(position);
    }
    ++position;
  }
  const bool too_few = matches < instruction.number;
  if (!too_few && matches <= instruction.limit) return;
  std::string what = described(explanation.state, instruction.node);
  const std::string name = subject(where);
  const std::string that = what.empty() ? std::string(" that matches \"contains\"") : " that is " + what;
  const std::string found = matches == 0 ? " has no item" : " has " + counted(matches, "item");
  if (too_few && instruction.number == 1) {
    add_issue(explanation, "contains", {name + " has no item" + that + ", but at least one is required", ""}, where,
              trail, {node, "contains"});
  } else if (too_few) {
    add_issue(explanation, "minContains",
              {name + found + that + ", but at least " + std::to_string(instruction.number) + " are required", ""},
              where, trail, {node, "minContains"});
  } else {
    const std::string_view verb = instruction.limit == 1 ? " is allowed" : " are allowed";
    add_issue(explanation, "maxContains",
              {name + found + that + ", but at most " + std::to_string(instruction.limit) + std::string(verb), ""},
              where, trail, {node, "maxContains"});
  }
}

}  // namespace holy::program
