// UTF-8 (RFC 3629), one code point at a time.
#pragma once

#include <cstddef>
#include <string_view>

namespace holy::json {

/// Whether a byte is one of those that follow the first of a character: 10xxxxxx.
[[nodiscard]] constexpr bool is_continuation_byte(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

/// One decoded code point: its value and the number of bytes it takes (at least 1).
struct DecodedCodePoint {
  char32_t value = 0;
  std::size_t length = 1;
  bool valid = true;  ///< false: not UTF-8; `value` is then a surrogate or U+FFFD
};

/// Decodes the code point of `text` that starts at byte `offset`, which must be less than its size.
/// A surrogate encoded in three bytes is given as its value, and any other bad byte as U+FFFD; both not
/// `valid`.
[[nodiscard]] inline DecodedCodePoint decode_utf8(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const DecodedCodePoint bad{0xFFFD, 1, false};
  const unsigned first = byte(0);
  if (first < 0x80) return {first, 1, true};
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() - offset < length) return bad;
  char32_t value = first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_continuation_byte(text[offset + i])) return bad;
    value = (value << 6U) | (byte(i) & 0x3FU);
  }
  if (length == 3 && value < 0x800) return bad;
  if (length == 4 && (value < 0x10000 || value > 0x10FFFF)) return bad;
  return {value, length, value < 0xD800 || value > 0xDFFF};
}

/// Appends `value` to a string or vector of char as UTF-8; a surrogate is written in three bytes.
template <class Bytes>
void append_utf8(Bytes& out, char32_t value) {
  const auto add = [&](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (value < 0x80) {
    add(value);
  } else if (value < 0x800) {
    add(0xC0u | value >> 6u);
    add(0x80u | (value & 0x3Fu));
  } else if (value < 0x10000) {
    add(0xE0u | value >> 12u);
    add(0x80u | (value >> 6u & 0x3Fu));
    add(0x80u | (value & 0x3Fu));
  } else {
    add(0xF0u | value >> 18u);
    add(0x80u | (value >> 12u & 0x3Fu));
    add(0x80u | (value >> 6u & 0x3Fu));
    add(0x80u | (value & 0x3Fu));
  }
}

}  // namespace holy::json
