// type, enum and const that have no value in common.
#include <algorithm>
#include <unordered_set>

#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

struct Listing {
  SchemaId fact;
  const KeywordUse* use;
  std::vector<Value> values;
};

std::vector<Listing> listings_of(const Place& place) {
  std::vector<Listing> listings;
  for (const SchemaId fact : place.facts) {
    if (const KeywordUse* use = use_of(place, fact, Keyword::constant))
      listings.push_back({fact, use, {use->value}});
    const KeywordUse* use = use_of(place, fact, Keyword::enumeration);
    if (use == nullptr || !use->value.is(Kind::array)) continue;
    Listing listing{fact, use, {}};
    for (const Value value : use->value.items()) listing.values.push_back(value);
    listings.push_back(std::move(listing));
  }
  return listings;
}

struct Hash {
  std::size_t operator()(const Value& value) const {
    return static_cast<std::size_t>(holy::json::hash(value));
  }
};
struct Equal {
  bool operator()(const Value& left, const Value& right) const { return holy::json::equal(left, right); }
};

bool share_a_value(const Listing& left, const Listing& right) {
  const std::unordered_set<Value, Hash, Equal> values(left.values.begin(), left.values.end());
  return std::ranges::any_of(right.values, [&](const Value& value) { return values.contains(value); });
}

/// The two `type` keywords that together leave no kind, or that exclude every listed value.
std::vector<Contradiction> clashing_kinds(const Place& place) {
  Place before{place.set, {}, false};
  Spot last;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, Keyword::type);
    if (use == nullptr) continue;
    before.facts.push_back(fact);
    if (kinds_of(before) == 0) {
      return {{"unsatisfiable",
               "No value has both types.",
               every_kind,
               last,
               {fact, use->value},
               "The other type is here."}};
    }
    last = {fact, use->value};
  }
  return {};
}

}  // namespace

std::vector<Contradiction> contradicting_types(const Place& place) {
  std::vector<Contradiction> found = clashing_kinds(place);
  if (!found.empty()) return found;
  const std::vector<Listing> listings = listings_of(place);
  const Kinds kinds = kinds_of(place);
  for (const Listing& listing : listings) {
    if (listing.values.empty() || std::ranges::any_of(listing.values, [&](const Value& value) {
          return (bit_of(value.kind()) & kinds) != 0;
        }))
      continue;
    for (const SchemaId fact : place.facts) {
      const KeywordUse* type = use_of(place, fact, Keyword::type);
      if (type == nullptr) continue;
      found.push_back({"unsatisfiable",
                       "No listed value has the type that is asked for.",
                       every_kind,
                       {listing.fact, listing.use->key},
                       {fact, type->key},
                       "The type is here."});
      return found;
    }
  }
  for (std::size_t i = 1; i < listings.size(); ++i) {
    if (share_a_value(listings[i - 1], listings[i])) continue;
    found.push_back({"unsatisfiable",
                     "The listed values have none in common with those listed elsewhere.",
                     every_kind,
                     {listings[i].fact, listings[i].use->key},
                     {listings[i - 1].fact, listings[i - 1].use->key},
                     "The other values are listed here."});
  }
  return found;
}

}  // namespace holyc::lint
