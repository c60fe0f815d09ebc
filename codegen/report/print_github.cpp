#include "codegen/report/print.hpp"

#include "codegen/report/terminal.hpp"

namespace holyc::report {

namespace {

// GitHub's escapes for workflow commands; a property may hold no ':' and no ',' either.
std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char letter : text) {
    switch (letter) {
      case '%':
        out += "%25";
        break;
      case '\r':
        out += "%0D";
        break;
      case '\n':
        out += "%0A";
        break;
      case ':':
        out += property ? "%3A" : ":";
        break;
      case ',':
        out += property ? "%2C" : ",";
        break;
      default:
        out += letter;
    }
  }
  return out;
}

std::string_view command(Severity severity) {
  return severity == Severity::note ? "notice" : to_string(severity);
}

}  // namespace

std::string print_github(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics) {
    const Span& span = diagnostic.span;
    out += "::" + std::string(command(diagnostic.severity)) + ' ';
    if (!span.file.empty()) out += "file=" + escaped(span.file, true) + ',';
    if (span.line != 0) {
      out += "line=" + std::to_string(span.line) + ",col=" + std::to_string(span.column) +
             ",endColumn=" + std::to_string(span.column + span.length) + ',';
    }
    out += "title=" + escaped(diagnostic.code, true) +
           "::" + escaped(without_commands(diagnostic.message), false);
    for (const Related& related : diagnostic.related)
      out += escaped("\n" + without_commands(related.message), false);
    if (!diagnostic.hint.empty()) out += escaped("\nhint: " + without_commands(diagnostic.hint), false);
    out += '\n';
  }
  return out;
}

}  // namespace holyc::report
