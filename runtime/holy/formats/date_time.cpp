// RFC 3339, section 5.6, with the restrictions of section 5.7.
#include <holy/formats/checks.hpp>
#include <holy/text/letter_case.hpp>
#include <holy/types/calendar.hpp>

namespace holy::formats {
namespace {

/// Whether the day of UTC that `clock` on `day` falls in ends a month: no leap second comes elsewhere.
bool ends_month(const calendar::Day& day, const calendar::Clock& clock) {
  constexpr int minutes_of_day = 24 * 60;
  const int utc_minute = clock.hour * 60 + clock.minute - clock.offset_minutes;
  const int last = calendar::days_in_month(day.year, day.month);
  if (utc_minute < 0) return day.day == 1;
  if (utc_minute >= minutes_of_day) return day.day == last - 1;
  return day.day == last;
}

}  // namespace

bool is_date(std::string_view text) {
  return calendar::parse_day(text).has_value();
}

bool is_time(std::string_view text) {
  return calendar::parse_clock(text).has_value();
}

bool is_date_time(std::string_view text) {
  constexpr std::size_t date_length = 10;
  if (text.size() <= date_length || json::lower_case(text[date_length]) != 't') return false;
  const auto day = calendar::parse_day(text.substr(0, date_length));
  const auto clock = calendar::parse_clock(text.substr(date_length + 1));
  return day && clock && (clock->second < 60 || ends_month(*day, *clock));
}

}  // namespace holy::formats
