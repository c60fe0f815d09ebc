// Days of the calendar.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holy {

/// An RFC 3339 full-date: YYYY-MM-DD, a day that exists. The default is 1970-01-01.
class Date {
 public:
  constexpr Date() = default;

  /// Nothing if `text` is no full-date.
  [[nodiscard]] static std::optional<Date> from_string(std::string_view text);
  /// Nothing if there is no such day, or its year is outside 0 to 9999.
  [[nodiscard]] static std::optional<Date> from_numbers(int year, int month, int day);

  [[nodiscard]] constexpr std::string_view view() const { return {text_, 10}; }
  [[nodiscard]] std::string str() const { return std::string(view()); }
  [[nodiscard]] constexpr int year() const { return number(0, 4); }
  [[nodiscard]] constexpr int month() const { return number(5, 2); }
  [[nodiscard]] constexpr int day() const { return number(8, 2); }
  /// Days since 1970-01-01, negative before.
  [[nodiscard]] std::int64_t days_since_epoch() const;

  friend constexpr bool operator==(const Date& left, const Date& right) {
    return left.view() == right.view();
  }
  friend constexpr std::strong_ordering operator<=>(const Date& left, const Date& right) {
    return left.view() <=> right.view();
  }

 private:
  [[nodiscard]] constexpr int number(int at, int digits) const {
    int value = 0;
    for (int end = at + digits; at < end; ++at) value = value * 10 + (text_[at] - '0');
    return value;
  }
  char text_[11] = "1970-01-01";
};

}  // namespace holy
