#include <array>

#include "codegen/report/nearest.hpp"
#include "tests/support/catch.hpp"

using namespace holyc::report;

TEST_CASE("edit distance counts insertions, deletions, substitutions and swaps") {
  CHECK(edit_distance("kitten", "sitting", 10) == 3);
  CHECK(edit_distance("ab", "ba", 10) == 1);
  CHECK(edit_distance("", "abc", 10) == 3);
  CHECK(edit_distance("abcdef", "uvwxyz", 2) == 3);
}

TEST_CASE("the nearest name is suggested only when it is near") {
  const std::array<std::string_view, 3> known{"transcript_id", "title", "Duration"};
  CHECK(nearest("transcriptid", known) == "transcript_id");
  CHECK(nearest("duration", known) == "Duration");
  CHECK_FALSE(nearest("participants", known));
}
