#include "codegen/resolve/integer_bounds.hpp"

namespace holyc::resolve {

namespace {

using holy::json::Decimal;

}  // namespace

void IntegerBounds::add(const KeywordUse& use) {
  const bool is_lower = use.keyword == Keyword::minimum || use.keyword == Keyword::exclusive_minimum;
  const bool is_upper = use.keyword == Keyword::maximum || use.keyword == Keyword::exclusive_maximum;
  if ((!is_lower && !is_upper) || !use.value.is(holy::json::Kind::number)) return;
  const bool is_exclusive =
      use.keyword == Keyword::exclusive_minimum || use.keyword == Keyword::exclusive_maximum;
  Bound bound{Decimal::from_token(use.value.number()), is_exclusive};
  if (is_lower && (!least_ || bound.value > least_->value)) least_ = bound;
  if (is_upper && (!most_ || bound.value < most_->value)) most_ = bound;
}

bool IntegerBounds::is_above(const std::optional<Bound>& least, const char* limit, const char* outside) {
  return least && least->value >= Decimal::from_token(least->is_exclusive ? outside : limit);
}

bool IntegerBounds::is_below(const std::optional<Bound>& most, const char* limit, const char* outside) {
  return most && most->value <= Decimal::from_token(most->is_exclusive ? outside : limit);
}

bool IntegerBounds::are_int64() const {
  return is_above(least_, "-9223372036854775808", "-9223372036854775809") &&
         is_below(most_, "9223372036854775807", "9223372036854775808");
}

bool IntegerBounds::are_uint64() const {
  return is_above(least_, "0", "-1") && is_below(most_, "18446744073709551615", "18446744073709551616");
}

}  // namespace holyc::resolve
