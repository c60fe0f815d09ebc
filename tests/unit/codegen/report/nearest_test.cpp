#include <array>

#include "codegen/report/nearest.hpp"
#include "tests/support/catch.hpp"

using namespace holyc::report;

TEST_CASE("the nearest name is suggested only when it is near") {
  const std::array<std::string_view, 3> known{"transcript_id", "title", "Duration"};
  CHECK(nearest("transcriptid", known) == "transcript_id");
  CHECK(nearest("duration", known) == "Duration");
  CHECK_FALSE(nearest("participants", known));
}

TEST_CASE("a name that is known where it was not looked for is suggested") {
  const std::array<std::string_view, 2> known{"titles", "title"};
  CHECK(nearest("title", known) == "title");
}
