// holyc trace: how a verdict comes about.
#pragma once

#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Prints the evaluation of one instance by one schema, step by step: a line for each subschema and keyword,
/// in the order of evaluation, below what applied it. Returns the exit status.
[[nodiscard]] int trace(const TraceOptions& options);

}  // namespace holyc::cli
