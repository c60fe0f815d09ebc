#include <holy/types/number.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include <holy/json/decimal.hpp>
#include <holy/json/write.hpp>

namespace holy {
namespace {

constexpr std::uint64_t exact_limit = std::uint64_t{1} << 53;  // doubles hold every integer up to here

std::size_t skip_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  return at;
}

/// Whether a text is a JSON number (RFC 8259, section 6).
bool is_number_token(std::string_view text) {
  std::size_t at = text.substr(0, 1) == "-" ? 1 : 0;
  std::size_t end = skip_digits(text, at);
  if (end == at || (text[at] == '0' && end != at + 1)) return false;
  at = end;
  if (at < text.size() && text[at] == '.') {
    end = skip_digits(text, at + 1);
    if (end == at + 1) return false;
    at = end;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    end = skip_digits(text, at);
    if (end == at) return false;
    at = end;
  }
  return at == text.size();
}

/// The nearest double to a number token, with infinity and zero beyond the range.
double nearest_double(std::string_view token) {
  double value = 0;
  const auto read = std::from_chars(token.data(), token.data() + token.size(), value);
  if (read.ec == std::errc()) return value;
  const json::Decimal exact = json::Decimal::from_token(token);
  const bool tiny = exact.exponent + static_cast<std::int64_t>(exact.digits.size()) < 0;
  return std::copysign(tiny ? 0.0 : std::numeric_limits<double>::infinity(), exact.negative ? -1.0 : 1.0);
}

template <class Int>
void set_exact(Int integer, double& value, std::string& token) {
  value = static_cast<double>(integer);
  const std::uint64_t size =
      integer < 0 ? 0 - static_cast<std::uint64_t>(integer) : static_cast<std::uint64_t>(integer);
  if (size > exact_limit) {
    std::string exact = std::to_string(integer), shortest;
    json::append_double(shortest, value);
    if (json::compare_tokens(exact, shortest) != 0) token = std::move(exact);
  }
}

}  // namespace

Number::Number(long value) {
  set_exact(value, value_, token_);
}
Number::Number(unsigned long value) {
  set_exact(value, value_, token_);
}
Number::Number(long long value) {
  set_exact(value, value_, token_);
}
Number::Number(unsigned long long value) {
  set_exact(value, value_, token_);
}

std::optional<Number> Number::from_token(std::string_view token) {
  if (!is_number_token(token)) return std::nullopt;
  Number number(nearest_double(token));
  if (json::is_surely_double(token)) return number;
  std::string shortest;
  if (std::isfinite(number.value_)) json::append_double(shortest, number.value_);
  if (shortest.empty() || json::compare_tokens(token, shortest) != 0) number.token_ = token;
  return number;
}

std::string Number::token() const {
  if (!token_.empty()) return token_;
  if (std::isnan(value_)) return "NaN";
  if (std::isinf(value_)) return value_ < 0 ? "-Infinity" : "Infinity";
  std::string token;
  json::append_double(token, value_);
  return token;
}

bool Number::is_finite() const {
  return !token_.empty() || std::isfinite(value_);
}

bool operator==(const Number& left, const Number& right) {
  return (left <=> right) == 0;
}

std::partial_ordering operator<=>(const Number& left, const Number& right) {
  if (left.token_.empty() && right.token_.empty()) return left.value_ <=> right.value_;
  // Rounding keeps order, so different doubles decide.
  if (left.value_ != right.value_) return left.value_ <=> right.value_;
  if (left.is_finite() && right.is_finite()) return json::compare_tokens(left.token(), right.token());
  // A token beyond the range of doubles, and an infinity.
  const int outward = left.value_ < 0 ? -1 : 1;
  return (left.is_finite() ? -outward : outward) <=> 0;
}

Integer::Integer(int value) : token_(std::to_string(value)) {}
Integer::Integer(unsigned value) : token_(std::to_string(value)) {}
Integer::Integer(long value) : token_(std::to_string(value)) {}
Integer::Integer(unsigned long value) : token_(std::to_string(value)) {}
Integer::Integer(long long value) : token_(std::to_string(value)) {}
Integer::Integer(unsigned long long value) : token_(std::to_string(value)) {}

std::optional<Integer> Integer::from_token(std::string_view token) {
  if (!is_number_token(token) || !json::is_integer_token(token)) return std::nullopt;
  Integer integer;
  integer.token_ = token;
  return integer;
}

std::optional<std::int64_t> Integer::to_int64() const {
  return json::Decimal::from_token(token_).to_int64();
}
std::optional<std::uint64_t> Integer::to_uint64() const {
  return json::Decimal::from_token(token_).to_uint64();
}

bool operator==(const Integer& left, const Integer& right) {
  return (left <=> right) == 0;
}

std::strong_ordering operator<=>(const Integer& left, const Integer& right) {
  return json::compare_tokens(left.token_, right.token_);
}

}  // namespace holy
