// `holyc validate --output`: the specification's output forms.
#pragma once

#include "tools/holyc/judge.hpp"
#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// Prints the output of every instance in the form that `options.output` names, one line each; returns the
/// exit status. A judge of envelopes is refused: an event is judged by two schemas.
[[nodiscard]] int print_output_units(const ValidateOptions& options, const Judge& judge,
                                     const report::Severities& severities);

}  // namespace holyc::cli
