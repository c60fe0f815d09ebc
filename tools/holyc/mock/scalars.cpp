#include "tools/holyc/mock/scalars.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

#include <holy/formats/pattern.hpp>
#include <holy/json/write.hpp>
#include <holy/types/timestamp.hpp>

namespace holyc::cli::mock_ {

namespace {

using holy::json::Decimal;

constexpr std::array<std::string_view, 24> words{
    "amber",  "anchor", "beacon", "cedar",   "copper",  "delta",   "ember",  "falcon",
    "garnet", "harbor", "indigo", "juniper", "kestrel", "lantern", "meadow", "nickel",
    "orchid", "pebble", "quartz", "raven",   "saffron", "timber",  "velvet", "willow"};

std::string word(Random& random) {
  return std::string(words[random.below(words.size())]);
}

std::string hex(std::size_t digits, Random& random) {
  std::string text;
  while (text.size() < digits) text += "0123456789abcdef"[random.below(16)];
  return text;
}

std::string moment(Random& random) {
  constexpr std::int64_t first = 1'704'067'200;  // 2024-01-01
  constexpr std::int64_t last = 1'798'761'599;   // 2026-12-31
  const auto timestamp = holy::Timestamp::from_unix(random.between(first, last));
  return timestamp ? timestamp->str() : "2026-01-01T00:00:00Z";
}

std::string uuid(Random& random) {
  return hex(8, random) + "-" + hex(4, random) + "-4" + hex(3, random) + "-" + "89ab"[random.below(4)] +
         hex(3, random) + "-" + hex(12, random);
}

std::string number_text(std::int64_t low, std::int64_t high, Random& random) {
  return std::to_string(random.between(low, high));
}

std::optional<std::string> of_format(std::string_view format, Random& random) {
  if (format == "date-time") return moment(random);
  if (format == "date") return moment(random).substr(0, 10);
  if (format == "time") return moment(random).substr(11);
  if (format == "duration") return "PT" + number_text(1, 59, random) + "M" + number_text(0, 59, random) + "S";
  if (format == "uuid") return uuid(random);
  if (format == "email" || format == "idn-email") return word(random) + "@" + word(random) + ".example.com";
  if (format == "hostname" || format == "idn-hostname") return word(random) + "." + word(random) + ".example";
  if (format == "ipv4") return "192.0.2." + number_text(1, 254, random);
  if (format == "ipv6") return "2001:db8::" + hex(4, random);
  if (format == "uri" || format == "uri-reference" || format == "iri" || format == "iri-reference" ||
      format == "uri-template") {
    return "https://" + word(random) + ".example/" + word(random) + "/" + number_text(1, 999, random);
  }
  if (format == "json-pointer") return "/" + word(random) + "/" + number_text(0, 9, random);
  if (format == "relative-json-pointer") return number_text(0, 3, random) + "/" + word(random);
  if (format == "regex") return "^" + word(random) + "[0-9]+$";
  return std::nullopt;
}

bool has_length(const std::string& text, const Demands& demands) {
  const std::size_t length = holy::json::count_code_points(text);
  return length >= demands.min_length && length <= demands.max_length;
}

/// A text that matches the first pattern, of a length in bounds where a few attempts find one.
std::optional<std::string> of_pattern(const Demands& demands, Random& random) {
  const auto pattern = holy::patterns::Pattern::compile(demands.patterns.front());
  if (!pattern) return std::nullopt;
  std::optional<std::string> text;
  for (int attempt = 0; attempt < 30; ++attempt) {
    text = holy::patterns::example(*pattern, random.next());
    if (text && has_length(*text, demands)) break;
  }
  return text;
}

std::string of_length(const Demands& demands, Random& random) {
  std::string text = random_words(1 + random.below(3), random);
  while (text.size() < demands.min_length) text += " " + word(random);
  if (text.size() > demands.max_length) text.resize(demands.max_length);
  if (!text.empty() && text.back() == ' ') text.back() = 's';
  return text;
}

/// A bound rounded to the integers inside it.
std::int64_t whole(const Bound& bound, bool is_minimum) {
  constexpr std::int64_t far = std::int64_t{1} << 53;
  std::int64_t value = 0;
  if (const auto exact = bound.value.to_int64()) {
    value = *exact;
    if (bound.exclusive) value += is_minimum ? 1 : -1;
  } else if (bound.value.exponent < 0 && bound.value.digits.size() < 18) {
    const double approximate = std::stod(bound.value.to_token());
    const auto down = static_cast<std::int64_t>(approximate) - (approximate < 0 ? 1 : 0);
    value = is_minimum ? down + 1 : down;
  } else {
    value = bound.value.negative ? -far : far;
  }
  return std::clamp(value, -far, far);
}

struct Range {
  std::int64_t low, high;
};

Range range_of(const Demands& demands) {
  constexpr std::int64_t usual = 1000;
  Range range{0, usual};
  if (demands.minimum) range.low = whole(*demands.minimum, true);
  if (demands.maximum) range.high = whole(*demands.maximum, false);
  if (!demands.minimum && demands.maximum) range.low = std::min<std::int64_t>(0, range.high - usual);
  if (demands.minimum && !demands.maximum) range.high = range.low + usual;
  return range;
}

/// k times a decimal, exactly; `factor` has few digits.
std::string multiple(const Decimal& factor, std::int64_t k) {
  Decimal product = factor;
  const std::int64_t digits = std::stoll(factor.digits) * (k < 0 ? -k : k);
  product.digits = std::to_string(digits);
  product.negative = (k < 0) != factor.negative;
  return Decimal::from_token((product.negative && digits != 0 ? "-" : "") + product.digits + "e" +
                             std::to_string(product.exponent))
      .to_token();
}

}  // namespace

std::string random_words(std::size_t count, Random& random) {
  std::string text = word(random);
  while (--count > 0) text += " " + word(random);
  return text;
}

std::string random_string(const Demands& demands, Random& random) {
  for (const std::string& format : demands.formats) {
    if (auto text = of_format(format, random)) return *text;
  }
  if (!demands.patterns.empty()) {
    if (auto text = of_pattern(demands, random)) return *text;
  }
  return of_length(demands, random);
}

std::string random_number(const Demands& demands, bool integer, Random& random) {
  const Range range = range_of(demands);
  if (!demands.multiples_of.empty() && demands.multiples_of.front().digits.size() < 7) {
    const Decimal& factor = demands.multiples_of.front();
    const double step = std::stod(factor.to_token());
    constexpr double most = 1e9;
    const auto low =
        static_cast<std::int64_t>(std::clamp(static_cast<double>(range.low) / step, -most, most));
    const auto high =
        static_cast<std::int64_t>(std::clamp(static_cast<double>(range.high) / step, -most, most));
    return multiple(factor, random.between(std::min(low, high), std::max(low, high)));
  }
  if (integer || (range.low <= range.high && random.chance(25))) {
    return std::to_string(random.between(std::min(range.low, range.high), std::max(range.low, range.high)));
  }
  // A fraction: between the bounds as doubles, which the judge corrects where they are too narrow.
  const double low =
      demands.minimum ? std::stod(demands.minimum->value.to_token()) : static_cast<double>(range.low);
  const double high = demands.maximum ? std::stod(demands.maximum->value.to_token())
                                      : std::max(low + 1, static_cast<double>(range.high));
  constexpr std::int64_t steps = 1000;
  const double fraction = static_cast<double>(random.between(1, steps - 1)) / static_cast<double>(steps);
  std::string token;
  holy::json::append_double(token, low + (high - low) * fraction);
  return token;
}

}  // namespace holyc::cli::mock_
