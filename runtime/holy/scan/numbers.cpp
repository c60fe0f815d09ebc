#include <holy/scan/numbers.hpp>

#include <array>
#include <limits>

namespace holy::scan {

namespace {

__extension__ using Wide = __int128;  // two 64-bit numbers multiply into it

constexpr auto powers_of_ten = [] {
  std::array<std::int64_t, 19> powers{};
  std::int64_t power = 1;
  for (std::int64_t& each : powers) {
    each = power;
    if (power <= std::numeric_limits<std::int64_t>::max() / 10) power *= 10;
  }
  return powers;
}();

std::int64_t signed_digits(const NumberToken& number) {
  const auto digits = static_cast<std::int64_t>(number.digits);
  return number.is_negative ? -digits : digits;
}

bool is_plain_integer(const NumberToken& number) {
  return number.is_plain && number.places == 0;
}

template <class Place>
const char* read_integer(Scan& scan, const char* at, Place&& out) {
  NumberToken number;
  at = number_token(scan, at, number);
  return at != nullptr && is_integer(number) && keep(scan, number, out) ? at : nullptr;
}

template <class Place>
const char* read_any(Scan& scan, const char* at, Place&& out) {
  NumberToken number;
  at = number_token(scan, at, number);
  return at != nullptr && keep(scan, number, out) ? at : nullptr;
}

}  // namespace

int compare_exactly(const NumberToken& number, const NumberToken& bound) {
  if (!number.is_plain || !bound.is_plain) {
    const auto order = json::compare_tokens(number.token, bound.token);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
  }
  const Wide left = static_cast<Wide>(signed_digits(number)) * powers_of_ten[bound.places];
  const Wide right = static_cast<Wide>(signed_digits(bound)) * powers_of_ten[number.places];
  return left < right ? -1 : left > right ? 1 : 0;
}

bool multiple_of(const NumberToken& number, const Bound& divisor) {
  if (is_plain_integer(number) && is_plain_integer(divisor.number()) && divisor.number().digits != 0)
    return number.digits % divisor.number().digits == 0;
  return json::is_multiple_of(json::Decimal::from_token(number.token),
                              json::Decimal::from_token(divisor.number().token));
}

bool store(const NumberToken& number, std::int64_t& out) {
  if (is_plain_integer(number)) [[likely]] {
    out = signed_digits(number);
    return true;
  }
  const auto integer = json::Decimal::from_token(number.token).to_int64();
  if (integer) out = *integer;
  return integer.has_value();
}

bool store(const NumberToken& number, std::uint64_t& out) {
  if (is_plain_integer(number) && !number.is_negative) [[likely]] {
    out = number.digits;
    return true;
  }
  const auto integer = json::Decimal::from_token(number.token).to_uint64();
  if (integer) out = *integer;
  return integer.has_value();
}

bool store(const NumberToken& number, Number& out) {
  // At most 15 digits and a power of ten that a double holds: one division rounds right (Clinger 1990).
  if (number.is_double) [[likely]] {
    const double value =
        static_cast<double>(number.digits) / static_cast<double>(powers_of_ten[number.places]);
    out = Number(number.is_negative ? -value : value);
    return true;
  }
  std::optional<Number> made = Number::from_token(number.token);
  if (made) out = std::move(*made);
  return made.has_value();
}

bool store(const NumberToken& number, Integer& out) {
  std::optional<Integer> made = Integer::from_token(number.token);
  if (made) out = std::move(*made);
  return made.has_value();
}

const char* read(Scan& scan, const char* at, std::int64_t& out) {
  return read_integer(scan, at, out);
}
const char* read(Scan& scan, const char* at, std::uint64_t& out) {
  return read_integer(scan, at, out);
}
const char* read(Scan& scan, const char* at, Number& out) {
  return read_any(scan, at, out);
}
const char* read(Scan& scan, const char* at, Integer& out) {
  return read_integer(scan, at, out);
}
const char* read(Scan& scan, const char* at, Skim<std::int64_t> out) {
  return read_integer(scan, at, out);
}
const char* read(Scan& scan, const char* at, Skim<std::uint64_t> out) {
  return read_integer(scan, at, out);
}
const char* read(Scan& scan, const char* at, Skim<Number> out) {
  return read_any(scan, at, out);
}
const char* read(Scan& scan, const char* at, Skim<Integer> out) {
  return read_integer(scan, at, out);
}

}  // namespace holy::scan
