#include "codegen/report/excerpt.hpp"

#include <algorithm>

#include <holy/json/write.hpp>

namespace holyc::report {

namespace {

constexpr std::size_t context_before = 60, context_after = 100;  // code points

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u; }

// What a terminal can show: every byte that is no UTF-8 becomes the replacement character.
std::string printable(std::string_view bytes) {
  if (holy::json::is_utf8(bytes)) return std::string(bytes);
  std::string shown;
  for (std::size_t at = 0; at < bytes.size();) {
    std::size_t end = at + 1;
    while (end < bytes.size() && end < at + 4 && continues(bytes[end])) ++end;
    const std::string_view sequence = bytes.substr(at, end - at);
    shown += holy::json::is_utf8(sequence) ? sequence : std::string_view("\uFFFD");
    at = end;
  }
  return shown;
}

std::size_t count_code_points(std::string_view bytes) {
  return static_cast<std::size_t>(std::ranges::count_if(bytes, [](char byte) { return !continues(byte); }));
}

}  // namespace

Span make_span(std::string file, std::string_view text, const holy::json::LineIndex& lines, std::size_t offset,
               std::size_t length) {
  offset = std::min(offset, text.size());
  const holy::json::Position position = lines.position_of(text, offset);
  std::size_t end = offset;
  while (end < text.size() && end < offset + length && text[end] != '\n' && text[end] != '\r') ++end;

  std::size_t first = offset;
  std::size_t before = 0;
  while (first > 0 && before < context_before && text[first - 1] != '\n' && text[first - 1] != '\r') {
    --first;
    if (!continues(text[first])) ++before;
  }
  std::size_t last = offset;
  for (std::size_t after = 0; last < text.size() && text[last] != '\n' && text[last] != '\r'; ++last) {
    if (!continues(text[last]) && after++ == context_after) break;
  }
  const bool cut = last < text.size() && text[last] != '\n' && text[last] != '\r';
  Span span;
  span.file = std::move(file);
  span.line = position.line;
  span.column = position.column;
  span.length = std::max<std::size_t>(1, count_code_points(text.substr(offset, end - offset)));
  span.excerpt = printable(text.substr(first, last - first)) + (cut ? "..." : "");
  span.excerpt_column = position.column - std::min(before, position.column - 1);
  return span;
}

Span whole_file(std::string file) {
  Span span;
  span.file = std::move(file);
  return span;
}

}  // namespace holyc::report
