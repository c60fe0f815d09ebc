// RFC 3339, section 5.6, with the restrictions of section 5.7.
#include <holy/formats/checks.hpp>
#include <holy/formats/grammar.hpp>

namespace holy::formats {
namespace {

struct Date {
  int year, month, day;
};

/// A time of day; `utc_minutes` is the minute of the day in UTC and may lie outside 0 to 1439.
struct TimeOfDay {
  int second, utc_minutes;
};

constexpr int minutes_of_day = 24 * 60;

int days_of_month(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[month - 1];
}

bool read_date(Cursor& cursor, Date& date) {
  date.year = cursor.take_number(4);
  if (date.year < 0 || !cursor.take('-')) return false;
  date.month = cursor.take_number(2);
  if (date.month < 1 || date.month > 12 || !cursor.take('-')) return false;
  date.day = cursor.take_number(2);
  return date.day >= 1 && date.day <= days_of_month(date.year, date.month);
}

/// The offset in minutes, or false where none stands here.
bool read_offset(Cursor& cursor, int& minutes) {
  minutes = 0;
  if (cursor.take('Z') || cursor.take('z')) return true;
  const bool behind = cursor.peek() == '-';
  if (!cursor.take('+') && !cursor.take('-')) return false;
  const int hour = cursor.take_number(2);
  if (hour < 0 || hour > 23 || !cursor.take(':')) return false;
  const int minute = cursor.take_number(2);
  if (minute < 0 || minute > 59) return false;
  minutes = (behind ? -1 : 1) * (hour * 60 + minute);
  return true;
}

bool read_time(Cursor& cursor, TimeOfDay& time) {
  const int hour = cursor.take_number(2);
  if (hour < 0 || hour > 23 || !cursor.take(':')) return false;
  const int minute = cursor.take_number(2);
  if (minute < 0 || minute > 59 || !cursor.take(':')) return false;
  time.second = cursor.take_number(2);
  if (time.second < 0 || time.second > 60) return false;
  if (cursor.take('.') && cursor.take_digits() == 0) return false;
  int offset = 0;
  if (!read_offset(cursor, offset)) return false;
  time.utc_minutes = hour * 60 + minute - offset;
  const int in_day = (time.utc_minutes + 2 * minutes_of_day) % minutes_of_day;
  return time.second < 60 || in_day == minutes_of_day - 1;  // leap seconds end a day of UTC
}

/// Whether the day of UTC that `time` on `date` falls in ends a month: no leap second comes elsewhere.
bool ends_month(const Date& date, const TimeOfDay& time) {
  const int last = days_of_month(date.year, date.month);
  if (time.utc_minutes < 0) return date.day == 1;
  if (time.utc_minutes >= minutes_of_day) return date.day == last - 1;
  return date.day == last;
}

}  // namespace

bool is_date(std::string_view text) {
  Cursor cursor{text};
  Date date{};
  return read_date(cursor, date) && cursor.at_end();
}

bool is_time(std::string_view text) {
  Cursor cursor{text};
  TimeOfDay time{};
  return read_time(cursor, time) && cursor.at_end();
}

bool is_date_time(std::string_view text) {
  Cursor cursor{text};
  Date date{};
  TimeOfDay time{};
  if (!read_date(cursor, date) || !(cursor.take('T') || cursor.take('t'))) return false;
  if (!read_time(cursor, time) || !cursor.at_end()) return false;
  return time.second < 60 || ends_month(date, time);
}

}  // namespace holy::formats
