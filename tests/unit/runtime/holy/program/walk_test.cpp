#include <holy/program/walk.hpp>

#include <algorithm>
#include <set>

#include "tests/support/catch.hpp"
#include "tests/support/schema_program.hpp"

using holy::json::Kind;
using holy::json::Kinds;
using holy::program::NodeId;
using holy::program::Op;
using holy::program::Program;
using holyc::test::schema_program;

namespace {

NodeId node_at(const Program& program, std::string_view end) {
  for (NodeId id = 0; id < program.nodes.size(); ++id) {
    if (program.text(program.nodes[id].location).ends_with(end)) return id;
  }
  throw std::runtime_error("no such node");
}

/// The only instruction of an operation in the node at a place.
const holy::program::Instruction& instruction_at(const Program& program, std::string_view end, Op op) {
  const auto* found = find_instruction(program, program.nodes[node_at(program, end)], op);
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace

TEST_CASE("a set of kinds tells integers from fractions") {
  CHECK(Kinds(Kind::number) == (Kinds::integer | Kinds::fraction));
  CHECK(Kinds::all - Kinds::number ==
        (Kinds::null | Kinds::boolean | Kinds::string | Kinds::array | Kinds::object));
  CHECK(holy::json::kind_of(Kind::number, "1.0") == Kinds::integer);
  CHECK(holy::json::kind_of(Kind::number, "15e-1") == Kinds::fraction);
  CHECK(holy::json::kinds_named("number") == Kinds::number);
  CHECK_FALSE(holy::json::kinds_named("float"));
}

TEST_CASE("a stored type holds one bit for numbers") {
  const auto compiled = schema_program(R"({"properties": {"a": {"type": ["number", "null"]},
      "b": {"type": "integer"}, "c": {"type": ["integer", "number"]}}})");
  const Program& program = compiled.compilation.program;
  const auto type_at = [&](std::string_view end) { return instruction_at(program, end, Op::type); };
  CHECK(type_at("/a").number == 17);
  CHECK(admitted_kinds(type_at("/a")) == (Kinds::number | Kinds::null));
  CHECK(type_at("/b").number == 64);
  CHECK(admitted_kinds(type_at("/b")) == Kinds::integer);
  CHECK(admitted_kinds(type_at("/c")) == Kinds::number);
}

TEST_CASE("operations have names of their own") {
  std::set<std::string_view> names;
  for (std::uint8_t op = 0; op < holy::program::op_count; ++op)
    names.insert(holy::program::operation_of(static_cast<Op>(op)).name);
  CHECK(names.size() == holy::program::op_count);
  CHECK(holy::program::operation_of(Op::reject).name == "reject");
  CHECK(holy::program::operation_of(Op::prefix_items).name == "prefix_items");
  CHECK(holy::program::operation_of(Op::reference).name == "reference");
}

TEST_CASE("operands are read by what they mean") {
  const auto compiled = schema_program(R"({"dependentRequired": {"a": ["z"], "b": ["c", "d"]},
      "properties": {"x": {"type": "null"}, "y": false}, "if": {"type": "object"}, "else": false})");
  const Program& program = compiled.compilation.program;
  const auto of = [&](Op op) -> const auto& {
    return *find_instruction(program, program.nodes[compiled.node], op);
  };
  std::string demanded;
  for (const holy::program::Demand demand : demands_of(program, of(Op::dependent_required))) {
    demanded += std::string(program.text(demand.trigger)) + ':';
    for (const std::uint32_t name : demand.names) demanded += program.text(name);
    demanded += ' ';
  }
  CHECK(demanded == "a:z b:cd ");
  std::string named;
  for (const holy::program::NamedChild child : named_children(program, of(Op::properties)))
    named += std::string(program.text(child.name)) + std::to_string(child.node) + ' ';
  CHECK(named ==
        "x" + std::to_string(node_at(program, "/x")) + " y" + std::to_string(node_at(program, "/y")) + ' ');
  const holy::program::Condition condition = condition_of(program, of(Op::conditional));
  CHECK(condition.test == node_at(program, "/if"));
  CHECK(condition.then_node == holy::program::no_node);
  CHECK(condition.else_node == node_at(program, "/else"));
}

TEST_CASE("children come before what leads to them, and a circle is told") {
  const auto compiled =
      schema_program(R"({"properties": {"next": {"$ref": "#"}, "leaf": {"$ref": "#/$defs/leaf"}},
      "items": {"$ref": "#/$defs/leaf"}, "$defs": {"leaf": {"type": "string"}}})");
  const Program& program = compiled.compilation.program;
  const holy::program::NodeOrder order = children_first(program, std::vector{compiled.node});
  CHECK(order.nodes.size() == program.nodes.size());
  const auto place_of = [&](NodeId id) { return std::ranges::find(order.nodes, id); };
  CHECK(place_of(node_at(program, "/$defs/leaf")) < place_of(node_at(program, "/properties/leaf")));
  CHECK(order.nodes.back() == compiled.node);
  CHECK(order.recursive[compiled.node]);
  CHECK(std::ranges::count(order.recursive, true) == 1);
}

TEST_CASE("what leads to a node does so through references and back through circles") {
  const auto compiled = schema_program(R"({"properties": {"a": {"$ref": "#/$defs/a"}, "b": {"type": "null"}},
      "$defs": {"a": {"items": {"$ref": "#/$defs/goal"}}, "goal": {"not": {"$ref": "#/$defs/a"}}}})");
  const Program& program = compiled.compilation.program;
  std::vector<bool> goals(program.nodes.size(), false);
  goals[node_at(program, "/$defs/goal")] = true;
  const std::vector<bool> leading = leading_to(program, goals);
  CHECK(leading[compiled.node]);
  CHECK(leading[node_at(program, "/goal/not")]);
  CHECK_FALSE(leading[node_at(program, "/properties/b")]);
}

// A name holds nothing: judged twice at each of many levels, it is judged as often as there are levels, and
// not twice as often at each. Members and items are.
TEST_CASE("names do not multiply with what else judges an object, members do") {
  const auto repeats = [](const std::string& schema) {
    const auto compiled = schema_program(schema);
    return bool{find_repeating(compiled.compilation.program)[compiled.node]};
  };
  const std::string rest = R"("$ref": "#/$defs/a", "$defs": {"a": {"minProperties": 1}}})";
  CHECK_FALSE(repeats(R"({"propertyNames": {"maxLength": 3}, )" + rest));
  CHECK(repeats(R"({"additionalProperties": {"maxLength": 3}, )" + rest));
  CHECK_FALSE(repeats(R"({"additionalProperties": {"maxLength": 3}, "propertyNames": {"maxLength": 3}})"));
}
