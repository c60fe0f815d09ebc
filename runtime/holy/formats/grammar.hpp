// The terminals that the grammars of the RFCs share (RFC 5234, appendix B.1), and a cursor over a text.
#pragma once

#include <cstddef>
#include <string_view>

namespace holy::formats {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool is_letter_or_digit(char c) {
  return is_letter(c) || is_digit(c);
}
constexpr bool is_hex_digit(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
constexpr bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}
constexpr bool is_one_of(char c, std::string_view characters) {
  return characters.find(c) != std::string_view::npos;
}

/// Reads `text` from left to right; it does not own it.
struct Cursor {
  std::string_view text;
  std::size_t position = 0;

  [[nodiscard]] bool at_end() const { return position >= text.size(); }
  /// The next character, or NUL at the end.
  [[nodiscard]] char peek() const { return at_end() ? '\0' : text[position]; }
  /// Takes `c` if it is next.
  bool take(char c) {
    if (at_end() || text[position] != c) return false;
    ++position;
    return true;
  }
  /// Takes as many digits as there are, and returns how many that was.
  std::size_t take_digits() {
    const std::size_t before = position;
    while (!at_end() && is_digit(text[position])) ++position;
    return position - before;
  }
  /// Takes exactly `count` digits and returns their value, or -1 where there are not as many.
  int take_number(std::size_t count) {
    if (text.size() - position < count) return -1;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (!is_digit(text[position + i])) return -1;
      value = value * 10 + (text[position + i] - '0');
    }
    position += count;
    return value;
  }
};

}  // namespace holy::formats
