#include "codegen/emit/sql/costs.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"
#include "tests/support/schema_program.hpp"

namespace {

/// Forty schemas of which each leads to the next one in two ways.
std::string chain_of(const std::string& first_way, const std::string& second_way) {
  std::string schema = R"({"$ref": "#/$defs/s0", "$defs": {)";
  for (int level = 0; level < 40; ++level) {
    const std::string next = R"({"$ref": "#/$defs/s)" + std::to_string(level + 1) + "\"}";
    schema += "\"s" + std::to_string(level) + "\": {" + first_way + next + ", " + second_way + next + "}, ";
  }
  return schema + R"("s40": {"minProperties": 1, "minLength": 1}}})";
}

bool has_costly(const std::string& schema) {
  const std::vector<bool> costly =
      holyc::emit::sql::find_costly(holyc::test::schema_program(schema).compilation.program);
  return std::ranges::find(costly, true) != costly.end();
}

}  // namespace

TEST_CASE("a member and its name are two values, each judged once") {
  CHECK_FALSE(has_costly(chain_of(R"("additionalProperties": )", R"("propertyNames": )")));
}

TEST_CASE("what judges one value twice at each level is costly") {
  CHECK(has_costly(chain_of(R"("additionalProperties": )", R"("not": )")));
}
