#include <holy/json/write.hpp>

#include "codegen/report/print.hpp"

namespace holyc::report {

namespace {

using holy::json::append_quoted;

void append_span(std::string& out, const Span& span) {
  out += "\"file\":";
  append_quoted(out, span.file);
  out += ",\"line\":" + std::to_string(span.line) + ",\"column\":" + std::to_string(span.column) +
         ",\"length\":" + std::to_string(span.length);
}

void append_object(std::string& out, const Diagnostic& diagnostic) {
  out += "{\"severity\":";
  append_quoted(out, to_string(diagnostic.severity));
  out += ",\"code\":";
  append_quoted(out, diagnostic.code);
  out += ",\"message\":";
  append_quoted(out, diagnostic.message);
  out += ",\"hint\":";
  append_quoted(out, diagnostic.hint);
  out += ',';
  append_span(out, diagnostic.span);
  out += ",\"related\":[";
  for (const Related& related : diagnostic.related) {
    if (out.back() != '[') out += ',';
    out += '{';
    append_span(out, related.span);
    out += ",\"message\":";
    append_quoted(out, related.message);
    out += '}';
  }
  out += "]}";
}

}  // namespace

std::string print_json(const Diagnostics& diagnostics, JsonLayout layout) {
  const bool array = layout == JsonLayout::array;
  std::string out = array ? "[" : "";
  for (const Diagnostic& diagnostic : diagnostics) {
    if (array) out += out.size() == 1 ? "\n  " : ",\n  ";
    append_object(out, diagnostic);
    if (!array) out += '\n';
  }
  if (array) out += diagnostics.empty() ? "]\n" : "\n]\n";
  return out;
}

}  // namespace holyc::report
