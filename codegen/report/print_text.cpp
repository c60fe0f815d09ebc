#include <algorithm>

#include <holy/text/utf8.hpp>

#include "codegen/report/print.hpp"
#include "codegen/report/terminal.hpp"

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
  std::string text = without_commands(span.file);
  if (span.line != 0) text += ':' + std::to_string(span.line) + ':' + std::to_string(span.column);
  return text;
}

// The parts of an excerpt: left of the place, and the place itself as far as it is shown.
struct Parts {
  std::string_view before, place;
};

Parts parts_of(const Span& span) {
  std::size_t column = span.excerpt_column, first = span.excerpt.size(), last = first;
  for (std::size_t at = 0; at < span.excerpt.size(); ++at) {
    if (holy::json::is_continuation_byte(span.excerpt[at])) continue;
    if (column == span.column) first = at;
    if (column >= span.column + span.length) {
      last = at;
      break;
    }
    ++column;
  }
  const std::string_view text = span.excerpt;
  return {text.substr(0, first), text.substr(first, std::max(first, last) - first)};
}

// White space as wide as a text; tabs are kept, so that the caret stays under its letter.
std::string padding(std::string_view text) {
  std::string pad;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t tab = std::min(text.find('\t', at), text.size());
    pad.append(cells_of(text.substr(at, tab - at)), ' ');
    if (tab < text.size()) pad += '\t';
    at = tab + 1;
  }
  return pad;
}

void print_excerpt(std::string& out, const Span& span, std::string_view colour, const TextOptions& options) {
  if (!options.excerpts || span.line == 0 || span.excerpt.empty()) return;
  const std::string number = std::to_string(span.line);
  const bool cut = span.excerpt_column > 1;
  const Parts parts = parts_of(span);
  out += painted("  " + number + " | ", dim, options) + (cut ? "..." : "") + span.excerpt + '\n';
  const std::size_t length = std::max<std::size_t>(cells_of(parts.place), 1);
  out += painted("  " + std::string(number.size(), ' ') + " | ", dim, options) + (cut ? "   " : "") +
         padding(parts.before) + painted('^' + std::string(length - 1, '~'), colour, options) + '\n';
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
    out += painted(label, colour, options) + ": " + without_commands(diagnostic.message) + '\n';
    print_excerpt(out, diagnostic.span, colour, options);
    for (const Related& related : diagnostic.related) {
      out += "  " + place(related.span) + (related.span.file.empty() ? "" : ": ") +
             without_commands(related.message) + '\n';
      print_excerpt(out, related.span, colour_of(Severity::note), options);
    }
    if (!diagnostic.hint.empty())
      out += painted("  hint: ", bold, options) + without_commands(diagnostic.hint) + '\n';
  }
  return out;
}

}  // namespace holyc::report
