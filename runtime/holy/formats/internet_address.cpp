#include <holy/formats/checks.hpp>
#include <holy/formats/grammar.hpp>
#include <holy/formats/internet_address.hpp>
#include <holy/text/letter_case.hpp>

#include <algorithm>

namespace holy::formats {

bool is_ipv4(std::string_view text) {
  Cursor cursor{text};
  for (int i = 0; i < 4; ++i) {
    if (i > 0 && !cursor.take('.')) return false;
    const std::size_t start = cursor.position;
    const std::size_t digits = cursor.take_digits();
    if (digits == 0 || digits > 3 || (digits > 1 && text[start] == '0')) return false;
    cursor.position = start;
    if (cursor.take_number(digits) > 255) return false;
  }
  return cursor.at_end();
}

bool is_ipv6(std::string_view text) {
  int groups = 0;
  bool shortened = false;
  std::size_t i = 0;
  if (text.starts_with("::")) {
    shortened = true;
    i = 2;
  }
  while (i < text.size()) {
    const std::size_t end = std::min(text.find(':', i), text.size());
    const std::string_view group = text.substr(i, end - i);
    if (group.find('.') != std::string_view::npos) {
      if (end != text.size() || !is_ipv4(group)) return false;
      groups += 2;
      break;
    }
    if (group.empty() || group.size() > 4 || !std::all_of(group.begin(), group.end(), is_hex_digit))
      return false;
    ++groups;
    if (end == text.size()) break;
    i = end + 1;
    if (i == text.size()) return false;
    if (text[i] == ':') {
      if (shortened) return false;
      shortened = true;
      ++i;
    }
  }
  return shortened ? groups <= 7 : groups == 8;
}

bool is_host_label(std::string_view label) {
  if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-') return false;
  return std::all_of(label.begin(), label.end(), [](char c) { return is_letter_or_digit(c) || c == '-'; });
}

bool is_mail_address_literal(std::string_view text) {
  if (is_ipv4(text)) return true;
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view tag = text.substr(0, colon);
  const std::string_view content = text.substr(colon + 1);
  if (json::equal_ignoring_case(tag, "ipv6")) return is_ipv6(content);
  if (!is_host_label(tag) || content.empty()) return false;
  return std::all_of(content.begin(), content.end(),
                     [](char c) { return c >= '!' && c <= '~' && !is_one_of(c, "[\\]"); });
}

}  // namespace holy::formats
