#include "codegen/resolve/settle.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"
#include "tests/unit/codegen/resolve/resolving.hpp"

using namespace holyc::resolve;
using namespace resolving;

namespace {

const std::string base = "https://example.com/";

SchemaSet settled(const Texts& texts, const ResolveOptions& options = {}) {
  Resolution resolution = resolve_texts(texts, options);
  CHECK(resolution.diagnostics.empty());
  settle_dynamic_references(resolution.set);
  return std::move(resolution.set);
}

std::size_t count_instances(const SchemaSet& set) {
  return static_cast<std::size_t>(std::ranges::count_if(
      set.schemas, [](const Schema& schema) { return schema.instance_of != no_schema; }));
}

const Schema& named(const SchemaSet& set, const std::string& reference) {
  return set.at(find_schema(set, base + "root.json", reference));
}

/// The only subschema of a keyword.
const Schema& below(const SchemaSet& set, const Schema& schema, Keyword keyword) {
  return set.at(schema.find(keyword)->children.front().schema);
}

const std::string list = R"({"$id": "https://example.com/list.json", "items": {"$dynamicRef": "#T"},
                             "$defs": {"T": {"$dynamicAnchor": "T"}}})";

}  // namespace

TEST_CASE("a set without dynamic references stays as it is") {
  const SchemaSet set =
      settled({{base + "root.json", R"({"allOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {}}})"}});
  CHECK(set.schemas.size() == 3);
  CHECK(count_instances(set) == 0);
}

TEST_CASE("a generic schema is an instance where its names mean something else") {
  const SchemaSet set =
      settled({{base + "root.json",
                R"({"$ref": "list.json", "$defs": {"own": {"$dynamicAnchor": "T", "type": "string"}}})"},
               {base + "list.json", list}});
  const Schema& instance = set.at(set.schemas.front().reference);
  const Schema& generic = named(set, "list.json");
  CHECK(instance.instance_of == generic.id);
  CHECK(instance.location == generic.location);
  CHECK(instance.home == set.schemas.front().file);
  CHECK(instance.resource != generic.resource);
  CHECK(fixed_target(below(set, instance, Keyword::items)) == named(set, "#/$defs/own").id);
  CHECK(fixed_target(below(set, generic, Keyword::items)) == named(set, "list.json#/$defs/T").id);
}

TEST_CASE("places that mean the same share an instance") {
  const SchemaSet set = settled({{base + "root.json",
                                  R"({"properties": {"a": {"$ref": "list.json"}, "b": {"$ref": "list.json"}},
                                      "$defs": {"own": {"$dynamicAnchor": "T", "type": "string"}}})"},
                                 {base + "list.json", list}});
  CHECK(count_instances(set) == 2);  // the list and its items
  CHECK(named(set, "#/properties/a").reference == named(set, "#/properties/b").reference);
}

TEST_CASE("names that a schema does not look up make no instance of it") {
  const SchemaSet set = settled({{base + "root.json", R"({"$ref": "list.json", "$defs": {
                                    "other": {"$dynamicAnchor": "U"}, "user": {"$dynamicRef": "#U"}}})"},
                                 {base + "list.json", list},
                                 {base + "more.json", R"({"$defs": {"u": {"$dynamicAnchor": "U"}}})"}});
  CHECK(count_instances(set) == 0);
}

TEST_CASE("recursion through a dynamic reference ends at the schema that began it") {
  const SchemaSet set =
      settled({{base + "root.json", R"({"$dynamicAnchor": "node", "$ref": "tree.json"})"},
               {base + "tree.json", R"({"$dynamicAnchor": "node", "items": {"$dynamicRef": "#node"}})"}});
  const Schema& instance = set.at(set.schemas.front().reference);
  CHECK(instance.instance_of == named(set, "tree.json").id);
  CHECK(fixed_target(below(set, instance, Keyword::items)) == set.schemas.front().id);
  CHECK(fixed_target(below(set, named(set, "tree.json"), Keyword::items)) == named(set, "tree.json").id);
}

TEST_CASE("$recursiveRef is settled alike") {
  ResolveOptions options;
  options.default_dialect = Dialect::draft2019_09;
  const SchemaSet set = settled(
      {{base + "root.json", R"({"$recursiveAnchor": true, "$ref": "tree.json"})"},
       {base + "tree.json", R"({"$recursiveAnchor": true, "additionalProperties": {"$recursiveRef": "#"}})"}},
      options);
  const Schema& instance = set.at(set.schemas.front().reference);
  CHECK(fixed_target(below(set, instance, Keyword::additional_properties)) == set.schemas.front().id);
}

TEST_CASE("an embedded resource means something else inside another one") {
  const SchemaSet set = settled({{base + "root.json", R"({
      "$dynamicAnchor": "T", "type": "string",
      "properties": {"inner": {"$id": "inner.json", "items": {"$dynamicRef": "#T"}, "$defs": {"T": {"$dynamicAnchor": "T"}}}}
  })"}});
  const Schema& reached = below(set, set.schemas.front(), Keyword::properties);
  CHECK(reached.instance_of == named(set, "inner.json").id);
  CHECK(fixed_target(below(set, reached, Keyword::items)) == set.schemas.front().id);
}
