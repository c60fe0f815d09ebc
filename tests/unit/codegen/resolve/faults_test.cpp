
#include "tests/support/catch.hpp"
#include "tests/support/cpu_time.hpp"
#include "tests/unit/codegen/resolve/resolving.hpp"

using namespace holyc::resolve;
using namespace resolving;

namespace {

const std::string nothing;

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
  CHECK(
      findings(R"({"$defs": {"user": {}}, "allOf": [{"$ref": ⟦1 "#/$defs/usr"⟧}, {"$ref": ⟦2 "#user"⟧}]})") ==
      R"(
⟦1⟧ error unresolved-reference: The reference "#/$defs/usr" leads nowhere: "/$defs" has no member "usr".
    hint: Did you mean "#/$defs/user"?
⟦2⟧ error unresolved-reference: The reference "#user" leads nowhere: the schema has no anchor "user".
    hint: Did you mean "#/$defs/user"?
)");
}

TEST_CASE("cycles that consume no instance are errors, recursion through properties is none") {
  CHECK(findings(R"({"$ref": ⟦1 "#"⟧})") == R"(
⟦1⟧ error reference-cycle: The references lead back here without entering the instance, so validation would never end: # -> #.
    hint: Remove one of the references, or put it below properties or items.
)");
  CHECK(findings(R"({"not": {"if": {"anyOf": [true, {"$ref": ⟦1 "#/not"⟧}]}}})") == R"(
⟦1⟧ error reference-cycle: The references lead back here without entering the instance, so validation would never end: #/not/if/anyOf/1 -> #/not -> #/not/if -> #/not/if/anyOf/1.
    hint: Remove one of the references, or put it below properties or items.
)");
  CHECK(findings(R"({"properties": {"a": {"$ref": "#"}}, "items": {"$ref": "#"}})") == nothing);
}

TEST_CASE("values of the wrong type are reported at the value, and left out") {
  const auto schema = holyc::test::marked(R"({
"minLength": ⟦1 -1⟧,
"maxLength": 2.0,
"required": ["a", ⟦2 "a"⟧],
"type": ⟦3 "strng"⟧,
"properties": {"p": ⟦4 3⟧},
"pattern": ⟦5 1⟧,
"multipleOf": ⟦6 0⟧})");
  const auto resolution = resolve_text(schema.text);
  CHECK(holyc::test::told(schema, resolution.diagnostics) == R"(
⟦1⟧ error wrong-keyword-type: "minLength" must be a non-negative integer, not -1.
⟦2⟧ error wrong-keyword-type: "required" holds "a" twice.
    hint: Remove one of the two.
⟦3⟧ error wrong-keyword-type: "strng" is no type that JSON Schema knows.
    hint: Did you mean "string"?
⟦4⟧ error wrong-keyword-type: A schema must be an object or a boolean, not a number.
⟦5⟧ error wrong-keyword-type: "pattern" must be a string, not a number.
⟦6⟧ error wrong-keyword-type: "multipleOf" must be greater than 0, not 0.
)");
  CHECK(resolution.set.at(0).find(Keyword::min_length) == nullptr);
  CHECK(resolution.set.at(0).find(Keyword::max_length) != nullptr);
}

TEST_CASE("equal identifiers and anchors are reported with both places") {
  CHECK(findings(R"({"$defs": {"a": {"$id": ⟦2 "x"⟧, "$anchor": "n"},
"b": {"$id": ⟦1 "x"⟧},
"c": ⟦4 {"$anchor": "m"}⟧, "d": {"$anchor": ⟦3 "m"⟧}}})") == R"(
⟦1⟧ error duplicate-id: The identifier "https://example.com/x" is taken by another schema.
    hint: Give each schema an identifier of its own.
    ⟦2⟧ It is first used here.
⟦3⟧ error duplicate-anchor: The anchor "m" is taken by another subschema.
    hint: Rename one of the two anchors.
    ⟦4⟧ It is first used in this subschema.
)");
}

TEST_CASE("bad identifiers, anchors and references are told apart") {
  CHECK(findings(R"({"$id": ⟦1 "https://x.org/a b"⟧})") == R"(
⟦1⟧ error invalid-id: "https://x.org/a b" is no identifier: it holds a space; write %20.
    hint: Write a URI such as "https://example.com/schemas/order.schema.json".
)");
  CHECK(findings(R"({"$id": ⟦1 "https://x.org/a#f"⟧})") == R"(
⟦1⟧ error invalid-id: "https://x.org/a#f" is no identifier: since 2019-09 it must not have a fragment.
    hint: Write "$anchor": "f" instead of the fragment.
)");
  CHECK(findings(R"({"$anchor": ⟦1 "1x"⟧})") == R"(
⟦1⟧ error invalid-anchor: "1x" is no name for an anchor.
    hint: Start with a letter or underscore; letters, digits, '-', '_' and '.' may follow.
)");
  CHECK(findings(R"({"$ref": ⟦1 "#/%zz"⟧})") == R"(
⟦1⟧ error invalid-reference: "#/%zz" is no reference: '%' must be followed by two hexadecimal digits.
    hint: Write %25 for '%'.
)");
  CHECK(findings(R"({"$ref": ⟦1 "#/x"⟧, "x": ⟦2 [1]⟧})") == R"(
⟦1⟧ error invalid-reference: The target of "#/x" is an array, no schema.
    hint: Refer to an object or a boolean.
    ⟦2⟧ The target.
)");
}

TEST_CASE("an unknown dialect is an error with the nearest known one") {
  const auto schema =
      holyc::test::marked(R"({"$schema": ⟦1 "https://json-schema.org/draft/2020-21/schema"⟧, "minimum": 1})");
  const auto resolution = resolve_text(schema.text);
  CHECK(holyc::test::told(schema, resolution.diagnostics) == R"(
⟦1⟧ error unknown-dialect: The dialect "https://json-schema.org/draft/2020-21/schema" is not known.
    hint: Did you mean "https://json-schema.org/draft/2020-12/schema"?
)");
  CHECK(resolution.set.at(0).find(Keyword::minimum) != nullptr);
}

TEST_CASE("a value that is no schema yields a diagnostic, no crash") {
  CHECK(findings(R"(⟦1 3⟧)") == R"(
⟦1⟧ error wrong-keyword-type: A schema must be an object or a boolean, not a number.
)");
  CHECK(findings(R"(⟦1 []⟧)") == R"(
⟦1⟧ error wrong-keyword-type: A schema must be an object or a boolean, not an array.
)");
  CHECK(findings(R"({"allOf": [⟦1 null⟧], "$ref": ⟦2 3⟧, "$schema": ⟦3 1⟧, "$id": ⟦4 []⟧})") == R"(
⟦1⟧ error wrong-keyword-type: A schema must be an object or a boolean, not null.
⟦2⟧ error wrong-keyword-type: "$ref" must be a string, not a number.
⟦3⟧ error wrong-keyword-type: "$schema" must be a string, not a number.
⟦4⟧ error wrong-keyword-type: "$id" must be a string, not an array.
)");
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
