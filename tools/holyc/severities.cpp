#include "tools/holyc/severities.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <holy/json/write.hpp>

#include "codegen/report/codes.hpp"
#include "codegen/report/nearest.hpp"

namespace holyc::cli {

using holy::json::Value;

namespace {

std::optional<report::Severity> severity_named(std::string_view name) {
  if (name == "off") return std::nullopt;
  return name == "error" ? report::Severity::error : report::Severity::warning;
}

report::Diagnostic unknown_code(std::string_view code, report::Span span) {
  std::vector<std::string_view> known;
  for (const report::CodeInfo& info : report::all_codes()) known.push_back(info.code);
  const auto close = report::nearest(code, known);
  return report::diagnose("invalid-configuration",
                          "No finding has the code " + holy::json::quoted(holy::json::shortened(code)) + ".",
                          std::move(span),
                          close ? "Did you mean \"" + *close + "\"?"
                                : "A finding shows its code in brackets: error[invalid-example].");
}

}  // namespace

SeverityReading read_severities(const Value& said, const std::function<report::Span(const Value&)>& span_of) {
  SeverityReading out;
  for (const Value::Member member : said.members()) {
    const std::string code(member.name());
    const report::CodeInfo* const info = report::find_code(code);
    if (info == nullptr) {
      out.diagnostics.push_back(unknown_code(code, span_of(member.key)));
    } else if (!info->is_settable) {
      out.diagnostics.push_back(report::diagnose(
          "invalid-configuration",
          "The severity of \"" + code + "\" cannot be chosen: what it tells of cannot be compiled.",
          span_of(member.key), "Remove the line, and mend what is found."));
    } else {
      out.severities.emplace(code, severity_named(member.value.string()));
    }
  }
  return out;
}

}  // namespace holyc::cli
