// holyc list: every schema, with its names in all targets.
#pragma once

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Returns the exit status: 0, or 2 where the schemas are unusable.
[[nodiscard]] int list(const ListOptions& options);

}  // namespace holyc::cli
