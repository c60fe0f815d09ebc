// What holds at a place, and what the keywords of its facts say together.
#include <algorithm>
#include <array>
#include <set>

#include "codegen/lint/rules.hpp"
#include "codegen/resolve/keyword_meaning.hpp"
#include "codegen/resolve/keywords.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr std::size_t most_facts = 500;  // a place with more is not looked at further

/// The only keyword that asserts something, if it is one.
const KeywordUse* only_use(const Schema& schema) {
  const KeywordUse* only = nullptr;
  for (const KeywordUse& use : schema.keywords) {
    if (resolve::is_note(use.keyword)) continue;
    if (only != nullptr) return nullptr;
    only = &use;
  }
  return only;
}

bool is_true(const Schema& schema) {
  if (schema.is_boolean()) return schema.value.boolean();
  return std::ranges::all_of(schema.keywords,
                             [](const KeywordUse& use) { return resolve::is_note(use.keyword); });
}

bool names_member(const Place& place, const Schema& schema, std::string_view name) {
  if (const KeywordUse* own = schema.find(Keyword::properties)) {
    if (place.judge.named_child(*own, name) != resolve::no_schema) return true;
  }
  const KeywordUse* patterns = schema.find(Keyword::pattern_properties);
  return patterns != nullptr && !place.judge.matching_children(*patterns, name).empty();
}

/// Whether a subschema may evaluate the member, so that unevaluatedProperties around it passes over it.
bool may_evaluate(const Place& place, SchemaId id, std::string_view name, std::set<SchemaId>& seen,
                  bool is_start) {
  if (id == resolve::no_schema || !seen.insert(id).second) return false;
  const Schema& schema = place.set.at(id);
  if (schema.is_boolean()) return false;
  if (schema.find(Keyword::additional_properties) != nullptr || names_member(place, schema, name))
    return true;
  if (!is_start && schema.find(Keyword::unevaluated_properties) != nullptr) return true;
  if (schema.dynamic_reference || may_evaluate(place, schema.reference, name, seen, false)) return true;
  return std::ranges::any_of(schema.keywords, [&](const KeywordUse& use) {
    return resolve::applies_of(use.keyword) == holy::program::Applies::to_value &&
           std::ranges::any_of(use.children, [&](const resolve::Child& child) {
             return may_evaluate(place, child.schema, name, seen, false);
           });
  });
}

/// {"not": {"required": ["name"]}}.
bool forbids_by_negation(const Place& place, const KeywordUse& negation, std::string_view name) {
  if (negation.children.empty()) return false;
  const Schema& negated = place.set.at(negation.children.front().schema);
  const KeywordUse* only = negated.is_boolean() ? nullptr : only_use(negated);
  if (only == nullptr || only->keyword != Keyword::required || !only->value.is(Kind::array)) return false;
  std::size_t count = 0;
  bool named = false;
  for (const Value each : only->value.items()) {
    ++count;
    named = named || (each.is(Kind::string) && each.string() == name);
  }
  return named && count == 1;
}

std::optional<Spot> forbidding_child(const Place& place, SchemaId fact, std::string_view name) {
  const auto forbids = [&](SchemaId child) {
    return child != resolve::no_schema && is_false(place.set, place.set.at(child));
  };
  if (const KeywordUse* own = use_of(place, fact, Keyword::properties)) {
    const SchemaId child = place.judge.named_child(*own, name);
    if (forbids(child)) return Spot{fact, place.set.at(child).value};
  }
  if (const KeywordUse* patterns = use_of(place, fact, Keyword::pattern_properties)) {
    for (const SchemaId child : place.judge.matching_children(*patterns, name)) {
      if (forbids(child)) return Spot{fact, place.set.at(child).value};
    }
  }
  return std::nullopt;
}

constexpr std::array place_rules{&contradicting_types, &contradicting_bounds, &contradicting_counts,
                                 &forbidden_members,   &contained_items,      &few_unique_items,
                                 &impossible_negation, &dependent_members};

}  // namespace

Place place_of(const resolve::SchemaSet& set, const Judge& judge, const std::vector<SchemaId>& schemas) {
  Place place{set, judge, schemas};
  std::vector<SchemaId> stack(schemas.rbegin(), schemas.rend());
  std::set<SchemaId> seen;
  while (!stack.empty() && place.facts.size() < most_facts) {
    const SchemaId id = stack.back();
    stack.pop_back();
    if (id == resolve::no_schema || !seen.insert(id).second) continue;
    place.facts.push_back(id);
    if (judge.may_forbid(id)) place.forbidding.push_back(id);
    const Schema& schema = set.at(id);
    if (schema.is_boolean()) continue;
    std::vector<SchemaId> opened{schema.reference};
    for (const KeywordUse& use : schema.keywords) {
      const bool is_alone =
          (use.keyword == Keyword::any_of || use.keyword == Keyword::one_of) && use.children.size() == 1;
      if (use.keyword != Keyword::all_of && !is_alone) continue;
      for (const resolve::Child& child : use.children) opened.push_back(child.schema);
    }
    stack.insert(stack.end(), opened.rbegin(), opened.rend());
  }
  return place;
}

Place place_of(const Place& like, const std::vector<SchemaId>& schemas) {
  return place_of(like.set, like.judge, schemas);
}

const KeywordUse* use_of(const Place& place, SchemaId fact, Keyword keyword) {
  const Schema& schema = place.set.at(fact);
  return schema.is_boolean() ? nullptr : schema.find(keyword);
}

bool is_false(const resolve::SchemaSet& set, const Schema& schema) {
  if (schema.is_boolean()) return !schema.value.boolean();
  const KeywordUse* negation = schema.find(Keyword::negation);
  return negation != nullptr && !negation->children.empty() &&
         is_true(set.at(negation->children.front().schema));
}

bool only_refers(const Schema& schema) {
  const KeywordUse* only = schema.is_boolean() ? nullptr : only_use(schema);
  return only != nullptr && only->keyword == Keyword::ref && schema.reference != resolve::no_schema;
}

std::optional<std::pair<Kinds, Value>> kinds_said(const resolve::SchemaSet& set, const Schema& schema) {
  if (schema.is_boolean()) return std::nullopt;
  Kinds kinds = Kinds::all;
  std::optional<Value> at;
  if (const KeywordUse* type = schema.find(Keyword::type)) {
    kinds = resolve::kinds_of_type(type->value);
    at = type->value;
  }
  const KeywordUse* negation = schema.find(Keyword::negation);
  if (negation != nullptr && !negation->children.empty()) {
    const Schema& negated = set.at(negation->children.front().schema);
    const KeywordUse* only = negated.is_boolean() ? nullptr : only_use(negated);
    if (only != nullptr && only->keyword == Keyword::type) {
      kinds -= resolve::kinds_of_type(only->value);
      if (!at) at = negation->key;
    }
  }
  if (!at) return std::nullopt;
  return std::pair(kinds, *at);
}

Kinds kinds_of(const Place& place) {
  Kinds kinds = Kinds::all;
  for (const SchemaId fact : place.facts) {
    if (const auto said = kinds_said(place.set, place.set.at(fact))) kinds &= said->first;
  }
  return kinds;
}

std::vector<SchemaId> member_schemas(const Place& place, std::string_view name) {
  std::vector<SchemaId> schemas;
  for (const SchemaId fact : place.facts) {
    const std::size_t before = schemas.size();
    if (const KeywordUse* use = use_of(place, fact, Keyword::properties)) {
      const SchemaId child = place.judge.named_child(*use, name);
      if (child != resolve::no_schema) schemas.push_back(child);
    }
    if (const KeywordUse* use = use_of(place, fact, Keyword::pattern_properties)) {
      for (const SchemaId child : place.judge.matching_children(*use, name)) schemas.push_back(child);
    }
    const KeywordUse* rest = use_of(place, fact, Keyword::additional_properties);
    if (rest != nullptr && schemas.size() == before && !rest->children.empty())
      schemas.push_back(rest->children.front().schema);
  }
  return schemas;
}

std::optional<Spot> what_forbids(const Place& place, std::string_view name) {
  for (const SchemaId fact : place.forbidding) {
    const Schema& schema = place.set.at(fact);
    if (const auto child = forbidding_child(place, fact, name)) return child;
    const KeywordUse* rest = schema.find(Keyword::additional_properties);
    if (rest != nullptr && !rest->children.empty() &&
        is_false(place.set, place.set.at(rest->children.front().schema)) &&
        !names_member(place, schema, name)) {
      return Spot{fact, rest->key};
    }
    const KeywordUse* unevaluated = schema.find(Keyword::unevaluated_properties);
    std::set<SchemaId> seen;
    if (unevaluated != nullptr && !unevaluated->children.empty() &&
        is_false(place.set, place.set.at(unevaluated->children.front().schema)) &&
        !may_evaluate(place, fact, name, seen, true)) {
      return Spot{fact, unevaluated->key};
    }
    const KeywordUse* negation = schema.find(Keyword::negation);
    if (negation != nullptr && forbids_by_negation(place, *negation, name)) return Spot{fact, negation->key};
  }
  return std::nullopt;
}

std::vector<Contradiction> contradictions(const Place& place) {
  std::vector<Contradiction> all;
  for (const PlaceRule rule : place_rules) {
    for (Contradiction& found : rule(place)) all.push_back(std::move(found));
  }
  return all;
}

std::optional<Contradiction> what_empties(const Place& place, const std::vector<Contradiction>& found) {
  Kinds left = kinds_of(place);
  for (const Contradiction& each : found) {
    left -= each.lost;
    if (left.empty()) return each;
  }
  return std::nullopt;
}

std::optional<Contradiction> why_empty(const Place& place, unsigned depth) {
  const std::vector<Contradiction> found = contradictions(place);
  if (auto why = what_empties(place, found)) return why;
  Kinds left = kinds_of(place);
  for (const Contradiction& each : found) left -= each.lost;
  if (depth == 0 || left != Kinds::object) return std::nullopt;
  std::set<std::string_view> told;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* required = use_of(place, fact, Keyword::required);
    if (required == nullptr || !required->value.is(Kind::array)) continue;
    for (const Value name : required->value.items()) {
      if (!name.is(Kind::string) || !told.insert(name.string()).second) continue;
      const std::vector<SchemaId> schemas = member_schemas(place, name.string());
      if (schemas.empty()) continue;
      if (auto inner = why_empty(place_of(place, schemas), depth - 1)) return inner;
    }
  }
  return std::nullopt;
}

}  // namespace holyc::lint
