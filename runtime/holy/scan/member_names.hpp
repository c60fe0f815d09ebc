// The names of an object's members, as one pass looks them up.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace holy::scan {

/// Distinct names with a hash that tells them apart, found at compile time: of the length and four letters.
/// Where there is none, the names are sorted and searched.
template <std::size_t N>
class MemberNames {
 public:
  static constexpr std::size_t count = N;

  constexpr explicit MemberNames(const std::string_view (&names)[N]) {
    for (std::size_t i = 0; i < N; ++i) names_[i] = names[i];
    for (std::uint32_t tries = 0; !is_perfect_ && tries < most_tries; ++tries) {
      seed_ = 0x9E3779B1u + tries * 0x6C078966u;
      is_perfect_ = fill_slots();
    }
    if (!is_perfect_) sort();
  }

  [[nodiscard]] constexpr std::string_view at(std::size_t position) const { return names_[position]; }

  /// The position of a name; `N` when it is not there.
  [[nodiscard]] constexpr std::size_t find(std::string_view name) const {
    if (!is_perfect_) return search(name);
    const std::size_t found = slots_[slot(name)];
    return found < N && names_[found] == name ? found : N;
  }

 private:
  static constexpr std::size_t most_perfect = 64;  // the table grows with the square
  static constexpr std::uint32_t most_tries = N <= most_perfect ? 2000 : 0;
  static constexpr unsigned slot_bits = N <= most_perfect ? std::bit_width(N * N / 6 + N * 2) : 1;
  using Position = std::conditional_t<(N < 255), std::uint8_t, std::uint16_t>;

  static constexpr std::uint32_t letters(std::string_view name) {
    if (name.empty()) return 0;
    const auto letter = [&](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(name[at])}; };
    const std::size_t size = name.size();
    return static_cast<std::uint32_t>(size) * 0x9E3779B1u ^
           (letter(0) | letter(size / 2) << 8 | letter(size - 1) << 16 | letter(size * 3 / 4) << 24);
  }
  [[nodiscard]] constexpr std::size_t slot(std::string_view name) const {
    return (letters(name) * seed_) >> (32 - slot_bits);
  }
  constexpr bool fill_slots() {
    for (Position& each : slots_) each = N;
    for (std::size_t i = 0; i < N; ++i) {
      Position& place = slots_[slot(names_[i])];
      if (place != N) return false;
      place = static_cast<Position>(i);
    }
    return true;
  }
  constexpr void sort() {
    for (std::size_t i = 0; i < N; ++i) {
      std::size_t at = i;
      for (; at > 0 && names_[i] < names_[sorted_[at - 1]]; --at) sorted_[at] = sorted_[at - 1];
      sorted_[at] = static_cast<Position>(i);
    }
  }
  [[nodiscard]] constexpr std::size_t search(std::string_view name) const {
    std::size_t first = 0;
    for (std::size_t length = N; length > 0;) {
      const std::size_t half = length / 2;
      const bool is_before = names_[sorted_[first + half]] < name;
      first += is_before ? half + 1 : 0;
      length = is_before ? length - half - 1 : half;
    }
    return first < N && names_[sorted_[first]] == name ? sorted_[first] : N;
  }

  std::array<std::string_view, N> names_{};
  std::array<Position, (std::size_t{1} << slot_bits)> slots_{};
  std::array<Position, N> sorted_{};
  std::uint32_t seed_ = 0;
  bool is_perfect_ = false;
};

template <std::size_t N>
MemberNames(const std::string_view (&)[N]) -> MemberNames<N>;

/// The names of an object that declares no member.
struct NoNames {
  static constexpr std::size_t count = 0;
  [[nodiscard]] static constexpr std::size_t find(std::string_view) { return 0; }
};

/// Whether a name stands in JSON text as it is.
[[nodiscard]] constexpr bool is_spelt_plainly(std::string_view name) {
  for (const char letter : name) {
    if (letter == '"' || letter == '\\' || static_cast<unsigned char>(letter) < 0x20) return false;
  }
  return true;
}

/// `"name":` as bytes.
template <const auto& Names, std::size_t Position>
inline constexpr auto quoted_name = [] {
  constexpr std::string_view name = Names.at(Position);
  std::array<char, name.size() + 3> bytes{};
  bytes[0] = '"';
  for (std::size_t i = 0; i < name.size(); ++i) bytes[i + 1] = name[i];
  bytes[name.size() + 1] = '"';
  bytes[name.size() + 2] = ':';
  return bytes;
}();

/// Whether the bytes at `at`, as many as `Bytes` has, are those. By whole words: g++ calls memcmp beyond 16.
template <const auto& Bytes>
[[nodiscard, gnu::always_inline]] inline bool starts_with(const char* at) {
  constexpr std::size_t size = Bytes.size();
  const auto differs = [&]<class Word>(std::size_t offset, Word) {
    Word left, right;
    std::memcpy(&left, at + offset, sizeof left);
    std::memcpy(&right, Bytes.data() + offset, sizeof right);
    return static_cast<Word>(left ^ right);
  };
  if constexpr (size < 8) {
    return std::memcmp(at, Bytes.data(), size) == 0;
  } else {
    std::uint64_t all = differs(size - 8, std::uint64_t{});
    for (std::size_t offset = 0; offset + 8 < size; offset += 8) all |= differs(offset, std::uint64_t{});
    return all == 0;
  }
}

}  // namespace holy::scan
