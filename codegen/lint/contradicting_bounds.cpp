// minimum above maximum, minLength above maxLength ..., wherever the two stand.
#include <holy/json/decimal.hpp>

#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

using holy::json::Decimal;
using holy::json::Kind;

struct Bounds {
  Keyword lower, upper;
  bool strict;  ///< equal bounds leave nothing either
  Kinds kinds;
  std::string_view of;
};

constexpr Bounds pairs[] = {
    {Keyword::minimum, Keyword::maximum, false, Kinds::number, "number"},
    {Keyword::exclusive_minimum, Keyword::maximum, true, Kinds::number, "number"},
    {Keyword::minimum, Keyword::exclusive_maximum, true, Kinds::number, "number"},
    {Keyword::exclusive_minimum, Keyword::exclusive_maximum, true, Kinds::number, "number"},
    {Keyword::min_length, Keyword::max_length, false, Kinds::string, "string"},
    {Keyword::min_items, Keyword::max_items, false, Kinds::array, "array"},
    {Keyword::min_properties, Keyword::max_properties, false, Kinds::object, "object"},
};

struct Bound {
  SchemaId fact;
  const KeywordUse* use;
  Decimal value;
};

/// The bound of the facts that excludes the most.
std::optional<Bound> tightest(const Place& place, Keyword keyword, bool is_lower) {
  std::optional<Bound> found;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, keyword);
    if (use == nullptr || !use->value.is(Kind::number)) continue;
    Decimal value = Decimal::from_token(use->value.number());
    if (!found || (is_lower ? value > found->value : value < found->value))
      found = Bound{fact, use, std::move(value)};
  }
  return found;
}

/// "minimum": 5, or in draft-04 also "minimum": 5 (excluded).
std::string shown(const KeywordUse& use) {
  const bool excluded = use.key.string() == "minimum"
                            ? use.keyword == Keyword::exclusive_minimum
                            : use.key.string() == "maximum" && use.keyword == Keyword::exclusive_maximum;
  return '"' + std::string(use.key.string()) + "\": " + std::string(use.value.text()) +
         (excluded ? " (itself excluded)" : "");
}

}  // namespace

std::vector<Contradiction> contradicting_bounds(const Place& place) {
  std::vector<Contradiction> found;
  for (const Bounds& pair : pairs) {
    const auto lower = tightest(place, pair.lower, true);
    const auto upper = tightest(place, pair.upper, false);
    if (!lower || !upper || (pair.strict ? lower->value < upper->value : lower->value <= upper->value))
      continue;
    found.push_back({"contradicting-bounds",
                     "No " + std::string(pair.of) + " satisfies both " + shown(*lower->use) + " and " +
                         shown(*upper->use) + '.',
                     pair.kinds,
                     {lower->fact, lower->use->key},
                     {upper->fact, upper->use->key},
                     "The other bound is here."});
  }
  return found;
}

}  // namespace holyc::lint
