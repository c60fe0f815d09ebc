// Letter case of ASCII text.
#include <holy/text/letter_case.hpp>

#include "tests/support/catch.hpp"

namespace json = holy::json;

TEST_CASE("only the letters from A to Z have another case") {
  CHECK(json::lower_case("AZaz") == "azaz");
  CHECK(json::lower_case("@[`{\x10\r-0_\xC3\x89") == "@[`{\x10\r-0_\xC3\x89");  // É stays
  CHECK(json::lower_case("").empty());
  for (int byte = 0; byte < 256; ++byte) {
    const auto letter = static_cast<char>(byte);
    const bool is_capital = letter >= 'A' && letter <= 'Z';
    CHECK((json::lower_case(letter) != letter) == is_capital);
  }
}

TEST_CASE("texts are equal apart from case") {
  CHECK(json::equal_ignoring_case("Content-Type", "content-TYPE"));
  CHECK(json::equal_ignoring_case("", ""));
  CHECK_FALSE(json::equal_ignoring_case("type", "types"));
  CHECK_FALSE(json::equal_ignoring_case("types", "type"));
  CHECK_FALSE(json::equal_ignoring_case("\r1", "-1"));  // 0x0D and 0x2D differ in the bit that case is
  CHECK_FALSE(json::equal_ignoring_case("@[", "`{"));
  CHECK_FALSE(json::equal_ignoring_case("\xC3\x89", "\xC3\xA9"));  // É and é
}
