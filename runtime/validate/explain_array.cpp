// Issues about the items of arrays.
#include <string>
#include <vector>

#include "explanation.hpp"

namespace holy::program {

using json::Value;

namespace {

constexpr std::size_t most_places = 8;  // of items that a hint lists

}  // namespace

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
  std::vector<std::size_t> matching;
  std::size_t position = 0;
  for (const Value item : where.value.items()) {
    if (satisfies(explanation.run, instruction.node, item, nullptr, true)) {
      matching.push_back(position);
      if (marks != nullptr) marks->mark(position);
    }
    ++position;
  }
  const std::uint64_t matches = matching.size();
  const bool too_few = matches < instruction.number;
  if (!too_few && matches <= instruction.limit) return;
  // `no item of tags is an integer`, `2 items of tags match "contains"`
  const std::string what = described(explanation.state, instruction.node);
  const bool is_one = matches == 1;
  const std::string count = matches == 0 ? "no item" : counted(matches, "item");
  const std::string does = what.empty()
                               ? std::string(is_one || matches == 0 ? " matches" : " match") + " \"contains\""
                               : std::string(is_one || matches == 0 ? " is " : " are ") + what;
  const std::string found =
      (where.value.size() == 0 ? subject(where) + " is empty" : count + " of " + subject(where) + does);
  const std::string be = what.empty() ? "" : " be";
  if (too_few) {
    const std::string_view keyword = instruction.number == 1 ? "contains" : "minContains";
    const std::string demand =
        ", but at least " + (instruction.number == 1 ? "one" : std::to_string(instruction.number));
    const std::string must = where.value.size() != 0 ? " must" + be
                             : what.empty()          ? " item must match \"contains\""
                                                     : " item must be " + what;
    add_issue(explanation, keyword, {found + demand + must, ""}, where, trail, {node, keyword});
    return;
  }
  std::vector<std::string> places;
  for (const std::size_t index : matching) {
    if (places.size() == most_places) break;
    places.push_back('[' + std::to_string(index) + ']');
  }
  if (matches > most_places) places.push_back(std::to_string(matches - most_places) + " more");
  add_issue(
      explanation, "maxContains",
      {found + ", but " + (instruction.limit == 0 ? "none" : "at most " + std::to_string(instruction.limit)) +
           " may" + be,
       (places.size() == 1 ? "it is " : "they are ") + listed(places, "and")},
      where, trail, {node, "maxContains"});
}

}  // namespace holy::program
