// Issues of instances as diagnostics, so that one set of printers serves both.
#pragma once

#include <string>
#include <string_view>

#include <holy/program/issue.hpp>

#include "codegen/report/diagnostic.hpp"

namespace holyc::report {

/// The diagnostics of an instance: `file` as the user named it, `text` what was read from it (may be empty).
/// Where in instance and schema an issue lies, and the causes of a union, become related notes, causes
/// indented by their depth.
[[nodiscard]] Diagnostics from_issues(const holy::Issues& issues, const std::string& file,
                                      std::string_view text);

}  // namespace holyc::report
