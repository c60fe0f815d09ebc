#include <holy/types/date.hpp>

#include <cstring>

#include <holy/types/calendar.hpp>

namespace holy {

std::optional<Date> Date::from_string(std::string_view text) {
  if (!calendar::parse_day(text)) return std::nullopt;
  Date date;
  std::memcpy(date.text_, text.data(), 10);
  return date;
}

std::optional<Date> Date::from_numbers(int year, int month, int day) {
  if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  std::string text(10, '-');
  const auto put = [&text](std::size_t end, int digits, int value) {
    for (; digits > 0; --digits, value /= 10) text[--end] = static_cast<char>('0' + value % 10);
  };
  put(4, 4, year);
  put(7, 2, month);
  put(10, 2, day);
  return from_string(text);
}

std::int64_t Date::days_since_epoch() const {
  return calendar::days_since_epoch({year(), month(), day()});
}

}  // namespace holy
