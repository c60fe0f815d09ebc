// holyc check: are the schemas themselves sound?
#pragma once

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Returns the exit status: 0, or 1 when a schema is at fault, 2 when holyc could not answer.
[[nodiscard]] int check(const CheckOptions& options);

}  // namespace holyc::cli
