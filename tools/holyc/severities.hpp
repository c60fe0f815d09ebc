// What holyc.yaml says of `severity`: which codes are errors, warnings or off.
#pragma once

#include <functional>

#include <holy/json/document.hpp>

#include "codegen/report/diagnostic.hpp"
#include "codegen/report/severities.hpp"

namespace holyc::cli {

struct SeverityReading {
  report::Severities severities;
  report::Diagnostics diagnostics;  ///< a code that does not exist, or whose severity is not to be chosen
};

/// Reads an object of severities by code that the configuration's schema has accepted; `span_of` says where a
/// value of it stands in the file.
[[nodiscard]] SeverityReading read_severities(
    const holy::json::Value& said, const std::function<report::Span(const holy::json::Value&)>& span_of);

}  // namespace holyc::cli
