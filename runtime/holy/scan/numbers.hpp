// Numbers: plain ones by integer arithmetic, all others by the exact code that knows no sizes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <holy/json/decimal.hpp>
#include <holy/scan/scan.hpp>
#include <holy/types/number.hpp>

namespace holy::scan {

/// A number token. Where it is plain, its value is (-1)^is_negative * digits / 10^places.
struct NumberToken {
  std::string_view token;
  std::uint64_t digits = 0;
  std::uint8_t places = 0;  ///< digits behind the point
  bool is_negative = false;
  bool is_plain = false;   ///< at most 18 digits and no exponent
  bool is_double = false;  ///< plain, and at most 15 digits: the nearest double keeps them
};

/// Takes a token apart without looking at its grammar.
[[nodiscard]] constexpr NumberToken taken_apart(std::string_view token) {
  NumberToken number{token};
  std::size_t count = 0;
  bool has_point = false;
  number.is_plain = true;
  for (const char letter : token) {
    if (letter == '-') {
      number.is_negative = true;
    } else if (letter == '.') {
      has_point = true;
    } else if (letter < '0' || letter > '9' || ++count > 18) {
      number.is_plain = false;
      break;
    } else {
      number.digits = number.digits * 10 + static_cast<std::uint64_t>(letter - '0');
      if (has_point) ++number.places;
    }
  }
  number.is_double = number.is_plain && count <= 15;
  return number;
}

/// A bound or constant of a schema.
class Bound {
 public:
  constexpr explicit Bound(std::string_view token) : number_(taken_apart(token)) {}
  [[nodiscard]] constexpr const NumberToken& number() const { return number_; }

 private:
  NumberToken number_;
};

[[nodiscard]] int compare_exactly(const NumberToken& number, const NumberToken& bound);

/// Below 0, 0 or above 0 as the number is less than, equal to or greater than the bound; exact.
[[nodiscard]] inline int compare(const NumberToken& number, const NumberToken& bound) {
  if (!number.is_plain || !bound.is_plain || number.places != bound.places)
    return compare_exactly(number, bound);
  const auto signed_digits = [](const NumberToken& token) {
    return token.is_negative ? -static_cast<std::int64_t>(token.digits)
                             : static_cast<std::int64_t>(token.digits);
  };
  const std::int64_t left = signed_digits(number), right = signed_digits(bound);
  return left < right ? -1 : left > right ? 1 : 0;
}

[[nodiscard]] inline bool minimum(const NumberToken& number, const Bound& bound) {
  return compare(number, bound.number()) >= 0;
}
[[nodiscard]] inline bool maximum(const NumberToken& number, const Bound& bound) {
  return compare(number, bound.number()) <= 0;
}
[[nodiscard]] inline bool exclusive_minimum(const NumberToken& number, const Bound& bound) {
  return compare(number, bound.number()) > 0;
}
[[nodiscard]] inline bool exclusive_maximum(const NumberToken& number, const Bound& bound) {
  return compare(number, bound.number()) < 0;
}
[[nodiscard]] inline bool is_the_number(const NumberToken& number, const Bound& constant) {
  return compare(number, constant.number()) == 0;
}
[[nodiscard]] bool multiple_of(const NumberToken& number, const Bound& divisor);

/// Whether a number is an integer in value: 3, 3.0, 3e2.
[[nodiscard]] inline bool is_integer(const NumberToken& number) {
  return (number.is_plain && number.places == 0) || json::is_integer_token(number.token);
}

/// Reads a number token (RFC 8259, section 6).
[[nodiscard]] inline const char* number_token(Scan&, const char* at, NumberToken& out) {
  const auto is_digit = [](char letter) { return static_cast<unsigned char>(letter - '0') < 10; };
  const char* const begin = at;
  out.is_negative = *at == '-';
  if (out.is_negative) ++at;
  const char* const first = at;
  std::uint64_t digits = 0;
  for (; is_digit(*at); ++at) digits = digits * 10 + static_cast<std::uint64_t>(*at - '0');
  std::ptrdiff_t count = at - first;
  if (count == 0 || (count > 1 && *first == '0')) return nullptr;
  std::ptrdiff_t places = 0;
  if (*at == '.') {
    const char* const behind_point = ++at;
    for (; is_digit(*at); ++at) digits = digits * 10 + static_cast<std::uint64_t>(*at - '0');
    places = at - behind_point;
    if (places == 0) return nullptr;
    count += places;
  }
  bool is_plain = count <= 18;
  if ((*at | 0x20) == 'e') [[unlikely]] {
    is_plain = false;
    ++at;
    if (*at == '+' || *at == '-') ++at;
    if (!is_digit(*at)) return nullptr;
    while (is_digit(*at)) ++at;
  }
  out.token = {begin, static_cast<std::size_t>(at - begin)};
  out.digits = digits;
  out.places = static_cast<std::uint8_t>(is_plain ? places : 0);
  out.is_plain = is_plain;
  out.is_double = is_plain && count <= 15;
  return at;
}

/// Stores what was read; false where the type holds no such number, which no schema forbids.
[[nodiscard]] bool store(const NumberToken& number, std::int64_t& out);
[[nodiscard]] bool store(const NumberToken& number, std::uint64_t& out);
[[nodiscard]] bool store(const NumberToken& number, Number& out);
[[nodiscard]] bool store(const NumberToken& number, Integer& out);
template <class T>
[[nodiscard]] constexpr bool store(const NumberToken&, Skim<T>) {
  return true;
}

const char* read(Scan& scan, const char* at, std::int64_t& out);
const char* read(Scan& scan, const char* at, std::uint64_t& out);
const char* read(Scan& scan, const char* at, Number& out);
const char* read(Scan& scan, const char* at, Integer& out);
const char* read(Scan& scan, const char* at, Skim<std::int64_t>);
const char* read(Scan& scan, const char* at, Skim<std::uint64_t>);
const char* read(Scan& scan, const char* at, Skim<Number>);
const char* read(Scan& scan, const char* at, Skim<Integer>);

/// As store(); notes what does not fit.
template <class Place>
[[nodiscard]] bool keep(Scan& scan, const NumberToken& number, Place&& out) {
  if (store(number, out)) [[likely]]
    return true;
  scan.misfit = number.token.data();
  return false;
}

/// A number of which `check(const NumberToken&)` must hold.
template <class Place, class Check>
const char* read_number(Scan& scan, const char* at, Place&& out, Check check) {
  NumberToken number;
  at = number_token(scan, at, number);
  return at != nullptr && check(number) && keep(scan, number, out) ? at : nullptr;
}

}  // namespace holy::scan
