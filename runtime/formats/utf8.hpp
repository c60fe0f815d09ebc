// Decoding of UTF-8 text for patterns and formats.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace holy::formats {

/// One decoded code point: its value and the number of bytes it takes (at least 1).
struct DecodedCodePoint {
  char32_t value = 0;
  std::size_t length = 1;
  bool valid = true;  ///< false: not UTF-8 (RFC 3629); `value` is then a surrogate or U+FFFD
};

/// Decodes the code point of `text` that starts at byte `offset`, which must be less than its size.
/// A surrogate encoded in three bytes is given as its value, and any other bad byte as U+FFFD; both not
/// `valid`.
DecodedCodePoint decode_utf8(std::string_view text, std::size_t offset);

/// What the bytes of a text are, as far as matching needs to know.
struct Utf8Survey {
  bool valid = true;           ///< the whole text is UTF-8 without surrogates
  bool supplementary = false;  ///< some code point lies above U+FFFF
};

/// Looks once through `text`.
Utf8Survey survey_utf8(std::string_view text);

/// Appends `value` to `text` as UTF-8; a surrogate is written in three bytes.
void append_utf8(std::string& text, char32_t value);

/// The code points of `text`; bytes that are not UTF-8 are given as by `decode_utf8`.
std::vector<char32_t> code_points(std::string_view text);

}  // namespace holy::formats
