// The calendar and clock of RFC 3339, section 5.6 and 5.7. Internal to runtime/.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace holy::calendar {

inline constexpr std::int64_t seconds_of_day = 86400;

struct Day {
  int year = 1970;
  int month = 1;
  int day = 1;
};

/// A time of day with its offset from UTC. `second` is 60 in a leap second.
struct Clock {
  int hour = 0;
  int minute = 0;
  int second = 0;
  std::string_view fraction;  ///< the digits after the point, or empty
  int offset_minutes = 0;     ///< local time minus UTC
};

/// 28 to 31; `month` is 1 to 12 (proleptic Gregorian).
[[nodiscard]] int days_in_month(int year, int month);

/// Exactly YYYY-MM-DD, a day that exists.
[[nodiscard]] std::optional<Day> parse_day(std::string_view text);
/// Exactly HH:MM:SS[.digits](Z|z|+HH:MM|-HH:MM). A leap second only where UTC has one: at 23:59:60.
[[nodiscard]] std::optional<Clock> parse_clock(std::string_view text);

/// Time since 1970-01-01T00:00:00Z; nanoseconds from 0 to 999,999,999, digits beyond the ninth cut off.
struct Instant {
  std::int64_t seconds = 0;
  std::int32_t nanoseconds = 0;
};
/// Exactly a day, T or t, and a clock, as above.
[[nodiscard]] std::optional<Instant> parse_instant(std::string_view text);

/// Days from 1970-01-01 (proleptic Gregorian).
[[nodiscard]] std::int64_t days_since_epoch(const Day& day);
[[nodiscard]] Day day_since_epoch(std::int64_t days);
/// Seconds from midnight UTC of the local day; below 0 or from 86400 on for another UTC day.
[[nodiscard]] std::int64_t utc_seconds(const Clock& clock);
/// The digits after the point of a well-formed full-time or date-time, or empty.
[[nodiscard]] std::string_view fraction_of(std::string_view text);
/// The first nine digits of a fraction, as nanoseconds.
[[nodiscard]] std::int32_t nanoseconds(std::string_view fraction);
/// The order of two fractions, all digits counted.
[[nodiscard]] int compare_fractions(std::string_view left, std::string_view right);

}  // namespace holy::calendar
