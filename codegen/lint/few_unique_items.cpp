// `uniqueItems` beside `minItems` that asks for more items than there are different values.
#include <algorithm>
#include <unordered_map>

#include <holy/json/decimal.hpp>

#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

std::size_t different(const Value& list) {
  std::unordered_multimap<std::uint64_t, Value> values;
  for (const Value value : list.items()) {
    const std::uint64_t hash = holy::json::hash(value);
    const auto [first, last] = values.equal_range(hash);
    if (std::none_of(first, last, [&](const auto& other) { return holy::json::equal(value, other.second); }))
      values.emplace(hash, value);
  }
  return values.size();
}

/// How many different values there can be at a place, at most; nothing where they are not numbered.
std::optional<std::size_t> number_of_values(const Place& place) {
  std::optional<std::size_t> least;
  const auto at_most = [&](std::size_t count) { least = std::min(least.value_or(count), count); };
  const Kinds kinds = kinds_of(place);
  if ((Kinds::boolean | Kinds::null).contains(kinds))
    at_most((kinds.contains(Kinds::boolean) ? 2u : 0u) + (kinds.contains(Kinds::null) ? 1u : 0u));
  for (const SchemaId fact : place.facts) {
    if (use_of(place, fact, Keyword::constant) != nullptr) at_most(1);
    const KeywordUse* listed = use_of(place, fact, Keyword::enumeration);
    if (listed != nullptr && listed->value.is(Kind::array)) at_most(different(listed->value));
  }
  return least;
}

/// The least length that some fact asks for, in items.
std::optional<std::pair<std::size_t, Spot>> least_items(const Place& place) {
  std::optional<std::pair<std::size_t, Spot>> found;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, Keyword::min_items);
    if (use == nullptr || !use->value.is(Kind::number)) continue;
    const auto count = holy::json::Decimal::from_token(use->value.number()).to_int64();
    if (count && *count > 0 && (!found || static_cast<std::size_t>(*count) > found->first))
      found = {static_cast<std::size_t>(*count), {fact, use->key}};
  }
  return found;
}

bool is_unique(const Place& place) {
  return std::ranges::any_of(place.facts, [&](SchemaId fact) {
    const KeywordUse* use = use_of(place, fact, Keyword::unique_items);
    return use != nullptr && use->value.is(Kind::boolean) && use->value.boolean();
  });
}

}  // namespace

std::vector<Contradiction> few_unique_items(const Place& place) {
  const auto least = least_items(place);
  if (!least || !is_unique(place)) return {};
  for (const SchemaId fact : place.facts) {
    const KeywordUse* items = use_of(place, fact, Keyword::items);
    if (items == nullptr || items->children.empty() ||
        is_false(place.set, place.set.at(items->children.front().schema)))
      continue;
    const KeywordUse* prefix = use_of(place, fact, Keyword::prefix_items);
    const std::size_t leading = prefix == nullptr ? 0 : prefix->children.size();
    const auto values = number_of_values(place_of(place.means, {items->children.front().schema}));
    if (!values || least->first <= leading + *values) continue;
    return {{"contradicting-bounds",
             "More items are asked for than there are different ones (" + std::to_string(leading + *values) +
                 ").",
             Kinds::array,
             least->second,
             {fact, items->key},
             "The items are described here; \"uniqueItems\" lets each be there once."}};
  }
  return {};
}

}  // namespace holyc::lint
