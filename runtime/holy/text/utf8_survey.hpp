// What patterns and formats need to know of UTF-8 text beyond its single code points.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <holy/text/utf8.hpp>

namespace holy::formats {

using json::append_utf8;
using json::decode_utf8;
using json::DecodedCodePoint;

/// What the bytes of a text are, as far as matching needs to know.
struct Utf8Survey {
  bool valid = true;           ///< the whole text is UTF-8 without surrogates
  bool supplementary = false;  ///< some code point lies above U+FFFF
};

/// Looks once through `text`.
Utf8Survey survey_utf8(std::string_view text);

/// The code points of `text`; bytes that are not UTF-8 are given as by `decode_utf8`.
std::vector<char32_t> code_points(std::string_view text);

}  // namespace holy::formats
