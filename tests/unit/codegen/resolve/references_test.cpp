#include "tests/support/catch.hpp"
#include "tests/unit/codegen/resolve/resolving.hpp"

using namespace holyc::resolve;
using namespace resolving;

namespace {

const std::string base = "https://example.com/";

ResolveOptions in(Dialect dialect) {
  ResolveOptions options;
  options.default_dialect = dialect;
  return options;
}

}  // namespace

TEST_CASE("pointers, anchors and identifiers lead to their schemas") {
  const auto resolution = resolve_text(R"({
    "$defs": {
      "a": {"$anchor": "here"},
      "b%c": {"$id": "b.json", "$defs": {"d": {}}},
      "x/y~z": {}
    },
    "allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#here"}, {"$ref": "b.json"}, {"$ref": "b.json#/$defs/d"},
              {"$ref": "#/$defs/b%25c/$defs/d"}, {"$ref": "#/$defs/x~1y~0z"}, {"$ref": "root.json#here"},
              {"$ref": "https://EXAMPLE.com/b.json#"}]
  })");
  CHECK(resolution.diagnostics.empty());
  CHECK(target(resolution, "#/allOf/0") == base + "root.json#/$defs/a");
  CHECK(target(resolution, "#/allOf/1") == base + "root.json#/$defs/a");
  CHECK(target(resolution, "#/allOf/2") == base + "b.json");
  CHECK(target(resolution, "#/allOf/3") == base + "b.json#/$defs/d");
  CHECK(target(resolution, "#/allOf/4") == base + "b.json#/$defs/d");
  CHECK(target(resolution, "#/allOf/5") == base + "root.json#/$defs/x~1y~0z");
  CHECK(target(resolution, "#/allOf/6") == base + "root.json#/$defs/a");
  CHECK(target(resolution, "#/allOf/7") == base + "b.json");
}

TEST_CASE("a reference into what is no schema walks its target on demand") {
  const auto resolution = resolve_text(
      R"({"components": {"foo": {"properties": {"a": {"$ref": "#/components/bar"}}}, "bar": {"type": "string"}},
          "$ref": "#/components/foo"})");
  CHECK(resolution.diagnostics.empty());
  CHECK(target(resolution, "#/components/foo/properties/a") == base + "root.json#/components/bar");
}

TEST_CASE("references that are no valid URIs still lead to what they name") {
  const auto resolution = resolve_text(
      R"({"definitions": {"Def<(A|string|null)>": {}, "100%": {}}, "$ref": "#/definitions/Def<(A|string|null)>",
          "not": {"$ref": "#/definitions/100%"}})");
  CHECK(resolution.diagnostics.empty());
  CHECK(target(resolution, "#") == base + "root.json#/definitions/Def%3C(A%7Cstring%7Cnull)%3E");
  CHECK(target(resolution, "#/not") == base + "root.json#/definitions/100%25");
}

TEST_CASE("what stands in enum, const, default or examples is data") {
  const auto resolution =
      resolve_text(R"({"enum": [{"$ref": "#/nowhere"}], "const": {"$id": "x.json", "type": 3},
    "default": {"$ref": 1}, "examples": [{"$ref": "nowhere.json"}]})");
  CHECK(resolution.diagnostics.empty());
  CHECK(resolution.set.schemas.size() == 1);
  CHECK(find_schema(resolution.set, base, "x.json") == no_schema);
}

TEST_CASE("before 2019-09, $id beside $ref changes no base and #name is an anchor") {
  const auto resolution = resolve_text(R"({
    "$id": "https://example.com/root.json",
    "definitions": {"a": {"$id": "#named"}, "n": {"$id": "other/n.json"}, "r": {"$id": "other/", "$ref": "n.json"}, "m": {"$id": "n.json"}},
    "items": {"$ref": "#named"}})",
                                       in(Dialect::draft7));
  CHECK(resolution.diagnostics.empty());
  CHECK(target(resolution, "#/items") == base + "root.json#/definitions/a");
  CHECK(target(resolution, "#/definitions/r") == base + "n.json");
}

TEST_CASE("dynamic references keep their lexical target and the name to look for") {
  const auto resolution =
      resolve_text(R"({"$defs": {"a": {"$dynamicAnchor": "node"}, "b": {"$anchor": "plain"}},
    "properties": {"x": {"$dynamicRef": "#node"}, "y": {"$dynamicRef": "#plain"}, "z": {"$dynamicRef": "#/$defs/a"}}})");
  const auto dynamic = [&](const std::string& name) {
    return resolution.set.at(find_schema(resolution.set, base + "root.json", "#/properties/" + name))
        .dynamic_reference.value();
  };
  CHECK(dynamic("x").anchor == "node");
  CHECK(dynamic("y").anchor.empty());
  CHECK(dynamic("z").anchor.empty());
  CHECK(dynamic("x").initial == dynamic("z").initial);
}

TEST_CASE("$recursiveRef looks at the anchor of its root") {
  const std::string anchored = R"({"$recursiveAnchor": true, "items": {"$recursiveRef": "#"}})";
  const auto resolution = resolve_text(anchored, in(Dialect::draft2019_09));
  CHECK(resolution.set.at(1).dynamic_reference->anchor == "$recursiveAnchor");
  CHECK(resolution.set.resources[0].dynamic_anchors.size() == 1);
  const auto plain = resolve_text(R"({"items": {"$recursiveRef": "#"}})", in(Dialect::draft2019_09));
  CHECK(plain.set.at(1).dynamic_reference->anchor.empty());
}

TEST_CASE("look-up documents are walked when they are referred to, with their own dialect") {
  const auto resolution = resolve_texts({
      {"https://example.com/root.json", R"({"$ref": "old.json#/definitions/s", "not": {"$ref": "hidden"}})"},
      {"https://example.com/old.json",
       R"({"$schema": "http://json-schema.org/draft-07/schema", "definitions": {"s": {"items": [true]}}})"},
      {"https://example.com/unused.json", R"({"type": 3, "$ref": "#/nowhere"})"},
      {"https://example.com/far.json", R"({"$defs": {"h": {"$id": "hidden"}}})"},
  });
  CHECK(resolution.diagnostics.empty());
  const Schema& root = resolution.set.at(0);
  CHECK(resolution.set.at(root.reference).dialect == Dialect::draft7);
  CHECK(target(resolution, "#/not") == base + "hidden");
}

TEST_CASE("meta-schemas are built in") {
  const auto resolution = resolve_text(R"({"allOf": [{"$ref": "https://json-schema.org/draft/2020-12/schema"},
    {"$ref": "http://json-schema.org/draft-07/schema#/definitions/nonNegativeInteger"},
    {"$ref": "https://json-schema.org/draft/2019-09/meta/core"}, {"$ref": "http://json-schema.org/draft-04/schema"},
    {"$ref": "http://json-schema.org/draft-06/schema#"}]})");
  CHECK(resolution.diagnostics.empty());
  CHECK(target(resolution, "#/allOf/0") == "https://json-schema.org/draft/2020-12/schema");
  CHECK(target(resolution, "#/allOf/2") == "https://json-schema.org/draft/2019-09/meta/core");
  for (const Schema& schema : resolution.set.schemas) {
    const KeywordUse* const ref = schema.find(Keyword::ref);
    CHECK((ref == nullptr || schema.reference != no_schema));
  }
}

TEST_CASE("identifiers may differ in an empty fragment or a trailing slash") {
  const auto resolution =
      resolve_text(R"({"$defs": {"a": {"$id": "https://x.org/a/"}, "b": {"$id": "https://x.org/b#"}},
    "allOf": [{"$ref": "https://x.org/a"}, {"$ref": "https://x.org/b"}]})");
  CHECK(resolution.diagnostics.empty());
  CHECK(target(resolution, "#/allOf/0") == "https://x.org/a/");
  CHECK(target(resolution, "#/allOf/1") == "https://x.org/b");
}

TEST_CASE("files whose identifiers differ in their fragment alone are schemas of their own") {
  holyc::load::SourceTree tree;
  for (const std::string name : {"a", "b"}) {
    const std::string text =
        R"({"$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://example.com/gbfs.md#)" +
        name + R"(", "$ref": "#/definitions/own", "definitions": {"own": {"const": ")" + name + R"("}}})";
    CHECK(holyc::load::add_text(tree, name, "file:///" + name, text, true).empty());
  }
  const auto resolution = resolve(std::move(tree), {});
  CHECK(resolution.diagnostics.empty());
  REQUIRE(resolution.set.roots.size() == 2);
  for (const Root& root : resolution.set.roots) {
    const Schema& schema = resolution.set.at(root.schema);
    REQUIRE(schema.reference != no_schema);
    CHECK(resolution.set.at(schema.reference).file == schema.file);
  }
}
