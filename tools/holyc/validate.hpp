// holyc validate: are instances what a schema describes?
#pragma once

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Returns the exit status: 0, 1 for an invalid instance, 2 where something could not be judged.
[[nodiscard]] int validate(const ValidateOptions& options);

}  // namespace holyc::cli
