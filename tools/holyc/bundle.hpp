// holyc bundle: one file that holds schemas and all they refer to.
#pragma once

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Returns the exit status: 0, or 2 where nothing could be written.
[[nodiscard]] int bundle(const BundleOptions& options);

}  // namespace holyc::cli
