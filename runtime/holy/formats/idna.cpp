#include <holy/formats/grammar.hpp>
#include <holy/formats/idna.hpp>
#include <holy/formats/idna_table.hpp>
#include <holy/formats/punycode.hpp>
#include <holy/patterns/unicode_property.hpp>
#include <holy/text/letter_case.hpp>

#include <algorithm>

namespace holy::formats {
namespace {

using idna::Bidi;
using idna::Joining;
using Label = std::vector<char32_t>;

template <class Range, std::size_t Size>
const Range* find_range(const Range (&ranges)[Size], char32_t c) {
  const Range* after = std::upper_bound(
      ranges, ranges + Size, c, [](char32_t value, const Range& range) { return value < range.first; });
  return after == ranges || c > (after - 1)->last ? nullptr : after - 1;
}

bool is_valid(char32_t c) {
  return find_range(idna::valid_ranges, c) != nullptr;
}
bool is_virama(char32_t c) {
  return find_range(idna::virama_ranges, c) != nullptr;
}

Joining joining(char32_t c) {
  const auto* range = find_range(idna::joining_ranges, c);
  return range == nullptr ? Joining::none : range->value;
}

Bidi bidi(char32_t c) {
  const auto* range = find_range(idna::bidi_ranges, c);
  return range == nullptr ? Bidi::left : range->value;
}

bool has_property(std::string_view property, char32_t c) {
  const auto& set = patterns::property_set(*patterns::find_property(property));
  return set && patterns::contains(*set, c);
}

// ---- the contextual rules of RFC 5892, appendix A; each judges the code point at `i`

bool after_virama(const Label& label, std::size_t i) {
  return i > 0 && is_virama(label[i - 1]);
}

/// A.1: (Joining_Type:{L,D})(Joining_Type:T)*\u200C(Joining_Type:T)*(Joining_Type:{R,D})
bool zero_width_non_joiner(const Label& label, std::size_t i) {
  if (after_virama(label, i)) return true;
  std::size_t before = i;
  while (before > 0 && joining(label[before - 1]) == Joining::transparent) --before;
  std::size_t after = i + 1;
  while (after < label.size() && joining(label[after]) == Joining::transparent) ++after;
  if (before == 0 || after == label.size()) return false;
  const Joining left = joining(label[before - 1]);
  const Joining right = joining(label[after]);
  return (left == Joining::left || left == Joining::dual) &&
         (right == Joining::right || right == Joining::dual);
}

bool middle_dot(const Label& label, std::size_t i) {
  return i > 0 && i + 1 < label.size() && label[i - 1] == 'l' && label[i + 1] == 'l';
}

bool greek_keraia(const Label& label, std::size_t i) {
  return i + 1 < label.size() && has_property("Script=Greek", label[i + 1]);
}

bool hebrew_mark(const Label& label, std::size_t i) {
  return i > 0 && has_property("Script=Hebrew", label[i - 1]);
}

bool katakana_middle_dot(const Label& label) {
  return std::any_of(label.begin(), label.end(), [](char32_t c) {
    return c != 0x30FB && (has_property("Script=Hiragana", c) || has_property("Script=Katakana", c) ||
                           has_property("Script=Han", c));
  });
}

bool none_between(const Label& label, char32_t first, char32_t last) {
  return std::none_of(label.begin(), label.end(), [&](char32_t c) { return c >= first && c <= last; });
}

bool in_context(const Label& label, std::size_t i) {
  const char32_t c = label[i];
  switch (c) {
    case 0x200C:
      return zero_width_non_joiner(label, i);
    case 0x200D:
      return after_virama(label, i);
    case 0x00B7:
      return middle_dot(label, i);
    case 0x0375:
      return greek_keraia(label, i);
    case 0x05F3:
    case 0x05F4:
      return hebrew_mark(label, i);
    case 0x30FB:
      return katakana_middle_dot(label);
    default:
      break;
  }
  if (c >= 0x660 && c <= 0x669) return none_between(label, 0x6F0, 0x6F9);
  if (c >= 0x6F0 && c <= 0x6F9) return none_between(label, 0x660, 0x669);
  return true;
}

// ---- direction

bool is_right_to_left(Bidi value) {
  return value == Bidi::right || value == Bidi::arabic_letter || value == Bidi::arabic_number;
}

bool satisfies_bidi_rule(const Label& label) {
  const Bidi first = bidi(label.front());
  if (first != Bidi::left && first != Bidi::right && first != Bidi::arabic_letter) return false;
  const bool leftwards = first != Bidi::left;
  bool european = false;
  bool arabic = false;
  Bidi last = first;
  for (const char32_t c : label) {
    const Bidi value = bidi(c);
    if (leftwards ? value == Bidi::left : is_right_to_left(value)) return false;
    european = european || value == Bidi::european_number;
    arabic = arabic || value == Bidi::arabic_number;
    if (value != Bidi::mark) last = value;
  }
  if (leftwards && european && arabic) return false;
  return last == Bidi::european_number || (leftwards ? is_right_to_left(last) : last == Bidi::left);
}

}  // namespace

bool is_unicode_label(const std::vector<char32_t>& label) {
  if (label.empty() || label.front() == '-' || label.back() == '-') return false;
  if (label.size() >= 4 && label[2] == '-' && label[3] == '-') return false;
  if (!std::all_of(label.begin(), label.end(), is_valid) || has_property("M", label.front())) return false;
  for (std::size_t i = 0; i < label.size(); ++i) {
    if (!in_context(label, i)) return false;
  }
  return is_composed(label);
}

bool has_a_label_prefix(std::string_view label) {
  return json::equal_ignoring_case(label.substr(0, 4), "xn--");
}

std::optional<std::vector<char32_t>> decode_a_label(std::string_view label) {
  if (!has_a_label_prefix(label)) return std::nullopt;
  const std::string_view encoded = label.substr(4);
  std::optional<std::vector<char32_t>> decoded = decode_punycode(encoded);
  if (!decoded || !is_unicode_label(*decoded)) return std::nullopt;
  if (std::all_of(decoded->begin(), decoded->end(), [](char32_t c) { return c < 0x80; })) return std::nullopt;
  const std::string again = encode_punycode(*decoded);
  if (again != json::lower_case(encoded)) return std::nullopt;
  return decoded;
}

bool satisfies_bidi_rule(const std::vector<std::vector<char32_t>>& labels) {
  const bool bidi_name = std::any_of(labels.begin(), labels.end(), [](const Label& label) {
    return std::any_of(label.begin(), label.end(), [](char32_t c) { return is_right_to_left(bidi(c)); });
  });
  return !bidi_name || std::all_of(labels.begin(), labels.end(),
                                   [](const Label& label) { return satisfies_bidi_rule(label); });
}

}  // namespace holy::formats
