#include "codegen/resolve/keywords.hpp"
#include "codegen/resolve/keyword_meaning.hpp"
#include "tests/support/catch.hpp"
#include "tests/unit/codegen/resolve/resolving.hpp"

using namespace holyc::resolve;
using namespace resolving;

namespace {

ResolveOptions in(Dialect dialect) {
  ResolveOptions options;
  options.default_dialect = dialect;
  return options;
}

std::vector<Keyword> keywords(const Resolution& resolution) {
  std::vector<Keyword> found;
  for (const KeywordUse& use : resolution.set.at(resolution.set.roots.at(0).schema).keywords)
    found.push_back(use.keyword);
  return found;
}

using Keywords = std::vector<Keyword>;

}  // namespace

TEST_CASE("array-form items and additionalItems become prefix_items and items") {
  const std::string text = R"({"items": [true, {}], "additionalItems": {"type": "string"}})";
  CHECK(keywords(resolve_text(text, in(Dialect::draft7))) == Keywords{Keyword::prefix_items, Keyword::items});
  CHECK(keywords(resolve_text(R"({"items": {}, "additionalItems": false})", in(Dialect::draft7))) ==
        Keywords{Keyword::items});
  CHECK(keywords(resolve_text(R"({"items": {}, "additionalItems": false})")) == Keywords{Keyword::items});
  CHECK(findings(R"({"items": ⟦1 [true]⟧})") == R"(
⟦1⟧ error wrong-keyword-type: "items" must be a schema (an object or a boolean), not an array.
    hint: Since 2020-12 the array form is called "prefixItems".
)");
}

TEST_CASE("dependencies are split") {
  const auto resolution =
      resolve_text(R"({"dependencies": {"a": ["b", "c"], "d": {"minProperties": 2}}})", in(Dialect::draft7));
  const Schema& root = resolution.set.at(0);
  const KeywordUse* const required = root.find(Keyword::dependent_required);
  REQUIRE(required != nullptr);
  REQUIRE(required->dependent_required.size() == 1);
  CHECK(required->dependent_required[0].second == std::vector<std::string>{"b", "c"});
  const KeywordUse* const schemas = root.find(Keyword::dependent_schemas);
  REQUIRE(schemas != nullptr);
  CHECK(schemas->children.at(0).name == "d");
}

TEST_CASE("draft-04's exclusive flags take the place of the bound") {
  const auto resolution =
      resolve_text(R"({"minimum": 3, "exclusiveMinimum": true, "maximum": 9, "exclusiveMaximum": false})",
                   in(Dialect::draft4));
  CHECK(resolution.diagnostics.empty());
  CHECK(keywords(resolution) == Keywords{Keyword::exclusive_minimum, Keyword::maximum});
  CHECK(resolution.set.at(0).keywords[0].value.number() == "3");
}

TEST_CASE("siblings of $ref count since 2019-09 only") {
  const std::string text =
      R"({"$ref": "#/definitions/a", "minLength": 1, "title": "t", "definitions": {"a": {}}})";
  CHECK(keywords(resolve_text(text, in(Dialect::draft7))) ==
        Keywords{Keyword::ref, Keyword::title, Keyword::defs});
  CHECK(keywords(resolve_text(text)) ==
        Keywords{Keyword::ref, Keyword::min_length, Keyword::title, Keyword::defs});
}

TEST_CASE("keywords belong to the drafts that have them") {
  const std::string text = R"({"const": 1, "if": true, "prefixItems": [true], "unevaluatedItems": false})";
  CHECK(keywords(resolve_text(text, in(Dialect::draft4))).empty());
  CHECK(keywords(resolve_text(text, in(Dialect::draft6))) == Keywords{Keyword::constant});
  CHECK(keywords(resolve_text(text, in(Dialect::draft7))) == Keywords{Keyword::constant, Keyword::condition});
  CHECK(keywords(resolve_text(text, in(Dialect::draft2019_09))).size() == 3);
  CHECK(keywords(resolve_text(text)).size() == 4);
}

TEST_CASE("the last of equal keys counts") {
  const auto resolution =
      resolve_text(R"({"type": "string", "properties": {"a": {}, "a": false}, "type": "number"})");
  const Schema& root = resolution.set.at(0);
  CHECK(root.find(Keyword::type)->value.string() == "number");
  REQUIRE(root.find(Keyword::properties)->children.size() == 1);
  CHECK(resolution.set.at(root.find(Keyword::properties)->children[0].schema).is_boolean());
}

TEST_CASE("locations are relative to the innermost resource, file pointers to the file") {
  const auto resolution =
      resolve_text(R"({"$defs": {"a b": {"$id": "inner.json", "properties": {"x/y": {"type": "string"}}}}})");
  const Schema& last = resolution.set.schemas.back();
  CHECK(last.location == "https://example.com/inner.json#/properties/x~1y");
  CHECK(last.file_pointer == "/$defs/a b/properties/x~1y");
  CHECK(last.name_hint == "x/y");
  CHECK(resolution.set.at(last.parent).location == "https://example.com/inner.json");
  CHECK(resolution.set.at(last.parent).name_hint == "a b");
}

TEST_CASE("extensions are members that are no keywords") {
  const auto resolution = resolve_text(R"({"x-holy-kind": "event", "type": "object"})");
  CHECK(extension(resolution.set.at(0), "x-holy-kind")->string() == "event");
  CHECK_FALSE(extension(resolution.set.at(0), "type"));
  CHECK_FALSE(extension(resolution.set.at(0), "x-holy-name"));
}

TEST_CASE("a keyword applies and judges what its operation does") {
  using holy::json::Kinds;
  using holy::program::Applies;
  CHECK(kinds_judged(Keyword::min_contains) == Kinds::array);
  CHECK(kinds_judged(Keyword::dependent_required) == Kinds::object);
  CHECK(kinds_judged(Keyword::exclusive_minimum) == Kinds::number);
  CHECK(kinds_judged(Keyword::content_schema) == Kinds::none);
  CHECK(applies_of(Keyword::then_branch) == Applies::to_value);
  CHECK(applies_of(Keyword::negation) == Applies::to_value_unobserved);
  CHECK(applies_of(Keyword::title) == Applies::to_nothing);
}

TEST_CASE("annotations and reserved places are notes, what may be asserted is none") {
  CHECK(is_note(Keyword::examples));
  CHECK(is_note(Keyword::defs));
  CHECK_FALSE(is_note(Keyword::content_schema));
  CHECK_FALSE(is_note(Keyword::format));
  CHECK_FALSE(is_note(Keyword::ref));
}
