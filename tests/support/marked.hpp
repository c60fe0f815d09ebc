// Schema texts in which a test marks the places that diagnostics must name.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/report/diagnostic.hpp"

namespace holyc::test {

/// What stands between ⟦NAME and ⟧, in the text without marks.
struct Mark {
  std::string name;
  std::size_t line = 1, column = 1;
  std::size_t length = 0;  ///< code points, as far as the first line goes
};

struct Marked {
  std::string text;  ///< without the marks
  std::vector<Mark> marks;
};

/// Takes the marks out of a text: `{⟦1 "type"⟧: 3}`. Marks may stand in one another.
inline Marked marked(std::string_view text) {
  constexpr std::string_view opening = "⟦", closing = "⟧";
  Marked result;
  std::vector<std::size_t> open;  // indexes of the marks that are not closed yet
  std::size_t line = 1, column = 1;
  while (!text.empty()) {
    if (text.starts_with(opening)) {
      const std::size_t end = text.find(' ');
      open.push_back(result.marks.size());
      result.marks.push_back({std::string(text.substr(opening.size(), end - opening.size())), line, column});
      text.remove_prefix(end + 1);
      continue;
    }
    if (text.starts_with(closing)) {
      if (open.empty()) throw std::logic_error("⟧ closes nothing");
      Mark& mark = result.marks[open.back()];
      if (mark.line == line) mark.length = column - mark.column;
      open.pop_back();
      text.remove_prefix(closing.size());
      continue;
    }
    const char c = text.front();
    if (c == '\n') {
      for (const std::size_t index : open) {
        if (result.marks[index].line == line)
          result.marks[index].length = column - result.marks[index].column;
      }
      line += 1;
      column = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {  // no further byte of a code point
      column += 1;
    }
    result.text += c;
    text.remove_prefix(1);
  }
  return result;
}

/// Where a span is: ⟦NAME⟧ if it is the place of a mark, else line, column and length.
inline std::string place_of(const Marked& schema, const report::Span& span) {
  for (const Mark& mark : schema.marks) {
    if (mark.line == span.line && mark.column == span.column && mark.length == span.length)
      return "⟦" + mark.name + "⟧";
  }
  return std::to_string(span.line) + ':' + std::to_string(span.column) + '+' + std::to_string(span.length);
}

/// What diagnostics say, for comparison: place, severity, code and message, below it hint and related places;
/// and which marks none of them names. Begins with a line end; empty if there is nothing to say.
inline std::string told(const Marked& schema, const report::Diagnostics& diagnostics) {
  std::string out;
  for (const report::Diagnostic& one : diagnostics) {
    const char* const severity = one.severity == report::Severity::error ? " error " : " warning ";
    out += '\n' + place_of(schema, one.span) + severity + one.code + ": " + one.message;
    if (!one.hint.empty()) out += "\n    hint: " + one.hint;
    for (const report::Related& related : one.related)
      out += "\n    " + place_of(schema, related.span) + ' ' + related.message;
  }
  for (const Mark& mark : schema.marks) {
    if (out.find("⟦" + mark.name + "⟧") == std::string::npos) out += "\nnothing names ⟦" + mark.name + "⟧";
  }
  return out.empty() ? out : out + '\n';
}

}  // namespace holyc::test
