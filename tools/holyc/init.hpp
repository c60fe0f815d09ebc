// holyc init: the files of a new project.
#pragma once

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Returns the exit status: 0, or 2 where a file exists already.
[[nodiscard]] int init(const InitOptions& options);

}  // namespace holyc::cli
