// What $ref, allOf and the like add to a place.
#include "codegen/resolve/facts.hpp"

#include "tests/support/catch.hpp"
#include "tests/unit/codegen/resolve/resolving.hpp"

using namespace holyc::resolve;

namespace {

using Pointers = std::vector<std::string>;

/// Where the facts of a schema stand in its text.
Pointers facts(const std::string& schema, const FactOptions& options = {}) {
  const Resolution resolution = resolving::resolve_text(schema);
  CHECK_FALSE(holyc::report::has_errors(resolution.diagnostics));
  FactFinder finder(resolution.set, options);
  Pointers pointers;
  for (const SchemaId id : finder.facts_of({resolution.set.roots.at(0).schema}))
    pointers.push_back(resolution.set.at(id).file_pointer);
  return pointers;
}

const std::string overridden = R"({"$dynamicRef": "#n", "$defs": {"n": {"$dynamicAnchor": "n"},
  "other": {"$id": "other", "$defs": {"n": {"$dynamicAnchor": "n"}}}}})";

}  // namespace

TEST_CASE("facts are opened depth first and each once") {
  CHECK(
      facts(
          R"({"allOf": [{"allOf": [{"$ref": "#/$defs/a"}]}, {"$ref": "#/$defs/a"}, true], "$ref": "#/$defs/b",
    "$defs": {"a": {}, "b": {"$ref": "#/$defs/a"}}, "anyOf": [{}, {}], "not": {}, "if": {}, "then": {}})") ==
      Pointers{"", "/$defs/b", "/$defs/a", "/allOf/0", "/allOf/0/allOf/0", "/allOf/1", "/allOf/2"});
}

TEST_CASE("a union of one branch is opened where that is asked for") {
  const std::string schema = R"({"anyOf": [{}], "oneOf": [{}, {}], "allOf": [{"oneOf": [{}]}]})";
  CHECK(facts(schema) == Pointers{"", "/allOf/0"});
  CHECK(facts(schema, {.single_branches = true}) == Pointers{"", "/anyOf/0", "/allOf/0", "/allOf/0/oneOf/0"});
}

TEST_CASE("a dynamic reference is opened when nothing can override it, or where its lexical target will do") {
  CHECK(facts(R"({"$dynamicRef": "#n", "$defs": {"n": {"$dynamicAnchor": "n"}}})") ==
        Pointers{"", "/$defs/n"});
  CHECK(facts(overridden) == Pointers{""});
  CHECK(facts(overridden, {.lexical_targets = true}) == Pointers{"", "/$defs/n"});
}

TEST_CASE("facts end at the limit, and one finder answers again and again") {
  const Resolution resolution = resolving::resolve_text(R"({"allOf": [{}, {}, {}]})");
  FactFinder finder(resolution.set, {.most = 2});
  const SchemaId root = resolution.set.roots.at(0).schema;
  CHECK(finder.facts_of({root}).size() == 2);
  CHECK(finder.facts_of({root}).size() == 2);
  CHECK(finder.facts_of({}).empty());
}

TEST_CASE("parts that double at every level are opened once") {
  std::string definitions = R"("d60": {})";
  for (int i = 0; i < 60; ++i) {
    const std::string next = R"({"$ref": "#/$defs/d)" + std::to_string(i + 1) + "\"}";
    definitions += ", \"d" + std::to_string(i) + R"(": {"allOf": [)" + next + ", " + next + "]}";
  }
  CHECK(facts(R"({"$ref": "#/$defs/d0", "$defs": {)" + definitions + "}}").size() == 1 + 61 + 2 * 60);
}
