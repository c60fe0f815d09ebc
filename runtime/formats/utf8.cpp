#include <holy/formats/utf8.hpp>

#include <cstring>

namespace holy::formats {
namespace {

/// Whether eight bytes from `offset` on are there and all ASCII.
bool ascii_at(std::string_view text, std::size_t offset) {
  std::uint64_t word = 0;
  if (text.size() - offset < sizeof word) return false;
  std::memcpy(&word, text.data() + offset, sizeof word);
  return (word & 0x8080808080808080U) == 0;
}

}  // namespace

DecodedCodePoint decode_utf8(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const DecodedCodePoint bad{0xFFFD, 1, false};
  const unsigned first = byte(0);
  if (first < 0x80) return {first, 1, true};
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() - offset < length) return bad;
  char32_t value = first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return bad;
    value = (value << 6U) | (byte(i) & 0x3FU);
  }
  if (length == 3 && value < 0x800) return bad;
  if (length == 4 && (value < 0x10000 || value > 0x10FFFF)) return bad;
  return {value, length, value < 0xD800 || value > 0xDFFF};
}

Utf8Survey survey_utf8(std::string_view text) {
  Utf8Survey survey;
  std::size_t i = 0;
  while (i < text.size()) {
    const auto first = static_cast<unsigned char>(text[i]);
    if (first < 0x80) {
      i += ascii_at(text, i) ? 8 : 1;
      continue;
    }
    const DecodedCodePoint next = decode_utf8(text, i);
    survey.valid = survey.valid && next.valid;
    survey.supplementary = survey.supplementary || next.length == 4;
    i += next.length;
  }
  return survey;
}

void append_utf8(std::string& text, char32_t value) {
  const auto put = [&](char32_t byte) {
    text.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
  };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0U | (value >> 6U));
    put(0x80U | (value & 0x3FU));
  } else if (value < 0x10000) {
    put(0xE0U | (value >> 12U));
    put(0x80U | ((value >> 6U) & 0x3FU));
    put(0x80U | (value & 0x3FU));
  } else {
    put(0xF0U | (value >> 18U));
    put(0x80U | ((value >> 12U) & 0x3FU));
    put(0x80U | ((value >> 6U) & 0x3FU));
    put(0x80U | (value & 0x3FU));
  }
}

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> values;
  values.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint next = decode_utf8(text, i);
    values.push_back(next.value);
    i += next.length;
  }
  return values;
}

}  // namespace holy::formats
