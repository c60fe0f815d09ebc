#include <holy/types/time.hpp>

#include <holy/types/calendar.hpp>

namespace holy {
namespace {

constexpr std::int64_t seconds_of_day = 86400;

/// The digits after the point of a full-time, or empty.
std::string_view fraction_of(std::string_view text) {
  if (text.size() < 9 || text[8] != '.') return {};
  return text.substr(9, text.find_first_not_of("0123456789", 9) - 9);
}

}  // namespace

std::optional<Time> Time::from_string(std::string_view text) {
  const std::optional<calendar::Clock> clock = calendar::parse_clock(text);
  if (!clock) return std::nullopt;
  Time time;
  time.text_ = text;
  const std::int64_t leap = clock->second == 60 ? 1 : 0;
  const std::int64_t seconds = calendar::utc_seconds(*clock) - leap;
  time.seconds_ = static_cast<std::int32_t>((seconds + seconds_of_day) % seconds_of_day + leap);
  return time;
}

std::int32_t Time::nanoseconds() const {
  return calendar::nanoseconds(fraction_of(text_));
}

bool operator==(const Time& left, const Time& right) {
  return (left <=> right) == 0;
}

std::weak_ordering operator<=>(const Time& left, const Time& right) {
  if (left.seconds_ != right.seconds_) return left.seconds_ <=> right.seconds_;
  return calendar::compare_fractions(fraction_of(left.text_), fraction_of(right.text_)) <=> 0;
}

}  // namespace holy
