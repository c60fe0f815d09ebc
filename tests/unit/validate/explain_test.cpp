// The golden cases of tests/diagnostics/instance, and what holds of all issues.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <holy/formats/format.hpp>
#include <holy/validate/interpreter.hpp>

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
  CHECK(cases >= 20);
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
