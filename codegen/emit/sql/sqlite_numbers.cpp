#include "codegen/emit/sql/sqlite_numbers.hpp"

#include <array>

#include <fmt/format.h>

#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

using holy::json::Decimal;

constexpr std::size_t double_digits = 15;  // two decimals of so many digits are never one double

/// "1.50" of "1.50e3".
std::string mantissa(const std::string& token) {
  return fmt::format("substr({0}, 1, instr(lower({0}) || 'e', 'e') - 1)", token);
}

/// 3 of "1.50e3", 0 of "1.50".
std::string exponent(const std::string& token) {
  return fmt::format("CAST(substr({0}, instr(lower({0}) || 'e', 'e') + 1) AS INTEGER)", token);
}

/// How many digits the mantissa has behind its point, up to its last one that is not 0; below 0 where that
/// one stands before the point.
std::string fraction_digits(const std::string& token) {
  const std::string part = mantissa(token);
  return fmt::format("length(rtrim(replace({0}, '.', ''), '0')) - instr({0} || '.', '.') + 1", part);
}

/// The digits from the first to the last that is not 0: "15" of "-1.50e3", nothing of 0.
std::string significant(const std::string& token) {
  return fmt::format("replace(trim({}, '-0.'), '.', '')", mantissa(token));
}

std::string is_zero(const std::string& token) {
  return fmt::format("trim({}, '-0.') = ''", mantissa(token));
}

/// Whether SQLite's double of the number is that of no other number of so few digits.
bool is_simple(const Decimal& number) {
  constexpr std::int64_t far = 290;
  return number.digits.size() <= double_digits && number.exponent < far && number.exponent > -far;
}

/// How SQL writes a simple number.
std::string simple_literal(const Decimal& number) {
  const auto integer = number.to_int64();
  return integer ? std::to_string(*integer) : number.to_token();
}

/// Equal to any number, by its text alone.
std::string equals_by_text(const std::string& token, const Decimal& number) {
  return fmt::format("({} = '{}' AND {} - ({}) = {} AND {} {} '-*')", significant(token), number.digits,
                     exponent(token), fraction_digits(token), number.exponent, token,
                     number.negative ? "GLOB" : "NOT GLOB");
}

/// The order of what is on the other side of 0.
Order mirrored(Order order) {
  constexpr std::array<Order, 4> others{Order::at_most, Order::below, Order::at_least, Order::above};
  return others[static_cast<std::size_t>(order)];
}

/// The order of magnitudes on the bound's side of 0.
Order order_of_magnitudes(Order order, const Decimal& bound) {
  return bound.negative ? mirrored(order) : order;
}

bool is_power_of_ten(const Decimal& number) {
  return number.digits.size() == 1 && number.digits.front() == '1';
}

/// A number that is the bound's double, so that it differs from it by little, by its digits.
std::string nearby_test(const std::string& token, Order order, const Decimal& bound) {
  const std::string digits = significant(token);
  const Order way = order_of_magnitudes(order, bound);
  if (!is_power_of_ten(bound)) return fmt::format("{} {} '{}'", digits, sign_of(way), bound.digits);
  // Just below a power of ten the digits begin with 9. In the order of Order.
  constexpr std::array<std::string_view, 4> tests{"{} NOT GLOB '9*'", "({0} > '1' AND {0} NOT GLOB '9*')",
                                                  "({0} = '1' OR {0} GLOB '9*')", "{} GLOB '9*'"};
  return fmt::format(fmt::runtime(tests[static_cast<std::size_t>(way)]), digits);
}

/// A number of the double 0, which tiny ones have, too.
std::string zero_test(const std::string& token, Order order) {
  constexpr std::array<std::string_view, 4> tests{"({0} OR {1} NOT GLOB '-*')",
                                                  "(NOT {0} AND {1} NOT GLOB '-*')", "({0} OR {1} GLOB '-*')",
                                                  "(NOT {0} AND {1} GLOB '-*')"};
  return fmt::format(fmt::runtime(tests[static_cast<std::size_t>(order)]), is_zero(token), token);
}

/// Whether the magnitude stands so to the bound's, on the bound's side of 0: above it, or at least so far.
std::string beyond(const std::string& token, Order order, const Decimal& bound) {
  const std::string digits = significant(token);
  return fmt::format("({0} <> '' AND {1} {2} '-*' AND ({3} - ({4}) + length({0}), {0}) {5} ({6}, '{7}'))",
                     digits, token, bound.negative ? "GLOB" : "NOT GLOB", exponent(token),
                     fraction_digits(token), sign_of(order),
                     bound.exponent + static_cast<std::int64_t>(bound.digits.size()), bound.digits);
}

std::string bound_by_text(const std::string& token, Order order, const Decimal& bound) {
  const Order way = order_of_magnitudes(order, bound);
  if (way == Order::at_least || way == Order::above) return beyond(token, way, bound);
  return "NOT " + beyond(token, way == Order::below ? Order::at_least : Order::above, bound);
}

}  // namespace

std::string sqlite_real_is_integer(const std::string& token) {
  return fmt::format("({} >= {} OR {})", exponent(token), fraction_digits(token), is_zero(token));
}

std::string sqlite_number_is_in(const Place& place, const std::vector<Decimal>& numbers) {
  std::vector<std::string> simple, tests;
  for (const Decimal& number : numbers) {
    if (place.token.empty()) {
      simple.push_back(simple_literal(number));
    } else if (number.is_zero()) {
      tests.push_back(is_zero(place.token));
    } else if (is_simple(number)) {
      simple.push_back(simple_literal(number));
    } else {
      tests.push_back(equals_by_text(place.token, number));
    }
  }
  if (!simple.empty()) {
    const std::string listed = place.value + " IN (" + joined(simple, ", ") + ')';
    tests.push_back(place.token.empty() ? listed
                                        : fmt::format("({} AND length({}) <= {})", listed,
                                                      significant(place.token), double_digits));
  }
  return '(' + joined(tests, " OR ") + ')';
}

std::string sqlite_number_key(const std::string& token) {
  return fmt::format("CASE WHEN {} THEN '0' ELSE ({} GLOB '-*') || ' ' || {} || ' ' || ({} - ({})) END",
                     is_zero(token), token, significant(token), exponent(token), fraction_digits(token));
}

std::string sqlite_bound(const Place& place, Order order, const Decimal& bound) {
  if (place.token.empty()) return fmt::format("{} {} {}", place.value, sign_of(order), simple_literal(bound));
  if (!is_simple(bound)) return bound_by_text(place.token, order, bound);
  const std::string nearby =
      bound.is_zero() ? zero_test(place.token, order) : nearby_test(place.token, order, bound);
  return fmt::format("({0} {1} {2} OR ({0} = {2} AND {3}))", place.value, sign_of(order).front(),
                     simple_literal(bound), nearby);
}

std::string sqlite_multiple(const Place& place, const std::string& divisor) {
  const std::string rest = fmt::format("CAST({} AS INTEGER) % {} = 0", place.value, divisor);
  if (place.token.empty()) return fmt::format("({0} = CAST({0} AS INTEGER) AND {1})", place.value, rest);
  return fmt::format(
      "CASE WHEN typeof({0}) = 'integer' THEN {1} WHEN {2} = 'real' AND NOT {3} THEN 0 "
      "WHEN abs({0}) < {4} THEN {1} ELSE 1 END",
      place.value, rest, place.type, sqlite_real_is_integer(place.token), sqlite_exact_multiples);
}

}  // namespace holyc::emit::sql
