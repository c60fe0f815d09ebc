#include <holy/types/calendar.hpp>

#include <algorithm>

namespace holy::calendar {
namespace {

bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}

/// The value of `text` if it has only digits, else -1.
int digits_value(std::string_view text) {
  int value = 0;
  for (const char letter : text) {
    if (!is_digit(letter)) return -1;
    value = value * 10 + (letter - '0');
  }
  return value;
}

/// Minutes of Z or +HH:MM.
std::optional<int> parse_offset(std::string_view text) {
  if (text == "Z" || text == "z") return 0;
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
  const int hours = digits_value(text.substr(1, 2)), minutes = digits_value(text.substr(4, 2));
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
  return (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool is_leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && is_leap_year ? 29 : days[month - 1];
}

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const Day day{digits_value(text.substr(0, 4)), digits_value(text.substr(5, 2)),
                digits_value(text.substr(8, 2))};
  if (day.year < 0 || day.month < 1 || day.month > 12) return std::nullopt;
  if (day.day < 1 || day.day > days_in_month(day.year, day.month)) return std::nullopt;
  return day;
}

std::optional<Clock> parse_clock(std::string_view text) {
  if (text.size() < 9 || text[2] != ':' || text[5] != ':') return std::nullopt;
  Clock clock;
  clock.hour = digits_value(text.substr(0, 2));
  clock.minute = digits_value(text.substr(3, 2));
  clock.second = digits_value(text.substr(6, 2));
  text.remove_prefix(8);
  if (text[0] == '.') {
    std::size_t end = 1;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end == 1) return std::nullopt;
    clock.fraction = text.substr(1, end - 1);
    text.remove_prefix(end);
  }
  const std::optional<int> offset = parse_offset(text);
  if (!offset || clock.hour < 0 || clock.hour > 23 || clock.minute < 0 || clock.minute > 59)
    return std::nullopt;
  clock.offset_minutes = *offset;
  if (clock.second < 0 || clock.second > 60) return std::nullopt;
  if (clock.second == 60) {
    const int utc_minute = ((clock.hour * 60 + clock.minute - *offset) % 1440 + 1440) % 1440;
    if (utc_minute != 1439) return std::nullopt;
  }
  return clock;
}

// Both conversions count years from March, so that the leap day ends a year (H. Hinnant, "chrono-compatible
// low-level date algorithms").
std::int64_t days_since_epoch(const Day& day) {
  const std::int64_t year = day.month <= 2 ? day.year - 1 : day.year;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

Day day_since_epoch(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t day_of_era = days - era * 146097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const std::int64_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  return {static_cast<int>(year_of_era + era * 400 + (month <= 2 ? 1 : 0)), static_cast<int>(month),
          static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1)};
}

std::int64_t utc_seconds(const Clock& clock) {
  return (clock.hour * 60 + clock.minute - clock.offset_minutes) * 60 + clock.second;
}

std::string_view fraction_of(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return {};
  return text.substr(point + 1, text.find_first_not_of("0123456789", point + 1) - point - 1);
}

namespace {

/// Two digits; with `is_bad` set where they are none.
unsigned two_digits(const char* at, bool& is_bad) {
  const unsigned tens = static_cast<unsigned char>(at[0]) - unsigned{'0'};
  const unsigned ones = static_cast<unsigned char>(at[1]) - unsigned{'0'};
  is_bad |= tens > 9 || ones > 9;
  return tens * 10 + ones;
}

/// The usual spelling: whole seconds that are no leap second, UTC by Z. One look at each byte.
std::optional<Instant> parse_plain_instant(std::string_view text) {
  const char* const at = text.data();
  bool is_bad = at[4] != '-' || at[7] != '-' || (at[10] | 0x20) != 't' || at[13] != ':' || at[16] != ':';
  const unsigned century = two_digits(at, is_bad), year_of_it = two_digits(at + 2, is_bad);
  const unsigned month = two_digits(at + 5, is_bad), day = two_digits(at + 8, is_bad);
  const unsigned hour = two_digits(at + 11, is_bad), minute = two_digits(at + 14, is_bad);
  const unsigned second = two_digits(at + 17, is_bad);
  if (is_bad || month - 1 > 11 || day - 1 > 27 || hour > 23 || minute > 59 || second > 59)
    return std::nullopt;
  const Day date{static_cast<int>(century * 100 + year_of_it), static_cast<int>(month),
                 static_cast<int>(day)};
  return Instant{days_since_epoch(date) * seconds_of_day + hour * 3600 + minute * 60 + second, 0};
}

}  // namespace

std::optional<Instant> parse_instant(std::string_view text) {
  if (text.size() < 20 || (text[10] != 'T' && text[10] != 't')) return std::nullopt;
  // What it refuses may still be a 29th day, a leap second or no instant at all.
  if (auto plain = parse_plain_instant(text)) {
    std::string_view rest = text.substr(19);
    if (rest.front() == '.') {
      std::size_t end = 1;
      while (end < rest.size() && is_digit(rest[end])) ++end;
      if (end == 1) return std::nullopt;
      plain->nanoseconds = nanoseconds(rest.substr(1, end - 1));
      rest.remove_prefix(end);
    }
    const std::optional<int> offset = parse_offset(rest);
    if (!offset) return std::nullopt;
    plain->seconds -= *offset * 60;
    return plain;
  }
  const std::optional<Day> day = parse_day(text.substr(0, 10));
  const std::optional<Clock> clock = parse_clock(text.substr(11));
  if (!day || !clock) return std::nullopt;
  return Instant{days_since_epoch(*day) * seconds_of_day + utc_seconds(*clock), nanoseconds(clock->fraction)};
}

std::int32_t nanoseconds(std::string_view fraction) {
  std::int32_t value = 0;
  for (std::size_t at = 0; at < 9; ++at) value = value * 10 + (at < fraction.size() ? fraction[at] - '0' : 0);
  return value;
}

int compare_fractions(std::string_view left, std::string_view right) {
  const auto without_zeros = [](std::string_view digits) {
    return digits.substr(0, digits.find_last_not_of('0') + 1);
  };
  return without_zeros(left).compare(without_zeros(right));
}

}  // namespace holy::calendar
