// Times of day.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holy {

/// An RFC 3339 full-time (with its offset from UTC) in the spelling it was read with. The default is
/// 00:00:00Z. Equality and order are those of the time of day in UTC: 12:00:00Z equals 13:00:00+01:00.
class Time {
 public:
  constexpr Time() = default;

  /// Nothing if `text` is no full-time of RFC 3339, section 5.6. A leap second stands only at 23:59:60 UTC.
  [[nodiscard]] static std::optional<Time> from_string(std::string_view text);

  [[nodiscard]] std::string_view view() const { return text_; }
  [[nodiscard]] std::string str() const { return text_; }
  /// Seconds from midnight UTC, 0 to 86400 (86400 only in a leap second).
  [[nodiscard]] constexpr std::int32_t seconds() const { return seconds_; }
  /// The fraction of the second, 0 to 999,999,999; digits beyond the ninth are cut off.
  [[nodiscard]] std::int32_t nanoseconds() const;

  friend bool operator==(const Time& left, const Time& right);
  friend std::weak_ordering operator<=>(const Time& left, const Time& right);

 private:
  std::string text_ = "00:00:00Z";
  std::int32_t seconds_ = 0;
};

}  // namespace holy
