#include <holy/types/time.hpp>

#include <holy/types/calendar.hpp>

namespace holy {

std::optional<Time> Time::from_string(std::string_view text) {
  const std::optional<calendar::Clock> clock = calendar::parse_clock(text);
  if (!clock) return std::nullopt;
  Time time;
  time.text_ = text;
  const std::int64_t leap = clock->second == 60 ? 1 : 0;
  const std::int64_t seconds = calendar::utc_seconds(*clock) - leap;
  time.seconds_ =
      static_cast<std::int32_t>((seconds + calendar::seconds_of_day) % calendar::seconds_of_day + leap);
  return time;
}

std::int32_t Time::nanoseconds() const {
  return calendar::nanoseconds(calendar::fraction_of(text_));
}

bool operator==(const Time& left, const Time& right) {
  return (left <=> right) == 0;
}

std::weak_ordering operator<=>(const Time& left, const Time& right) {
  if (left.seconds_ != right.seconds_) return left.seconds_ <=> right.seconds_;
  return calendar::compare_fractions(calendar::fraction_of(left.text_),
                                     calendar::fraction_of(right.text_)) <=> 0;
}

}  // namespace holy
