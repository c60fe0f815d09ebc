// Issues of anyOf and oneOf: which branch was meant, and why it failed.
#include <algorithm>
#include <optional>

#include "explanation.hpp"

namespace holy::program {

using json::Kind;
using json::Value;

namespace {

struct Branch {
  NodeId node = no_node;
  std::uint32_t index = 0;  ///< below the keyword
};

/// A union at a place of the instance.
struct Union {
  Explanation& explanation;
  NodeId node;  ///< that holds the keyword
  const Instruction& instruction;
  const Where& where;
  const Trail* trail;

  [[nodiscard]] const State& state() const { return explanation.state; }
  [[nodiscard]] std::string_view keyword() const { return state().text(instruction.keyword); }
  void add(Words words) const {
    add_issue(explanation, keyword(), std::move(words), where, trail, {node, keyword()});
  }
};

std::vector<Branch> branches_of(const Union& one) {
  std::vector<Branch> branches;
  for (std::uint32_t i = 0; i < one.instruction.count; ++i) {
    branches.push_back({one.state().program.operands[one.instruction.first + i], i});
  }
  return branches;
}

std::string name_of(const State& state, const Branch& branch) {
  std::string name = described(state, branch.node);
  return name.empty() ? "alternative " + std::to_string(branch.index + 1) : name;
}

std::string names_of(const State& state, const std::vector<Branch>& branches, std::string_view last_word) {
  constexpr std::size_t most = 8;
  std::vector<std::string> names;
  for (const Branch& branch : branches) {
    if (names.size() == most) break;
    names.push_back(name_of(state, branch));
  }
  if (branches.size() > most) names.push_back(std::to_string(branches.size() - most) + " more");
  return listed(names, last_word);
}

void explain_branch(const Union& one, const Branch& branch, Marks* marks) {
  const Trail way{one.trail, one.keyword(), {}, branch.index, false};
  explain_node(one.explanation, branch.node, one.where, &way, marks);
}

/// An issue with the reasons of one branch as its causes.
void add_with_causes(const Union& one, const Branch& branch, Words words, Marks* marks) {
  Issue* issue = add_issue(one.explanation, one.keyword(), std::move(words), one.where, one.trail,
                           {one.node, one.keyword()});
  if (issue == nullptr) return;
  const std::size_t position = one.explanation.issues->size() - 1;
  Issues causes;
  Issues* const outer = std::exchange(one.explanation.issues, &causes);
  std::unordered_set<std::uint64_t> visited;
  std::swap(visited, one.explanation.visited);
  explain_branch(one, branch, marks);
  std::swap(visited, one.explanation.visited);
  one.explanation.issues = outer;
  (*outer)[position].causes = std::move(causes);
}

/// How much of a value a branch matches.
struct Score {
  std::size_t matched = 0;
  std::size_t failed = 0;
  std::size_t nodes = 0;  ///< looked at; a budget keeps schemas that branch out again and again cheap

  [[nodiscard]] bool operator<(const Score& other) const {
    const std::size_t left = matched * (other.matched + other.failed);
    const std::size_t right = other.matched * (matched + failed);
    return left != right ? left < right : failed > other.failed;
  }
};

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

void score_node(Explanation& explanation, NodeId node, const Value& value, int levels, Score& score) {
  if (++score.nodes > 64) return;
  const State& state = explanation.state;
  const NodePlan& plan = state.nodes[node];
  for (std::uint32_t i = 0; i < plan.count; ++i) {
    const Step& step = state.steps[plan.first + i];
    if ((step.kinds & kind_bit(value.kind())) == 0) continue;
    if (step.op == Op::properties) {
      score_members(explanation, state.objects[step.side], value, score);
    } else if (step.op == Op::reference && levels > 0) {
      score_node(explanation, step.instruction->node, value, levels - 1, score);
    } else if (step.op == Op::all_of && levels > 0) {
      for (std::uint32_t k = 0; k < step.instruction->count; ++k) {
        score_node(explanation, state.program.operands[step.instruction->first + k], value, levels - 1,
                   score);
      }
    } else if (step.op == Op::items) {
      for (const Value item : value.items()) {
        ++(satisfies(explanation.run, step.instruction->node, item, nullptr, true) ? score.matched
                                                                                   : score.failed);
      }
    } else if (step.op <= Op::max_properties) {
      ++(holds(state, step, value, explanation.run.trouble) ? score.matched : score.failed);
    }
  }
}

const Branch& closest_of(Explanation& explanation, const std::vector<Branch>& branches, const Value& value) {
  const Branch* closest = nullptr;
  Score best;
  for (const Branch& branch : branches) {
    Score score;
    score_node(explanation, branch.node, value, 4, score);
    if (closest != nullptr && !(best < score)) continue;
    closest = &branch;
    best = score;
  }
  return *closest;
}

const Instruction* tag_values(const std::vector<Tag>& tags, std::string_view property) {
  const auto found =
      std::find_if(tags.begin(), tags.end(), [&](const Tag& tag) { return tag.property == property; });
  return found == tags.end() ? nullptr : found->values;
}

bool allows(const State& state, const Instruction& values, const Value& value) {
  const std::vector<Value> all = values_of(state, values);
  return std::any_of(all.begin(), all.end(), [&](const Value& one) { return json::equal(one, value); });
}

/// What a property that every branch binds to values of its own says about the branch that was meant.
struct Discrimination {
  std::string_view property;
  std::optional<Value> given;    ///< the instance's value, if there is one
  std::vector<Branch> matching;  ///< branches that allow it
  std::vector<Value> allowed;    ///< all values that some branch allows
  bool is_required = true;       ///< every branch requires the property
};

std::optional<Discrimination> discriminate(const Union& one, const std::vector<Branch>& branches) {
  const State& state = one.state();
  if (branches.size() < 2 || branches.size() > 2000 || !one.where.value.is(Kind::object)) return std::nullopt;
  std::vector<std::vector<Tag>> tags;
  for (const Branch& branch : branches) tags.push_back(tags_of(state, branch.node));
  for (const Tag& tag : tags.front()) {
    Discrimination found;
    found.property = tag.property;
    found.given = one.where.value.find(tag.property);
    bool is_everywhere = true;
    for (std::size_t i = 0; i < branches.size() && is_everywhere; ++i) {
      const Instruction* values = tag_values(tags[i], tag.property);
      is_everywhere = values != nullptr;
      if (!is_everywhere) break;
      for (const Value& value : values_of(state, *values)) {
        const auto is_same = [&](const Value& other) { return json::equal(other, value); };
        if (std::none_of(found.allowed.begin(), found.allowed.end(), is_same)) found.allowed.push_back(value);
      }
      if (found.given && allows(state, *values, *found.given)) found.matching.push_back(branches[i]);
      const auto required = required_by(state, branches[i].node);
      found.is_required =
          found.is_required && std::find(required.begin(), required.end(), tag.property) != required.end();
    }
    if (!is_everywhere || found.allowed.size() < 2) continue;
    if (found.given ? found.matching.size() < branches.size() : found.is_required) return found;
  }
  return std::nullopt;
}

/// Explains by the discriminating property alone; false when it does not decide.
bool explain_discrimination(const Union& one, const Discrimination& found, std::vector<Branch>& branches,
                            Marks* marks) {
  const std::string property(found.property);
  if (!found.given) {
    const bool is_root = one.where.step == Where::Step::root;
    one.add({"required property " + quoted_name(property) + " is missing" +
                 (is_root ? std::string() : " in " + subject(one.where)) + "; it must be one of " +
                 values_listed(found.allowed),
             ""});
    if (marks != nullptr) marks->mark_all();
    return true;
  }
  if (found.matching.empty()) {
    Value key;
    for (const Value::Member member : one.where.value.members()) {
      if (member.name() == found.property) key = member.key;
    }
    const Where place{&one.where, *found.given, Where::Step::member, key, 0};
    add_issue(one.explanation, one.keyword(),
              {subject(place) + " is " + shown(*found.given) + ", but must be one of " +
                   values_listed(found.allowed),
               nearest_value_hint(*found.given, found.allowed)},
              place, one.trail, {one.node, one.keyword()});
    if (marks != nullptr) marks->mark_all();
    return true;
  }
  if (found.matching.size() == 1) {
    const Branch branch = found.matching.front();
    const std::string name = described(one.state(), branch.node);
    const bool has_name = !name.empty() && !name.starts_with("an object");
    add_with_causes(
        one, branch,
        {subject(one.where) + (has_name ? " is not a valid " + name : " does not match the alternative") +
             ", which " + property + ' ' + shown(*found.given) + " selects",
         ""},
        marks);
    return true;
  }
  branches = found.matching;
  return false;
}

/// Alternatives that are nothing but lists of values are one list.
bool explain_values(const Union& one, const std::vector<Branch>& branches) {
  std::vector<Value> values;
  for (const Branch& branch : branches) {
    const Instruction* asserted = values_asserted(one.state(), branch.node);
    if (asserted == nullptr) return false;
    for (const Value& value : values_of(one.state(), *asserted)) {
      if (json::equal(value, one.where.value)) return false;
      values.push_back(value);
    }
  }
  one.add(
      {subject(one.where) + " is " + shown(one.where.value) + ", but must be one of " + values_listed(values),
       nearest_value_hint(one.where.value, values)});
  return true;
}

void explain_none(const Union& one, Marks* marks) {
  const State& state = one.state();
  std::vector<Branch> branches;
  std::uint64_t types = 0;
  for (const Branch& branch : branches_of(one)) {
    const std::uint64_t possible = possible_types(state, branch.node);
    types |= possible;
    if ((possible & types_of(one.where.value)) != 0) branches.push_back(branch);
  }
  if (branches.empty()) {
    if (marks != nullptr) marks->mark_all();
    const bool is_type = types != 0 && (types & types_of(one.where.value)) == 0;
    one.add(
        {subject(one.where) + " is " + shown_with_kind(one.where.value) +
             (is_type ? ", but must be " + types_named(types) : std::string(", which is never allowed here")),
         ""});
    return;
  }
  if (branches.size() == 1) return explain_branch(one, branches.front(), marks);
  if (const auto found = discriminate(one, branches)) {
    if (explain_discrimination(one, *found, branches, marks)) return;
  }
  if (explain_values(one, branches)) return;
  const Branch closest = closest_of(one.explanation, branches, one.where.value);
  const std::size_t count = one.instruction.count;
  add_with_causes(
      one, closest,
      {subject(one.where) + " matches none of the " + std::to_string(count) + " alternatives (" +
           names_of(state, branches_of(one), "or") + "); the closest is " + name_of(state, closest),
       ""},
      marks);
}

}  // namespace

void explain_union(Explanation& explanation, NodeId node, const Instruction& instruction, const Where& where,
                   const Trail* trail, Marks* marks) {
  const Union one{explanation, node, instruction, where, trail};
  std::vector<Branch> accepting;
  for (const Branch& branch : branches_of(one)) {
    Marks seen;
    if (!satisfies(explanation.run, branch.node, where.value, marks == nullptr ? nullptr : &seen, true))
      continue;
    if (marks != nullptr) marks->merge(seen);
    accepting.push_back(branch);
  }
  if (explanation.run.trouble != Trouble::none) return;
  if (accepting.empty()) return explain_none(one, marks);
  if (instruction.op == Op::any_of || accepting.size() == 1) return;
  one.add({subject(where) + " matches " + std::to_string(accepting.size()) +
               " alternatives, but must match exactly one: " + names_of(explanation.state, accepting, "and"),
           ""});
}

}  // namespace holy::program
