#include <map>

#include <holy/json/write.hpp>

#include "codegen/report/codes.hpp"
#include "codegen/report/print.hpp"

namespace holyc::report {

namespace {

using holy::json::quoted;

// A path as the URI reference that SARIF asks for.
std::string as_uri(std::string_view path) {
  constexpr std::string_view kept = "-._~/!$&'()*+,;=:@";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char letter : path) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool plain =
        (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    if (plain || kept.find(letter) != std::string_view::npos) {
      out += letter;
    } else {
      out += {'%', digits[byte >> 4u], digits[byte & 15u]};
    }
  }
  return out;
}

std::string location(const Span& span, const std::string* message) {
  std::string out = "{\"physicalLocation\":{\"artifactLocation\":{\"uri\":" + quoted(as_uri(span.file)) + '}';
  if (span.line != 0) {
    out += ",\"region\":{\"startLine\":" + std::to_string(span.line) +
           ",\"startColumn\":" + std::to_string(span.column) +
           ",\"endColumn\":" + std::to_string(span.column + span.length) + '}';
  }
  out += '}';
  if (message != nullptr) out += ",\"message\":{\"text\":" + quoted(*message) + '}';
  return out + '}';
}

std::string rules(const Diagnostics& diagnostics) {
  std::map<std::string_view, std::string_view> used;
  for (const Diagnostic& diagnostic : diagnostics) {
    const CodeInfo* const info = find_code(diagnostic.code);
    used.emplace(diagnostic.code, info == nullptr ? std::string_view(diagnostic.code) : info->summary);
  }
  std::string out;
  for (const auto& [code, summary] : used) {
    if (!out.empty()) out += ',';
    out +=
        "\n          {\"id\":" + quoted(code) + ",\"shortDescription\":{\"text\":" + quoted(summary) + "}}";
  }
  return out;
}

std::string result(const Diagnostic& diagnostic) {
  std::string text = diagnostic.message;
  if (!diagnostic.hint.empty()) text += " Hint: " + diagnostic.hint;
  std::string out = "{\"ruleId\":" + quoted(diagnostic.code) +
                    ",\"level\":" + quoted(to_string(diagnostic.severity)) +
                    ",\"message\":{\"text\":" + quoted(text) + '}';
  if (!diagnostic.span.file.empty()) out += ",\"locations\":[" + location(diagnostic.span, nullptr) + ']';
  std::string related;
  for (const Related& place : diagnostic.related) {
    if (!related.empty()) related += ',';
    related += location(place.span, &place.message);
  }
  if (!related.empty()) out += ",\"relatedLocations\":[" + related + ']';
  return out + '}';
}

}  // namespace

std::string print_sarif(const Diagnostics& diagnostics, std::string_view version) {
  std::string out =
      "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"version\": \"2.1.0\",\n"
      "  \"runs\": [\n    {\n      \"columnKind\": \"unicodeCodePoints\",\n"
      "      \"tool\": {\"driver\": {\"name\": \"holyc\", \"version\": " +
      quoted(version) + ",\n        \"rules\": [" + rules(diagnostics) + "]}},\n      \"results\": [";
  bool first = true;
  for (const Diagnostic& diagnostic : diagnostics) {
    out += (first ? "\n        " : ",\n        ") + result(diagnostic);
    first = false;
  }
  return out + "]\n    }\n  ]\n}\n";
}

}  // namespace holyc::report
