
#include "tests/support/catch.hpp"
#include "tests/support/cpu_time.hpp"
#include "tests/unit/resolve/resolving.hpp"

using namespace holyc::resolve;
using namespace resolving;

namespace {

using Codes = std::vector<std::string>;

// Seconds of processor time that resolving takes, near enough for a bound.
double seconds(const std::string& text) {
  const double start = holy_test::cpu_seconds();
  (void)resolve_text(text);
  return holy_test::cpu_seconds() - start;
}

std::string definitions(std::size_t count, const auto& each) {
  std::string text = "{\"$defs\": {";
  for (std::size_t at = 0; at < count; ++at) {
    text += (at == 0 ? "\"d" : ",\n\"d") + std::to_string(at) + "\": " + each(at);
  }
  return text + "}}";
}

}  // namespace

TEST_CASE("an unresolved reference names what is near") {
  const auto resolution =
      resolve_text(R"({"$defs": {"user": {}}, "allOf": [{"$ref": "#/$defs/usr"}, {"$ref": "#user"}]})");
  REQUIRE(codes(resolution) == Codes{"1:44 unresolved-reference", "1:69 unresolved-reference"});
  CHECK(resolution.diagnostics[0].hint == "Did you mean \"#/$defs/user\"?");
  CHECK(resolution.diagnostics[1].hint == "Did you mean \"#/$defs/user\"?");
}

TEST_CASE("cycles that consume no instance are errors, recursion through properties is none") {
  CHECK(codes(resolve_text(R"({"$ref": "#"})")) == Codes{"1:10 reference-cycle"});
  CHECK(codes(resolve_text(R"({"not": {"if": {"anyOf": [true, {"$ref": "#/not"}]}}})")) ==
        Codes{"1:42 reference-cycle"});
  CHECK(codes(resolve_text(R"({"properties": {"a": {"$ref": "#"}}, "items": {"$ref": "#"}})")).empty());
}

TEST_CASE("values of the wrong type are reported at the value, and left out") {
  const auto resolution = resolve_text(
      "{\n\"minLength\": -1,\n\"maxLength\": 2.0,\n\"required\": [\"a\", \"a\"],\n"
      "\"type\": \"strng\",\n\"properties\": {\"p\": 3},\n\"pattern\": 1,\n\"multipleOf\": 0}");
  CHECK(codes(resolution) == Codes{"2:14 wrong-keyword-type", "4:19 wrong-keyword-type",
                                   "5:9 wrong-keyword-type", "6:21 wrong-keyword-type",
                                   "7:12 wrong-keyword-type", "8:15 wrong-keyword-type"});
  CHECK(resolution.set.at(0).find(Keyword::min_length) == nullptr);
  CHECK(resolution.set.at(0).find(Keyword::max_length) != nullptr);
  CHECK(resolution.diagnostics[2].hint == "Did you mean \"string\"?");
}

TEST_CASE("equal identifiers and anchors are reported with both places") {
  const auto resolution = resolve_text(
      "{\"$defs\": {\"a\": {\"$id\": \"x\", \"$anchor\": \"n\"},\n\"b\": {\"$id\": \"x\"},\n"
      "\"c\": {\"$anchor\": \"m\"}, \"d\": {\"$anchor\": \"m\"}}}");
  REQUIRE(codes(resolution) == Codes{"2:14 duplicate-id", "3:41 duplicate-anchor"});
  CHECK(resolution.diagnostics[0].related.at(0).span.line == 1);
  CHECK(resolution.diagnostics[1].related.at(0).span.column == 6);
}

TEST_CASE("bad identifiers, anchors and references are told apart") {
  CHECK(codes(resolve_text(R"({"$id": "https://x.org/a b"})")) == Codes{"1:9 invalid-id"});
  CHECK(codes(resolve_text(R"({"$id": "https://x.org/a#f"})")) == Codes{"1:9 invalid-id"});
  CHECK(codes(resolve_text(R"({"$anchor": "1x"})")) == Codes{"1:13 invalid-anchor"});
  CHECK(codes(resolve_text(R"({"$ref": "#/%zz"})")) == Codes{"1:10 invalid-reference"});
  CHECK(codes(resolve_text(R"({"$ref": "#/x", "x": [1]})")) == Codes{"1:10 invalid-reference"});
}

TEST_CASE("an unknown dialect is an error with the nearest known one") {
  const auto resolution =
      resolve_text(R"({"$schema": "https://json-schema.org/draft/2020-21/schema", "minimum": 1})");
  REQUIRE(codes(resolution) == Codes{"1:13 unknown-dialect"});
  CHECK(resolution.diagnostics[0].hint == "Did you mean \"https://json-schema.org/draft/2020-12/schema\"?");
  CHECK(resolution.set.at(0).find(Keyword::minimum) != nullptr);
}

TEST_CASE("a value that is no schema yields a diagnostic, no crash") {
  CHECK(codes(resolve_text("3")) == Codes{"1:1 wrong-keyword-type"});
  CHECK(codes(resolve_text("[]")) == Codes{"1:1 wrong-keyword-type"});
  CHECK(codes(resolve_text(R"({"allOf": [null], "$ref": 3, "$schema": 1, "$id": []})")).size() == 4);
}

TEST_CASE("hostile schemas take time near linear in their size") {
  constexpr std::size_t count = 50'000;
  constexpr double limit = 10;  // generous: a quadratic walk takes minutes
  const auto number = [](std::size_t at) { return std::to_string(at); };
  CHECK(seconds(definitions(count, [&](std::size_t at) {
          return "{\"$ref\": \"#/$defs/d" + number(at + 1 < count ? at + 1 : 0) + "\"}";
        })) < limit);
  CHECK(seconds(definitions(
            count, [&](std::size_t at) { return "{\"$ref\": \"#/$defs/x" + number(at) + "\"}"; })) < limit);
  CHECK(seconds(definitions(count, [&](std::size_t at) {
          return "{\"$dynamicAnchor\": \"a" + number(at) + "\", \"minLength\": []}";
        })) < limit);
  CHECK(seconds(definitions(count, [&](std::size_t) { return std::string("{\"$anchor\": \"same\"}"); })) <
        limit);
}
