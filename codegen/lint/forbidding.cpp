#include "codegen/lint/forbidding.hpp"

#include <algorithm>
#include <set>

#include "codegen/resolve/keyword_meaning.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

bool names_member(const Place& place, const Schema& schema, std::string_view name) {
  if (const KeywordUse* own = schema.find(Keyword::properties)) {
    if (place.means.judge.named_child(*own, name) != resolve::no_schema) return true;
  }
  const KeywordUse* patterns = schema.find(Keyword::pattern_properties);
  return patterns != nullptr && !place.means.judge.matching_children(*patterns, name).empty();
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
    const SchemaId child = place.means.judge.named_child(*own, name);
    if (forbids(child)) return Spot{fact, place.set.at(child).value};
  }
  if (const KeywordUse* patterns = use_of(place, fact, Keyword::pattern_properties)) {
    for (const SchemaId child : place.means.judge.matching_children(*patterns, name)) {
      if (forbids(child)) return Spot{fact, place.set.at(child).value};
    }
  }
  return std::nullopt;
}

}  // namespace

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

}  // namespace holyc::lint
