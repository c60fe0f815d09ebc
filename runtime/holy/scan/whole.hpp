// One pass over a whole text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <holy/scan/contract.hpp>
#include <holy/scan/limits.hpp>

namespace holy::scan {

enum class Outcome : std::uint8_t {
  accepted,
  refused,
  too_deep,    ///< no verdict: typed values nest deeper than the machine's stack allows
  too_costly,  ///< no verdict: a search for a pattern was given up
};

/// What one pass found.
struct Pass {
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  Outcome outcome = Outcome::refused;
  /// Where in the text a value stands that its type does not hold, if that is why: the schema may accept it.
  std::size_t misfit = nowhere;

  [[nodiscard]] bool is_accepted() const { return outcome == Outcome::accepted; }
};

/// Reads the one value of a text (white space around it) by `read`. `is_reused`: the place holds a value
/// already.
[[nodiscard]] Pass read_whole(std::string_view text, const Limits& limits, ReadPlace read, void* place,
                              bool is_reused = false);

}  // namespace holy::scan
