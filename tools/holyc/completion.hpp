// holyc completion: completion scripts for shells.
#pragma once

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Returns the exit status: 0, or 2 for an unknown shell.
[[nodiscard]] int completion(const CompletionOptions& options);

}  // namespace holyc::cli
