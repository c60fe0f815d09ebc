#include <holy/explain/explain_union.hpp>

#include <algorithm>
#include <optional>
#include <unordered_map>

#include <holy/text/nearest.hpp>

#include <holy/explain/closeness.hpp>
#include <holy/explain/describing.hpp>
#include <holy/explain/telling_apart.hpp>

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
  const InstanceLocation& where;
  const EvaluationPath* path;

  [[nodiscard]] const State& state() const { return explanation.state; }
  [[nodiscard]] std::string_view keyword() const { return state().text(instruction.keyword); }
  void add(Words words) const {
    add_issue(explanation, keyword(), std::move(words), where, path, {node, keyword()});
  }
};

std::vector<Branch> branches_of(const Union& one) {
  std::vector<Branch> branches;
  for (const NodeId node : operands_of(one.state().program, one.instruction))
    branches.push_back({node, static_cast<std::uint32_t>(branches.size())});
  return branches;
}

/// What the branches are called, by their index below the keyword.
std::vector<std::string> all_names(const Union& one) {
  return names_apart(one.state(), operands_of(one.state().program, one.instruction));
}

/// Their list for a message; where the value is close to none of them, with the members that they require.
std::string names_of(const State& state, const std::vector<std::string>& all_names,
                     const std::vector<Branch>& branches, std::string_view last_word,
                     bool with_members = false) {
  constexpr std::size_t most = 8;
  std::vector<std::string> names;
  for (const Branch& branch : branches) {
    if (names.size() == most) break;
    names.push_back(all_names[branch.index]);
    const std::vector<std::string_view> required = required_by(state, branch.node);
    if (!with_members || required.empty() || required.size() > 3 || names.back().starts_with("an object"))
      continue;
    std::vector<std::string> parts;
    for (const std::string_view name : required) parts.push_back(quoted_name(name));
    names.back() += " with " + listed(parts, "and");
  }
  if (branches.size() > most) names.push_back(std::to_string(branches.size() - most) + " more");
  return listed(names, last_word);
}

void explain_branch(const Union& one, const Branch& branch, Evaluated* evaluated) {
  const EvaluationPath way{one.path, one.keyword(), {}, branch.index, false};
  explain_node(one.explanation, branch.node, one.where, &way, evaluated);
}

/// An issue with the reasons of some branches as its causes.
void add_with_causes(const Union& one, const std::vector<Branch>& branches, Words words,
                     Evaluated* evaluated) {
  add_issue_with_causes(one.explanation, one.keyword(), std::move(words), one.where, one.path,
                        {one.node, one.keyword()}, [&] {
                          for (const Branch& branch : branches) explain_branch(one, branch, evaluated);
                        });
}

/// The branch that a value comes closest to.
struct Closest {
  Branch branch;
  bool is_close = false;  ///< something of it matches
  bool is_only = false;   ///< no other branch matches as much
};

Closest closest_of(Explanation& explanation, const std::vector<Branch>& branches, const Value& value) {
  std::vector<Score> scores;
  for (const Branch& branch : branches)
    scores.push_back(score_of(explanation, branch.node, value, branches.size()));
  const auto best = std::max_element(scores.begin(), scores.end());
  auto meant = best;
  for (auto score = scores.begin(); score != scores.end(); ++score) {
    if (score->claims_from(*best) && (meant == best || *meant < *score)) meant = score;
  }
  const auto is_as_close = [&](const Score& score) { return !(score < *meant); };
  const Branch& branch = branches[static_cast<std::size_t>(meant - scores.begin())];
  return {branch, meant->matched > 0, std::count_if(scores.begin(), scores.end(), is_as_close) == 1};
}

/// The names of an object's members.
std::vector<std::string_view> member_names(const Value& object) {
  std::vector<std::string_view> names;
  for (const Value::Member member : object.members()) {
    if (names.size() < 1000) names.push_back(member.name());
  }
  return names;
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

/// Values in their order, each once.
class DistinctValues {
 public:
  void add(const Value& value) {
    const std::uint64_t hash = json::hash(value);
    const auto [first, last] = positions_.equal_range(hash);
    const auto is_same = [&](const auto& one) { return json::equal(values_[one.second], value); };
    if (std::any_of(first, last, is_same)) return;
    positions_.emplace(hash, values_.size());
    values_.push_back(value);
  }
  [[nodiscard]] std::vector<Value> take() { return std::move(values_); }

 private:
  std::vector<Value> values_;
  std::unordered_multimap<std::uint64_t, std::size_t> positions_;  // by hash
};

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
  std::vector<std::vector<std::string_view>> required;
  for (const Branch& branch : branches) {
    tags.push_back(tags_of(state, branch.node));
    required.push_back(required_by(state, branch.node));
  }
  for (const Tag& tag : tags.front()) {
    Discrimination found;
    found.property = tag.property;
    found.given = one.where.value.find(tag.property);
    bool is_everywhere = true;
    DistinctValues allowed;
    for (std::size_t i = 0; i < branches.size() && is_everywhere; ++i) {
      const Instruction* values = tag_values(tags[i], tag.property);
      is_everywhere = values != nullptr;
      if (!is_everywhere) break;
      for (const Value& value : values_of(state, *values)) allowed.add(value);
      if (found.given && allows(state, *values, *found.given)) found.matching.push_back(branches[i]);
      found.is_required = found.is_required && std::find(required[i].begin(), required[i].end(),
                                                         tag.property) != required[i].end();
    }
    found.allowed = allowed.take();
    if (!is_everywhere || found.allowed.size() < 2) continue;
    if (found.given ? found.matching.size() < branches.size() : found.is_required) return found;
  }
  return std::nullopt;
}

/// What may help where the discriminating property is missing: a member that is a misspelling of it, or the
/// value that the other members suggest.
std::string hint_for_missing_tag(const Union& one, const Discrimination& found,
                                 const std::vector<Branch>& branches) {
  if (const auto close = json::nearest(found.property, member_names(one.where.value)))
    return quoted_name(*close) + " may be a misspelling of it";
  const Closest closest = closest_of(one.explanation, branches, one.where.value);
  if (!closest.is_close || !closest.is_only) return {};
  const std::vector<Tag> tags = tags_of(one.state(), closest.branch.node);
  return "by its other members it looks like " +
         values_listed(values_of(one.state(), *tag_values(tags, found.property)));
}

/// Explains by the discriminating property alone; false when it does not decide.
bool explain_discrimination(const Union& one, const Discrimination& found, std::vector<Branch>& branches,
                            Evaluated* evaluated) {
  const std::string property(found.property);
  if (!found.given) {
    const bool is_root = one.where.step == InstanceLocation::Step::root;
    one.add({"required property " + quoted_name(property) + " is missing" +
                 (is_root ? std::string() : " in " + subject(one.where)) + "; it must be one of " +
                 values_listed(found.allowed),
             hint_for_missing_tag(one, found, branches)});
    if (evaluated != nullptr) evaluated->add_all();
    return true;
  }
  if (found.matching.empty()) {
    Value key;
    for (const Value::Member member : one.where.value.members()) {
      if (member.name() == found.property) key = member.key;
    }
    const InstanceLocation place{&one.where, *found.given, InstanceLocation::Step::member, key, 0};
    add_issue(one.explanation, one.keyword(),
              {subject(place) + " is " + shown(*found.given) + ", but must be one of " +
                   values_listed(found.allowed),
               nearest_value_hint(*found.given, found.allowed)},
              place, one.path, {one.node, one.keyword()});
    if (evaluated != nullptr) evaluated->add_all();
    return true;
  }
  if (found.matching.size() == 1) {
    const Branch branch = found.matching.front();
    const std::string name = described(one.state(), branch.node);
    const bool has_name = !name.empty() && !name.starts_with("an object");
    add_with_causes(one, {branch},
                    {subject(one.where) + (has_name ? " is not a valid " + name + ", which " + property +
                                                          ' ' + shown(*found.given) + " selects"
                                                    : " does not match the alternative for " + property +
                                                          ' ' + shown(*found.given)),
                     ""},
                    evaluated);
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

/// The names that a node requires, where it asks for nothing else; else none.
std::vector<std::string_view> only_required(const State& state, NodeId node) {
  const Node& target = state.program.nodes[node];
  const bool is_required = target.count == 1 && state.find(node, Op::required) != nullptr;
  return is_required ? required_by(state, node) : std::vector<std::string_view>();
}

std::string quoted_names(const std::vector<std::string_view>& names) {
  std::vector<std::string> parts;
  for (const std::string_view name : names) parts.push_back(quoted_name(name));
  return listed(parts, "and");
}

/// The names that each branch requires, where all branches of a union do nothing but require; else nothing.
std::vector<std::string> required_alternatives(const Union& one) {
  std::vector<std::string> alternatives;
  for (const Branch& branch : branches_of(one)) {
    const auto names = only_required(one.state(), branch.node);
    if (names.empty()) return {};
    alternatives.push_back(quoted_names(names));
  }
  return alternatives.size() > 12 ? std::vector<std::string>() : alternatives;
}

/// Alternatives that only require members are one list of names.
bool explain_required(const Union& one, const std::vector<Branch>& branches, Evaluated* evaluated) {
  const std::vector<std::string> alternatives = required_alternatives(one);
  if (alternatives.empty() || !one.where.value.is(Kind::object)) return false;
  const std::vector<std::string_view> present = member_names(one.where.value);
  std::string hint;
  std::optional<Branch> meant;
  for (const Branch& branch : branches) {
    for (const std::string_view name : only_required(one.state(), branch.node)) {
      const auto close = one.where.value.find(name) ? std::nullopt : json::nearest(name, present);
      if (!close || meant) continue;
      meant = branch;
      hint = quoted_name(*close) + " may be a misspelling of " + quoted_name(name);
    }
  }
  if (!meant) meant = closest_of(one.explanation, branches, one.where.value).branch;
  add_with_causes(one, {*meant}, {subject(one.where) + " must have " + listed(alternatives, "or"), hint},
                  evaluated);
  return true;
}

/// Explains by the branch that the value comes closest to; a scalar by all branches, where these are few.
void explain_closest(const Union& one, const std::vector<Branch>& branches, Evaluated* evaluated) {
  constexpr std::size_t most_told = 4;
  const Closest closest = closest_of(one.explanation, branches, one.where.value);
  const bool is_scalar = one.where.value.kind() <= Kind::string;
  const bool tells_all = is_scalar && !closest.is_close && branches.size() <= most_told;
  const bool names_members = !is_scalar && !closest.is_close;
  const std::vector<std::string> names = all_names(one);
  std::string message = subject(one.where) + (is_scalar ? " is " + shown(one.where.value) + ", which" : "") +
                        " matches none of the " + std::to_string(one.instruction.count) + " alternatives (" +
                        names_of(one.state(), names, branches_of(one), "or", names_members) + ")";
  const std::string& name = names[closest.branch.index];
  if (closest.is_close) message += "; the closest is " + name;
  if (!closest.is_close && !tells_all) message += " and is close to none; the first reason is about " + name;
  add_with_causes(one, tells_all ? branches : std::vector{closest.branch}, {std::move(message), ""},
                  evaluated);
}

/// Explains by the only branch for values of this type; the other types that a scalar might have are told
/// too.
void explain_only(const Union& one, const Branch& branch, json::Kinds kinds, Evaluated* evaluated) {
  const std::size_t before = one.explanation.issues->size();
  explain_branch(one, branch, evaluated);
  Issues& issues = *one.explanation.issues;
  const json::Kinds others = kinds - possible_kinds(one.state(), branch.node) - json::Kinds::null;
  const bool is_one = issues.size() == before + 1 && issues.back().offset == one.where.value.begin_offset();
  if (is_one && !others.empty() && one.where.value.kind() <= Kind::string)
    issues.back().message += "; it may also be " + kinds_told(others);
}

void explain_none(const Union& one, Evaluated* evaluated) {
  const State& state = one.state();
  std::vector<Branch> branches;
  json::Kinds kinds;
  for (const Branch& branch : branches_of(one)) {
    const json::Kinds possible = possible_kinds(state, branch.node);
    kinds |= possible;
    if (possible.intersects(json::kind_of(one.where.value))) branches.push_back(branch);
  }
  if (branches.empty()) {
    if (evaluated != nullptr) evaluated->add_all();
    const bool is_type = !kinds.empty() && !kinds.intersects(json::kind_of(one.where.value));
    one.add(
        {subject(one.where) + " is " + shown_with_kind(one.where.value) +
             (is_type ? ", but must be " + kinds_told(kinds) : std::string(", which is never allowed here")),
         ""});
    return;
  }
  if (branches.size() == 1) return explain_only(one, branches.front(), kinds, evaluated);
  if (const auto found = discriminate(one, branches)) {
    if (explain_discrimination(one, *found, branches, evaluated)) return;
  }
  if (explain_values(one, branches)) return;
  if (explain_required(one, branches, evaluated)) return;
  explain_closest(one, branches, evaluated);
}

}  // namespace

void explain_union(Explanation& explanation, NodeId node, const Instruction& instruction,
                   const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated) {
  const Union one{explanation, node, instruction, where, path};
  std::vector<Branch> accepting;
  for (const Branch& branch : branches_of(one)) {
    Evaluated seen;
    if (!satisfies(explanation.run, branch.node, where.value, evaluated == nullptr ? nullptr : &seen, true))
      continue;
    if (evaluated != nullptr) evaluated->merge(seen);
    accepting.push_back(branch);
  }
  if (explanation.run.trouble != Trouble::none) return;
  if (accepting.empty()) return explain_none(one, evaluated);
  if (instruction.op == Op::any_of || accepting.size() == 1) return;
  if (const std::vector<std::string> alternatives = required_alternatives(one); !alternatives.empty()) {
    std::vector<std::string> found;
    for (const Branch& branch : accepting) found.push_back(alternatives[branch.index]);
    one.add({subject(where) + " has " + listed(found, "and") + ", but must have exactly one of " +
                 listed(alternatives, "or"),
             "remove all of them but one"});
    return;
  }
  one.add({subject(where) + " matches " + std::to_string(accepting.size()) +
               " alternatives, but must match exactly one: " +
               names_of(explanation.state, all_names(one), accepting, "and"),
           ""});
}

}  // namespace holy::program
