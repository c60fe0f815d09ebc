#include <algorithm>

#include "codegen/report/codes.hpp"
#include "codegen/report/severities.hpp"
#include "tests/support/catch.hpp"

using namespace holyc::report;

TEST_CASE("the table of codes is sorted, without repetition, and says something of each") {
  const auto codes = all_codes();
  CHECK(std::ranges::is_sorted(codes, {}, &CodeInfo::code));
  for (std::size_t at = 1; at < codes.size(); ++at) CHECK(codes[at - 1].code != codes[at].code);
  for (const CodeInfo& info : codes) CHECK(info.summary.ends_with('.'));
}

TEST_CASE("a diagnostic takes severity and hint from the table") {
  const Diagnostic diagnostic = diagnose("duplicate-key", "The key is there twice.", {});
  CHECK(diagnostic.severity == Severity::warning);
  CHECK_FALSE(diagnostic.hint.empty());
  CHECK(diagnose("duplicate-key", "x", {}, "my hint").hint == "my hint");
  CHECK(diagnose("no-such-code", "x", {}).severity == Severity::error);
}

TEST_CASE("severities that users choose replace those of the table") {
  Diagnostics diagnostics{diagnose("dead-branch", "a", {}), diagnose("unknown-keyword", "b", {}),
                          diagnose("invalid-example", "c", {}), diagnose("json-syntax", "d", {})};
  apply({{"dead-branch", Severity::error},
         {"unknown-keyword", std::nullopt},
         {"invalid-example", Severity::warning}},
        diagnostics);
  REQUIRE(diagnostics.size() == 3);
  CHECK(diagnostics[0].severity == Severity::error);
  CHECK(diagnostics[1].severity == Severity::warning);
  CHECK(diagnostics[2].message == "d");
  CHECK(diagnostics[2].severity == Severity::error);
}

TEST_CASE("what cannot be compiled has a severity that nobody chooses") {
  for (const char* code : {"json-syntax", "unresolved-reference", "invalid-pattern", "unknown-dialect",
                           "name-clash", "wrong-keyword-type", "reference-cycle", "output-path"})
    CHECK_FALSE(find_code(code)->is_settable);
  for (const char* code : {"invalid-example", "dead-branch", "unsatisfiable", "unknown-keyword"})
    CHECK(find_code(code)->is_settable);
}

TEST_CASE("arrange sorts by place and drops repetitions") {
  Span first;
  first.file = "a";
  first.line = 2;
  Span second = first;
  second.line = 10;
  Diagnostics diagnostics{diagnose("json-syntax", "later", second), diagnose("json-syntax", "nowhere", {}),
                          diagnose("json-syntax", "early", first), diagnose("json-syntax", "later", second)};
  arrange(diagnostics);
  REQUIRE(diagnostics.size() == 3);
  CHECK(diagnostics[0].message == "early");
  CHECK(diagnostics[1].message == "later");
  CHECK(diagnostics[2].message == "nowhere");
}
