#include "tools/holyc/mock/scalars.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <holy/formats/format.hpp>
#include <holy/json/write.hpp>
#include <holy/patterns/pattern.hpp>
#include <holy/types/timestamp.hpp>

namespace holyc::cli::mocking {

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

bool has_format(const std::string& text, std::string_view format) {
  const holy::formats::FormatEntry* const entry = holy::formats::find(format);
  return entry == nullptr || entry->check == nullptr || entry->check(text);
}

/// `count` characters in labels of at most 60, as host names and mail addresses want them.
std::string labels(std::size_t count) {
  constexpr std::size_t longest_label = 60;
  std::string text;
  while (text.size() < count) text += text.size() % (longest_label + 1) == longest_label ? '.' : 'a';
  if (text.ends_with('.')) text.back() = 'a';
  return text;
}

/// The shortest texts of formats whose usual ones may be too long.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> shortest_texts{{
    {"date-time", "2026-01-01T00:00:00Z"},
    {"time", "00:00:00Z"},
    {"duration", "P1D"},
    {"duration", "PT0S"},
    {"email", "a@b.c"},
    {"email", "a@b"},
    {"idn-email", "a@b"},
    {"hostname", "a"},
    {"idn-hostname", "a"},
    {"ipv4", "1.1.1.1"},
    {"ipv6", "::"},
    {"uri", "a:b"},
    {"iri", "a:b"},
    {"uri-reference", ""},
    {"iri-reference", ""},
    {"uri-template", ""},
    {"json-pointer", ""},
    {"relative-json-pointer", "0"},
    {"regex", ""},
    {"regex", "a"},
}};

/// A text of a format with a length in bounds where one can be made: longer ones by more of the same behind
/// or before, or a longer fraction; shorter ones from a table. The format's own check decides.
std::optional<std::string> of_format_and_length(std::string_view format, const Demands& demands,
                                                Random& random) {
  std::optional<std::string> text = of_format(format, random);
  if (!text || has_length(*text, demands)) return text;
  std::vector<std::string> others;
  for (const auto& [name, shortest] : shortest_texts) {
    if (name == format) others.emplace_back(shortest);
  }
  if (text->size() < demands.min_length) {
    const std::size_t more = demands.min_length - text->size();
    const std::string same(more, 'a');
    const std::string zeros(more, '0');
    others = {*text + same, same + *text, labels(more - 1) + "." + *text, *text + zeros, zeros + *text};
    if (const std::size_t at = text->find('@'); at != std::string::npos)
      others.push_back(text->substr(0, at + 1) + labels(more - 1) + "." + text->substr(at + 1));
    if (text->ends_with('Z'))
      others.push_back(text->substr(0, text->size() - 1) + "." + zeros.substr(1) + "Z");
    if (text->starts_with('P')) others.push_back("PT" + zeros + text->substr(2));
  }
  for (const std::string& other : others) {
    if (has_length(other, demands) && has_format(other, format)) return other;
  }
  return text;
}

/// A text with its last character repeated up to a length: what a pattern such as `^[a-z]+$` admits.
std::string longer_inside(const std::string& text, std::size_t length) {
  if (text.empty() || static_cast<unsigned char>(text.back()) >= 0x80) return text;
  return text + std::string(length - text.size(), text.back());
}

/// A text that matches one of the patterns, of a length in bounds where a few attempts find one.
std::optional<std::string> of_pattern(const Demands& demands, Random& random) {
  const auto pattern =
      holy::patterns::Pattern::compile(demands.patterns[random.below(demands.patterns.size())]);
  if (!pattern) return std::nullopt;
  std::optional<std::string> text;
  for (int attempt = 0; attempt < 30; ++attempt) {
    text = holy::patterns::example(*pattern, random.next());
    if (text && has_length(*text, demands)) return text;
  }
  if (!text || text->size() >= demands.min_length) return text;
  const std::string more(demands.min_length - text->size(), 'a');
  for (const std::string& longer : {*text + more, more + *text, longer_inside(*text, demands.min_length)}) {
    if (has_length(longer, demands) && pattern->search(longer) == holy::patterns::Match::yes) return longer;
  }
  return text;
}

std::string of_length(const Demands& demands, Random& random) {
  std::string text = random_words(1 + random.below(3), random);
  while (text.size() < demands.min_length) text += " " + word(random);
  if (text.size() > demands.max_length) text.resize(std::max(demands.min_length, demands.max_length));
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

/// A bound that no 64-bit integer reaches is met by itself or by ten times itself.
std::optional<std::string> beyond_machine_numbers(const Demands& demands) {
  const auto is_far = [](const std::optional<Bound>& bound, bool negative) {
    return bound && bound->value.negative == negative && bound->value.exponent >= 0 &&
           !bound->value.to_int64();
  };
  for (const auto& [bound, negative] :
       {std::pair{&demands.minimum, false}, std::pair{&demands.maximum, true}}) {
    if (!is_far(*bound, negative)) continue;
    Decimal value = (*bound)->value;
    if ((*bound)->exclusive) ++value.exponent;
    for (const Decimal& factor : demands.multiples_of) {
      // The product of the bound and a whole factor is a multiple of that factor if the bound is whole.
      if (factor.is_integer() && !holy::json::is_multiple_of(value, factor)) return std::nullopt;
    }
    return value.to_token();
  }
  return std::nullopt;
}

/// The numerators and denominators of factors as whole numbers of a common power of ten: their least common
/// multiple, or nothing where that is too large.
std::optional<Decimal> common_multiple(const Demands& demands, bool integer) {
  constexpr std::size_t most_digits = 15;
  std::int64_t exponent = 0;
  for (const Decimal& factor : demands.multiples_of) exponent = std::min(exponent, factor.exponent);
  std::vector<Decimal> factors = demands.multiples_of;
  if (integer) factors.push_back(Decimal::from_token("1"));
  std::int64_t common = 1;
  for (const Decimal& factor : factors) {
    const std::int64_t zeros = factor.exponent - exponent;
    if (factor.digits.size() + static_cast<std::size_t>(zeros) > most_digits) return std::nullopt;
    const std::int64_t whole = std::stoll(factor.digits + std::string(static_cast<std::size_t>(zeros), '0'));
    const std::int64_t step = whole / std::gcd(common, whole);
    if (common > std::numeric_limits<std::int64_t>::max() / 1000 / step) return std::nullopt;
    common *= step;
  }
  return Decimal::from_token(std::to_string(common) + "e" + std::to_string(exponent));
}

/// A number that every `multipleOf` divides, within the range where there is one.
std::optional<std::string> random_multiple(const Demands& demands, const Range& range, bool integer,
                                           Random& random) {
  const std::optional<Decimal> factor = common_multiple(demands, integer);
  if (!factor || factor->is_zero()) return std::nullopt;
  const double step = std::stod(factor->to_token());
  const double most = std::min(1e6, 9e17 / std::stod(factor->digits));
  // The lowest multiple in the range, but never the one before it: so rounded away from the range's ends.
  const auto low =
      static_cast<std::int64_t>(std::ceil(std::clamp(static_cast<double>(range.low) / step, -most, most)));
  const auto high =
      static_cast<std::int64_t>(std::floor(std::clamp(static_cast<double>(range.high) / step, -most, most)));
  const bool far_low = !demands.maximum && low > high;  // the usual range holds none: the first one above it
  return multiple(*factor, far_low ? low : random.between(std::min(low, high), std::max(low, high)));
}

}  // namespace

std::string random_words(std::size_t count, Random& random) {
  std::string text = word(random);
  while (--count > 0) text += " " + word(random);
  return text;
}

std::optional<std::string> random_string(const Demands& demands, Random& random) {
  if (demands.min_length > longest_text || demands.min_length > demands.max_length) return std::nullopt;
  // Where both a format and a pattern are demanded, either may be the stricter one.
  const bool by_pattern = !demands.patterns.empty() && (demands.formats.empty() || random.chance(50));
  if (by_pattern) {
    if (auto text = of_pattern(demands, random)) return text;
  }
  for (const std::string& format : demands.formats) {
    if (auto text = of_format_and_length(format, demands, random)) return text;
  }
  if (!demands.patterns.empty()) {
    if (auto text = of_pattern(demands, random)) return text;
  }
  return of_length(demands, random);
}

std::string random_number(const Demands& demands, bool integer, Random& random) {
  if (const auto token = beyond_machine_numbers(demands)) return *token;
  const Range range = range_of(demands);
  if (!demands.multiples_of.empty()) {
    if (const auto token = random_multiple(demands, range, integer, random)) return *token;
  }
  if (integer || (range.low <= range.high && random.chance(25))) {
    return std::to_string(random.between(std::min(range.low, range.high), std::max(range.low, range.high)));
  }
  // A fraction: between the bounds as doubles, which the judge corrects where they are too narrow.
  const double low =
      demands.minimum ? std::stod(demands.minimum->value.to_token()) : static_cast<double>(range.low);
  const double high = demands.maximum ? std::stod(demands.maximum->value.to_token())
                                      : std::max(low + 1, static_cast<double>(range.high));
  // An odd number of 2048ths: of a range of whole numbers it is seldom whole.
  constexpr std::int64_t steps = 1024;
  const double fraction = static_cast<double>(2 * random.between(0, steps - 1) + 1) / (2.0 * steps);
  std::string token;
  holy::json::append_double(token, low + (high - low) * fraction);
  return token;
}

}  // namespace holyc::cli::mocking
