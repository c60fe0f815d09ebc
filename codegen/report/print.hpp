// Printers: diagnostics to text in the formats that people and CI systems read. One file each.
#pragma once

#include <string>
#include <string_view>

#include "codegen/report/diagnostic.hpp"

namespace holyc::report {

struct TextOptions {
  bool colour = false;
  bool excerpts = true;
};

/// `file:line:col: error[code]: sentence`, the line with a caret, related places, the hint.
[[nodiscard]] std::string print_text(const Diagnostics& diagnostics, const TextOptions& options = {});

enum class JsonLayout : std::uint8_t { array, lines };

/// One object a diagnostic: severity, code, message, hint, file, line, column, length, related. As one array,
/// or one object a line (NDJSON).
[[nodiscard]] std::string print_json(const Diagnostics& diagnostics, JsonLayout layout = JsonLayout::array);

/// GitHub workflow commands: `::error file=..,line=..,col=..,title=..::message`.
[[nodiscard]] std::string print_github(const Diagnostics& diagnostics);

/// A SARIF 2.1.0 log with one run; `version` is that of the program.
[[nodiscard]] std::string print_sarif(const Diagnostics& diagnostics, std::string_view version);

/// A JUnit report: one test suite, a failed case for each diagnostic, one passed case where there is none.
[[nodiscard]] std::string print_junit(const Diagnostics& diagnostics, std::string_view suite = "holyc");

/// "error", "warning" or "note".
[[nodiscard]] std::string_view to_string(Severity severity);

}  // namespace holyc::report
