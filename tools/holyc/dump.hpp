// holyc dump: the Model or the Program of the schemas, to look at.
#pragma once

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Returns the exit status: 0, or 2 where the schemas are unusable.
[[nodiscard]] int dump(const DumpOptions& options);

}  // namespace holyc::cli
