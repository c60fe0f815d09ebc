#include <holy/formats/checks.hpp>
#include <holy/formats/grammar.hpp>
#include <holy/patterns/pattern.hpp>

namespace holy::formats {

bool is_json_pointer(std::string_view text) {
  if (text.empty()) return true;
  if (text.front() != '/') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '~' && (i + 1 == text.size() || (text[i + 1] != '0' && text[i + 1] != '1'))) return false;
  }
  return true;
}

bool is_relative_json_pointer(std::string_view text) {
  Cursor cursor{text};
  const auto take_integer = [&](bool zero) {
    const char first = cursor.peek();
    const std::size_t digits = cursor.take_digits();
    return digits == 1 ? zero || first != '0' : digits > 1 && first != '0';
  };
  if (!take_integer(true)) return false;
  if ((cursor.take('+') || cursor.take('-')) && !take_integer(false)) return false;
  return text.substr(cursor.position) == "#" || is_json_pointer(text.substr(cursor.position));
}

bool is_regex(std::string_view text) {
  return !patterns::check(text).has_value();
}

}  // namespace holy::formats
