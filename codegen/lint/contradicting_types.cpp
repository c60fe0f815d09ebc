// type, enum and const that have no value in common.
#include <algorithm>
#include <unordered_set>

#include <holy/json/write.hpp>

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

/// The two `type` keywords that together leave no kind.
std::vector<Contradiction> clashing_kinds(const Place& place) {
  Kinds left = Kinds::all;
  Spot last;
  for (const SchemaId fact : place.facts) {
    const auto said = kinds_said(place.set, place.set.at(fact));
    if (!said) continue;
    left &= said->first;
    if (left.empty()) {
      if (last.schema == resolve::no_schema) last = {fact, said->second};
      return {{"unsatisfiable",
               "No value has both types.",
               Kinds::all,
               last,
               {fact, said->second},
               "The other type is here."}};
    }
    last = {fact, said->second};
  }
  return {};
}

/// The deepest fact that refuses the value of that number.
std::optional<SchemaId> refusing_fact(const Place& place, const Listing& listing, std::size_t number) {
  for (std::size_t i = place.facts.size(); i-- > 0;) {
    if (!place.means.judge.accepts_listed(place.facts[i], *listing.use, number, listing.values[number]))
      return place.facts[i];
  }
  return std::nullopt;
}

constexpr std::size_t most_values = 1000;  // a longer list is not judged value by value

/// A list of values of which some fact refuses each, by whatever keyword.
std::vector<Contradiction> refused_values(const Place& place, const std::vector<Listing>& listings) {
  for (const SchemaId fact : place.facts) {
    const auto& dynamic = place.set.at(fact).dynamic_reference;
    if (dynamic && !dynamic->is_fixed) return {};  // may mean something else here
  }
  for (const Listing& listing : listings) {
    if (listing.values.empty() || listing.values.size() > most_values) continue;
    std::optional<SchemaId> refusing = refusing_fact(place, listing, 0);
    bool all = refusing.has_value();
    for (std::size_t number = 1; all && number < listing.values.size(); ++number)
      all = refusing_fact(place, listing, number).has_value();
    if (!all) continue;
    const Value& first = listing.values.front();
    const std::string subject =
        listing.values.size() == 1 ? "The only value, " : "No listed value is allowed elsewhere: ";
    return {{"unsatisfiable",
             subject + std::string(holy::json::shortened(first.text())) +
                 (listing.values.size() == 1 ? ", is refused elsewhere."
                                             : " is refused, and so is every other one."),
             Kinds::all,
             {listing.fact, listing.use->key},
             {*refusing, place.means.judge.refusing(*refusing, *listing.use, first)},
             "It is refused here."}};
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
          return kinds.intersects(Kinds(value.kind()));
        }))
      continue;
    for (const SchemaId fact : place.facts) {
      const KeywordUse* type = use_of(place, fact, Keyword::type);
      if (type == nullptr || std::ranges::any_of(listing.values, [&](const Value& value) {
            return kinds_said(place.set, place.set.at(fact))->first.intersects(Kinds(value.kind()));
          }))
        continue;
      found.push_back({"unsatisfiable",
                       "No listed value has the type that is asked for.",
                       Kinds::all,
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
                     Kinds::all,
                     {listings[i].fact, listings[i].use->key},
                     {listings[i - 1].fact, listings[i - 1].use->key},
                     "The other values are listed here."});
  }
  if (found.empty()) found = refused_values(place, listings);
  return found;
}

}  // namespace holyc::lint
