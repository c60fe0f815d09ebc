// holyc show: one event type or schema, explained.
#pragma once

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Returns the exit status: 0, or 2 where there is none of that name.
[[nodiscard]] int show(const ShowOptions& options);

}  // namespace holyc::cli
