#include <algorithm>

#include <holy/explain/explain.hpp>
#include <holy/verdict/interpreter.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/schema_program.hpp"

using namespace holy::program;

namespace {

// Uses every operand shape.
const std::string broad_schema = R"({
  "$defs": {"name": {"type": "string", "minLength": 1, "maxLength": 9, "pattern": "^a", "format": "date"}},
  "type": ["object", "null"], "required": ["a", "b"], "minProperties": 1, "maxProperties": 9,
  "properties": {"a": {"$ref": "#/$defs/name"}, "b": {"enum": [1, "x", null, {"k": [1.50]}]}, "c": {"const": 3}},
  "patternProperties": {"^x-": {"multipleOf": 0.01, "minimum": -3, "exclusiveMaximum": 1e400}},
  "additionalProperties": {"prefixItems": [true, {"not": {}}], "items": false, "contains": {"type": "null"},
                           "minContains": 0, "maxContains": 2, "uniqueItems": true, "maxItems": 18446744073709551615},
  "propertyNames": {"maxLength": 10},
  "dependentRequired": {"a": ["b", "c"]}, "dependentSchemas": {"c": {"unevaluatedProperties": false}},
  "allOf": [true], "anyOf": [{}, false], "oneOf": [{"title": "A list", "if": {"minItems": 1}, "then": {"unevaluatedItems": false}}]
})";

Program broad_program() {
  return holyc::test::schema_program(broad_schema).compilation.program;
}

}  // namespace

TEST_CASE("a Program survives its bytes") {
  const Program program = broad_program();
  const std::string bytes = to_bytes(program);
  const Loading loading = from_bytes(bytes);
  REQUIRE(loading.error == "");
  CHECK(loading.program.texts == program.texts);
  CHECK(loading.program.constants == program.constants);
  CHECK(loading.program.nodes.size() == program.nodes.size());
  CHECK(loading.program.instructions.size() == program.instructions.size());
  CHECK(loading.program.entries.size() == program.entries.size());
  CHECK(to_bytes(loading.program) == bytes);
  for (std::size_t i = 0; i < program.nodes.size(); ++i) {
    CHECK(loading.program.nodes[i].tracks_properties == program.nodes[i].tracks_properties);
    CHECK(loading.program.nodes[i].tracks_items == program.nodes[i].tracks_items);
    CHECK(loading.program.nodes[i].title == program.nodes[i].title);
  }
  const auto is_titled = [](const Node& node) { return node.title != 0; };
  CHECK(std::ranges::count_if(loading.program.nodes, is_titled) == 1);
}

TEST_CASE("every truncation of a Program is refused") {
  const std::string bytes = to_bytes(broad_program());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const Loading loading = from_bytes(std::string_view(bytes).substr(0, size));
    CHECK_FALSE(loading.ok());
  }
  CHECK_FALSE(from_bytes(bytes + '\0').ok());
}

TEST_CASE("what a changed byte still lets through can be run") {
  const std::string bytes = to_bytes(broad_program());
  const auto reading =
      holy::json::read(R"({"a": "abc", "b": [1, {"x-1": 3}], "x-n": 0.015, "z": [1, 2, null]})");
  REQUIRE(reading.ok());
  std::size_t loaded = 0;
  for (std::size_t place = 0; place < bytes.size(); ++place) {
    for (const int change : {1, 2, 0x40, 0x80, 0xFF}) {
      std::string changed = bytes;
      changed[place] = static_cast<char>(static_cast<unsigned char>(changed[place]) ^ change);
      Loading loading = from_bytes(changed);
      if (!loading.ok()) continue;
      ++loaded;
      const auto entries = loading.program.entries;
      const Runnable runnable(std::move(loading.program));
      for (const Entry& entry : entries) {
        const bool verdict = accepts(runnable, entry.node, reading.document.root());
        CHECK(explain(runnable, entry.node, reading.document.root()).empty() == verdict);
      }
    }
  }
  CHECK(loaded > 0);
}

TEST_CASE("bytes of another version or kind are refused by name") {
  std::string bytes = to_bytes(broad_program());
  CHECK(from_bytes("").error.find("do not begin") != std::string::npos);
  bytes[8] = 99;
  CHECK(from_bytes(bytes).error.find("version") != std::string::npos);
}
