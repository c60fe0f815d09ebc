// What a string of a wrong form was meant to be.
#include <string>
#include <vector>

#include <holy/explain/repairs.hpp>

#include "tests/support/catch.hpp"

using holy::patterns::Match;
using holy::program::hint_for_format;
using holy::program::hint_to_mend;

TEST_CASE("the first edit that is accepted is proposed") {
  const auto is_lower = [](std::string_view text) { return text == "a_b" ? Match::yes : Match::no; };
  CHECK(hint_to_mend(" A_B ", is_lower).empty());  // edits are tried one at a time
  CHECK(hint_to_mend("A_B", is_lower) == "did you mean \"a_b\"?");
  CHECK(hint_to_mend("a b", is_lower) == "did you mean \"a_b\"?");
}

TEST_CASE("the first edit that costs too much to judge is the last that is tried") {
  std::vector<std::string> tried;
  const auto judge = [&](std::string_view text) {
    tried.emplace_back(text);
    return tried.size() < 2 ? Match::no : Match::limit;
  };
  const std::string text = " (Some_dear Text-)";
  CHECK(hint_to_mend(text, judge).empty());
  CHECK(tried.size() == 2);
  tried.clear();
  CHECK(hint_for_format("date", "2026/02/30 8:00", judge).empty());
  CHECK(tried.size() == 2);
}
