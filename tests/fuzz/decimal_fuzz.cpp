// Exact numbers against a slow reference: schoolbook arithmetic on strings of digits.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <holy/json/decimal.hpp>

namespace json = holy::json;

namespace {

[[noreturn]] void fail(const char* what, const std::string& left, const std::string& right) {
  std::fprintf(stderr, "%s: %s %s\n", what, left.c_str(), right.c_str());
  std::abort();
}

/// A token drawn from bytes: sign, digits, fraction and exponent, all short enough for the reference.
class Tokens {
 public:
  Tokens(const std::uint8_t* data, std::size_t size) : at_(data), end_(data + size) {}
  std::string next() {
    const unsigned shape = byte();
    std::string token = (shape & 1) != 0 ? "-" : "";
    const std::string whole = digits(1 + byte() % 40);
    token += whole[0] == '0' ? "0" : whole;
    if ((shape & 2) != 0) token += "." + digits(1 + byte() % 20);
    if ((shape & 4) != 0) token += ((shape & 8) != 0 ? "e-" : "E+") + std::to_string(byte() % 60);
    return token;
  }

 private:
  unsigned byte() { return at_ == end_ ? 0 : *at_++; }
  std::string digits(std::size_t count) {
    std::string text;
    while (count-- > 0) {
      const unsigned drawn = byte();
      text += static_cast<char>('0' + (drawn < 128 ? 0 : drawn % 10));  // many zeros
    }
    return text;
  }
  const std::uint8_t* at_;
  const std::uint8_t* end_;
};

/// The token times 10^100 as a plain string of digits, without leading zeros ("" is zero), and its sign.
struct Scaled {
  bool negative = false;
  std::string digits;
};

Scaled scale(const std::string& token) {
  Scaled scaled;
  std::string text = token;
  scaled.negative = text[0] == '-';
  if (scaled.negative) text.erase(0, 1);
  int zeros = 100;
  const std::size_t e = text.find_first_of("eE");
  if (e != std::string::npos) {
    zeros += std::atoi(text.c_str() + e + 1);
    text.resize(e);
  }
  const std::size_t point = text.find('.');
  if (point != std::string::npos) {
    zeros -= static_cast<int>(text.size() - point - 1);
    text.erase(point, 1);
  }
  text.append(static_cast<std::size_t>(zeros), '0');
  scaled.digits = text.substr(std::min(text.find_first_not_of('0'), text.size()));
  if (scaled.digits.empty()) scaled.negative = false;
  return scaled;
}

int compare_digits(const std::string& left, const std::string& right) {
  if (left.size() != right.size()) return left.size() < right.size() ? -1 : 1;
  return left.compare(right) < 0 ? -1 : left == right ? 0 : 1;
}

int compare(const Scaled& left, const Scaled& right) {
  if (left.negative != right.negative) return left.negative ? -1 : 1;
  return left.negative ? compare_digits(right.digits, left.digits)
                       : compare_digits(left.digits, right.digits);
}

std::string subtract(std::string left, const std::string& right) {
  int borrow = 0;
  for (std::size_t at = 0; at < left.size(); ++at) {
    char& digit = left[left.size() - 1 - at];
    int value = digit - '0' - borrow - (at < right.size() ? right[right.size() - 1 - at] - '0' : 0);
    borrow = value < 0 ? 1 : 0;
    if (value < 0) value += 10;
    digit = static_cast<char>('0' + value);
  }
  return left.substr(std::min(left.find_first_not_of('0'), left.size()));
}

bool divides(const std::string& divisor, const std::string& value) {
  std::string remainder;
  for (const char digit : value) {
    if (!remainder.empty() || digit != '0') remainder += digit;
    while (compare_digits(remainder, divisor) >= 0) remainder = subtract(remainder, divisor);
  }
  return remainder.empty();
}

int sign(std::strong_ordering order) {
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Tokens tokens(data, size);
  const std::string left = tokens.next(), right = tokens.next();
  const json::Decimal ours = json::Decimal::from_token(left), other = json::Decimal::from_token(right);
  const Scaled left_scaled = scale(left), right_scaled = scale(right);
  const int expected = compare(left_scaled, right_scaled);
  if (sign(json::compare_tokens(left, right)) != expected) fail("compare_tokens", left, right);
  if (sign(ours <=> other) != expected) fail("order", left, right);
  if ((ours == other) != (expected == 0)) fail("equality", left, right);
  const std::string written = ours.to_token();
  if (json::Decimal::from_token(written) != ours) fail("to_token", left, written);
  const bool integer = left_scaled.digits.empty() ||
                       (left_scaled.digits.size() > 100 &&
                        left_scaled.digits.find_last_not_of('0') < left_scaled.digits.size() - 100);
  if (ours.is_integer() != integer || json::is_integer_token(left) != integer) fail("is_integer", left, "");
  if (!other.is_zero()) {
    const bool multiple = divides(right_scaled.digits, left_scaled.digits);
    if (json::is_multiple_of(ours, other) != multiple) fail("is_multiple_of", left, right);
    // A product is a multiple of its factors: 10^n times the divisor.
    const json::Decimal product{other.negative, other.digits,
                                other.exponent + static_cast<std::int64_t>(size)};
    if (!json::is_multiple_of(product, other)) fail("power of ten", left, right);
  }
  return 0;
}
