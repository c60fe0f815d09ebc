// What holds of all issues; the words of each are in tests/diagnostics/instance.
#include <ctime>

#include <holy/explain/explain.hpp>
#include <holy/verdict/interpreter.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/cpu_time.hpp"
#include "tests/support/explained.hpp"

using holyc::test::explained;
using holyc::test::schema_program;

TEST_CASE("the number of issues is limited") {
  auto compiled = schema_program(R"({"items": {"type": "null"}})");
  const holy::program::Runnable runnable(std::move(compiled.compilation.program));
  std::string text = "[0";
  for (int i = 0; i < 5000; ++i) text += ",1";
  const auto reading = holy::json::read_owned(text + "]");
  CHECK(holy::program::explain(runnable, compiled.node, reading.document.root()).size() == 1000);
  CHECK(holy::program::explain(runnable, compiled.node, reading.document.root(), {.max_issues = 3}).size() ==
        3);
}

TEST_CASE("one fault that two paths reach is told once") {
  CHECK(
      explained(
          R"({"allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}], "$defs": {"a": {"required": ["x"]}}})",
          "{}") ==
      "1:1 [required] required property \"x\" is missing\n"
      "  at \"\" by /allOf/0/$ref/required = test:/schema.json#/$defs/a/required\n");
}

TEST_CASE("a failing branch hides nothing from unevaluatedProperties but its own members") {
  const std::string found =
      explained(R"({"allOf": [{"properties": {"a": {"type": "string"}}}], "unevaluatedProperties": false})",
                R"({"a": 1, "b": 2})");
  CHECK(found.find("[type] a is") != std::string::npos);
  CHECK(found.find("\"b\" is not a property") != std::string::npos);
  CHECK(found.find("\"a\" is not a property") == std::string::npos);
}

TEST_CASE("letters are compared apart from case, other bytes as they are") {
  CHECK(explained(R"({"enum": [-1]})", R"("\r1")").find("without quotes") == std::string::npos);
  CHECK(explained(R"({"enum": [1E5]})", R"("1e5")").find("write 1E5 without quotes") != std::string::npos);
}

TEST_CASE("explanations of large schemas and objects take no quadratic time") {
  std::string branches, demanded, members;
  for (int branch = 0; branch < 1500; ++branch) {
    std::string values;
    for (int value = 0; value < 100; ++value)
      values += (value == 0 ? "\"" : ",\"") + std::to_string(branch) + '_' + std::to_string(value) + '"';
    branches +=
        (branch == 0 ? "" : ",") + std::string(R"({"properties": {"kind": {"enum": [)") + values + "]}}}";
  }
  for (int k = 0; k < 20'000; ++k) demanded += ",\"demanded " + std::to_string(k) + '"';
  for (int k = 0; k < 100'000; ++k) members += ",\"member " + std::to_string(k) + "\":1";
  const std::clock_t begin = std::clock();
  CHECK(explained("{\"anyOf\": [" + branches + "]}", R"({"kind": "none"})").find("[anyOf] kind is") !=
        std::string::npos);
  CHECK(explained(R"({"dependentRequired": {"t": ["t")" + demanded + "]}}", "{\"t\": 1" + members + '}')
            .find("\"t\" demands it") != std::string::npos);
  CHECK((std::clock() - begin) / CLOCKS_PER_SEC < 5);  // processor time; every pair would take minutes
}

TEST_CASE("what two keywords say of each level of a value is told once a cause, not twice as often a level") {
  const auto count = [](const auto& self, const holy::Issues& issues) -> std::size_t {
    std::size_t all = issues.size();
    for (const holy::Issue& issue : issues) all += self(self, issue.causes);
    return all;
  };
  for (const char* keyword :
       {R"("contains": {"$ref": "#"})", R"("anyOf": [{"maxItems": 0}, {"items": {"$ref": "#"}}])"}) {
    auto compiled =
        schema_program(R"({"type": "array", "items": {"$ref": "#"}, )" + std::string(keyword) + '}');
    const holy::program::Runnable runnable(std::move(compiled.compilation.program));
    const auto reading = holy::json::read_owned(std::string(30, '[') + "null" + std::string(30, ']'));
    const auto issues = holy::program::explain(runnable, compiled.node, reading.document.root(),
                                               {.max_issues = 1'000'000'000});
    CHECK(count(count, issues) < 5000);
  }
}

TEST_CASE("many unknown members before many alternatives take no longer than they are many") {
  std::string branches, members;
  for (int branch = 0; branch < 250; ++branch) {
    std::string names;
    for (int i = 0; i < 60; ++i)
      names += (i == 0 ? "\"key" : ", \"key") + std::to_string(branch) + '_' + std::to_string(i) + "\": {}";
    branches += (branch == 0 ? "" : ", ") +
                std::string(R"({"additionalProperties": false, "properties": {)") + names + "}}";
  }
  for (int i = 0; i < 5000; ++i) members += (i == 0 ? "\"kez" : ", \"kez") + std::to_string(i) + "\": 1";
  const double before = holy_test::cpu_seconds();
  const std::string found = explained(R"({"anyOf": [)" + branches + "]}", '{' + members + '}');
  CHECK(holy_test::cpu_seconds() - before < 10);  // where each pair of names was compared, it took 50
  CHECK(found.find("matches none of the 250 alternatives") != std::string::npos);
}
