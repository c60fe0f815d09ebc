// JSON pointers.
#include <string>

#include <holy/json/pointer.hpp>

#include "tests/support/catch.hpp"

TEST_CASE("a pointer's tokens escape what pointers are made of, the tilde first") {
  CHECK(holy::json::escape_token("plain") == "plain");
  CHECK(holy::json::escape_token("a/b~c") == "a~1b~0c");
  CHECK(holy::json::escape_token("~1") == "~01");
  std::string pointer = "/properties";
  holy::json::append_token(pointer, "a/b");
  holy::json::append_token(pointer, "");
  CHECK(pointer == "/properties/a~1b/");
}
