#include <nlohmann/json.hpp>

#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"
#include "codegen/report/issues.hpp"
#include "codegen/report/print.hpp"
#include "tests/support/catch.hpp"

using namespace holyc::report;

namespace {

constexpr std::string_view text = "{\n\t\"é\": \"wröng\", \"b\": 1\n}\n";

Diagnostic sample() {
  const holy::json::LineIndex lines(text);
  Diagnostic diagnostic = diagnose("wrong-keyword-type", "It is wrong: 100%.",
                                   make_span("a,b.json", text, lines, text.find("\"wr"), 8), "Mend it.");
  diagnostic.related.push_back({make_span("a,b.json", text, lines, text.find("1"), 1), "See here."});
  return diagnostic;
}

}  // namespace

TEST_CASE("text shows place, excerpt, caret under the code points, related places and hint") {
  CHECK(print_text({sample()}) ==
        "a,b.json:2:7: error[wrong-keyword-type]: It is wrong: 100%.\n"
        "  2 | \t\"é\": \"wröng\", \"b\": 1\n"
        "    | \t     ^~~~~~~\n"
        "  a,b.json:2:21: See here.\n"
        "  2 | \t\"é\": \"wröng\", \"b\": 1\n"
        "    | \t                   ^\n"
        "  hint: Mend it.\n");
}

TEST_CASE("a long line is shown in part, the caret in its place") {
  const std::string line = "[" + std::string(5000, ' ') + "x" + std::string(5000, ' ') + "]";
  const holy::json::LineIndex lines(line);
  const std::string out = print_text({diagnose("json-syntax", "No.", make_span("f", line, lines, 5001, 1))});
  CHECK(out.size() < 500);
  CHECK(out.starts_with("f:1:5002: "));
  const std::size_t excerpt = out.find('\n') + 1, caret_line = out.find('\n', excerpt) + 1;
  CHECK(out.find('x', excerpt) - excerpt == out.find('^', caret_line) - caret_line);
}

TEST_CASE("bytes that are no UTF-8 do not reach the output") {
  const std::string line = "ab\xFF\xC3 cd";
  const holy::json::LineIndex lines(line);
  CHECK(make_span("f", line, lines, 0, 1).excerpt == "ab\uFFFD\uFFFD cd");
}

TEST_CASE("json is one array, or one object a line") {
  const auto array = nlohmann::json::parse(print_json({sample(), sample()}));
  REQUIRE(array.size() == 2);
  CHECK(array[0]["code"] == "wrong-keyword-type");
  CHECK(array[0]["line"] == 2);
  CHECK(array[0]["related"][0]["message"] == "See here.");
  CHECK(nlohmann::json::parse(print_json({})).empty());
  const std::string lines = print_json({sample(), sample()}, JsonLayout::lines);
  CHECK(std::ranges::count(lines, '\n') == 2);
  CHECK(nlohmann::json::parse(lines.substr(0, lines.find('\n'))) == array[0]);
}

TEST_CASE("github commands are escaped") {
  const std::string out = print_github({sample()});
  CHECK(out.starts_with(
      "::error file=a%2Cb.json,line=2,col=7,endColumn=14,title=wrong-keyword-type::It is wrong: 100%25.%0A"));
}

TEST_CASE("sarif and junit hold each diagnostic") {
  const auto log = nlohmann::json::parse(print_sarif({sample()}, "1.2.3"));
  CHECK(log["version"] == "2.1.0");
  CHECK(log["runs"][0]["results"][0]["ruleId"] == "wrong-keyword-type");
  CHECK(log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 2);
  CHECK(log["runs"][0]["tool"]["driver"]["rules"].size() == 1);
  const std::string junit = print_junit({sample()});
  CHECK(junit.find("tests=\"1\" failures=\"1\"") != std::string::npos);
  CHECK(junit.find("&quot;wröng&quot;") != std::string::npos);
  CHECK(print_junit({}).find("failures=\"0\"") != std::string::npos);
}

TEST_CASE("issues of an instance keep their place and their causes") {
  holy::Issue cause;
  cause.message = "Expected a number.";
  holy::Issue issue;
  issue.code = "oneOf";
  issue.message = "No branch fits.";
  issue.instance_location = "/b";
  issue.offset = text.find("1");
  issue.length = 1;
  issue.line = 2;
  issue.column = 21;
  issue.causes.push_back(cause);
  const Diagnostics diagnostics = from_issues({issue}, "x.json", text);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].span.column == 21);
  const std::string out = print_text(diagnostics);
  CHECK(out.find("at /b") != std::string::npos);
  CHECK(out.find("because: Expected a number.") != std::string::npos);
}

TEST_CASE("no text under inspection commands a terminal") {
  Diagnostic diagnostic = diagnose("type", "\x1b[31m is \u202Eexe\u009B1m \xFF", {}, "see \x07");
  diagnostic.related.push_back({{}, "at /\x1b]0;t\x07\nx"});
  const std::string out = print_text({diagnostic});
  CHECK(out ==
        "error[type]: \\u001b[31m is \\u202eexe\\u009b1m \uFFFD\n"
        "  at /\\u001b]0;t\\u0007\\u000ax\n"
        "  hint: see \\u0007\n");
  CHECK(print_github({diagnostic}).find('\x1b') == std::string::npos);
  CHECK(print_junit({diagnostic}).find("\u202E") == std::string::npos);
  const std::string line = "a\u202Eb\x1b c";
  const holy::json::LineIndex lines(line);
  CHECK(make_span("f", line, lines, 0, 1).excerpt == "a\uFFFDb\u241B c");
}

TEST_CASE("the caret stands under its letter behind wide and combining characters") {
  const std::string line = "\u65E5\u672C e\u0301 \U0001F600 x";
  const holy::json::LineIndex lines(line);
  const std::string out =
      print_text({diagnose("type", "No.", make_span("f", line, lines, line.find('x'), 1))});
  CHECK(out.starts_with("f:1:9: "));
  CHECK(out.ends_with("    | " + std::string(10, ' ') + "^\n"));
}
