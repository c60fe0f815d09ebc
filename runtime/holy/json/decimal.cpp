#include <holy/json/decimal.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <vector>

#include <holy/json/number_parts.hpp>

namespace holy::json {
namespace {

/// Exponents saturate here, so that adding the length of any text cannot overflow.
constexpr std::int64_t exponent_limit = std::int64_t{1} << 61;

std::int64_t parse_exponent(std::string_view digits) {
  const bool negative = !digits.empty() && digits.front() == '-';
  if (!digits.empty() && (digits.front() == '-' || digits.front() == '+')) digits.remove_prefix(1);
  std::int64_t exponent = 0;
  for (const char digit : digits) {
    exponent = std::min(exponent * 10 + (digit - '0'), exponent_limit / 16);
  }
  return negative ? -exponent : exponent;
}

void strip_leading_zeros(std::string_view& digits) {
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
}

/// Returns how many zeros were taken off the end.
std::size_t strip_trailing_zeros(std::string_view& digits) {
  const std::size_t kept = digits.find_last_not_of('0') + 1;
  const std::size_t stripped = digits.size() - kept;
  digits = digits.substr(0, kept);
  return stripped;
}

/// A token without fraction and exponent, small enough for int64.
std::optional<std::int64_t> small_integer(std::string_view token) {
  const bool negative = !token.empty() && token.front() == '-';
  if (negative) token.remove_prefix(1);
  if (token.empty() || token.size() > 18) return std::nullopt;
  std::int64_t value = 0;
  for (const char digit : token) {
    const auto units = static_cast<unsigned char>(digit - '0');
    if (units > 9) return std::nullopt;
    value = value * 10 + units;
  }
  return negative ? -value : value;
}

NumberParts parts_of(const Decimal& value) {
  if (value.is_zero()) return {};
  return {value.negative, value.digits, {}, value.exponent};
}

/// The magnitude as an integer of 64 bits, if it is one.
std::optional<std::uint64_t> magnitude(const Decimal& value) {
  if (!value.is_integer() || value.exponent > 19) return std::nullopt;
  std::uint64_t result = 0;
  const auto append = [&result](unsigned digit) {
    return !__builtin_mul_overflow(result, std::uint64_t{10}, &result) &&
           !__builtin_add_overflow(result, std::uint64_t{digit}, &result);
  };
  for (const char digit : value.digits) {
    if (!append(static_cast<unsigned>(digit - '0'))) return std::nullopt;
  }
  for (std::int64_t zeros = value.exponent; zeros > 0; --zeros) {
    if (!append(0)) return std::nullopt;
  }
  return result;
}

}  // namespace

NumberParts NumberParts::of(std::string_view token) {
  NumberParts parts;
  parts.negative = !token.empty() && token.front() == '-';
  if (parts.negative) token.remove_prefix(1);
  const std::size_t e = token.find_first_of("eE");
  if (e != std::string_view::npos) parts.exponent = parse_exponent(token.substr(e + 1));
  token = token.substr(0, e);
  const std::size_t point = token.find('.');
  parts.head = token.substr(0, point);
  if (point != std::string_view::npos) parts.tail = token.substr(point + 1);
  parts.exponent -= static_cast<std::int64_t>(parts.tail.size());

  parts.exponent += static_cast<std::int64_t>(strip_trailing_zeros(parts.tail));
  if (parts.tail.empty()) parts.exponent += static_cast<std::int64_t>(strip_trailing_zeros(parts.head));
  strip_leading_zeros(parts.head);
  if (parts.head.empty()) strip_leading_zeros(parts.tail);
  if (parts.is_zero()) return {};
  return parts;
}

std::strong_ordering compare(const NumberParts& left, const NumberParts& right) {
  const auto sign = [](const NumberParts& parts) { return parts.is_zero() ? 0 : parts.negative ? -1 : 1; };
  if (const auto order = sign(left) <=> sign(right); order != 0 || left.is_zero()) return order;
  const NumberParts& small =
      left.negative ? right : left;  // of two negative numbers the larger magnitude is less
  const NumberParts& large = left.negative ? left : right;
  // The power of ten of the first digit, then the digits.
  const auto power = [](const NumberParts& parts) {
    return parts.exponent + static_cast<std::int64_t>(parts.digit_count());
  };
  if (const auto order = power(small) <=> power(large); order != 0) return order;
  const std::size_t common = std::min(small.digit_count(), large.digit_count());
  for (std::size_t at = 0; at < common; ++at) {
    if (const auto order = small.digit(at) <=> large.digit(at); order != 0) return order;
  }
  return small.digit_count() <=> large.digit_count();
}

Decimal Decimal::from_token(std::string_view token) {
  const NumberParts parts = NumberParts::of(token);
  Decimal value;
  if (parts.is_zero()) return value;
  value.negative = parts.negative;
  value.digits.assign(parts.head);
  value.digits.append(parts.tail);
  value.exponent = parts.exponent;
  return value;
}

std::optional<std::int64_t> Decimal::to_int64() const {
  const std::optional<std::uint64_t> size = magnitude(*this);
  constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
  if (!size || *size > most + (negative ? 1 : 0)) return std::nullopt;
  return static_cast<std::int64_t>(negative ? 0 - *size : *size);
}

std::optional<std::uint64_t> Decimal::to_uint64() const {
  if (negative) return std::nullopt;
  return magnitude(*this);
}

std::string Decimal::to_token() const {
  std::string token = negative ? "-" : "";
  const auto count = static_cast<std::int64_t>(digits.size());
  const std::int64_t point = exponent + count;  // digits before the decimal point
  // As JavaScript does: plain from 1e-6 to 1e21; and also while few zeros are to be added.
  if (exponent >= 0 && (point <= 21 || exponent <= 3)) {
    token += digits;
    token.append(static_cast<std::size_t>(exponent), '0');
  } else if (exponent < 0 && point > 0) {
    token.append(digits, 0, static_cast<std::size_t>(point));
    token += '.';
    token.append(digits, static_cast<std::size_t>(point));
  } else if (exponent < 0 && point > -6) {
    token += "0.";
    token.append(static_cast<std::size_t>(-point), '0');
    token += digits;
  } else {
    token += digits[0];
    if (count > 1) token.append(".").append(digits, 1);
    token += 'e';
    if (point > 1) token += '+';
    token += std::to_string(point - 1);
  }
  return token;
}

std::strong_ordering operator<=>(const Decimal& left, const Decimal& right) {
  return compare(parts_of(left), parts_of(right));
}

bool is_integer_token(std::string_view token) {
  if (token.find_first_of(".eE") == std::string_view::npos) return true;
  return NumberParts::of(token).exponent >= 0;
}

bool is_surely_double(std::string_view token) {
  std::size_t end = 0, digits = 0, significant = 0;
  for (; end < token.size() && token[end] != 'e' && token[end] != 'E'; ++end) {
    if (token[end] == '-' || token[end] == '.') continue;
    if (token[end] != '0' || digits != 0) ++digits;
    if (token[end] != '0') significant = digits;
  }
  // Up to 200 characters and an exponent of two digits: all is within 10^-299 and 10^299.
  const bool has_small_exponent =
      end == token.size() || token.size() - token.find_last_not_of("0123456789") <= 3;
  return significant <= std::numeric_limits<double>::digits10 && end <= 200 && has_small_exponent;
}

std::strong_ordering compare_tokens(std::string_view left, std::string_view right) {
  if (const auto left_value = small_integer(left)) {
    if (const auto right_value = small_integer(right)) return *left_value <=> *right_value;
  }
  return compare(NumberParts::of(left), NumberParts::of(right));
}

}  // namespace holy::json
