#include <holy/patterns/unicode_property.hpp>

#include "tests/support/catch.hpp"

using namespace holy::patterns;

TEST_CASE("property names are exact") {
  CHECK(find_property("L")->long_name == "Letter");
  CHECK(find_property("Letter") == find_property("L"));
  CHECK(find_property("gc=Lu") == find_property("General_Category=Uppercase_Letter"));
  CHECK(find_property("Script=Greek") == find_property("sc=Grek"));
  CHECK(find_property("sc=Qaai") == find_property("sc=Inherited"));
  CHECK(find_property("Alpha") == find_property("Alphabetic"));
  CHECK(find_property("scx=Grek")->kind == PropertyKind::script_extensions);
  for (const char* name : {"", "l", "letter", "Greek", "sc=greek", "Script", "gc=Foo", "Block=Greek",
                           "L=", "=L", "Lu ", "InGreek"}) {
    INFO(name);
    CHECK(!find_property(name).has_value());
  }
}

TEST_CASE("property sets") {
  const auto& letters = property_set(*find_property("L"));
  REQUIRE(letters.has_value());
  CHECK(contains(*letters, U'é'));
  CHECK(!contains(*letters, U'1'));
  CHECK(*property_set(*find_property("Any")) == CodePointSet{{0, last_code_point}});
  CHECK(*property_set(*find_property("ASCII")) == CodePointSet{{0, 0x7F}});
  CHECK(*property_set(*find_property("Cs")) == CodePointSet{{0xD800, 0xDFFF}});
  CHECK(complement(*property_set(*find_property("Assigned"))) == *property_set(*find_property("Cn")));
}
