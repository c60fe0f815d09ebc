// Tables of member names and enum values, hashed at compile time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace holy::checks {

/// A table of distinct names, hashed at compile time.
template <std::size_t N>
class Names {
 public:
  static constexpr std::size_t count = N;

  constexpr explicit Names(const std::string_view (&names)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
      names_[i] = names[i];
      std::size_t slot = hash(names[i]);
      while (slots_[slot] != 0) slot = (slot + 1) % slot_count;
      slots_[slot] = static_cast<std::uint32_t>(i + 1);
    }
  }
  /// The position of a name in the table; `N` when it is not there. Tries the position `guess` first.
  [[nodiscard]] constexpr std::size_t find(std::string_view name, std::size_t guess = 0) const {
    if (guess < N && names_[guess] == name) return guess;
    for (std::size_t slot = hash(name); slots_[slot] != 0; slot = (slot + 1) % slot_count) {
      if (names_[slots_[slot] - 1] == name) return slots_[slot] - 1;
    }
    return N;
  }
  [[nodiscard]] constexpr std::string_view at(std::size_t position) const { return names_[position]; }

 private:
  static constexpr std::size_t power_of_two(std::size_t least) {
    std::size_t power = 2;
    while (power < least) power *= 2;
    return power;
  }
  static constexpr std::size_t slot_count = power_of_two(2 * N);
  static constexpr std::size_t hash(std::string_view name) {
    std::uint32_t state = 2166136261u;  // FNV-1a
    for (const char c : name) state = (state ^ static_cast<unsigned char>(c)) * 16777619u;
    return (state ^ state >> 15) % slot_count;
  }
  std::array<std::string_view, N> names_{};
  std::array<std::uint32_t, slot_count> slots_{};
};

template <std::size_t N>
Names(const std::string_view (&)[N]) -> Names<N>;

/// Looks up the members of one object in a table, expecting its order, and remembers which it saw.
template <std::size_t N>
class Lookup {
 public:
  explicit Lookup(const Names<N>& names) : names_(names) {}
  /// The position of the member's name, N when it is none of the table's.
  [[nodiscard]] std::size_t operator()(std::string_view name) {
    const std::size_t found = names_.find(name, next_);
    if (found < N) {
      seen_[found / 64] |= std::uint64_t{1} << found % 64;
      next_ = found + 1;
    }
    return found;
  }
  [[nodiscard]] bool saw(std::size_t position) const {
    return (seen_[position / 64] >> position % 64 & 1) != 0;
  }
  [[nodiscard]] bool saw_all(std::initializer_list<std::size_t> positions) const {
    for (const std::size_t position : positions) {
      if (!saw(position)) return false;
    }
    return true;
  }

 private:
  const Names<N>& names_;
  std::size_t next_ = 0;
  std::array<std::uint64_t, (N + 63) / 64> seen_{};
};

}  // namespace holy::checks
