#include <map>

#include <holy/json/writer.hpp>
#include <holy/text/percent.hpp>

#include "codegen/report/codes.hpp"
#include "codegen/report/print.hpp"

namespace holyc::report {

namespace {

using holy::json::ArrayWriter;
using holy::json::Layout;
using holy::json::ObjectWriter;

void write_message(ObjectWriter& out, std::string_view name, std::string_view text) {
  out.object(name, [&](ObjectWriter& message) { message.member("text", text); });
}

void write_physical_location(ObjectWriter& out, const Span& span) {
  out.object("artifactLocation", [&](ObjectWriter& file) {
    file.member("uri", holy::text::percent_encoded(span.file, holy::text::kept_in_paths));
  });
  if (span.line == 0) return;
  out.object("region", [&](ObjectWriter& region) {
    region.member("startLine", span.line);
    region.member("startColumn", span.column);
    region.member("endColumn", span.column + span.length);
  });
}

void write_location(ArrayWriter& out, const Span& span, const std::string* message) {
  out.object([&](ObjectWriter& location) {
    location.object("physicalLocation", [&](ObjectWriter& place) { write_physical_location(place, span); });
    if (message != nullptr) write_message(location, "message", *message);
  });
}

void write_rules(ArrayWriter& out, const Diagnostics& diagnostics) {
  std::map<std::string_view, std::string_view> used;
  for (const Diagnostic& diagnostic : diagnostics) {
    const CodeInfo* const info = find_code(diagnostic.code);
    used.emplace(diagnostic.code, info == nullptr ? std::string_view(diagnostic.code) : info->summary);
  }
  for (const auto& [code, summary] : used) {
    out.object([&](ObjectWriter& rule) {
      rule.member("id", code);
      write_message(rule, "shortDescription", summary);
    });
  }
}

void write_result(ObjectWriter& out, const Diagnostic& diagnostic) {
  std::string text = diagnostic.message;
  if (!diagnostic.hint.empty()) text += " Hint: " + diagnostic.hint;
  out.member("ruleId", diagnostic.code);
  out.member("level", to_string(diagnostic.severity));
  write_message(out, "message", text);
  if (!diagnostic.span.file.empty()) {
    out.array("locations", [&](ArrayWriter& list) { write_location(list, diagnostic.span, nullptr); });
  }
  if (diagnostic.related.empty()) return;
  out.array("relatedLocations", [&](ArrayWriter& list) {
    for (const Related& place : diagnostic.related) write_location(list, place.span, &place.message);
  });
}

/// Members or items on lines of their own, `depth` levels deep.
constexpr Layout lines(std::size_t depth) {
  constexpr Layout layouts[] = {
      {.first = "\n  ", .between = ",\n  ", .last = "\n", .colon = ": "},
      {.first = "\n    ", .between = ",\n    ", .last = "\n  ", .colon = ": "},
      {.first = "\n      ", .between = ",\n      ", .last = "\n    ", .colon = ": "},
      {.first = "\n        ", .between = ",\n        ", .last = "\n      ", .colon = ": "},
  };
  return layouts[depth];
}

void write_driver(ObjectWriter& out, const Diagnostics& diagnostics, std::string_view version) {
  out.member("name", "holyc");
  out.member("version", version);
  out.separate_by(",\n        ");
  out.array("rules", [&](ArrayWriter& rules) { write_rules(rules, diagnostics); },
            {.first = "\n          ", .between = ",\n          "});
}

void write_run(ObjectWriter& out, const Diagnostics& diagnostics, std::string_view version) {
  constexpr Layout spaced{.between = ", ", .colon = ": "};
  out.member("columnKind", "unicodeCodePoints");
  out.object(
      "tool",
      [&](ObjectWriter& tool) {
        tool.object(
            "driver", [&](ObjectWriter& driver) { write_driver(driver, diagnostics, version); }, spaced);
      },
      spaced);
  out.array("results",
            [&](ArrayWriter& results) {
              for (const Diagnostic& diagnostic : diagnostics)
                results.object([&](ObjectWriter& result) { write_result(result, diagnostic); });
            },
            {.first = "\n        ", .between = ",\n        "});
}

}  // namespace

std::string print_sarif(const Diagnostics& diagnostics, std::string_view version) {
  const auto write = [&](ObjectWriter& log) {
    log.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.member("version", "2.1.0");
    log.array(
        "runs",
        [&](ArrayWriter& runs) {
          runs.object([&](ObjectWriter& run) { write_run(run, diagnostics, version); }, lines(2));
        },
        lines(1));
  };
  return holy::json::object_text(write, lines(0)) + "\n";
}

}  // namespace holyc::report
