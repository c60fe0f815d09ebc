// Sets of kinds of JSON values.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include <holy/json/document.hpp>

namespace holy::json {

/// A set of kinds of JSON values. As in JSON Schema, numbers are of two kinds: integers (1, 1.0 and 1e3 are
/// some) and those with a fraction.
class Kinds {
 public:
  static const Kinds none, null, boolean, object, array, fraction, string, integer, number, all;

  /// No kind.
  constexpr Kinds() = default;
  /// What a Kind covers: of numbers, both kinds.
  constexpr explicit Kinds(Kind kind) : bits_(bits_of_kind[static_cast<std::size_t>(kind)]) {}
  /// The set that bits() gives; bits beyond those of `all` are dropped.
  [[nodiscard]] static constexpr Kinds of_bits(std::uint64_t bits);

  /// One bit a kind; they are part of the Program's format.
  [[nodiscard]] constexpr std::uint8_t bits() const { return bits_; }
  [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
  /// Whether some kind is in both sets.
  [[nodiscard]] constexpr bool intersects(Kinds other) const { return (bits_ & other.bits_) != 0; }
  /// Whether every kind of the other set is in this one.
  [[nodiscard]] constexpr bool contains(Kinds other) const { return (bits_ & other.bits_) == other.bits_; }

  friend constexpr bool operator==(Kinds, Kinds) = default;
  friend constexpr Kinds operator|(Kinds left, Kinds right) { return raw(left.bits_ | right.bits_); }
  friend constexpr Kinds operator&(Kinds left, Kinds right) { return raw(left.bits_ & right.bits_); }
  /// The kinds of the first set that are not in the second.
  friend constexpr Kinds operator-(Kinds left, Kinds right) { return raw(left.bits_ & ~right.bits_); }
  constexpr Kinds& operator|=(Kinds other) { return *this = *this | other; }
  constexpr Kinds& operator&=(Kinds other) { return *this = *this & other; }
  constexpr Kinds& operator-=(Kinds other) { return *this = *this - other; }

 private:
  /// By Kind: null, boolean, number, string, array, object.
  static constexpr std::array<std::uint8_t, 6> bits_of_kind{1, 2, 16 | 64, 32, 8, 4};

  static constexpr Kinds raw(int bits) {
    Kinds kinds;
    kinds.bits_ = static_cast<std::uint8_t>(bits);
    return kinds;
  }

  std::uint8_t bits_ = 0;
};

inline constexpr Kinds Kinds::none{};
inline constexpr Kinds Kinds::null = Kinds::raw(1);
inline constexpr Kinds Kinds::boolean = Kinds::raw(2);
inline constexpr Kinds Kinds::object = Kinds::raw(4);
inline constexpr Kinds Kinds::array = Kinds::raw(8);
inline constexpr Kinds Kinds::fraction = Kinds::raw(16);
inline constexpr Kinds Kinds::string = Kinds::raw(32);
inline constexpr Kinds Kinds::integer = Kinds::raw(64);
inline constexpr Kinds Kinds::number = Kinds::integer | Kinds::fraction;
inline constexpr Kinds Kinds::all = Kinds::raw(127);

constexpr Kinds Kinds::of_bits(std::uint64_t bits) {
  return raw(static_cast<int>(bits & Kinds::all.bits()));
}

/// The kinds that a name of JSON Schema's `type` stands for ("number": both), or nothing for another name.
[[nodiscard]] std::optional<Kinds> kinds_named(std::string_view name);

/// The one kind of values of that Kind whose JSON text is `text`.
[[nodiscard]] Kinds kind_of(Kind kind, std::string_view text);
/// The one kind that a value is of.
[[nodiscard]] Kinds kind_of(const Value& value);

}  // namespace holy::json
