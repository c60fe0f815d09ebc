// Patterns that are looked up answer as those that are run.
#include <holy/patterns/pattern_set.hpp>

#include <string>
#include <vector>

#include "tests/support/catch.hpp"

namespace {

using holy::patterns::PatternSet;
using Patterns = std::vector<std::string>;

PatternSet set_of(const Patterns& patterns) {
  return PatternSet(std::vector<std::string_view>(patterns.begin(), patterns.end()));
}

std::vector<std::string> matching(const Patterns& use, const std::string& name) {
  const PatternSet patterns = set_of(use);
  std::vector<std::string> found;
  for (const auto& hit : patterns.matching(name))
    found.push_back(use[hit.index] + (hit.certain ? "" : " (perhaps)"));
  return found;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("plain texts are found where their anchors say") {
  const Patterns use = {"ab", "^ab", "ab$", "^ab$", "", "^", "$", "^$", "x", "^a-b", "b/c$"};
  CHECK(matching(use, "ab") == Found{"ab", "^ab", "ab$", "^ab$", "", "^", "$"});
  CHECK(matching(use, "abab") == Found{"ab", "^ab", "ab$", "", "^", "$"});
  CHECK(matching(use, "1ab2") == Found{"ab", "", "^", "$"});
  CHECK(matching(use, "") == Found{"", "^", "$", "^$"});
  CHECK(matching(use, "a-b/c") == Found{"", "^", "$", "^a-b", "b/c$"});
  CHECK(matching(use,
                 "\xC3\xA4"
                 "ab") == Found{"ab", "ab$", "", "^", "$"});
}

TEST_CASE("other patterns are run, and found in the order of all") {
  const Patterns use = {"^a[0-9]$", "a", "a.c", "^(a", "a\\$", "\xC3\xA4", "^a|b$"};
  CHECK(matching(use, "a1") == Found{"^a[0-9]$", "a", "^(a (perhaps)", "^a|b$"});
  CHECK(matching(use, "xa$c") == Found{"a", "a.c", "^(a (perhaps)", "a\\$"});
  CHECK(matching(use, "\xC3\xA4") == Found{"^(a (perhaps)", "\xC3\xA4"});
  const PatternSet patterns = set_of(use);
  CHECK(patterns.matching("xb").size() == 2);
  CHECK(patterns.matching("xb").size() == 2);  // remembered
}

TEST_CASE("many texts are looked up, and a few are searched for") {
  std::vector<std::string> texts;
  for (int i = 0; i < 3000; ++i) texts.push_back("p" + std::to_string(i));
  const Patterns& use = texts;
  CHECK(matching(use, "p123") == Found{"p1", "p12", "p123"});
  CHECK(matching(use, "p1p1") == Found{"p1"});
  CHECK(matching(use, std::string(5000, '-') + "p29") == Found{"p2", "p29"});
}
