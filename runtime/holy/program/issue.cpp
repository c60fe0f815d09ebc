#include <holy/program/issue.hpp>

#include <holy/json/document.hpp>
#include <holy/json/position.hpp>

namespace holy {

Issue issue_at(const json::Value& value, std::string_view code, std::string message, std::string hint) {
  const json::Position position = json::position_of(value.document()->text(), value.begin_offset());
  Issue issue;
  issue.code = code;
  issue.message = std::move(message);
  issue.hint = std::move(hint);
  issue.instance_location = json::pointer_to(value);
  issue.offset = value.begin_offset();
  issue.length = value.end_offset() - value.begin_offset();
  issue.line = position.line;
  issue.column = position.column;
  return issue;
}

std::string to_string(const Issues& issues) {
  std::string text;
  for (const Issue& issue : issues) {
    if (!text.empty()) text += '\n';
    if (issue.line != 0) text += std::to_string(issue.line) + ':' + std::to_string(issue.column) + ": ";
    text += issue.message;
    if (!issue.hint.empty()) text += " (" + issue.hint + ')';
  }
  return text;
}

namespace program {

Issue to_issue(const json::SyntaxError& error, std::string_view text) {
  Issue issue;
  issue.code = error.code;
  issue.message = error.message;
  issue.hint = error.hint;
  issue.offset = error.offset;
  issue.length = error.length;
  const json::Position position = json::position_of(text, error.offset);
  issue.line = position.line;
  issue.column = position.column;
  if (!error.related) return issue;
  const json::Position related = json::position_of(text, *error.related);
  Issue cause;
  cause.code = error.code;
  cause.message = error.related_message;
  cause.offset = *error.related;
  cause.length = 1;
  cause.line = related.line;
  cause.column = related.column;
  issue.causes.push_back(std::move(cause));
  return issue;
}

}  // namespace program
}  // namespace holy
