// Counts that cannot come about: integers between bounds, members and items of closed schemas.
#include <algorithm>
#include <cmath>
#include <set>

#include <holy/json/decimal.hpp>

#include "codegen/lint/rules.hpp"
#include "codegen/resolve/keywords.hpp"

namespace holyc::lint {

namespace {

using holy::json::Decimal;
using holy::json::Kind;
using holy::json::Value;

constexpr double largest_exact = 9007199254740992.0;  // 2^53

struct CountBound {
  double value = 0;
  Spot spot;
};

/// The tightest bound among the facts, as the integer next to it inside; nothing where a double is not exact.
std::optional<CountBound> integer_bound(const Place& place, Keyword inclusive, Keyword exclusive,
                                        double sign) {
  std::optional<CountBound> found;
  for (const SchemaId fact : place.facts) {
    for (const Keyword keyword : {inclusive, exclusive}) {
      const KeywordUse* use = use_of(place, fact, keyword);
      if (use == nullptr || !use->value.is(Kind::number)) continue;
      const double written = sign * std::strtod(std::string(use->value.number()).c_str(), nullptr);
      if (!(std::abs(written) < largest_exact)) continue;
      double value = std::ceil(written);
      if (keyword == exclusive && value == written) ++value;
      if (!found || value > found->value) found = CountBound{value, {fact, use->key}};
    }
  }
  if (found) found->value *= sign;
  return found;
}

bool is_integer_only(const Place& place) {
  return std::ranges::any_of(place.facts, [&](SchemaId fact) {
    const KeywordUse* type = use_of(place, fact, Keyword::type);
    return type != nullptr && (resolve::kinds_of_type(type->value) & Kinds::number) == Kinds::integer;
  });
}

/// The largest multipleOf that is an integer, or 0.
double integer_step(const Place& place) {
  double step = 0;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, Keyword::multiple_of);
    if (use == nullptr || !use->value.is(Kind::number)) continue;
    const auto value = Decimal::from_token(use->value.number()).to_int64();
    if (value && *value > 0 && *value < 1'000'000'000) step = std::max(step, static_cast<double>(*value));
  }
  return step;
}

void check_integers(const Place& place, std::vector<Contradiction>& found) {
  const double multiple = integer_step(place);
  if (multiple == 0 && !is_integer_only(place)) return;
  const auto lower = integer_bound(place, Keyword::minimum, Keyword::exclusive_minimum, 1);
  const auto upper = integer_bound(place, Keyword::maximum, Keyword::exclusive_maximum, -1);
  if (!lower || !upper) return;
  const double step = std::max(multiple, 1.0);
  if (std::ceil(lower->value / step) * step <= upper->value) return;
  found.push_back({"contradicting-bounds",
                   step > 1 ? "No multiple of " + std::to_string(static_cast<long long>(step)) +
                                  " lies between the two bounds."
                            : "No integer lies between the two bounds.",
                   Kinds::number, lower->spot, upper->spot, "The other bound is here."});
}

/// The keyword of the facts with the largest (or smallest) count.
std::optional<CountBound> count_of(const Place& place, Keyword keyword, bool largest) {
  std::optional<CountBound> found;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, keyword);
    if (use == nullptr || !use->value.is(Kind::number)) continue;
    const double value = std::strtod(std::string(use->value.number()).c_str(), nullptr);
    if (!found || (largest ? value > found->value : value < found->value))
      found = CountBound{value, {fact, use->key}};
  }
  return found;
}

void check_members(const Place& place, std::vector<Contradiction>& found) {
  std::set<std::string_view> required;
  Spot at;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, Keyword::required);
    if (use == nullptr || !use->value.is(Kind::array)) continue;
    for (const Value name : use->value.items()) {
      if (name.is(Kind::string)) required.insert(name.string());
    }
    at = {fact, use->key};
  }
  const auto most = count_of(place, Keyword::max_properties, false);
  if (most && static_cast<double>(required.size()) > most->value) {
    found.push_back({"contradicting-bounds",
                     std::to_string(required.size()) + " members are required, but fewer are allowed.",
                     Kinds::object, most->spot, at, "Members are required here."});
  }
  const auto least = count_of(place, Keyword::min_properties, true);
  if (!least) return;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* rest = use_of(place, fact, Keyword::additional_properties);
    const KeywordUse* named = use_of(place, fact, Keyword::properties);
    if (rest == nullptr || rest->children.empty() ||
        use_of(place, fact, Keyword::pattern_properties) != nullptr ||
        !is_false(place.set, place.set.at(rest->children.front().schema)))
      continue;
    const std::size_t count = named == nullptr ? 0 : named->children.size();
    if (static_cast<double>(count) >= least->value) continue;
    found.push_back({"contradicting-bounds",
                     "More members are asked for than may be there.",
                     Kinds::object,
                     least->spot,
                     {fact, rest->key},
                     "Others are forbidden here."});
    return;
  }
}

void check_items(const Place& place, std::vector<Contradiction>& found) {
  const auto add = [&](std::string message, const Spot& first, const Spot& second, std::string_view what) {
    found.push_back(
        {"contradicting-bounds", std::move(message), Kinds::array, first, second, std::string(what)});
  };
  const auto most = count_of(place, Keyword::max_items, false);
  const auto least = count_of(place, Keyword::min_items, true);
  for (const SchemaId fact : place.facts) {
    const KeywordUse* items = use_of(place, fact, Keyword::items);
    const KeywordUse* prefix = use_of(place, fact, Keyword::prefix_items);
    const std::size_t count = prefix == nullptr ? 0 : prefix->children.size();
    if (least && items != nullptr && !items->children.empty() && least->value > static_cast<double>(count) &&
        is_false(place.set, place.set.at(items->children.front().schema)))
      add("More items are asked for than may be there.", least->spot, {fact, items->key},
          "Others are forbidden here.");
    const KeywordUse* contains = use_of(place, fact, Keyword::contains);
    if (contains == nullptr || contains->children.empty()) continue;
    const KeywordUse* at_least = use_of(place, fact, Keyword::min_contains);
    const KeywordUse* at_most = use_of(place, fact, Keyword::max_contains);
    const auto number = [](const KeywordUse* use) {
      return use != nullptr && use->value.is(Kind::number)
                 ? std::strtod(std::string(use->value.number()).c_str(), nullptr)
                 : 1.0;
    };
    const double wanted = number(at_least);
    const KeywordUse* says_least = at_least == nullptr ? contains : at_least;
    if (at_most != nullptr && wanted > number(at_most))
      add("More items have to be contained than may be.", {fact, says_least->key}, {fact, at_most->key},
          "The other bound is here.");
    if (most && wanted > most->value)
      add("More items have to be contained than there may be.", {fact, says_least->key}, most->spot,
          "The number of items is bounded here.");
    const Schema& contained = place.set.at(contains->children.front().schema);
    if (wanted > 0 && is_false(place.set, contained))
      add("Something has to be contained that no value is.", {fact, says_least->key},
          {contained.id, contained.value}, "No value satisfies this.");
  }
}

}  // namespace

std::vector<Contradiction> contradicting_counts(const Place& place) {
  std::vector<Contradiction> found;
  check_integers(place, found);
  check_members(place, found);
  check_items(place, found);
  return found;
}

}  // namespace holyc::lint
