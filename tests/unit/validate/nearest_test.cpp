#include "tests/support/catch.hpp"

#include <holy/validate/nearest.hpp>

using holy::program::nearest;

TEST_CASE("the nearest name is the one that was meant") {
  const std::vector<std::string_view> known{"duration", "transcript_id", "id", "title"};
  CHECK(nearest("durration", known) == "duration");
  CHECK(nearest("transcript_di", known) == "transcript_id");
  CHECK(nearest("Duration", known) == "duration");
  CHECK(nearest("titel", known) == "title");
}

TEST_CASE("a name that is like none is left alone") {
  const std::vector<std::string_view> known{"duration", "id"};
  CHECK_FALSE(nearest("colour", known).has_value());
  CHECK_FALSE(nearest("duration", known).has_value());  // itself is no correction
  CHECK_FALSE(nearest("", known).has_value());
  CHECK_FALSE(nearest(std::string(100'000, 'x'), known).has_value());
}
