// JSON numbers that lose nothing on the way through.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holy {

/// A JSON number: a double, and the token it was read from where the double does not reproduce its value
/// (1e400, 0.1234567890123456789, 12345678901234567890). The default is 0. A NaN or infinity filled in by
/// code is no JSON number: is_finite() tells.
class Number {
 public:
  constexpr Number() = default;
  constexpr Number(double value) : value_(value) {}  // implicit: generated members are filled with literals
  constexpr Number(int value) : value_(value) {}
  constexpr Number(unsigned value) : value_(value) {}
  Number(long value);
  Number(unsigned long value);
  Number(long long value);
  Number(unsigned long long value);

  /// Nothing if `token` does not follow the grammar of a JSON number.
  [[nodiscard]] static std::optional<Number> from_token(std::string_view token);

  /// The nearest double; infinity for a token beyond its range.
  [[nodiscard]] constexpr double value() const { return value_; }
  /// A JSON number token of exactly this value; "NaN", "Infinity" or "-Infinity" (no JSON) if there is none.
  [[nodiscard]] std::string token() const;
  /// Whether value() is this number, to the last digit.
  [[nodiscard]] constexpr bool is_exact() const { return token_.empty(); }
  [[nodiscard]] bool is_finite() const;

  /// By exact value; a NaN equals nothing.
  friend bool operator==(const Number& left, const Number& right);
  friend std::partial_ordering operator<=>(const Number& left, const Number& right);

 private:
  double value_ = 0;
  std::string token_;  // empty where the shortest form of value_ is the number
};

/// An integer of any size (x-holy-exact) with the token it was read from: 3, 3.0 and 1E+300 are integers.
/// The default is 0.
class Integer {
 public:
  constexpr Integer() = default;
  Integer(int value);  // implicit: generated members are filled with literals
  Integer(unsigned value);
  Integer(long value);
  Integer(unsigned long value);
  Integer(long long value);
  Integer(unsigned long long value);

  /// Nothing if `token` is no JSON number or not an integer in value.
  [[nodiscard]] static std::optional<Integer> from_token(std::string_view token);

  [[nodiscard]] const std::string& token() const { return token_; }
  [[nodiscard]] std::optional<std::int64_t> to_int64() const;    ///< nothing if out of range
  [[nodiscard]] std::optional<std::uint64_t> to_uint64() const;  ///< nothing if out of range

  /// By value: 3 equals 3.0.
  friend bool operator==(const Integer& left, const Integer& right);
  friend std::strong_ordering operator<=>(const Integer& left, const Integer& right);

 private:
  std::string token_ = "0";
};

}  // namespace holy
