#include <algorithm>

#include "codegen/report/print.hpp"

namespace holyc::report {

namespace {

constexpr std::string_view reset = "\033[0m", bold = "\033[1m", dim = "\033[2m";

std::string_view colour_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "\033[1;31m";
    case Severity::warning:
      return "\033[1;33m";
    case Severity::note:
      return "\033[1;36m";
  }
  return reset;
}

std::string painted(std::string_view text, std::string_view colour, const TextOptions& options) {
  if (!options.colour) return std::string(text);
  return std::string(colour) + std::string(text) + std::string(reset);
}

std::string place(const Span& span) {
  std::string text = span.file;
  if (span.line != 0) text += ':' + std::to_string(span.line) + ':' + std::to_string(span.column);
  return text;
}

// White space as wide as what stands left of the column; tabs are kept, so that the caret stays under its
// letter.
std::string padding(const Span& span) {
  std::string pad;
  std::size_t column = span.excerpt_column;
  for (const char byte : span.excerpt) {
    if ((static_cast<unsigned char>(byte) & 0xC0u) == 0x80u) continue;
    if (column++ >= span.column) break;
    pad += byte == '\t' ? '\t' : ' ';
  }
  return pad;
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u; }));
}

void print_excerpt(std::string& out, const Span& span, std::string_view colour, const TextOptions& options) {
  if (!options.excerpts || span.line == 0 || span.excerpt.empty()) return;
  const std::string number = std::to_string(span.line);
  const bool cut = span.excerpt_column > 1;
  out += painted("  " + number + " | ", dim, options) + (cut ? "..." : "") + span.excerpt + '\n';
  const std::size_t shown = code_points(span.excerpt) + span.excerpt_column;
  const std::size_t room = shown > span.column ? shown - span.column : 1;
  const std::size_t length = std::clamp<std::size_t>(span.length, 1, room);
  out += painted("  " + std::string(number.size(), ' ') + " | ", dim, options) + (cut ? "   " : "") +
         padding(span) + painted('^' + std::string(length - 1, '~'), colour, options) + '\n';
}

}  // namespace

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "error";
}

std::string print_text(const Diagnostics& diagnostics, const TextOptions& options) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics) {
    const std::string_view colour = colour_of(diagnostic.severity);
    std::string label(to_string(diagnostic.severity));
    label += '[' + diagnostic.code + ']';
    if (!diagnostic.span.file.empty()) out += painted(place(diagnostic.span) + ':', bold, options) + ' ';
    out += painted(label, colour, options) + ": " + diagnostic.message + '\n';
    print_excerpt(out, diagnostic.span, colour, options);
    for (const Related& related : diagnostic.related) {
      out += "  " + place(related.span) + (related.span.file.empty() ? "" : ": ") + related.message + '\n';
      print_excerpt(out, related.span, colour_of(Severity::note), options);
    }
    if (!diagnostic.hint.empty()) out += painted("  hint: ", bold, options) + diagnostic.hint + '\n';
  }
  return out;
}

}  // namespace holyc::report
