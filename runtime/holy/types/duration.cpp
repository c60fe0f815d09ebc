#include <holy/types/duration.hpp>

#include <algorithm>
#include <limits>
#include <span>

namespace holy {
namespace {

using Parts = Duration::Parts;

struct Unit {
  char letter;
  std::uint64_t Parts::* part;
};
constexpr Unit date_units[] = {{'Y', &Parts::years}, {'M', &Parts::months}, {'D', &Parts::days}};
constexpr Unit week_units[] = {{'W', &Parts::weeks}};
constexpr Unit time_units[] = {{'H', &Parts::hours}, {'M', &Parts::minutes}, {'S', &Parts::seconds}};

/// Takes digits off the front; nothing if there are none.
std::optional<std::uint64_t> take_number(std::string_view& text) {
  const std::size_t size = std::min(text.find_first_not_of("0123456789"), text.size());
  if (size == 0) return std::nullopt;
  std::uint64_t value = 0;
  for (const char digit : text.substr(0, size)) {
    if (__builtin_mul_overflow(value, std::uint64_t{10}, &value) ||
        __builtin_add_overflow(value, static_cast<std::uint64_t>(digit - '0'), &value)) {
      value = std::numeric_limits<std::uint64_t>::max();
      break;
    }
  }
  text.remove_prefix(size);
  return value;
}

/// Takes numbers with units off the front, up to a T: any unit first, then each the neighbour of the one
/// before.
bool take_units(std::string_view& text, std::span<const Unit> units, Parts& parts) {
  for (bool first = true; !text.empty() && text.front() != 'T'; first = false) {
    const std::optional<std::uint64_t> number = take_number(text);
    if (!number || text.empty()) return false;
    const auto unit = std::find_if(units.begin(), units.end(),
                                   [&](const Unit& each) { return each.letter == text.front(); });
    if (unit == units.end() || (!first && unit != units.begin())) return false;
    parts.*unit->part = *number;
    units = units.subspan(static_cast<std::size_t>(unit - units.begin()) + 1);
    text.remove_prefix(1);
  }
  return true;
}

std::optional<Parts> parse(std::string_view text) {
  if (text.size() < 3 || text.front() != 'P') return std::nullopt;
  text.remove_prefix(1);
  Parts parts;
  if (text.back() == 'W') {
    return take_units(text, week_units, parts) && text.empty() ? std::optional(parts) : std::nullopt;
  }
  if (!take_units(text, date_units, parts)) return std::nullopt;
  if (text.empty()) return parts;
  text.remove_prefix(1);  // the T
  if (text.empty() || !take_units(text, time_units, parts) || !text.empty()) return std::nullopt;
  return parts;
}

}  // namespace

std::optional<Duration> Duration::from_string(std::string_view text) {
  if (!parse(text)) return std::nullopt;
  Duration duration;
  duration.text_ = text;
  return duration;
}

Duration::Parts Duration::parts() const {
  return parse(text_).value_or(Parts());
}

bool operator==(const Duration& left, const Duration& right) {
  return left.text_ == right.text_ || left.parts() == right.parts();
}

}  // namespace holy
