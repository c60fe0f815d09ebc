// What the subschemas of one place together demand.
#include "tools/holyc/mock/demands.hpp"

#include <string>

#include "codegen/load/source.hpp"
#include "tests/support/catch.hpp"

using namespace holyc;

namespace {

cli::mocking::Demands demands_of(const std::string& schema) {
  load::SourceTree tree;
  CHECK(load::add_text(tree, "a.schema.json", "https://example.org/a.json", schema, true).empty());
  const resolve::Resolution resolution = resolve::resolve(std::move(tree), {});
  CHECK_FALSE(report::has_errors(resolution.diagnostics));
  cli::mocking::Random random(1);
  return cli::mocking::gather(resolution.set, {resolution.set.roots.at(0).schema}, random);
}

}  // namespace

TEST_CASE("parts that double at every level are gathered once", "[mock]") {
  std::string definitions = R"("d60": {"type": "object", "properties": {"a": {}}})";
  for (int i = 0; i < 60; ++i) {
    const std::string next = R"({"$ref": "#/$defs/d)" + std::to_string(i + 1) + "\"}";
    definitions += ", \"d" + std::to_string(i) + R"(": {"allOf": [)" + next + ", " + next + "]}";
  }
  CHECK(demands_of(R"({"$ref": "#/$defs/d0", "$defs": {)" + definitions + "}}").objects.size() == 1);
}

TEST_CASE("one branch of a union and what it leads to is demanded", "[mock]") {
  const auto demands = demands_of(R"({"required": ["a"], "anyOf": [{"$ref": "#/$defs/b"}],
    "$defs": {"b": {"required": ["b"], "allOf": [{"required": ["c"]}]}}})");
  CHECK(demands.required == std::vector<std::string>{"a", "b", "c"});
}
