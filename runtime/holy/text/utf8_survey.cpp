#include <holy/text/utf8_survey.hpp>

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
