#include "codegen/report/print.hpp"

#include "codegen/report/terminal.hpp"

namespace holyc::report {

namespace {

// XML 1.0 has no spelling for most control characters: they are left out.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    switch (letter) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\n':
        out += "&#10;";
        break;
      case '\t':
        out += "&#9;";
        break;
      default:
        if (static_cast<unsigned char>(letter) >= 0x20) out += letter;
    }
  }
  return out;
}

std::string test_case(const Diagnostic& diagnostic) {
  const std::string name = diagnostic.span.file + (diagnostic.span.line == 0 ? "" : ":") +
                           (diagnostic.span.line == 0 ? ""
                                                      : std::to_string(diagnostic.span.line) + ':' +
                                                            std::to_string(diagnostic.span.column));
  std::string out =
      "    <testcase classname=\"" + escaped(diagnostic.code) + "\" name=\"" + escaped(name) + "\">";
  const std::string text = escaped(print_text({diagnostic}));
  if (diagnostic.severity == Severity::error) {
    out += "<failure type=\"" + escaped(diagnostic.code) + "\" message=\"" +
           escaped(without_commands(diagnostic.message)) + "\">" + text + "</failure>";
  } else {
    out += "<system-out>" + text + "</system-out>";
  }
  return out + "</testcase>\n";
}

}  // namespace

std::string print_junit(const Diagnostics& diagnostics, std::string_view suite) {
  std::size_t failures = 0;
  std::string cases;
  for (const Diagnostic& diagnostic : diagnostics) {
    failures += diagnostic.severity == Severity::error ? 1u : 0u;
    cases += test_case(diagnostic);
  }
  if (diagnostics.empty())
    cases = "    <testcase classname=\"" + escaped(suite) + "\" name=\"no findings\"/>\n";
  const std::string counts = "tests=\"" + std::to_string(diagnostics.empty() ? 1 : diagnostics.size()) +
                             "\" failures=\"" + std::to_string(failures) + '"';
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites " + counts + ">\n  <testsuite name=\"" +
         escaped(suite) + "\" " + counts + ">\n" + cases + "  </testsuite>\n</testsuites>\n";
}

}  // namespace holyc::report
