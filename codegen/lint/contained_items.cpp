// `contains` that no item which `items` and `prefixItems` allow can satisfy.
#include <algorithm>

#include <holy/json/decimal.hpp>

#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;

/// The schemas for the items of a fact, one for each leading place and one for the others; empty where the
/// fact leaves some item open.
std::vector<SchemaId> item_schemas(const Place& place, SchemaId fact) {
  std::vector<SchemaId> schemas;
  const KeywordUse* rest = use_of(place, fact, Keyword::items);
  if (rest == nullptr || rest->children.empty()) return schemas;
  if (const KeywordUse* prefix = use_of(place, fact, Keyword::prefix_items)) {
    for (const resolve::Child& child : prefix->children) schemas.push_back(child.schema);
  }
  schemas.push_back(rest->children.front().schema);
  return schemas;
}

bool demands_one(const Place& place, SchemaId fact) {
  const KeywordUse* least = use_of(place, fact, Keyword::min_contains);
  return least == nullptr || !least->value.is(Kind::number) ||
         holy::json::compare_tokens(least->value.number(), "1") >= 0;
}

}  // namespace

std::vector<Contradiction> contained_items(const Place& place) {
  for (const SchemaId fact : place.facts) {
    const KeywordUse* contains = use_of(place, fact, Keyword::contains);
    if (contains == nullptr || contains->children.empty() || !demands_one(place, fact)) continue;
    const SchemaId contained = contains->children.front().schema;
    if (is_false(place.set, place.set.at(contained))) continue;  // told by the rule about counts
    for (const SchemaId other : place.facts) {
      const std::vector<SchemaId> schemas = item_schemas(place, other);
      const bool none_fits = !schemas.empty() && std::ranges::all_of(schemas, [&](SchemaId schema) {
        return is_false(place.set, place.set.at(schema)) ||
               why_empty(place_of(place.means, {schema, contained}), 1).has_value();
      });
      if (!none_fits) continue;
      return {{"unsatisfiable",
               "No item that may be there is one that has to be contained.",
               Kinds::array,
               {fact, contains->key},
               {other, use_of(place, other, Keyword::items)->key},
               "The items are described here."}};
    }
  }
  return {};
}

}  // namespace holyc::lint
