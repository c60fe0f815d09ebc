#include <holy/json/writer.hpp>

#include "codegen/report/print.hpp"

namespace holyc::report {

namespace {

using holy::json::ArrayWriter;
using holy::json::ObjectWriter;

void write_span(ObjectWriter& out, const Span& span) {
  out.member("file", span.file);
  out.member("line", span.line);
  out.member("column", span.column);
  out.member("length", span.length);
}

void write_related(ArrayWriter& out, const Related& related) {
  out.object([&](ObjectWriter& one) {
    write_span(one, related.span);
    one.member("message", related.message);
  });
}

void write_diagnostic(ObjectWriter& out, const Diagnostic& diagnostic) {
  out.member("severity", to_string(diagnostic.severity));
  out.member("code", diagnostic.code);
  out.member("message", diagnostic.message);
  out.member("hint", diagnostic.hint);
  write_span(out, diagnostic.span);
  out.array("related", [&](ArrayWriter& list) {
    for (const Related& related : diagnostic.related) write_related(list, related);
  });
}

}  // namespace

std::string print_json(const Diagnostics& diagnostics, JsonLayout layout) {
  std::string out;
  if (layout == JsonLayout::array) {
    const auto write = [&](ArrayWriter& list) {
      for (const Diagnostic& diagnostic : diagnostics)
        list.object([&](ObjectWriter& one) { write_diagnostic(one, diagnostic); });
    };
    holy::json::append_array(out, write, {.first = "\n  ", .between = ",\n  ", .last = "\n"});
    return out + '\n';
  }
  for (const Diagnostic& diagnostic : diagnostics) {
    holy::json::append_object(out, [&](ObjectWriter& one) { write_diagnostic(one, diagnostic); });
    out += '\n';
  }
  return out;
}

}  // namespace holyc::report
