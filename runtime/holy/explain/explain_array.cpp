#include <holy/explain/explain_array.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include <holy/explain/closeness.hpp>
#include <holy/explain/describing.hpp>

namespace holy::program {

using json::Value;

namespace {

constexpr std::size_t most_places = 8;     // of items that a hint lists
constexpr std::size_t most_ranked = 1000;  // items
constexpr std::size_t most_told = 4;       // of items that come equally close

/// The items that `contains` accepts, in an array that has too few or too many of them.
struct Found {
  Explanation& explanation;
  NodeId node;  ///< that holds the keyword
  const Instruction& instruction;
  const InstanceLocation& where;
  const EvaluationPath* path;
  std::vector<std::size_t> matching;  ///< in their order

  [[nodiscard]] const State& state() const { return explanation.state; }
  [[nodiscard]] std::size_t matches() const { return matching.size(); }
};

/// Whether the noun for what a node describes says all that the node asks for.
bool is_told_wholly(const State& state, NodeId node, const Value& item) {
  const auto is_list = [](const Instruction& one) {
    return one.op == Op::type || one.op == Op::constant || one.op == Op::enumeration;
  };
  return std::ranges::all_of(state.instructions(node), is_list) ||
         !described_wholly(state, node, item).empty();
}

/// What `contains` asks for, as the end of `an item that ...` and, after `must`, of `it must ...`.
struct Asked {
  std::string is, are, be;
};

Asked asked_of(const Found& found, bool is_whole) {
  const std::string what = described(found.state(), found.instruction.node);
  if (what.empty()) return {" matches \"contains\"", " match \"contains\"", ""};
  if (is_whole) return {" is " + what, " are " + what, " be"};
  if (!definition_named(found.state(), found.instruction.node).empty())
    return {" is a valid " + what, " are a valid " + what, " be"};
  return {" matches \"contains\" (" + what + ')', " match \"contains\" (" + what + ')', ""};
}

/// `no item of tags is an integer`, `2 items of tags match "contains"`
std::string found_told(const Found& found, const Asked& asked) {
  const std::size_t matches = found.matches();
  return (matches == 0 ? "no item" : counted(matches, "item")) + " of " + subject(found.where) +
         (matches > 1 ? asked.are : asked.is);
}

/// One of the items that fail.
struct ClosestItem {
  std::size_t index = 0;
  Value value;
  Score score;
  bool fits = false;  ///< its type is one that is asked for

  [[nodiscard]] bool operator<(const ClosestItem& other) const {
    return fits == other.fits ? score < other.score : other.fits;
  }
};

/// The items that fail.
struct Failing {
  std::vector<ClosestItem> closest;  ///< those that come equally close to what `contains` asks for
  std::size_t all = 0;
};

Failing failing_of(const Found& found) {
  const json::Kinds kinds = possible_kinds(found.state(), found.instruction.node);
  Failing failing;
  auto matching = found.matching.begin();
  std::size_t position = 0;
  for (const Value item : found.where.value.items()) {
    const std::size_t index = position++;
    if (index == most_ranked) break;
    if (matching != found.matching.end() && *matching == index) {
      ++matching;
      continue;
    }
    ClosestItem one{index, item, {}, kinds.intersects(json::kind_of(item))};
    if (one.fits)
      one.score = score_of(found.explanation, found.instruction.node, item,
                           std::min(found.where.value.size(), most_ranked));
    ++failing.all;
    if (!failing.closest.empty() && failing.closest.front() < one) failing.closest.clear();
    if (failing.closest.empty() || !(one < failing.closest.front())) failing.closest.push_back(one);
  }
  return failing;
}

void explain_too_few(const Found& found) {
  const Instruction& instruction = found.instruction;
  const std::string_view keyword = instruction.number == 1 ? "contains" : "minContains";
  const Source source{found.node, keyword};
  const std::string demand =
      ", but at least " + (instruction.number == 1 ? "one" : std::to_string(instruction.number));
  if (found.where.value.size() == 0) {
    const std::string what = described(found.state(), instruction.node);
    const std::string must = what.empty() ? " item must match \"contains\"" : " item must be " + what;
    add_issue(found.explanation, keyword, {subject(found.where) + " is empty" + demand + must, ""},
              found.where, found.path, source);
    return;
  }
  const Failing failing = failing_of(found);
  const bool is_whole = failing.closest.empty() ||
                        is_told_wholly(found.state(), instruction.node, failing.closest.front().value);
  const Asked asked = asked_of(found, is_whole);
  std::string message = found_told(found, asked) + demand + " must" + asked.be;
  if (is_whole) {
    add_issue(found.explanation, keyword, {std::move(message), ""}, found.where, found.path, source);
    return;
  }
  const std::size_t told = std::min(failing.closest.size(), most_told);
  std::vector<InstanceLocation> items;
  std::vector<std::string> names;
  for (const ClosestItem& one : std::span(failing.closest).first(told)) {
    items.push_back({&found.where, one.value, InstanceLocation::Step::item, {}, one.index});
    names.push_back(subject(items.back()));
  }
  if (failing.all > told) {
    const bool is_close = failing.closest.front().score.matched > 0;
    message += is_close   ? told > 1 ? "; the closest are " : "; the closest is "
               : told > 1 ? "; none is close, the first reasons are about "
                          : "; none is close, the first reason is about ";
    message += listed(names, "and");
  }
  const EvaluationPath way{found.path, "contains", {}, no_index, false};
  add_issue_with_causes(found.explanation, keyword, {std::move(message), ""}, found.where, found.path, source,
                        [&] {
                          for (const InstanceLocation& inner : items)
                            explain_node(found.explanation, instruction.node, inner, &way, nullptr);
                        });
}

void explain_too_many(const Found& found) {
  const Asked asked = asked_of(found, true);
  std::vector<std::string> places;
  for (const std::size_t index : found.matching) {
    if (places.size() == most_places) break;
    places.push_back('[' + std::to_string(index) + ']');
  }
  if (found.matches() > most_places)
    places.push_back(std::to_string(found.matches() - most_places) + " more");
  const std::uint64_t limit = found.instruction.limit;
  add_issue(found.explanation, "maxContains",
            {found_told(found, asked) + ", but " +
                 (limit == 0 ? "none" : "at most " + std::to_string(limit)) + " may" + asked.be,
             (places.size() == 1 ? "it is " : "they are ") + listed(places, "and")},
            found.where, found.path, {found.node, "maxContains"});
}

}  // namespace

void explain_prefix(Explanation& explanation, NodeId, const Instruction& instruction,
                    const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated) {
  const State& state = explanation.state;
  const std::span<const NodeId> nodes = operands_of(state.program, instruction);
  std::uint32_t position = 0;
  for (const Value item : where.value.items()) {
    if (position == nodes.size() || explanation.is_full()) break;
    const InstanceLocation inner{&where, item, InstanceLocation::Step::item, {}, position};
    const EvaluationPath way{path, state.text(instruction.keyword), {}, position, false};
    explain_node(explanation, nodes[position], inner, &way, nullptr);
    ++position;
  }
  if (evaluated != nullptr) evaluated->add_leading(position);
}

void explain_items(Explanation& explanation, NodeId node, const Instruction& instruction,
                   const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated) {
  const State& state = explanation.state;
  const std::string_view keyword = state.text(instruction.keyword);
  if (evaluated != nullptr) evaluated->add_all();
  const bool is_closed = state.find(instruction.node, Op::reject) != nullptr;
  if (is_closed) {
    const std::size_t size = where.value.size();
    if (size <= instruction.number) return;
    const std::string allowed = instruction.number == 0
                                    ? ", but must be empty"
                                    : ", but at most " + std::to_string(instruction.number) +
                                          (instruction.number == 1 ? " is" : " are") + " allowed";
    add_issue(explanation, keyword, {subject(where) + " has " + counted(size, "item") + allowed, ""}, where,
              path, {node, keyword});
    return;
  }
  std::size_t position = 0;
  const EvaluationPath way{path, keyword, {}, no_index, false};
  for (const Value item : where.value.items()) {
    const std::size_t index = position++;
    if (index < instruction.number) continue;
    if (explanation.is_full()) return;
    explain_node(explanation, instruction.node, {&where, item, InstanceLocation::Step::item, {}, index}, &way,
                 nullptr);
  }
}

void explain_contains(Explanation& explanation, NodeId node, const Instruction& instruction,
                      const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated) {
  if ((instruction.flags & contains_evaluates) == 0) evaluated = nullptr;
  Found found{explanation, node, instruction, where, path, {}};
  std::size_t position = 0;
  for (const Value item : where.value.items()) {
    if (satisfies(explanation.run, instruction.node, item, nullptr, true)) {
      found.matching.push_back(position);
      if (evaluated != nullptr) evaluated->add(position);
    }
    ++position;
  }
  if (found.matching.size() < instruction.number) return explain_too_few(found);
  if (found.matching.size() > instruction.limit) explain_too_many(found);
}

}  // namespace holy::program
