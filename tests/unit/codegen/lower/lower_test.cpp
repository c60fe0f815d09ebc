// From schema text to the Model: narrowing, merging, unions, nullability, names of types.
#include <string>

#include "codegen/load/source.hpp"
#include "codegen/lower/lower.hpp"
#include "tests/support/catch.hpp"

using namespace holyc::model;

namespace {

/// What only types of kind K have; throws, and so fails the test, when the type is of another kind.
template <class K>
const K& kind_of(const Type& type) {
  return std::get<K>(type.kind);
}

/// The Model of one schema, with everything it points into.
struct Lowered {
  holyc::resolve::Resolution resolution;
  Model model;

  [[nodiscard]] const Type& root() const { return model.at(model.roots.front().type); }
  [[nodiscard]] const Member& member(std::size_t i) const { return kind_of<Object>(root()).members.at(i); }
  [[nodiscard]] const Type& type_of(std::size_t i) const { return model.resolved(member(i).type); }
};

Lowered lowered(const std::string& schema, const std::string& path = "t/a.b.v1.schema.json") {
  holyc::load::SourceTree tree;
  const auto problems = holyc::load::add_text(tree, path, "https://example.org/" + path, schema, true);
  CHECK(problems.empty());
  Lowered result{holyc::resolve::resolve(std::move(tree)), {}};
  for (const auto& problem : result.resolution.diagnostics) UNSCOPED_INFO(problem.message);
  CHECK_FALSE(holyc::report::has_errors(result.resolution.diagnostics));
  result.model = holyc::lower::lower(result.resolution.set);
  return result;
}

}  // namespace

TEST_CASE("members know whether they are required, nullable and what format they have", "[lower]") {
  const Lowered l = lowered(R"({"type":"object","required":["id"],"properties":{
    "id":{"type":"string","format":"uuid"},"at":{"type":["string","null"],"format":"date-time"},"n":{"type":"integer"}}})");
  REQUIRE(l.root().is<Object>());
  REQUIRE(members_of(l.root()).size() == 3);
  CHECK(l.member(0).required);
  CHECK_FALSE(l.member(0).nullable);
  CHECK(kind_of<String>(l.type_of(0)).value_type == StringFormat::uuid);
  CHECK(l.member(1).nullable);
  CHECK(kind_of<String>(l.type_of(1)).value_type == StringFormat::date_time);
  CHECK(l.type_of(2).is<Integer>());
}

TEST_CASE("allOf merges members and narrows types", "[lower]") {
  const Lowered l = lowered(R"({"allOf":[
    {"type":"object","properties":{"a":{"type":["string","null"]},"b":{"type":"number"}}},
    {"required":["a"],"properties":{"a":{"type":"string"},"b":{"type":"integer"},"c":{"enum":["x","y"]}}}]})");
  // No part but the first says "object" of the values of every kind, and the first says it for all.
  REQUIRE(l.root().is<Object>());
  REQUIRE(members_of(l.root()).size() == 3);
  CHECK(l.type_of(0).is<String>());
  CHECK(l.member(0).required);
  CHECK_FALSE(l.member(0).nullable);
  CHECK(l.type_of(1).is<Integer>());
  CHECK(l.type_of(2).is<Enumeration>());
}

TEST_CASE("an enumeration is narrowed by its neighbours and null is set apart", "[lower]") {
  const Lowered l = lowered(R"({"type":"object","properties":{
    "e":{"enum":["a","b",null,3],"type":["string","null"]}, "c":{"const":"only"}}})");
  CHECK(l.member(0).nullable);
  REQUIRE(l.type_of(0).is<Enumeration>());
  CHECK(kind_of<Enumeration>(l.type_of(0)).values.size() == 2);
  REQUIRE(l.type_of(1).is<Enumeration>());
  CHECK(kind_of<Enumeration>(l.type_of(1)).values.front().string == "only");
}

TEST_CASE("oneOf with a constant member is a tagged union", "[lower]") {
  const Lowered l = lowered(R"({"oneOf":[
    {"type":"object","required":["kind"],"properties":{"kind":{"const":"a"},"x":{"type":"string"}}},
    {"type":"object","required":["kind"],"properties":{"kind":{"const":"b"},"y":{"type":"integer"}}}]})");
  REQUIRE(l.root().is<Union>());
  CHECK(kind_of<Union>(l.root()).discriminator == "kind");
  REQUIRE(kind_of<Union>(l.root()).branches.size() == 2);
  CHECK(kind_of<Union>(l.root()).branches[1].tag->string == "b");
}

TEST_CASE("a member that is not required in one branch is no discriminator", "[lower]") {
  const Lowered l = lowered(R"({"oneOf":[
    {"type":"object","properties":{"kind":{"const":"a"}}},
    {"type":"object","required":["kind"],"properties":{"kind":{"const":"b"}}}]})");
  REQUIRE(l.root().is<Union>());
  CHECK(kind_of<Union>(l.root()).discriminator.empty());
}

TEST_CASE("where a place admits every kind, null is a branch of its union", "[lower]") {
  const Lowered l = lowered(R"({"type":"object","properties":{
    "v":{"oneOf":[{"type":["object","array","string"]},{"type":["null","boolean","number"]}]},
    "any":{"anyOf":[{"type":"null"},{"properties":{"a":{"type":"string"}}}]}}})");
  const Type& spelt = l.type_of(0);
  REQUIRE(spelt.is<Union>());
  REQUIRE(kind_of<Union>(spelt).branches.size() == 3);
  CHECK(l.model.at(kind_of<Union>(spelt).branches.back().type).is<Null>());
  CHECK_FALSE(l.member(0).nullable);
  CHECK(l.type_of(1).is<Union>());  // an object with a, or anything: null is among it
}

TEST_CASE("a nullable reference stays a reference", "[lower]") {
  const Lowered l =
      lowered(R"({"type":"object","properties":{"p":{"anyOf":[{"$ref":"#/$defs/P"},{"type":"null"}]}},
    "$defs":{"P":{"type":"object","properties":{"x":{"type":"integer"}}}}})");
  CHECK(l.member(0).nullable);
  const Type& use = l.model.at(l.member(0).type);
  REQUIRE(use.is<Reference>());
  CHECK(l.model.at(kind_of<Reference>(use).target).is_named);
}

TEST_CASE("a definition that admits null wraps the type of its other values", "[lower]") {
  const Lowered l = lowered(
      R"({"$ref":"#/$defs/N","$defs":{"N":{"type":["object","null"],"properties":{"next":{"$ref":"#/$defs/N"}}}}})");
  const Type* definition = nullptr;
  for (const Type& type : l.model.types) {
    if (type.is_named && type.name_hint == "N") definition = &type;
  }
  REQUIRE(definition != nullptr);
  CHECK(definition->nullable);
  REQUIRE(definition->is<Reference>());
  const Type& inner = l.model.at(kind_of<Reference>(*definition).target);
  REQUIRE(inner.is<Object>());
  CHECK(kind_of<Object>(inner).members[0].nullable);
  CHECK(inner.recursive);
}

TEST_CASE("required-only branches do not make a union", "[lower]") {
  const Lowered l = lowered(
      R"({"type":"object","properties":{"a":{},"b":{}},"anyOf":[{"required":["a"]},{"required":["b"]}]})");
  CHECK(l.root().is<Object>());
}

TEST_CASE("additionalProperties decides openness", "[lower]") {
  const auto openness = [](const std::string& schema) {
    return kind_of<Object>(lowered(schema).root()).openness;
  };
  CHECK(openness(R"({"type":"object","properties":{"a":{}},"additionalProperties":false})") ==
        Openness::closed);
  CHECK(openness(R"({"type":"object","properties":{"a":{}}})") == Openness::open);
  CHECK(openness(R"({"type":"object","properties":{"a":{}},"additionalProperties":{"type":"string"}})") ==
        Openness::typed);
  CHECK(lowered(R"({"type":"object","additionalProperties":{"type":"string"}})").root().is<Map>());
}

TEST_CASE("unevaluatedProperties closes what allOf composes, but not what conditions may add", "[lower]") {
  const Lowered closed = lowered(
      R"({"allOf":[{"type":"object","properties":{"a":{}}}],"properties":{"b":{}},"unevaluatedProperties":false})");
  CHECK(members_of(closed.root()).size() == 2);
  CHECK(kind_of<Object>(closed.root()).openness == Openness::closed);
  const Lowered conditional = lowered(
      R"({"type":"object","properties":{"a":{}},"if":{"required":["a"]},"then":{"properties":{"c":{}}},"unevaluatedProperties":false})");
  CHECK(kind_of<Object>(conditional.root()).openness == Openness::open);
}

TEST_CASE("a place that admits several kinds is a union by kind", "[lower]") {
  const Lowered l = lowered(R"({"type":"object","properties":{"v":{"type":["string","integer","null"]}}})");
  CHECK(l.member(0).nullable);
  REQUIRE(l.type_of(0).is<Union>());
  CHECK(kind_of<Union>(l.type_of(0)).branches.size() == 2);
  CHECK(kind_of<Union>(l.type_of(0)).branches[0].schema == holyc::resolve::no_schema);
}

TEST_CASE("properties without type describe objects among other values", "[lower]") {
  const Lowered l = lowered(R"({"properties":{"a":{"type":"string"}}})");
  REQUIRE(l.root().is<Union>());
  CHECK(l.model.resolved(kind_of<Union>(l.root()).branches.front().type).is<Object>());
  CHECK(l.model.resolved(kind_of<Union>(l.root()).branches.back().type).is<Any>());
}

TEST_CASE("path and keywords make an event", "[lower]") {
  const std::string schema =
      R"({"type":"object","x-holy-kind":"command","x-holy-aliases":["old.name","other.v2"],"x-holy-index":["session_id"]})";
  const Lowered l = lowered(schema, "agent/thread.prompt.v2.schema.json");
  const auto& event = l.model.roots.front().event;
  REQUIRE(event);
  CHECK(event->type == "agent.thread.prompt.v2");
  CHECK(event->version == 2);
  CHECK(event->kind == "command");
  CHECK(event->aliases == std::vector<std::string>{"old.name.v1", "other.v2"});
  CHECK(event->indexes == std::vector<std::string>{"session_id"});
  CHECK_FALSE(lowered(schema, "core/uuid.v1.schema.json").model.roots.front().event);
  CHECK_FALSE(lowered(schema, "agent/no-version.schema.json").model.roots.front().event);
}

TEST_CASE("equal inline objects of one schema share a type", "[lower]") {
  const Lowered l = lowered(R"({"type":"object","properties":{
    "from":{"type":"object","properties":{"x":{"type":"number"}}},"to":{"type":"object","properties":{"x":{"type":"number"}}}}})");
  CHECK(l.member(0).type == l.member(1).type);
}

TEST_CASE("unions side by side do not multiply without end", "[lower]") {
  std::string parts;
  for (int i = 0; i < 20; ++i) {
    const std::string n = std::to_string(i);
    parts += (i == 0 ? "" : ",") + std::string(R"({"anyOf":[{"required":["a)") + n +
             R"("],"properties":{"a)" + n + R"(":{}}},{"required":["b)" + n + R"("],"properties":{"b)" + n +
             R"(":{}}}]})";
  }
  const Lowered l = lowered(R"({"type":"object","allOf":[)" + parts + "]}");
  CHECK(l.root().is<Union>());
  CHECK(l.model.types.size() < 5000);
}

TEST_CASE("branches that share their definitions are opened once", "[lower]") {
  std::string definitions = R"("d60":{"type":"string"})";
  for (int i = 0; i < 60; ++i) {
    const std::string next = R"({"$ref":"#/$defs/d)" + std::to_string(i + 1) + "\"}";
    definitions += ",\"d" + std::to_string(i) + R"(":{"anyOf":[)" + next + "," + next + "]}";
  }
  const Lowered l = lowered(R"({"$ref":"#/$defs/d0","$defs":{)" + definitions + "}}");
  CHECK(l.model.types.size() < 1000);
}

TEST_CASE("a branch that says nothing itself does not become the union that holds it", "[lower]") {
  const Lowered l = lowered(
      R"({"type":"object","required":["mode"],"properties":{"mode":{"type":"string"}},"allOf":[{"oneOf":[
    {"required":["p"],"properties":{"p":{"minimum":0}}}, {"required":["q"],"properties":{"q":{"multipleOf":2}}},
    {"not":{"anyOf":[{"required":["p"]},{"required":["q"]}]}}]}]})");
  REQUIRE(l.root().is<Union>());
  REQUIRE(kind_of<Union>(l.root()).branches.size() == 3);
  const Type& rest = l.model.resolved(kind_of<Union>(l.root()).branches[2].type);
  CHECK(rest.id != l.root().id);
  REQUIRE(rest.is<Object>());
  CHECK(members_of(rest).size() == 1);
  CHECK_FALSE(l.root().recursive);
}
