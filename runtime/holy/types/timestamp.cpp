#include <holy/types/timestamp.hpp>

#include <chrono>
#include <utility>

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
  Timestamp timestamp;
  return timestamp.assign(text) ? std::optional(std::move(timestamp)) : std::nullopt;
}

bool Timestamp::assign(std::string_view text) {
  const std::optional<calendar::Instant> instant = calendar::parse_instant(text);
  if (!instant) return false;
  text_.assign(text);
  seconds_ = instant->seconds;
  nanoseconds_ = instant->nanoseconds;
  return true;
}

std::optional<Timestamp> Timestamp::from_unix(std::int64_t seconds, std::int32_t nanoseconds) {
  if (seconds < first_second || seconds > last_second || nanoseconds < 0 || nanoseconds > 999'999'999) {
    return std::nullopt;
  }
  const std::int64_t days =
      (seconds - (seconds < 0 ? calendar::seconds_of_day - 1 : 0)) / calendar::seconds_of_day;
  const std::int64_t of_day = seconds - days * calendar::seconds_of_day;
  const calendar::Day day = calendar::day_since_epoch(days);
  std::string text;
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
  Timestamp timestamp;
  timestamp.text_.assign(text);
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
