// Which severity users want for which code.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "codegen/report/diagnostic.hpp"

namespace holyc::report {

/// By code; nothing: off, not to be told at all. Only codes that are settable (codes.hpp).
using Severities = std::map<std::string, std::optional<Severity>, std::less<>>;

/// Gives the diagnostics of those codes the severity wanted, and removes those that are off.
void apply(const Severities& wanted, Diagnostics& diagnostics);

}  // namespace holyc::report
