// holyc generate: schemas to code in every target.
#pragma once

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Returns the exit status: 0, 1 for drift (--check) or unenforced keywords (--strict), 2.
[[nodiscard]] int generate(const GenerateOptions& options);

}  // namespace holyc::cli
