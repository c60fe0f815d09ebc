// What holds at a place, and what the keywords of its facts say together.
#include <algorithm>
#include <array>
#include <set>

#include <holy/formats/pattern.hpp>

#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr std::size_t most_facts = 500;  // a place with more is not looked at further

constexpr std::pair<std::string_view, Kinds> kinds_by_name[] = {
    {"null", bit_of(Kind::null)},     {"boolean", bit_of(Kind::boolean)}, {"object", bit_of(Kind::object)},
    {"array", bit_of(Kind::array)},   {"integer", bit_of(Kind::number)},  {"number", bit_of(Kind::number)},
    {"string", bit_of(Kind::string)},
};

Kinds named_kind(const Value& name) {
  if (!name.is(Kind::string)) return every_kind;
  const auto* const found =
      std::ranges::find(kinds_by_name, name.string(), &std::pair<std::string_view, Kinds>::first);
  return found == std::end(kinds_by_name) ? every_kind : found->second;
}

bool is_unseen(Keyword keyword) {
  return keyword == Keyword::any_of || keyword == Keyword::one_of || keyword == Keyword::condition ||
         keyword == Keyword::dynamic_ref || keyword == Keyword::dependent_schemas;
}

bool names_member(const Place& place, SchemaId fact, std::string_view name) {
  if (const KeywordUse* own = use_of(place, fact, Keyword::properties)) {
    if (std::ranges::find(own->children, name, &resolve::Child::name) != own->children.end()) return true;
  }
  const KeywordUse* patterns = use_of(place, fact, Keyword::pattern_properties);
  if (patterns == nullptr) return false;
  return std::ranges::any_of(patterns->children, [&](const resolve::Child& child) {
    const auto pattern = holy::patterns::Pattern::compile(child.name);
    return !pattern || pattern->search(name) != holy::patterns::Match::no;
  });
}

/// unevaluatedProperties: false, where nothing at the place evaluates the name.
bool is_unevaluated(const Place& place, std::string_view name) {
  return !place.has_unseen && std::ranges::none_of(place.facts, [&](SchemaId fact) {
    return use_of(place, fact, Keyword::additional_properties) != nullptr || names_member(place, fact, name);
  });
}

constexpr std::array place_rules{&contradicting_types, &contradicting_bounds, &forbidden_members};

}  // namespace

Place place_of(const resolve::SchemaSet& set, const std::vector<SchemaId>& schemas) {
  Place place{set, {}, false};
  std::vector<SchemaId> stack(schemas.rbegin(), schemas.rend());
  std::set<SchemaId> seen;
  while (!stack.empty() && place.facts.size() < most_facts) {
    const SchemaId id = stack.back();
    stack.pop_back();
    if (id == resolve::no_schema || !seen.insert(id).second) continue;
    place.facts.push_back(id);
    const Schema& schema = set.at(id);
    if (schema.is_boolean()) continue;
    std::vector<SchemaId> opened{schema.reference};
    for (const KeywordUse& use : schema.keywords) {
      place.has_unseen = place.has_unseen || is_unseen(use.keyword);
      if (use.keyword != Keyword::all_of) continue;
      for (const resolve::Child& child : use.children) opened.push_back(child.schema);
    }
    stack.insert(stack.end(), opened.rbegin(), opened.rend());
  }
  return place;
}

const KeywordUse* use_of(const Place& place, SchemaId fact, Keyword keyword) {
  const Schema& schema = place.set.at(fact);
  return schema.is_boolean() ? nullptr : schema.find(keyword);
}

bool is_false(const Schema& schema) {
  return schema.is_boolean() && !schema.value.boolean();
}

Kinds kinds_of(const Place& place) {
  Kinds kinds = every_kind;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, Keyword::type);
    if (use == nullptr) continue;
    Kinds own = 0;
    if (use->value.is(Kind::array)) {
      for (const Value name : use->value.items()) own |= named_kind(name);
    } else {
      own = named_kind(use->value);
    }
    kinds &= own;
  }
  return kinds;
}

std::optional<Spot> what_forbids(const Place& place, std::string_view name) {
  for (const SchemaId fact : place.facts) {
    if (const KeywordUse* own = use_of(place, fact, Keyword::properties)) {
      const auto child = std::ranges::find(own->children, name, &resolve::Child::name);
      if (child != own->children.end() && is_false(place.set.at(child->schema))) {
        return Spot{fact, place.set.at(child->schema).value};
      }
    }
    const KeywordUse* rest = use_of(place, fact, Keyword::additional_properties);
    if (rest != nullptr && !rest->children.empty() && is_false(place.set.at(rest->children.front().schema)) &&
        !names_member(place, fact, name)) {
      return Spot{fact, rest->key};
    }
    const KeywordUse* unevaluated = use_of(place, fact, Keyword::unevaluated_properties);
    if (unevaluated != nullptr && !unevaluated->children.empty() &&
        is_false(place.set.at(unevaluated->children.front().schema)) && is_unevaluated(place, name)) {
      return Spot{fact, unevaluated->key};
    }
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

}  // namespace holyc::lint
