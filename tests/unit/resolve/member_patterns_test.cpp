// Patterns that are looked up answer as those that are run.
#include "codegen/resolve/member_patterns.hpp"

#include <string>
#include <vector>

#include "tests/support/catch.hpp"

namespace {

using holyc::resolve::KeywordUse;
using holyc::resolve::MemberPatterns;

KeywordUse use_with(const std::vector<std::string>& patterns) {
  KeywordUse use;
  for (const std::string& pattern : patterns) use.children.push_back({pattern, 0});
  return use;
}

std::vector<std::string> matching(const KeywordUse& use, const std::string& name) {
  const MemberPatterns patterns(use);
  std::vector<std::string> found;
  for (const auto& hit : patterns.matching(name))
    found.push_back(use.children[hit.child].name + (hit.certain ? "" : " (perhaps)"));
  return found;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("plain texts are found where their anchors say", "[member_patterns]") {
  const KeywordUse use = use_with({"ab", "^ab", "ab$", "^ab$", "", "^", "$", "^$", "x", "^a-b", "b/c$"});
  CHECK(matching(use, "ab") == Found{"ab", "^ab", "ab$", "^ab$", "", "^", "$"});
  CHECK(matching(use, "abab") == Found{"ab", "^ab", "ab$", "", "^", "$"});
  CHECK(matching(use, "1ab2") == Found{"ab", "", "^", "$"});
  CHECK(matching(use, "") == Found{"", "^", "$", "^$"});
  CHECK(matching(use, "a-b/c") == Found{"", "^", "$", "^a-b", "b/c$"});
  CHECK(matching(use, "\xC3\xA4" "ab") == Found{"ab", "ab$", "", "^", "$"});
}

TEST_CASE("other patterns are run, and found in the order of all", "[member_patterns]") {
  const KeywordUse use = use_with({"^a[0-9]$", "a", "a.c", "^(a", "a\\$", "\xC3\xA4", "^a|b$"});
  CHECK(matching(use, "a1") == Found{"^a[0-9]$", "a", "^(a (perhaps)", "^a|b$"});
  CHECK(matching(use, "xa$c") == Found{"a", "a.c", "^(a (perhaps)", "a\\$"});
  CHECK(matching(use, "\xC3\xA4") == Found{"^(a (perhaps)", "\xC3\xA4"});
  const MemberPatterns patterns(use);
  CHECK(patterns.matching("xb").size() == 2);
  CHECK(patterns.matching("xb").size() == 2);  // remembered
}

TEST_CASE("many texts are looked up, and a few are searched for", "[member_patterns]") {
  std::vector<std::string> texts;
  for (int i = 0; i < 3000; ++i) texts.push_back("p" + std::to_string(i));
  const KeywordUse use = use_with(texts);
  CHECK(matching(use, "p123") == Found{"p1", "p12", "p123"});
  CHECK(matching(use, "p1p1") == Found{"p1"});
  CHECK(matching(use, std::string(5000, '-') + "p29") == Found{"p2", "p29"});
}
