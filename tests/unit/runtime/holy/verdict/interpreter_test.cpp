
#include <holy/explain/explain.hpp>
#include <holy/verdict/interpreter.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/cpu_time.hpp"
#include "tests/support/schema_program.hpp"

using holyc::test::is_valid;
using holyc::test::schema_program;

TEST_CASE("numbers are exact in schema and instance") {
  CHECK(is_valid(R"({"multipleOf": 0.01})", "0.07"));
  CHECK(is_valid(R"({"multipleOf": 0.01})", "19.99"));
  CHECK_FALSE(is_valid(R"({"multipleOf": 0.01})", "0.075"));
  CHECK(is_valid(R"({"maximum": 18446744073709551617})", "18446744073709551617"));
  CHECK_FALSE(is_valid(R"({"maximum": 18446744073709551616})", "18446744073709551617"));
  CHECK_FALSE(is_valid(R"({"exclusiveMinimum": 1e400})", "1e400"));
  CHECK(is_valid(R"({"exclusiveMinimum": 1e400})", "1.0000000000000000000000001e400"));
  CHECK(is_valid(R"({"type": "integer"})", "1.0"));
  CHECK(is_valid(R"({"type": "integer"})", "1e2"));
  CHECK_FALSE(is_valid(R"({"type": "integer"})", "1.5"));
  CHECK(is_valid(R"({"const": 1})", "1.0"));
  CHECK(is_valid(R"({"enum": [[1e1]]})", "[10]"));
}

TEST_CASE("lengths count code points") {
  CHECK(is_valid(R"({"maxLength": 1})", "\"\xF0\x9F\x98\x80\""));
  CHECK_FALSE(is_valid(R"({"minLength": 2})", R"("\uD83D\uDE00")"));
}

TEST_CASE("enumerations of many values are found by hash") {
  std::string schema = R"({"enum": [)";
  for (int i = 0; i < 10'000; ++i) schema += std::to_string(i) + ", {\"n\": " + std::to_string(i) + "}, ";
  schema += "\"last\"]}";
  CHECK(is_valid(schema, "9999.0"));
  CHECK(is_valid(schema, R"({"n": 1e3})"));
  CHECK(is_valid(schema, R"("last")"));
  CHECK_FALSE(is_valid(schema, "10000"));
  CHECK_FALSE(is_valid(schema, R"({"n": 10000})"));
  CHECK_FALSE(is_valid(schema, R"("Last")"));
}

TEST_CASE("uniqueItems of many items takes near-linear time") {
  std::string items = "[";
  for (int i = 0; i < 200'000; ++i) items += "{\"n\": " + std::to_string(i) + "},";
  const double start = holy_test::cpu_seconds();
  CHECK(is_valid(R"({"uniqueItems": true})", items + "{}]"));
  CHECK_FALSE(is_valid(R"({"uniqueItems": true})", items + "{\"n\": 0.0}]"));
  CHECK(holy_test::cpu_seconds() - start < 10);
}

namespace {

std::string nested(std::size_t levels, const std::string& inside) {
  std::string text;
  for (std::size_t i = 0; i < levels; ++i) text += R"({"next": )";
  text += inside;
  return text.append(levels, '}');
}

/// A verdict that would take ages if outcomes were not remembered.
void check_fast(const std::string& schema, const std::string& instance, bool expected) {
  const double start = holy_test::cpu_seconds();
  auto compiled = schema_program(schema);
  const holy::program::Runnable runnable(std::move(compiled.compilation.program));
  const auto reading = holy::json::read(instance);
  REQUIRE(reading.ok());
  CHECK(holy::program::accepts(runnable, compiled.node, reading.document.root()) == expected);
  CHECK(holy::program::explain(runnable, compiled.node, reading.document.root()).empty() == expected);
  CHECK(holy_test::cpu_seconds() - start < 5);
}

}  // namespace

TEST_CASE("nested unions are judged in linear time") {
  for (const std::string keyword : {"anyOf", "oneOf", "allOf"}) {
    const std::string schema = R"({"type": ["object", "null"], ")" + keyword +
                               R"(": [{"properties": {"next": {"$ref": "#"}}, "required": ["a"]},
                                      {"properties": {"next": {"$ref": "#"}}, "required": ["b"]},
                                      {"properties": {"next": {"$ref": "#"}}}]})";
    check_fast(schema, nested(60, "5"), false);
    check_fast(schema, nested(60, "null"), keyword == "anyOf");
  }
}

TEST_CASE("nested unions under unevaluatedProperties are judged in linear time") {
  std::string schema = R"({"unevaluatedProperties": false, "$ref": "#/$defs/n0", "$defs": {)";
  for (int i = 0; i < 40; ++i) {
    const std::string next = R"({"$ref": "#/$defs/n)" + std::to_string(i + 1) + "\"}";
    schema += "\"n" + std::to_string(i) + R"(": {"anyOf": [)" + next + ", " + next + "]}, ";
  }
  schema += R"("n40": {"properties": {"a": true}}}})";
  check_fast(schema, R"({"a": 1})", true);
  check_fast(schema, R"({"a": 1, "b": 2})", false);
}

TEST_CASE("members that a branch evaluated count only when the branch accepts") {
  const std::string schema =
      R"({"anyOf": [{"properties": {"a": true}, "required": ["x"]}, {"properties": {"b": true}}],
                                 "unevaluatedProperties": false})";
  CHECK(is_valid(schema, R"({"b": 1})"));
  CHECK_FALSE(is_valid(schema, R"({"a": 1})"));
  CHECK_FALSE(is_valid(schema, R"({"a": 1, "b": 1})"));
}

TEST_CASE("unevaluatedProperties does not see what a cousin evaluated") {
  const std::string schema = R"({"allOf": [{"properties": {"a": true}}, {"unevaluatedProperties": false}]})";
  CHECK_FALSE(is_valid(schema, R"({"a": 1})"));
  CHECK(is_valid(schema, "{}"));
}

TEST_CASE("more than 64 required names are all demanded") {
  std::string names, members;
  for (int i = 0; i < 100; ++i) {
    names += (i ? ", " : "") + ("\"n" + std::to_string(i) + "\"");
    members += (i ? ", " : "") + ("\"n" + std::to_string(i) + "\": 1");
  }
  const std::string schema = "{\"required\": [" + names + "]}";
  CHECK(is_valid(schema, "{" + members + "}"));
  CHECK_FALSE(is_valid(schema, "{" + members.substr(0, members.rfind(',')) + "}"));
  CHECK_FALSE(is_valid(schema, "{" + members.substr(members.find(',') + 1) + "}"));
}

TEST_CASE("a schema that only refers to itself ends in an issue") {
  using namespace holy::program;
  Program program;
  program.texts = {"", "$ref", "test:/loop"};
  Instruction reference;
  reference.op = Op::reference;
  reference.keyword = 1;
  reference.node = 0;
  program.instructions = {reference};
  program.nodes = {Node{2, 0, 1, false, false}};
  const Runnable runnable(std::move(program));
  const auto reading = holy::json::read("{}");
  CHECK_FALSE(accepts(runnable, 0, reading.document.root()));
  const holy::Issues issues = explain(runnable, 0, reading.document.root());
  REQUIRE(issues.size() == 1);
  CHECK(issues.front().code == "recursion-limit");
}
