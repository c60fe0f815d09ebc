// Durations.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holy {

/// An ISO 8601 duration as RFC 3339, appendix A, has it, in the spelling it was read with. The default is
/// PT0S. Equality is that of the parts: P1D is not PT24H, but P01D is P1D. There is no order: months differ
/// in length.
class Duration {
 public:
  /// The numbers of a duration; saturated at the largest std::uint64_t.
  struct Parts {
    std::uint64_t years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0;
    friend bool operator==(const Parts&, const Parts&) = default;
  };

  constexpr Duration() = default;

  /// Nothing if `text` is no duration of RFC 3339, appendix A (so: no fractions, no sign, no gap as in
  /// P1Y2D).
  [[nodiscard]] static std::optional<Duration> from_string(std::string_view text);

  [[nodiscard]] std::string_view view() const { return text_; }
  [[nodiscard]] std::string str() const { return text_; }
  [[nodiscard]] Parts parts() const;

  friend bool operator==(const Duration& left, const Duration& right);

 private:
  std::string text_ = "PT0S";
};

}  // namespace holy
