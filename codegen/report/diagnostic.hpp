// What a pass found wrong, in data; printers and programs decide what to do with it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace holyc::report {

enum class Severity : std::uint8_t { error, warning, note };

/// A place in a source file. `line` 0 means the whole file.
struct Span {
  std::string file;        ///< as the user named it, relative to the working directory where possible
  std::size_t line = 0;    ///< from 1
  std::size_t column = 0;  ///< from 1, in code points
  std::size_t length = 1;  ///< code points to underline, on that line
  std::string excerpt;  ///< the text of the line (of a very long line: the part around the column), or empty
  std::size_t excerpt_column = 1;  ///< column at which the excerpt starts
};

/// A second place that explains the first: "first defined here".
struct Related {
  Span span;
  std::string message;
};

struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;     ///< stable, from the table in codes.hpp: "unresolved-reference"
  std::string message;  ///< one sentence
  std::string hint;     ///< the remedy, or empty
  Span span;
  std::vector<Related> related;
};

using Diagnostics = std::vector<Diagnostic>;

/// Whether any has Severity::error.
[[nodiscard]] bool has_errors(const Diagnostics& diagnostics);

/// Sorts by file, line and column, and drops exact repetitions.
void arrange(Diagnostics& diagnostics);

void append(Diagnostics& to, Diagnostics&& from);

}  // namespace holyc::report
