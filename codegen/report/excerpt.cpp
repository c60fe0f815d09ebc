#include "codegen/report/excerpt.hpp"

#include <algorithm>

#include <holy/json/write.hpp>
#include <holy/text/utf8.hpp>

#include "codegen/report/terminal.hpp"

namespace holyc::report {

using holy::json::is_continuation_byte;

namespace {

constexpr std::size_t longest_line = 160;                        // bytes of a line that is shown whole
constexpr std::size_t context_before = 60, context_after = 100;  // code points shown of a longer one

bool ends_line(char byte) {
  return byte == '\n' || byte == '\r';
}

struct Part {
  std::string_view text;
  std::size_t before = 0;  // code points left of the offset
  bool cut = false;        // the line goes on
};

// At most `before` and `after` code points of the line around an offset.
Part part_around(std::string_view text, std::size_t offset, std::size_t before, std::size_t after) {
  Part part;
  std::size_t first = offset, last = offset;
  while (first > 0 && part.before < before && !ends_line(text[first - 1])) {
    if (!is_continuation_byte(text[--first])) ++part.before;
  }
  for (std::size_t count = 0; last < text.size() && !ends_line(text[last]); ++last) {
    if (!is_continuation_byte(text[last]) && count++ == after) {
      part.cut = true;
      break;
    }
  }
  part.text = text.substr(first, last - first);
  return part;
}

Part part_around(std::string_view text, std::size_t offset) {
  const Part whole = part_around(text, offset, longest_line, longest_line);
  if (whole.text.size() <= longest_line && !whole.cut && whole.before < longest_line) return whole;
  return part_around(text, offset, context_before, context_after);
}

}  // namespace

Span make_span(std::string file, std::string_view text, const holy::json::LineIndex& lines,
               std::size_t offset, std::size_t length) {
  offset = std::min(offset, text.size());
  const holy::json::Position position = lines.position_of(text, offset);
  std::size_t end = offset;
  while (end < text.size() && end < offset + length && text[end] != '\n' && text[end] != '\r') ++end;

  const Part part = part_around(text, offset);
  Span span;
  span.file = std::move(file);
  span.line = position.line;
  span.column = position.column;
  span.length = std::max<std::size_t>(1, holy::json::count_code_points(text.substr(offset, end - offset)));
  span.excerpt = as_excerpt(part.text) + (part.cut ? "..." : "");
  span.excerpt_column = position.column - std::min(part.before, position.column - 1);
  return span;
}

Span whole_file(std::string file) {
  Span span;
  span.file = std::move(file);
  return span;
}

}  // namespace holyc::report
