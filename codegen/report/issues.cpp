#include "codegen/report/issues.hpp"

#include <holy/json/position.hpp>

#include "codegen/report/excerpt.hpp"

namespace holyc::report {

namespace {

constexpr std::size_t deepest_cause = 8;

std::string keyword_place(const holy::Issue& issue) {
  std::string text;
  if (!issue.instance_location.empty()) text += "at " + issue.instance_location;
  const std::string& keyword =
      issue.absolute_keyword_location.empty() ? issue.keyword_location : issue.absolute_keyword_location;
  if (!keyword.empty()) text += (text.empty() ? "by " : ", by ") + keyword;
  return text;
}

Related related_note(std::string message) {
  Related related;
  related.message = std::move(message);
  return related;
}

void add_causes(Diagnostic& diagnostic, const std::vector<holy::Issue>& causes, std::size_t depth) {
  if (depth > deepest_cause) return;
  for (const holy::Issue& cause : causes) {
    std::string message(depth * 2, ' ');
    message += "because";
    if (cause.line != 0) message += ' ' + std::to_string(cause.line) + ':' + std::to_string(cause.column);
    message += ": " + cause.message;
    if (!cause.hint.empty()) message += " (hint: " + cause.hint + ')';
    diagnostic.related.push_back(related_note(std::move(message)));
    add_causes(diagnostic, cause.causes, depth + 1);
  }
}

}  // namespace

Diagnostics from_issues(const holy::Issues& issues, const std::string& file, std::string_view text) {
  const holy::json::LineIndex lines(text);
  Diagnostics diagnostics;
  for (const holy::Issue& issue : issues) {
    Diagnostic diagnostic;
    diagnostic.code = issue.code;
    diagnostic.message = issue.message;
    diagnostic.hint = issue.hint;
    diagnostic.span = whole_file(file);
    if (issue.line != 0 && !text.empty()) {
      diagnostic.span = make_span(file, text, lines, issue.offset, issue.length);
    }
    // The reader of the instance may have counted lines of a larger stream (NDJSON): its count stands.
    if (issue.line != 0) diagnostic.span.line = issue.line;
    if (issue.line != 0 && text.empty()) diagnostic.span.column = issue.column;
    if (const std::string place = keyword_place(issue); !place.empty())
      diagnostic.related.push_back(related_note(place));
    add_causes(diagnostic, issue.causes, 0);
    diagnostics.push_back(std::move(diagnostic));
  }
  return diagnostics;
}

}  // namespace holyc::report
