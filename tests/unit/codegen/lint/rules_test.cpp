// The table of rules.
#include <set>

#include "codegen/lint/rules.hpp"
#include "codegen/report/codes.hpp"
#include "tests/support/catch.hpp"

using namespace holyc;

TEST_CASE("every rule has a name of its own, a purpose and codes that the table of codes explains",
          "[lint]") {
  std::set<std::string_view> names;
  for (const lint::Rule& rule : lint::rules()) {
    INFO(rule.name);
    CHECK(names.insert(rule.name).second);
    CHECK(rule.purpose.ends_with('.'));
    CHECK_FALSE(rule.codes.empty());
    for (const std::string_view code : rule.codes) CHECK(report::find_code(code) != nullptr);
  }
}
