#include "tests/support/catch.hpp"

#include <holy/verdict/evaluated.hpp>

using holy::program::Evaluated;

TEST_CASE("positions beyond the first word are kept apart") {
  Evaluated evaluated;
  evaluated.add(3);
  evaluated.add(64);
  evaluated.add(1000);
  CHECK(evaluated.contains(3));
  CHECK(evaluated.contains(64));
  CHECK(evaluated.contains(1000));
  for (const std::size_t position : {0u, 2u, 4u, 63u, 65u, 128u, 999u, 1001u, 5000u})
    CHECK_FALSE(evaluated.contains(position));
}

TEST_CASE("merging adds what either set holds") {
  Evaluated left;
  left.add_leading(2);
  Evaluated right;
  right.add(200);
  left.merge(right);
  CHECK(left.contains(1));
  CHECK(left.contains(200));
  CHECK_FALSE(left.contains(2));
  CHECK_FALSE(right.contains(1));
  right.add_all();
  left.merge(right);
  CHECK(left.contains(77777));
}
