// RFC 3339 instants that keep their spelling.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <holy/types/inline_text.hpp>

namespace holy {

/// An RFC 3339 date-time with the spelling it was read with. The default is 1970-01-01T00:00:00Z.
/// Equality and order are those of the instant, all digits of the fraction counted: 12:00:00Z equals
/// 13:00:00.0+01:00; compare str() for the spelling.
class Timestamp {
 public:
  constexpr Timestamp() = default;

  /// Nothing if `text` is no date-time of RFC 3339, section 5.6. A leap second stands only at 23:59:60 UTC.
  [[nodiscard]] static std::optional<Timestamp> from_string(std::string_view text);
  /// As from_string(), into this one; false, and unchanged, where there would be nothing.
  [[nodiscard]] bool assign(std::string_view text);
  /// From time since 1970-01-01T00:00:00Z, spelled in UTC with as many of 0, 3, 6 or 9 digits as needed.
  /// Nanoseconds are 0 to 999,999,999; years outside 0000 to 9999 have no spelling and give nothing.
  [[nodiscard]] static std::optional<Timestamp> from_unix(std::int64_t seconds, std::int32_t nanoseconds = 0);
  /// The system clock, in UTC with microseconds.
  [[nodiscard]] static Timestamp now();

  [[nodiscard]] std::string_view view() const {
    return text_.empty() ? std::string_view(epoch) : text_.view();
  }
  [[nodiscard]] std::string str() const { return std::string(view()); }
  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down; a leap second counts as the second after it.
  [[nodiscard]] constexpr std::int64_t seconds() const { return seconds_; }
  /// The fraction of the second, 0 to 999,999,999; digits beyond the ninth are cut off.
  [[nodiscard]] constexpr std::int32_t nanoseconds() const { return nanoseconds_; }

  friend bool operator==(const Timestamp& left, const Timestamp& right);
  friend std::weak_ordering operator<=>(const Timestamp& left, const Timestamp& right);

 private:
  static constexpr const char* epoch = "1970-01-01T00:00:00Z";
  std::int64_t seconds_ = 0;
  std::int32_t nanoseconds_ = 0;
  InlineText<35> text_;  // empty for the default; 35 bytes hold nanoseconds and an offset
};

}  // namespace holy
