// The golden cases of tests/diagnostics/instance, and what holds of all issues.
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <holy/explain/explain.hpp>
#include <holy/formats/format.hpp>
#include <holy/verdict/interpreter.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/schema_program.hpp"

namespace fs = std::filesystem;
using holyc::test::schema_program;

namespace {

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

void print(std::string& out, const holy::Issue& issue, std::size_t indent) {
  const std::string margin(indent, ' ');
  out += margin + std::to_string(issue.line) + ':' + std::to_string(issue.column) + " [" + issue.code + "] " +
         issue.message + '\n';
  if (!issue.hint.empty()) out += margin + "  hint: " + issue.hint + '\n';
  out += margin + "  at \"" + issue.instance_location + "\" by " + issue.keyword_location + " = " +
         issue.absolute_keyword_location + '\n';
  for (const holy::Issue& cause : issue.causes) print(out, cause, indent + 4);
}

std::string explained(const std::string& schema, const std::string& instance) {
  auto compiled = schema_program(schema);
  const holy::program::Runnable runnable(std::move(compiled.compilation.program));
  const holy::json::Reading reading = holy::json::read(instance);
  std::string out;
  if (!reading.ok()) {
    for (const auto& error : reading.errors) print(out, holy::program::to_issue(error, instance), 0);
    return out;
  }
  for (const auto& issue : holy::program::explain(runnable, compiled.node, reading.document.root()))
    print(out, issue, 0);
  return out;
}

}  // namespace

// HOLY_UPDATE_GOLDENS=1 writes the expected files anew; read the difference before you commit it.
TEST_CASE("diagnostics of instances read as they should") {
  const char* update = std::getenv("HOLY_UPDATE_GOLDENS");
  std::size_t cases = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(HOLY_SOURCE_DIR) / "tests/diagnostics/instance")) {
    if (!entry.is_directory()) continue;
    ++cases;
    const std::string found =
        explained(read_file(entry.path() / "schema.json"), read_file(entry.path() / "instance.json"));
    INFO(entry.path().filename().string());
    CHECK_FALSE(found.empty());
    if (update != nullptr) {
      std::ofstream(entry.path() / "expected.txt", std::ios::binary) << found;
    } else {
      CHECK(found == read_file(entry.path() / "expected.txt"));
    }
  }
  CHECK(cases == 120);
}

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
