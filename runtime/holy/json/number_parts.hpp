// A number token taken apart without copying. Internal to runtime/holy/json.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace holy::json {

/// (-1)^negative * (the digits of head, then tail) * 10^exponent, normalised: no leading or trailing zero
/// digits. Zero has no digits at all, exponent 0 and no sign.
struct NumberParts {
  bool negative = false;
  std::string_view head;
  std::string_view tail;
  std::int64_t exponent = 0;

  [[nodiscard]] std::size_t digit_count() const { return head.size() + tail.size(); }
  [[nodiscard]] char digit(std::size_t at) const {
    return at < head.size() ? head[at] : tail[at - head.size()];
  }
  [[nodiscard]] bool is_zero() const { return digit_count() == 0; }

  /// `token` must follow the grammar of a JSON number.
  [[nodiscard]] static NumberParts of(std::string_view token);
};

[[nodiscard]] std::strong_ordering compare(const NumberParts& left, const NumberParts& right);

}  // namespace holy::json
