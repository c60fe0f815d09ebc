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
    const std::string allowed = instruction.number == 0
                                    ? ", but must be empty"
                                    : ", but at most " + std::to_string(instruction.number) +
                                          (instruction.number == 1 ? " is" : " are") + " allowed";
    add_issue(explanation, keyword, {subject(where) + " has " + counted(size, "item") + allowed, ""}, where,
              trail, {node, keyword});
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

void explain_contains(Explanation& explanation, NodeId node, const Instruction& instruction,
                      const Where& where, const Trail* trail, Marks* marks) {
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
  // `no item of tags is an integer`, `2 items of tags match "contains"`
  const std::string what = described(explanation.state, instruction.node);
  const bool is_one = matches == 1;
  const std::string count = matches == 0 ? "no item" : counted(matches, "item");
  const std::string does = what.empty()
                               ? std::string(is_one || matches == 0 ? " matches" : " match") + " \"contains\""
                               : std::string(is_one || matches == 0 ? " is " : " are ") + what;
  const std::string found = count + " of " + subject(where) + does;
  if (too_few) {
    const std::string_view keyword = instruction.number == 1 ? "contains" : "minContains";
    add_issue(explanation, keyword,
              {found + ", but at least " + std::to_string(instruction.number) +
                   (what.empty() ? " must" : " must be"),
               ""},
              where, trail, {node, keyword});
  } else {
    add_issue(
        explanation, "maxContains",
        {found + ", but at most " + std::to_string(instruction.limit) + (what.empty() ? " may" : " may be"),
         ""},
        where, trail, {node, "maxContains"});
  }
}

}  // namespace holy::program
