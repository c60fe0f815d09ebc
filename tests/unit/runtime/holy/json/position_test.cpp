// Lines and columns.
#include <string>

#include <holy/json/position.hpp>

#include "tests/support/catch.hpp"

using holy::json::LineIndex;
using holy::json::Position;

namespace {

void check(std::string_view text, std::size_t offset, std::size_t line, std::size_t column) {
  INFO(offset);
  const Position direct = holy::json::position_of(text, offset);
  CHECK(direct.line == line);
  CHECK(direct.column == column);
  const Position indexed = LineIndex(text).position_of(text, offset);
  CHECK(indexed.line == line);
  CHECK(indexed.column == column);
}

}  // namespace

TEST_CASE("lines end with any of the three line ends") {
  const std::string_view text = "ab\ncd\r\nef\rgh\n";
  check(text, 0, 1, 1);
  check(text, 2, 1, 3);
  check(text, 3, 2, 1);
  check(text, 5, 2, 3);
  check(text, 6, 2, 4);  // between \r and \n
  check(text, 7, 3, 1);
  check(text, 10, 4, 1);
  check(text, 13, 5, 1);
  check(text, 1000, 5, 1);
  check("", 0, 1, 1);
}

TEST_CASE("columns count code points") {
  check("é😀x", 6, 1, 3);
}

TEST_CASE("the line of an offset comes without its end") {
  const std::string_view text = "ab\ncd\r\nef\r\rgh";
  CHECK(holy::json::line_at(text, 0) == "ab");
  CHECK(holy::json::line_at(text, 2) == "ab");
  CHECK(holy::json::line_at(text, 4) == "cd");
  CHECK(holy::json::line_at(text, 8) == "ef");
  CHECK(holy::json::line_at(text, 10).empty());
  CHECK(holy::json::line_at(text, 12) == "gh");
  CHECK(holy::json::line_at(text, 99) == "gh");
}

TEST_CASE("columns of a line longer than a block count code points") {
  std::string text = "first\n";
  for (int i = 0; i < 5000; ++i) text += "é.";  // three bytes, two code points
  check(text, text.size(), 2, 10'001);
  check(text, 6 + 3 * 3000, 2, 6001);
  check(text, 6 + 3 * 3000 + 2, 2, 6002);
  check(text + "\nlast", text.size() + 3, 3, 3);
}
