// What is wrong with an instance, in data: the interpreter words it, tools print it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace holy {

namespace json {
struct SyntaxError;
class Value;
}  // namespace json

/// One thing that is wrong with an instance.
struct Issue {
  std::string
      code;  ///< stable: the keyword ("required", "type", ...) or "json-syntax", "json-duplicate-key", ...
  std::string message;            ///< one sentence that names the thing, the expected and the actual value
  std::string hint;               ///< the remedy, or empty: "did you mean \"transcript_id\"?"
  std::string instance_location;  ///< JSON pointer into the instance
  std::string keyword_location;   ///< JSON pointer along the evaluation path, through $ref
  std::string absolute_keyword_location;  ///< URI of the keyword in its schema resource
  std::size_t offset = 0;                 ///< bytes from the start of the instance text
  std::size_t length = 0;                 ///< bytes of the value (or key) at fault
  std::size_t line = 0;                   ///< from 1; 0 when there is no text (a value filled by code)
  std::size_t column = 0;                 ///< from 1, in code points
  std::vector<Issue> causes;              ///< of a union: why its closest branch failed
};

using Issues = std::vector<Issue>;

/// What is wrong at a value (or key), with its place in the document.
[[nodiscard]] Issue issue_at(const json::Value& value, std::string_view code, std::string message,
                             std::string hint = {});

/// `line:column: message` for each issue, one a line: for logs and exceptions.
[[nodiscard]] std::string to_string(const Issues& issues);

namespace program {

/// A syntax error of the reader as an Issue, with line and column.
[[nodiscard]] Issue to_issue(const json::SyntaxError& error, std::string_view text);

}  // namespace program

}  // namespace holy
