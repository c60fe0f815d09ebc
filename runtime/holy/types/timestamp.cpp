#include <holy/types/timestamp.hpp>

#include <chrono>

#include <holy/types/calendar.hpp>

namespace holy {
namespace {

constexpr std::int64_t first_second = -62167219200;  // 0000-01-01T00:00:00Z
constexpr std::int64_t last_second = 253402300799;   // 9999-12-31T23:59:59Z

void append_digits(std::string& out, std::int64_t value, std::size_t width) {
  const std::string digits = std::to_string(value);
  out.append(width - digits.size(), '0').append(digits);
}

}  // namespace

std::optional<Timestamp> Timestamp::from_string(std::string_view text) {
  if (text.size() < 20 || (text[10] != 'T' && text[10] != 't')) return std::nullopt;
  const std::optional<calendar::Day> day = calendar::parse_day(text.substr(0, 10));
  const std::optional<calendar::Clock> clock = calendar::parse_clock(text.substr(11));
  if (!day || !clock) return std::nullopt;
  Timestamp timestamp;
  timestamp.text_ = text;
  timestamp.seconds_ =
      calendar::days_since_epoch(*day) * calendar::seconds_of_day + calendar::utc_seconds(*clock);
  timestamp.nanoseconds_ = calendar::nanoseconds(clock->fraction);
  return timestamp;
}

std::optional<Timestamp> Timestamp::from_unix(std::int64_t seconds, std::int32_t nanoseconds) {
  if (seconds < first_second || seconds > last_second || nanoseconds < 0 || nanoseconds > 999'999'999) {
    return std::nullopt;
  }
  const std::int64_t days =
      (seconds - (seconds < 0 ? calendar::seconds_of_day - 1 : 0)) / calendar::seconds_of_day;
  const std::int64_t of_day = seconds - days * calendar::seconds_of_day;
  const calendar::Day day = calendar::day_since_epoch(days);
  Timestamp timestamp;
  std::string& text = timestamp.text_;
  append_digits(text, day.year, 4);
  append_digits(text += '-', day.month, 2);
  append_digits(text += '-', day.day, 2);
  append_digits(text += 'T', of_day / 3600, 2);
  append_digits(text += ':', of_day / 60 % 60, 2);
  append_digits(text += ':', of_day % 60, 2);
  if (nanoseconds % 1'000'000 == 0) {
    if (nanoseconds != 0) append_digits(text += '.', nanoseconds / 1'000'000, 3);
  } else if (nanoseconds % 1'000 == 0) {
    append_digits(text += '.', nanoseconds / 1'000, 6);
  } else {
    append_digits(text += '.', nanoseconds, 9);
  }
  text += 'Z';
  timestamp.seconds_ = seconds;
  timestamp.nanoseconds_ = nanoseconds;
  return timestamp;
}

Timestamp Timestamp::now() {
  using namespace std::chrono;
  const auto since_epoch = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
  return from_unix(since_epoch / 1'000'000, static_cast<std::int32_t>(since_epoch % 1'000'000) * 1'000)
      .value_or(Timestamp());
}

bool operator==(const Timestamp& left, const Timestamp& right) {
  return (left <=> right) == 0;
}

std::weak_ordering operator<=>(const Timestamp& left, const Timestamp& right) {
  if (left.seconds_ != right.seconds_) return left.seconds_ <=> right.seconds_;
  return calendar::compare_fractions(calendar::fraction_of(left.view()),
                                     calendar::fraction_of(right.view())) <=> 0;
}

}  // namespace holy
