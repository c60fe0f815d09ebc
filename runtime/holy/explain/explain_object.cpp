#include <holy/explain/explain_object.hpp>

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <holy/text/nearest.hpp>

#include <holy/explain/describing.hpp>

namespace holy::program {

using json::Value;

namespace {

/// " in source", where the object is not the root.
std::string in_place(const InstanceLocation& where) {
  return where.step == InstanceLocation::Step::root ? std::string() : " in " + subject(where);
}

/// Whether a node refuses every value on sight.
bool is_false(const State& state, NodeId node) {
  return state.find(node, Op::reject) != nullptr;
}

/// The names that an object's node knows and the object lacks.
std::vector<std::string_view> absent_names(const ObjectPlan& plan, const Value& object) {
  std::vector<std::string_view> names;
  for (const NamedMember& named : plan.named) {
    if (names.size() < 20'000 && !object.find(named.name)) names.push_back(named.name);
  }
  return names;
}

/// The names that all nodes in place know and the object lacks, for unevaluatedProperties.
void known_in_place(const State& state, NodeId node, int levels, std::vector<std::string_view>& names) {
  if (names.size() > 1000) return;
  const NodePlan& plan = state.nodes[node];
  if (plan.object != no_index) {
    for (const NamedMember& named : state.objects[plan.object].named) {
      if (std::find(names.begin(), names.end(), named.name) == names.end()) names.push_back(named.name);
    }
  }
  if (levels == 0) return;
  for (const Instruction& one : state.instructions(node)) {
    const bool is_union = one.op == Op::any_of || one.op == Op::one_of;
    for (const NodeId part :
         is_union ? operands_of(state.program, one) : demanded_nodes(state.program, one)) {
      known_in_place(state, part, levels - 1, names);
    }
  }
}

/// A short list of names.
std::string names_listed(const std::vector<std::string_view>& names) {
  constexpr std::size_t most = 8;
  std::vector<std::string> parts;
  for (const std::string_view name : names) {
    if (parts.size() < most) parts.push_back(quoted_name(name));
  }
  if (names.size() > most) parts.push_back(std::to_string(names.size() - most) + " more");
  return listed(parts, "or");
}

Words word_extra(std::string_view name, const std::vector<std::string_view>& absent) {
  Words words{quoted_name(name) + " is not a property of this object", ""};
  if (const auto close = json::nearest(name, absent)) {
    words.hint = "did you mean " + quoted_name(*close) + '?';
  } else if (!absent.empty()) {
    words.hint = "this object may also have " + names_listed(absent);
  }
  return words;
}

/// A null where a member that may be missing has a value of another type is meant to say that there is none.
void suggest_leaving_out(Issues& issues, std::size_t first, std::string_view name) {
  if (issues.size() != first + 1 || !issues.back().hint.empty()) return;
  const std::string& code = issues.back().code;
  if (code == "type" || code == "enum" || code == "const" || code == "anyOf" || code == "oneOf")
    issues.back().hint = "leave " + quoted_name(name) + " out if it has no value";
}

/// The members of an object that its node does not know, unless they are many.
std::vector<std::string_view> unknown_names(const ObjectPlan* plan, const Value& object) {
  std::vector<std::string_view> names;
  for (const Value::Member member : object.members()) {
    if (plan == nullptr || plan->find(member.name()) == nullptr) names.push_back(member.name());
  }
  if (names.size() > 1000) names.clear();
  return names;
}

void explain_missing(Explanation& explanation, NodeId node, const ObjectPlan& plan,
                     const InstanceLocation& where, const EvaluationPath* path) {
  std::vector<bool> present(plan.required_count);
  for (const Value::Member member : where.value.members()) {
    const NamedMember* named = plan.find(member.name());
    if (named != nullptr && named->required != no_index) present[named->required] = true;
  }
  const std::vector<std::string_view> unknown = unknown_names(&plan, where.value);
  for (const NamedMember& named : plan.named) {
    if (explanation.is_full()) return;
    if (named.required == no_index || present[named.required]) continue;
    Words words{"required property " + quoted_name(named.name) + " is missing" + in_place(where), ""};
    if (const auto close = json::nearest(named.name, unknown)) {
      words.hint = quoted_name(*close) + " may be a misspelling of it";
    }
    add_issue(explanation, "required", std::move(words), where, path, {node, "required"});
  }
}

}  // namespace

void explain_members(Explanation& explanation, NodeId node, const ObjectPlan& plan,
                     const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated) {
  const State& state = explanation.state;
  std::optional<std::vector<std::string_view>> absent;
  std::size_t position = 0;
  for (const Value::Member member : where.value.members()) {
    if (explanation.is_full()) return;
    const InstanceLocation inner{&where, member.value, InstanceLocation::Step::member, member.key, 0};
    bool is_evaluated = false;
    const NamedMember* named = plan.find(member.name());
    if (named != nullptr && named->node != no_node) {
      is_evaluated = true;
      const EvaluationPath way{path, "properties", member.name(), no_index, true};
      const std::size_t before = explanation.issues->size();
      explain_node(explanation, named->node, inner, &way, nullptr);
      if (member.value.is(json::Kind::null) && named->required == no_index)
        suggest_leaving_out(*explanation.issues, before, member.name());
    }
    for (const PatternMember& patterned : plan.patterned) {
      if (!is_match(patterned.pattern, member.name(), explanation.run.trouble)) continue;
      is_evaluated = true;
      const EvaluationPath way{path, "patternProperties", state.text(patterned.text), no_index, true};
      explain_node(explanation, patterned.node, inner, &way, nullptr);
    }
    if (!is_evaluated && plan.additional != no_node) {
      is_evaluated = true;
      if (is_false(state, plan.additional)) {
        if (!absent) absent = absent_names(plan, where.value);
        add_issue(explanation, "additionalProperties", word_extra(member.name(), *absent), inner, path,
                  {node, "additionalProperties"}, true);
      } else {
        const EvaluationPath way{path, "additionalProperties", {}, no_index, false};
        explain_node(explanation, plan.additional, inner, &way, nullptr);
      }
    }
    if (plan.names != no_node) {
      const InstanceLocation name{&where, member.key, InstanceLocation::Step::name, member.key, 0};
      const EvaluationPath way{path, "propertyNames", {}, no_index, false};
      explain_node(explanation, plan.names, name, &way, nullptr);
    }
    if (is_evaluated && evaluated != nullptr) evaluated->add(position);
    ++position;
  }
  if (plan.required_count != 0) explain_missing(explanation, node, plan, where, path);
}

void explain_demands(Explanation& explanation, NodeId node, const Instruction& instruction,
                     const InstanceLocation& where, const EvaluationPath* path) {
  const State& state = explanation.state;
  std::unordered_set<std::string_view> present;
  for (const Value::Member member : where.value.members()) present.insert(member.name());
  const std::uint32_t object = state.nodes[node].object;
  const std::vector<std::string_view> unknown =
      unknown_names(object == no_index ? nullptr : &state.objects[object], where.value);
  for (const Demand demand : demands_of(state.program, instruction)) {
    const std::string_view trigger = state.text(demand.trigger);
    if (!present.contains(trigger)) continue;
    for (const std::uint32_t text : demand.names) {
      const std::string_view name = state.text(text);
      if (explanation.is_full()) return;
      if (present.contains(name)) continue;
      const auto close = json::nearest(name, unknown);
      add_issue(explanation, state.text(instruction.keyword),
                {"property " + quoted_name(name) + " is missing" + in_place(where) + "; " +
                     quoted_name(trigger) + " demands it",
                 close ? quoted_name(*close) + " may be a misspelling of it"
                       : "add " + quoted_name(name) + " or remove " + quoted_name(trigger)},
                where, path, {node, state.text(instruction.keyword)});
    }
  }
}

void explain_unevaluated(Explanation& explanation, NodeId node, const Instruction& instruction,
                         const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated) {
  const State& state = explanation.state;
  const std::string_view keyword = state.text(instruction.keyword);
  const bool is_closed = is_false(state, instruction.node);
  const EvaluationPath way{path, keyword, {}, no_index, false};
  std::optional<std::vector<std::string_view>> absent;
  const auto explain_one = [&](const InstanceLocation& inner) {
    if (!is_closed) {
      explain_node(explanation, instruction.node, inner, &way, nullptr);
    } else if (inner.step == InstanceLocation::Step::item) {
      add_issue(explanation, keyword, {subject(inner) + " is one item too many", ""}, inner, path,
                {node, keyword});
    } else {
      if (!absent) {
        absent.emplace();
        std::vector<std::string_view> known;
        known_in_place(state, node, 3, known);
        for (const std::string_view name : known) {
          if (absent->size() < 1000 && !where.value.find(name)) absent->push_back(name);
        }
      }
      add_issue(explanation, keyword, word_extra(inner.key.string(), *absent), inner, path, {node, keyword},
                true);
    }
  };
  std::size_t position = 0;
  if (where.value.is(json::Kind::object)) {
    for (const Value::Member member : where.value.members()) {
      if (evaluated->contains(position++)) continue;
      explain_one({&where, member.value, InstanceLocation::Step::member, member.key, 0});
    }
  } else {
    for (const Value item : where.value.items()) {
      const std::size_t index = position++;
      if (!evaluated->contains(index)) explain_one({&where, item, InstanceLocation::Step::item, {}, index});
    }
  }
  evaluated->add_all();
}

}  // namespace holy::program
