// holyc mock: random valid instances of a type.
#pragma once

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Returns the exit status: 0, or 2 where there is no such type or no instance was found.
[[nodiscard]] int mock(const MockOptions& options);

}  // namespace holyc::cli
