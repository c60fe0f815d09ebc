#include "tests/support/catch.hpp"

#include <holy/verdict/marks.hpp>

using holy::program::Marks;

TEST_CASE("marks beyond the first word are kept apart") {
  Marks marks;
  marks.mark(3);
  marks.mark(64);
  marks.mark(1000);
  CHECK(marks.has(3));
  CHECK(marks.has(64));
  CHECK(marks.has(1000));
  for (const std::size_t position : {0u, 2u, 4u, 63u, 65u, 128u, 999u, 1001u, 5000u})
    CHECK_FALSE(marks.has(position));
}

TEST_CASE("merging adds what either set holds") {
  Marks left;
  left.mark_leading(2);
  Marks right;
  right.mark(200);
  left.merge(right);
  CHECK(left.has(1));
  CHECK(left.has(200));
  CHECK_FALSE(left.has(2));
  CHECK_FALSE(right.has(1));
  right.mark_all();
  left.merge(right);
  CHECK(left.has(77777));
}
