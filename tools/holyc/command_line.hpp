// The command line, read. CLI11 stays in one translation unit, because it is slow to compile.
#pragma once

#include <expected>

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// The subcommand asked for, or the exit status of a run that ends here: 0 after help or version, 2 after a
/// mistake, which has been explained on standard error.
[[nodiscard]] std::expected<Command, int> read_command_line(int argc, char** argv);

}  // namespace holyc::cli
