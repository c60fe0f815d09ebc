#include <holy/formats/grammar.hpp>
#include <holy/formats/punycode.hpp>
#include <holy/text/letter_case.hpp>

#include <algorithm>
#include <cstdint>

namespace holy::formats {
namespace {

constexpr std::uint32_t base = 36, least_threshold = 1, greatest_threshold = 26;
constexpr std::uint32_t first_code_point = 0x80, first_bias = 72;
constexpr std::uint32_t largest = 0xFFFFFFFF;

std::uint32_t adapt(std::uint32_t delta, std::uint32_t points, bool first) {
  delta = first ? delta / 700 : delta / 2;
  delta += delta / points;
  std::uint32_t k = 0;
  for (; delta > ((base - least_threshold) * greatest_threshold) / 2; k += base)
    delta /= base - least_threshold;
  return k + (base - least_threshold + 1) * delta / (delta + 38);
}

std::uint32_t threshold(std::uint32_t k, std::uint32_t bias) {
  return k <= bias ? least_threshold : std::clamp(k - bias, least_threshold, greatest_threshold);
}

std::uint32_t digit_value(char c) {
  if (is_digit(c)) return static_cast<std::uint32_t>(c - '0') + 26;
  return is_letter(c) ? static_cast<std::uint32_t>(json::lower_case(c) - 'a') : base;
}

char digit(std::uint32_t value) {
  return static_cast<char>(value < 26 ? 'a' + value : '0' + (value - 26));
}

/// Reads one variable-length integer and adds it to `index`; false on overflow or a wrong digit.
bool read_delta(std::string_view text, std::size_t& position, std::uint32_t bias, std::uint32_t& index) {
  std::uint32_t weight = 1;
  for (std::uint32_t k = base;; k += base) {
    const std::uint32_t value = position < text.size() ? digit_value(text[position++]) : base;
    if (value >= base || value > (largest - index) / weight) return false;
    index += value * weight;
    const std::uint32_t t = threshold(k, bias);
    if (value < t) return true;
    if (weight > largest / (base - t)) return false;
    weight *= base - t;
  }
}

}  // namespace

std::optional<std::vector<char32_t>> decode_punycode(std::string_view text) {
  std::vector<char32_t> label;
  std::size_t position = 0;
  const std::size_t hyphen = text.rfind('-');
  if (hyphen != std::string_view::npos && hyphen > 0) {
    for (const char c : text.substr(0, hyphen)) {
      if (!is_ascii(c)) return std::nullopt;
      label.push_back(static_cast<unsigned char>(json::lower_case(c)));
    }
    position = hyphen + 1;
  }
  std::uint32_t code_point = first_code_point;
  std::uint32_t bias = first_bias;
  std::uint32_t index = 0;
  while (position < text.size()) {
    const std::uint32_t before = index;
    if (!read_delta(text, position, bias, index)) return std::nullopt;
    const auto points = static_cast<std::uint32_t>(label.size()) + 1;
    bias = adapt(index - before, points, before == 0);
    if (index / points > 0x10FFFF - code_point) return std::nullopt;
    code_point += index / points;
    index %= points;
    if (code_point >= 0xD800 && code_point <= 0xDFFF) return std::nullopt;
    label.insert(label.begin() + index, code_point);
    ++index;
  }
  return label;
}

std::string encode_punycode(const std::vector<char32_t>& label) {
  std::string text;
  for (const char32_t c : label) {
    if (c < 0x80) text.push_back(static_cast<char>(c));
  }
  auto handled = static_cast<std::uint32_t>(text.size());
  const std::uint32_t basic = handled;
  if (basic > 0) text.push_back('-');
  std::uint32_t bias = first_bias;
  std::uint32_t delta = 0;
  for (char32_t code_point = first_code_point; handled < label.size(); ++code_point, ++delta) {
    char32_t next = 0x10FFFF;
    for (const char32_t c : label) {
      if (c >= code_point) next = std::min(next, c);
    }
    delta += static_cast<std::uint32_t>(next - code_point) * (handled + 1);
    code_point = next;
    for (const char32_t c : label) {
      if (c < code_point) ++delta;
      if (c != code_point) continue;
      std::uint32_t rest = delta;
      for (std::uint32_t k = base;; k += base) {
        const std::uint32_t t = threshold(k, bias);
        if (rest < t) break;
        text.push_back(digit(t + (rest - t) % (base - t)));
        rest = (rest - t) / (base - t);
      }
      text.push_back(digit(rest));
      bias = adapt(delta, handled + 1, handled == basic);
      delta = 0;
      ++handled;
    }
  }
  return text;
}

}  // namespace holy::formats
