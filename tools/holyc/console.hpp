// Standard output for findings, standard error for trouble.
#pragma once

#include <string_view>

#include "codegen/report/diagnostic.hpp"
#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Writes to standard output.
void print(std::string_view text);

/// Writes to standard error.
void complain(std::string_view text);

/// Whether to colour what goes to standard output (or error): --color, NO_COLOR, and whether it is a
/// terminal.
[[nodiscard]] bool colours_output(Colour colour);
[[nodiscard]] bool colours_errors(Colour colour);

/// Diagnostics in the format asked for, sorted and cut at max_issues.
[[nodiscard]] std::string render(report::Diagnostics diagnostics, const Showing& showing, bool colour);

/// Prints diagnostics that are trouble, not the answer: as text on standard error.
void complain(report::Diagnostics diagnostics, const Showing& showing);

/// Prints diagnostics that are the answer, in the format asked for.
void print(report::Diagnostics diagnostics, const Showing& showing);

/// "1 file", "2 files".
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);

}  // namespace holyc::cli
