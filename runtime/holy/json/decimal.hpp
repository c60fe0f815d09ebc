// Exact numbers: a JSON number token as sign, digits and exponent. No rounding anywhere.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holy::json {

/// The exact value of a JSON number token: (-1)^negative * digits * 10^exponent, normalised
/// (no leading or trailing zero digits; zero is "0", not negative, exponent 0).
struct Decimal {
  bool negative = false;
  std::string digits = "0";
  std::int64_t exponent = 0;  ///< saturates far outside any sensible token

  /// `token` must follow the grammar of a JSON number.
  [[nodiscard]] static Decimal from_token(std::string_view token);

  [[nodiscard]] bool is_zero() const { return digits == "0"; }
  /// True for 3, 3.0 and 30e-1.
  [[nodiscard]] bool is_integer() const { return exponent >= 0; }
  [[nodiscard]] std::optional<std::int64_t> to_int64() const;    ///< nothing if no integer or out of range
  [[nodiscard]] std::optional<std::uint64_t> to_uint64() const;  ///< nothing if no integer or out of range
  /// A token that reads back as the same value; the shortest plain or scientific form.
  [[nodiscard]] std::string to_token() const;

  friend bool operator==(const Decimal&, const Decimal&) = default;
  friend std::strong_ordering operator<=>(const Decimal& left, const Decimal& right);
};

/// Whether `value` is an integer multiple of `divisor` (not zero), exactly, for any sizes.
[[nodiscard]] bool is_multiple_of(const Decimal& value, const Decimal& divisor);

/// Whether a token denotes an integer, without building a Decimal for plain tokens.
[[nodiscard]] bool is_integer_token(std::string_view token);

/// Whether the shortest form of the nearest double is surely a token's value, told from its length alone: at
/// most 15 significant digits, far from the ends of the range (IEEE 754). What it denies may still be a
/// double.
[[nodiscard]] bool is_surely_double(std::string_view token);

/// The order of two tokens by exact value; plain integers of up to 18 digits take a fast path.
[[nodiscard]] std::strong_ordering compare_tokens(std::string_view left, std::string_view right);

}  // namespace holy::json
