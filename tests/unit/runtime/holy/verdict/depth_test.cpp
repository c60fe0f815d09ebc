#include <holy/explain/explain.hpp>
#include <holy/verdict/interpreter.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/schema_program.hpp"

// The deepest instance that the reader lets through, through several in-place hops a level.
TEST_CASE("the deepest instance is judged and explained") {
  const std::string schema = R"({
    "$ref": "#/$defs/node",
    "$defs": {"node": {"anyOf": [{"$ref": "#/$defs/list"}, {"type": "integer"}]},
              "list": {"type": "array", "allOf": [{"items": {"$ref": "#/$defs/node"}}]}}})";
  auto compiled = holyc::test::schema_program(schema);
  const holy::program::Runnable runnable(std::move(compiled.compilation.program));
  const std::size_t levels = 512;
  for (const bool valid : {true, false}) {
    const std::string text = std::string(levels, '[') + (valid ? "1" : "\"x\"") + std::string(levels, ']');
    const auto reading = holy::json::read(text);
    REQUIRE(reading.ok());
    CHECK(holy::program::accepts(runnable, compiled.node, reading.document.root()) == valid);
    CHECK(holy::program::explain(runnable, compiled.node, reading.document.root()).empty() == valid);
  }
}
