#include "codegen/program/compile.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"
#include "tests/support/schema_program.hpp"

using holy::program::Instruction;
using holy::program::Node;
using holy::program::Op;
using holy::program::Program;
using holyc::test::schema_program;

namespace {

std::vector<Op> ops_of(const Program& program, holy::program::NodeId id) {
  std::vector<Op> ops;
  const Node& node = program.nodes[id];
  for (std::uint32_t i = 0; i < node.count; ++i) ops.push_back(program.instructions[node.first + i].op);
  return ops;
}

}  // namespace

TEST_CASE("unevaluated keywords run after everything that evaluates") {
  const auto compiled =
      schema_program(R"({"unevaluatedProperties": false, "type": "object", "allOf": [{"$ref": "#/$defs/a"}],
                                          "properties": {"x": {"type": "null"}}, "$defs": {"a": {"properties": {"y": true}}}})");
  const std::vector<Op> expected{Op::type, Op::properties, Op::all_of, Op::unevaluated_properties};
  CHECK(ops_of(compiled.compilation.program, compiled.node) == expected);
}

TEST_CASE("only nodes that an unevaluated keyword can see track what they evaluate") {
  const auto compiled =
      schema_program(R"({"unevaluatedProperties": false, "allOf": [{"$ref": "#/$defs/seen"}],
    "not": {"$ref": "#/$defs/unseen"}, "properties": {"x": {"$ref": "#/$defs/deeper"}},
    "$defs": {"seen": {"minProperties": 1}, "unseen": {"minProperties": 2}, "deeper": {"minProperties": 3}}})");
  const Program& program = compiled.compilation.program;
  const auto tracks = [&](std::string_view name) {
    for (const Node& node : program.nodes) {
      if (program.text(node.location).ends_with(name)) return node.tracks_properties;
    }
    throw std::runtime_error("no such node");
  };
  CHECK(program.nodes[compiled.node].tracks_properties);
  CHECK(tracks("/seen"));
  CHECK_FALSE(tracks("/unseen"));
  CHECK_FALSE(tracks("/deeper"));
  CHECK(std::ranges::none_of(program.nodes, &Node::tracks_items));
}

TEST_CASE("schemas that assert nothing share one node") {
  const auto compiled = schema_program(
      R"({"properties": {"a": true, "b": {}, "c": {"description": "free"}, "d": {"type": "null"}}})");
  CHECK(compiled.compilation.program.nodes.size() == 3);
}

TEST_CASE("equal lists of constants are stored once") {
  const auto compiled = schema_program(
      R"({"properties": {"a": {"enum": ["x", { "k" : 1 }]}, "b": {"enum": ["x", {"k": 1}]}}})");
  CHECK(compiled.compilation.program.constants == std::vector<std::string>{"\"x\"", "{\"k\":1}"});
}

TEST_CASE("an invalid pattern is reported where it stands") {
  holyc::load::SourceTree tree;
  (void)holyc::load::add_text(tree, "schema.json", "test:/schema.json",
                              "{\n  \"pattern\": \"a(\",\n  \"patternProperties\": {\"[\": true}\n}", true);
  const auto resolution = holyc::resolve::resolve(std::move(tree));
  const auto compilation = holyc::program::compile(resolution.set, {resolution.set.roots.front().schema});
  REQUIRE(compilation.diagnostics.size() == 2);
  CHECK(compilation.diagnostics[0].code == "invalid-pattern");
  CHECK(compilation.diagnostics[0].span.line == 2);
  CHECK(compilation.diagnostics[0].span.column == 14);
  CHECK(compilation.diagnostics[1].span.line == 3);
  CHECK(compilation.diagnostics[1].span.column == 25);
}

TEST_CASE("unknown formats are annotations, known ones follow the option") {
  const auto count = [](const std::string& schema, bool asserted) {
    const auto compiled = schema_program(schema, {.assert_formats = asserted});
    return std::ranges::count(compiled.compilation.program.instructions, Op::format, &Instruction::op);
  };
  CHECK(count(R"({"format": "date"})", true) == 1);
  CHECK(count(R"({"format": "date"})", false) == 0);
  CHECK(count(R"({"format": "no-such-format"})", true) == 0);
}

TEST_CASE("compiling twice gives the same bytes") {
  const std::string schema =
      R"({"properties": {"b": {"$ref": "#"}, "a": {"anyOf": [{"const": 1}, {"enum": [2, 3]}]}}, "required": ["a"]})";
  CHECK(to_bytes(schema_program(schema).compilation.program) ==
        to_bytes(schema_program(schema).compilation.program));
}

TEST_CASE("every subschema that is reached has its node") {
  const auto compiled = schema_program(
      R"({"properties": {"a": {"$ref": "#/$defs/x"}}, "$defs": {"x": {"type": "string"}, "idle": {"type": "null"}}})");
  const auto& set = compiled.resolution.set;
  for (const auto& schema : set.schemas) {
    if (schema.file_pointer == "/$defs/x") CHECK(compiled.compilation.node_of.contains(schema.id));
    if (schema.file_pointer == "/$defs/idle" && schema.file == set.at(set.roots[0].schema).file) {
      CHECK_FALSE(compiled.compilation.node_of.contains(schema.id));
    }
  }
}
