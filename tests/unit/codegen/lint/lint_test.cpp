// What holyc check says of schemas that are well-formed and wrong.
#include <string>
#include <utility>

#include "codegen/lint/lint.hpp"
#include "codegen/load/source.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/marked.hpp"

namespace {

const std::string nothing;

/// What holyc check says of a marked schema; not that it names no dialect, as few of these do.
std::string findings(const std::string& schema) {
  const holyc::test::Marked marked = holyc::test::marked(schema);
  holyc::load::SourceTree tree;
  CHECK(
      holyc::load::add_text(tree, "a.schema.json", "https://example.org/a.json", marked.text, true).empty());
  const holyc::resolve::Resolution resolution = holyc::resolve::resolve(std::move(tree), {});
  CHECK_FALSE(holyc::report::has_errors(resolution.diagnostics));
  holyc::report::Diagnostics found = holyc::lint::lint(resolution.set);
  std::erase_if(found, [](const holyc::report::Diagnostic& one) { return one.code == "dialect-missing"; });
  return holyc::test::told(marked, found);
}

}  // namespace

TEST_CASE("a sound composition has no findings", "[lint]") {
  CHECK(
      findings(
          R"({"$defs": {"base": {"type": "object", "required": ["a"], "properties": {"a": {"type": ["string", "null"]}}}},
    "allOf": [{"$ref": "#/$defs/base"}, {"properties": {"a": {"type": "string", "minLength": 1, "maxLength": 1}, "b": {"minimum": 1, "exclusiveMaximum": 2}}}],
    "unevaluatedProperties": false, "x-own": 1, "anyOf": [{"required": ["b"]}, {"properties": {"b": false}}]})") ==
      nothing);
}

TEST_CASE("bounds that leave nothing are found wherever the two stand", "[lint]") {
  CHECK(findings(R"({"type": "number", ⟦1 "minimum"⟧: 5, ⟦2 "maximum"⟧: 4.9})") == R"(
⟦1⟧ error contradicting-bounds: No number satisfies both "minimum": 5 and "maximum": 4.9.
    ⟦2⟧ The other bound is here.
)");
  CHECK(findings(R"({"allOf": [{"type": "string", ⟦1 "minLength"⟧: 3},
{⟦2 "maxLength"⟧: 2}]})") == R"(
⟦1⟧ error contradicting-bounds: No string satisfies both "minLength": 3 and "maxLength": 2.
    ⟦2⟧ The other bound is here.
)");
  // Other kinds of values remain: a warning.
  CHECK(findings(R"({⟦1 "exclusiveMinimum"⟧: 5, ⟦2 "maximum"⟧: 5})") == R"(
⟦1⟧ warning contradicting-bounds: No number satisfies both "exclusiveMinimum": 5 and "maximum": 5.
    ⟦2⟧ The other bound is here.
)");
}

TEST_CASE("types and listed values that have nothing in common are found", "[lint]") {
  CHECK(findings(R"({"type": ⟦1 "string"⟧,
"allOf": [{"type": ⟦2 "integer"⟧}]})") == R"(
⟦1⟧ error unsatisfiable: No value has both types.
    ⟦2⟧ The other type is here.
)");
  CHECK(findings(R"({⟦2 "type"⟧: "string", ⟦1 "enum"⟧: [1, 2]})") == R"(
⟦1⟧ error unsatisfiable: No listed value has the type that is asked for.
    ⟦2⟧ The type is here.
)");
  CHECK(findings(R"({"enum": ["a", 1.0], "allOf": [{"const": 1}]})") == nothing);
  CHECK(findings(R"({⟦2 "enum"⟧: ["a", "b"], "allOf": [{⟦1 "const"⟧: "c"}]})") == R"(
⟦1⟧ error unsatisfiable: The listed values have none in common with those listed elsewhere.
    ⟦2⟧ The other values are listed here.
)");
}

TEST_CASE("integers are a kind apart from numbers with a fraction", "[lint]") {
  CHECK(findings(R"({⟦1 "not"⟧: {"type": "integer"},
"allOf": [{"type": ⟦2 "integer"⟧}]})") == R"(
⟦1⟧ error unsatisfiable: No value has both types.
    ⟦2⟧ The other type is here.
)");
  CHECK(findings(R"({"type": "number", "not": {"type": "integer"}})") == nothing);
}

TEST_CASE("a dynamic reference that nothing can override is followed", "[lint]") {
  CHECK(findings(R"({"$dynamicRef": "#n", "type": ⟦1 "string"⟧,
"$defs": {"n": {"$dynamicAnchor": "n", "type": ⟦2 "integer"⟧}}})") == R"(
⟦1⟧ error unsatisfiable: No value has both types.
    ⟦2⟧ The other type is here.
)");
  CHECK(findings(R"({"$dynamicRef": "#n", "type": "string",
"$defs": {"n": {"$dynamicAnchor": "n", "type": "integer"}, "other": {"$id": "other", "$dynamicAnchor": "n"}}})") ==
        nothing);
}

TEST_CASE("overlapping members are looked at together", "[lint]") {
  CHECK(
      findings(
          R"({"properties": {"a": {"type": ⟦1 "string"⟧}}, "allOf": [{"properties": {"a": {"type": ⟦2 "null"⟧}}}]})") ==
      R"(
⟦1⟧ error unsatisfiable: No value has both types.
    ⟦2⟧ The other type is here.
)");
}

TEST_CASE("a member that is required and forbidden is found", "[lint]") {
  CHECK(findings(R"({"type": "object", "required": [⟦1 "a"⟧],
"properties": {"b": {}}, ⟦2 "additionalProperties"⟧: false})") == R"(
⟦1⟧ error required-but-forbidden: The member "a" is required, but it may not be there.
    hint: Remove one of the two. A closed part forbids what others add: close the whole with unevaluatedProperties.
    ⟦2⟧ It is forbidden here.
)");
  CHECK(
      findings(
          R"({"type": "object", "required": ["ab"], "patternProperties": {"^a": {}}, "additionalProperties": false})") ==
      nothing);
}

TEST_CASE("closed parts of an allOf forbid what the others declare", "[lint]") {
  CHECK(findings(R"({"type": "object", "allOf": [
{"properties": {"a": {}}, ⟦2 "additionalProperties"⟧: false},
{"properties": {"b": {}}, "required": [⟦1 "b"⟧]}]})") == R"(
⟦1⟧ error required-but-forbidden: The member "b" is required, but it may not be there.
    hint: Remove one of the two. A closed part forbids what others add: close the whole with unevaluatedProperties.
    ⟦2⟧ It is forbidden here.
)");
  CHECK(findings(R"({"type": "object", "allOf": [
{"properties": {"a": {}}, ⟦2 "additionalProperties"⟧: false},
{"properties": {"b": ⟦1 {}⟧}}]})") == R"(
⟦1⟧ warning forbidden-member: The member "b" is declared, but it may never be there.
    hint: A closed part forbids what the others add: close the whole with unevaluatedProperties instead.
    ⟦2⟧ It is forbidden here.
)");
}

TEST_CASE("a branch that contradicts what surrounds it is dead", "[lint]") {
  CHECK(findings(R"({"type": ⟦2 "object"⟧, "anyOf": [{"required": ["a"]},
⟦1 {"type": ⟦3 "array"⟧}⟧]})") == R"(
⟦1⟧ warning dead-branch: Nothing can take branch 2 of "anyOf": No value has both types.
    hint: Remove the branch, or mend what contradicts it.
    ⟦2⟧ One side is here.
    ⟦3⟧ The other type is here.
)");
}

TEST_CASE("a branch that is dead for one member and not for others is alive", "[lint]") {
  CHECK(findings(R"({"properties": {"template": {"type": "boolean"}},
"patternProperties": {"^.*$": {"anyOf": [{"type": "string"}, {"type": "boolean"}]}}})") == nothing);
  CHECK(findings(R"({"properties": {"template": {"type": "boolean"}},
"allOf": [{"additionalProperties": {"oneOf": [{"type": "string"}, {"type": "boolean"}]}}]})") == nothing);
  // What such a subschema says of members inside is no other matter.
  CHECK(findings(R"({"properties": {"a": {"properties": {"b": {"type": "boolean"}}}},
"patternProperties": {"": {"properties": {"b": {"anyOf": [{"type": "string"}, {"type": "boolean"}]}},
  "items": {"anyOf": [{"type": "string"}, {"type": "boolean"}]}}},
"allOf": [{"properties": {"a": {"items": {"type": "boolean"}}}}]})") == nothing);
  // Nor is one that somebody refers to.
  CHECK(findings(R"({"properties": {"a": {"anyOf": [{"type": "string"}, {"type": "boolean"}]},
  "b": {"$ref": "#/properties/a"}},
"allOf": [{"properties": {"a": {"type": "boolean"}}}]})") == nothing);
  CHECK(
      findings(
          R"({"properties": {"a": {"properties": {"c": {"anyOf": [{"type": "string"}, {"type": "boolean"}]}}},
  "b": {"$ref": "#/properties/a"}},
"allOf": [{"properties": {"a": {"properties": {"c": {"type": "boolean"}}}}}]})") == nothing);
  // One that holds for this member alone is dead, and so is one that is dead by itself.
  CHECK(findings(R"({"properties": {"a": {"anyOf": [⟦1 {"type": ⟦2 "string"⟧}⟧, {"type": "boolean"}]}},
"patternProperties": {"^a": {"type": ⟦3 "boolean"⟧}}})") == R"(
⟦1⟧ warning dead-branch: Nothing can take branch 1 of "anyOf": No value has both types.
    hint: Remove the branch, or mend what contradicts it.
    ⟦3⟧ One side is here.
    ⟦2⟧ The other type is here.
)");
  // A pattern that is a name holds for no other member.
  for (const auto& [name, pattern] : {std::pair{"a", "^a$"}, {"a.b", R"(^a\\.b$)"}}) {
    CHECK(findings(R"({"properties": {")" + std::string(name) +
                   R"(": {"type": ⟦3 "boolean"⟧}},
"patternProperties": {")" +
                   pattern + R"(": {"anyOf": [⟦1 {"type": ⟦2 "string"⟧}⟧, {"type": "boolean"}]}}})") == R"(
⟦1⟧ warning dead-branch: Nothing can take branch 1 of "anyOf": No value has both types.
    hint: Remove the branch, or mend what contradicts it.
    ⟦3⟧ One side is here.
    ⟦2⟧ The other type is here.
)");
  }
  for (const char* pattern : {"^a", "a$", "^a.$", "^a?$", "^(a|b)$", R"(^a\\d$)", R"(^a\\$)"}) {
    CHECK(findings(R"({"properties": {"a": {"type": "boolean"}, "a1": {"type": "boolean"}},
"patternProperties": {")" +
                   std::string(pattern) + R"(": {"anyOf": [{"type": "string"}, {"type": "boolean"}]}}})") ==
          nothing);
  }
  CHECK(findings(R"({"patternProperties": {"^a": {"type": ⟦3 "boolean"⟧,
"anyOf": [⟦1 {"type": ⟦2 "string"⟧}⟧, {"type": "boolean"}]}}})") == R"(
⟦1⟧ warning dead-branch: Nothing can take branch 1 of "anyOf": No value has both types.
    hint: Remove the branch, or mend what contradicts it.
    ⟦3⟧ One side is here.
    ⟦2⟧ The other type is here.
)");
}

TEST_CASE("a union that one of the members it holds for cannot satisfy is told to be of more places",
          "[lint]") {
  CHECK(findings(R"({"properties": {"a": {"type": ⟦3 "boolean"⟧}},
"patternProperties": {"": {⟦1 "anyOf"⟧: [{"type": ⟦2 "string"⟧}, {"type": "null"}]}}})") == R"(
⟦1⟧ error unsatisfiable: At one of the places where it holds, nothing can take any branch of "anyOf". Branch 1: No value has both types.
    ⟦3⟧ One side is here.
    ⟦2⟧ The other type is here.
)");
}

TEST_CASE("a branch below an anchor that a dynamic reference may lead to is alive elsewhere", "[lint]") {
  CHECK(findings(R"({"$id": "https://example.org/outer", "$dynamicRef": "inner#n", "type": "string",
"allOf": [{"$dynamicAnchor": "n", "anyOf": [{"type": "string"}, {"type": "integer"}]}],
"$defs": {"inner": {"$id": "inner", "properties": {"x": {"$dynamicRef": "#n"}}, "$defs": {"n": {"$dynamicAnchor": "n"}}}}})") ==
        nothing);
}

TEST_CASE("a pattern that matches nothing is found", "[lint]") {
  CHECK(findings(R"({"pattern": ⟦1 "$a"⟧})") == R"(
⟦1⟧ error unmatchable-pattern: The pattern "$a" matches no string at all.
)");
  CHECK(findings(R"({"patternProperties": {⟦1 "a^b"⟧: {}, "a$": {}}})") == R"(
⟦1⟧ error unmatchable-pattern: The pattern "a^b" matches no string at all.
)");
}

TEST_CASE("integers that are named and fit no type of 64 bits are found", "[lint]") {
  CHECK(findings(R"({"type": "integer", "maximum": ⟦1 18446744073709551616⟧})") == R"(
⟦1⟧ warning integer-range: The schema admits integers that no C++ integer of 64 bits holds: "maximum": 18446744073709551616.
    hint: With "x-holy-exact": true C++ holds them as holy::Integer, of any size; else parse refuses them.
)");
  CHECK(findings(R"({"type": ["integer", "null"], "minimum": -5, "maximum": ⟦1 18446744073709551615⟧})") ==
        R"(
⟦1⟧ warning integer-range: The schema admits integers that no C++ integer of 64 bits holds: "maximum": 18446744073709551615.
    hint: With "x-holy-exact": true C++ holds them as holy::Integer, of any size; else parse refuses them.
)");
  for (const std::string_view schema :
       {R"({"type": "integer", "minimum": 0, "maximum": 18446744073709551615})",
        R"({"type": "integer", "exclusiveMinimum": -1, "exclusiveMaximum": 18446744073709551616})",
        R"({"type": "integer", "minimum": -9223372036854775808, "exclusiveMaximum": 9223372036854775808})",
        R"({"type": "integer"})", R"({"type": "integer", "minimum": 0})",
        R"({"type": "integer", "maximum": 18446744073709551616, "x-holy-exact": true})",
        R"({"type": "number", "maximum": 18446744073709551616})"}) {
    CAPTURE(schema);
    CHECK(findings(std::string(schema)).find("integer-range") == std::string::npos);
  }
}

TEST_CASE("what is nearly a keyword is found, with the one that is meant", "[lint]") {
  CHECK(findings(R"({⟦1 "propertes"⟧: {}, ⟦2 "minLenght"⟧: 3, "something": 1})") == R"(
⟦1⟧ warning unknown-keyword: "propertes" is no keyword: it means nothing.
    hint: Did you mean "properties"?
⟦2⟧ warning unknown-keyword: "minLenght" is no keyword: it means nothing.
    hint: Did you mean "minLength"?
)");
  CHECK(findings(
            R"({"$schema": "http://json-schema.org/draft-04/schema#", ⟦1 "const"⟧: 3, "$comment": "x"})") ==
        R"(
⟦1⟧ warning unknown-keyword: "const" is a keyword of other dialects; in this one it means nothing.
    hint: Change $schema, or say it as this dialect does.
)");
}

TEST_CASE("nullable, a keyword of OpenAPI 3.0, means nothing", "[lint]") {
  CHECK(findings(R"({"properties": {"a": {"type": "string", ⟦1 "nullable"⟧: true}}})") == R"(
⟦1⟧ warning unknown-keyword: "nullable" is a keyword of OpenAPI 3.0; in JSON Schema it means nothing.
    hint: Add "null" to "type", or "anyOf" with it.
)");
  CHECK(findings(R"({"properties": {"nullable": {"type": "string", "nullable": false},
"b": {"type": ["string", "null"], "nullable": true}}})") == nothing);
}

TEST_CASE("what stands beside a reference is found where the dialect ignores it", "[lint]") {
  const std::string draft7 = R"("$schema": "http://json-schema.org/draft-07/schema#", )";
  const std::string rest = R"("definitions": {"a": {"type": "string"}}})";
  CHECK(findings("{" + draft7 + R"("properties": {"x": {"$ref": "#/definitions/a", ⟦1 "minLength"⟧: 3,
"title": "X", "default": "abc", "maxLength": 4, "x-own": 1}, "$ref": {"minLength": 1}}, )" +
                 rest) == R"(
⟦1⟧ warning ref-siblings-ignored: "minLength", "maxLength" do nothing: this dialect ignores what stands beside "$ref".
    hint: Put the $ref into "allOf", or write the schema in draft 2019-09 or later.
)");
  CHECK(findings("{" + draft7 + R"("properties": {"x": {"$ref": "#/definitions/a", "description": "X",
"$comment": "why"}, "y": {"allOf": [{"$ref": "#/definitions/a"}], "minLength": 3}}, )" +
                 rest) == nothing);
  CHECK(findings(R"({"properties": {"x": {"$ref": "#/$defs/a", "minLength": 3}}, "$defs": {"a": {}}})") ==
        nothing);
}

TEST_CASE("formats that nobody checks are found, with the one that is meant", "[lint]") {
  CHECK(findings(R"({"properties": {"a": {"format": ⟦1 "datetime"⟧}, "b": {"format": ⟦2 "shoe-size"⟧}}})") ==
        R"(
⟦1⟧ warning unknown-format: "datetime" is no format that anybody checks.
    hint: Did you mean "date-time"?
⟦2⟧ warning unknown-format: "shoe-size" is no format that anybody checks.
    hint: Name a standard format, begin the name with "x-", or say what is meant by "pattern".
)");
  CHECK(findings(R"({"properties": {"a": {"format": "date-time"}, "b": {"format": "int64"},
"c": {"format": "x-shoe-size"}, "d": {"format": "idn-hostname"}, "e": {"format": "media-range"}},
"examples": [{"format": "datetime"}]})") == nothing);
  // What is wide use for something else is no misspelling, however near.
  CHECK(findings(R"({"format": ⟦1 "ulid"⟧})") == R"(
⟦1⟧ warning unknown-format: "ulid" is no format that anybody checks.
    hint: Name a standard format, begin the name with "x-", or say what is meant by "pattern".
)");
}

TEST_CASE("values that an enum lists twice are found, however they are written", "[lint]") {
  CHECK(findings(R"({"enum": [⟦1 "a"⟧, ⟦2 1⟧, "b", ⟦3 "a"⟧, ⟦4 1.0⟧]})") == R"(
⟦3⟧ warning duplicate-enum-value: The value "a" is listed already.
    hint: Remove one of the two.
    ⟦1⟧ It is listed here.
⟦4⟧ warning duplicate-enum-value: The value 1.0 is listed already.
    hint: Remove one of the two.
    ⟦2⟧ It is listed here.
)");
  CHECK(findings(R"({"enum": ["a", "A", 1, "1", true, null, [], {}, [1], {"a": 1}]})") == nothing);
}

TEST_CASE("recursive schemas that overlap are looked at once", "[lint]") {
  std::string properties;
  for (int i = 0; i < 30; ++i)
    properties +=
        (i == 0 ? "\"" : ",\"") + std::string("p") + std::to_string(i) + R"(":{"$ref":"#/$defs/both"})";
  CHECK(findings(
            R"({"$defs":{"a":{"properties":{)" + properties + R"(}},"b":{"properties":{)" + properties +
            R"(}},"both":{"allOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/b"}]}},"$ref":"#/$defs/both"})") ==
        nothing);
}

TEST_CASE("contradictions are found through references, nested allOf and old spellings", "[lint]") {
  // Three levels of allOf and two references between the bounds.
  CHECK(findings(R"({"$defs": {"low": {"allOf": [{"allOf": [{"allOf": [{⟦1 "minimum"⟧: 10}]}]}]},
"high": {"$ref": "#/$defs/top"}, "top": {⟦2 "maximum"⟧: 9}},
"type": "number", "allOf": [{"$ref": "#/$defs/low"}, {"$ref": "#/$defs/high"}]})") == R"(
⟦1⟧ error contradicting-bounds: No number satisfies both "minimum": 10 and "maximum": 9.
    ⟦2⟧ The other bound is here.
)");
  CHECK(findings(R"({"$schema": "http://json-schema.org/draft-04/schema#", "type": "number",
⟦1 "minimum"⟧: 5, "exclusiveMinimum": true, "allOf": [{⟦2 "maximum"⟧: 5}]})") == R"(
⟦1⟧ error contradicting-bounds: No number satisfies both "minimum": 5 (itself excluded) and "maximum": 5.
    ⟦2⟧ The other bound is here.
)");
  CHECK(findings(R"({"$schema": "http://json-schema.org/draft-04/schema#", "type": "number",
"minimum": 5, "exclusiveMinimum": false, "allOf": [{"maximum": 5}]})") == nothing);
}

TEST_CASE("a listed value must pass everything that holds beside it", "[lint]") {
  // An event type pinned by an event to what the envelope's pattern refuses.
  CHECK(findings(R"({"$defs": {"envelope": {"type": "object", "properties": {"event_type": {"type": "string",
⟦2 "pattern"⟧: "\\.v[1-9]$"}}}}, "allOf": [{"$ref": "#/$defs/envelope"},
{"properties": {"event_type": {⟦1 "const"⟧: "fireflies.transcript.ready"}}}]})") == R"(
⟦1⟧ error unsatisfiable: The only value, "fireflies.transcript.ready", is refused elsewhere.
    ⟦2⟧ It is refused here.
)");
  CHECK(findings(R"({⟦1 "enum"⟧: [1, 2], "allOf": [{⟦2 "not"⟧: {"maximum": 5}}]})") == R"(
⟦1⟧ error unsatisfiable: No listed value is allowed elsewhere: 1 is refused, and so is every other one.
    ⟦2⟧ It is refused here.
)");
  CHECK(findings(R"({"enum": [1, 7], "allOf": [{"not": {"maximum": 5}}]})") == nothing);
  CHECK(findings(R"({⟦1 "const"⟧: "x", ⟦2 "minLength"⟧: 2})") == R"(
⟦1⟧ error unsatisfiable: The only value, "x", is refused elsewhere.
    ⟦2⟧ It is refused here.
)");
}

TEST_CASE("unevaluatedProperties judges what stands beside and below it, not its cousins", "[lint]") {
  CHECK(
      findings(R"({"type": "object", "allOf": [{"properties": {"a": {}}, ⟦2 "unevaluatedProperties"⟧: false},
{"properties": {"b": {}}, "required": [⟦1 "b"⟧]}]})") == R"(
⟦1⟧ error required-but-forbidden: The member "b" is required, but it may not be there.
    hint: Remove one of the two. A closed part forbids what others add: close the whole with unevaluatedProperties.
    ⟦2⟧ It is forbidden here.
)");
  CHECK(
      findings(
          R"({"type": "object", "required": [⟦1 "c"⟧], "anyOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}],
⟦2 "unevaluatedProperties"⟧: false})") == R"(
⟦1⟧ error required-but-forbidden: The member "c" is required, but it may not be there.
    hint: Remove one of the two. A closed part forbids what others add: close the whole with unevaluatedProperties.
    ⟦2⟧ It is forbidden here.
)");
  CHECK(
      findings(
          R"({"type": "object", "required": ["b"], "if": {"properties": {"b": {}}}, "unevaluatedProperties": false})") ==
      nothing);
}

TEST_CASE("members are forbidden by patterns, names and negation too", "[lint]") {
  CHECK(findings(R"({"type": "object", "required": [⟦1 "ab"⟧], "patternProperties": {"^a": ⟦2 false⟧}})") ==
        R"(
⟦1⟧ error required-but-forbidden: The member "ab" is required, but it may not be there.
    hint: Remove one of the two. A closed part forbids what others add: close the whole with unevaluatedProperties.
    ⟦2⟧ It is forbidden here.
)");
  CHECK(findings(R"({"type": "object", "required": [⟦1 "ab"⟧], ⟦2 "propertyNames"⟧: {"maxLength": 1}})") ==
        R"(
⟦1⟧ error required-but-forbidden: The member "ab" is required, but it may not be there.
    hint: Remove one of the two. A closed part forbids what others add: close the whole with unevaluatedProperties.
    ⟦2⟧ It is forbidden here.
)");
  CHECK(findings(R"({"type": "object", "required": [⟦1 "ab"⟧], ⟦2 "not"⟧: {"required": ["ab"]}})") == R"(
⟦1⟧ error required-but-forbidden: The member "ab" is required, but it may not be there.
    hint: Remove one of the two. A closed part forbids what others add: close the whole with unevaluatedProperties.
    ⟦2⟧ It is forbidden here.
)");
  CHECK(findings(R"({"type": "object", "required": ["ab"], "not": {"required": ["ab", "c"]}})") == nothing);
}

TEST_CASE("counts that cannot come about", "[lint]") {
  CHECK(findings(R"({"type": "integer", ⟦1 "minimum"⟧: 1.2, ⟦2 "maximum"⟧: 1.8})") == R"(
⟦1⟧ error contradicting-bounds: No integer lies between the two bounds.
    ⟦2⟧ The other bound is here.
)");
  CHECK(findings(R"({"type": "number", ⟦1 "minimum"⟧: 1, ⟦2 "exclusiveMaximum"⟧: 5, "multipleOf": 5})") == R"(
⟦1⟧ error contradicting-bounds: No multiple of 5 lies between the two bounds.
    ⟦2⟧ The other bound is here.
)");
  CHECK(findings(R"({"type": "number", "minimum": -4, "maximum": 4, "multipleOf": 5})") == nothing);
  CHECK(findings(R"({"type": "object", ⟦2 "required"⟧: ["a", "b"], ⟦1 "maxProperties"⟧: 1})") == R"(
⟦1⟧ error contradicting-bounds: 2 members are required, but fewer are allowed.
    ⟦2⟧ Members are required here.
)");
  CHECK(findings(R"({"type": "array", "prefixItems": [{}], ⟦2 "items"⟧: false, ⟦1 "minItems"⟧: 2})") == R"(
⟦1⟧ error contradicting-bounds: More items are asked for than may be there.
    ⟦2⟧ Others are forbidden here.
)");
  CHECK(findings(R"({"type": "array", "contains": {}, ⟦1 "minContains"⟧: 2, ⟦2 "maxItems"⟧: 1})") == R"(
⟦1⟧ error contradicting-bounds: More items have to be contained than there may be.
    ⟦2⟧ The number of items is bounded here.
)");
}

TEST_CASE("unions: branches that contradict a required member, and unions of which nothing is left",
          "[lint]") {
  CHECK(
      findings(
          R"({"type": "object", "required": ["kind"], "properties": {"kind": {⟦3 "enum"⟧: ["a", "b"]}}, "oneOf": [
{"properties": {"kind": {"const": "a"}}},
⟦1 {"properties": {"kind": {⟦2 "const"⟧: "c"}}}⟧]})") == R"(
⟦1⟧ warning dead-branch: Nothing can take branch 2 of "oneOf": The listed values have none in common with those listed elsewhere.
    hint: Remove the branch, or mend what contradicts it.
    ⟦2⟧ One side is here.
    ⟦3⟧ The other values are listed here.
)");
  CHECK(findings(R"({"$defs": {"union": {⟦1 "anyOf"⟧: [{"type": ⟦3 "string"⟧}, {"type": "null"}]}},
"type": ⟦2 "integer"⟧, "allOf": [{"$ref": "#/$defs/union"}]})") == R"(
⟦1⟧ error unsatisfiable: At one of the places where it holds, nothing can take any branch of "anyOf". Branch 1: No value has both types.
    ⟦2⟧ One side is here.
    ⟦3⟧ The other type is here.
)");
  // Narrowing somebody else's union is no fault.
  CHECK(findings(R"({"$defs": {"union": {"anyOf": [{"type": "string"}, {"type": "null"}]}},
"type": "string", "allOf": [{"$ref": "#/$defs/union"}]})") == nothing);
}

TEST_CASE("x-holy keywords are judged by their own schema", "[lint]") {
  CHECK(findings(R"({"x-holy-kind": ⟦1 "evnt"⟧})") == R"(
⟦1⟧ error invalid-extension: x-holy-kind is "evnt", but must be one of "event" or "command".
    hint: did you mean "event"?
)");
  CHECK(findings(R"({"x-holy-aliases": ⟦1 "a.b"⟧})") == R"(
⟦1⟧ error invalid-extension: x-holy-aliases is the string "a.b", but must be an array.
    hint: put it in square brackets if it is the only item
)");
  CHECK(findings(R"({"x-holy-aliases": [⟦1 "Not A Type"⟧]})") == R"(
⟦1⟧ error invalid-extension: x-holy-aliases[0] is "Not A Type", which does not match the pattern ^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$.
)");
  CHECK(findings(R"({⟦1 "x-holy-alias"⟧: ["a.b"]})") == R"(
⟦1⟧ error unknown-extension: "x-holy-alias" is no keyword of Holyfields: it means nothing.
    hint: Did you mean "x-holy-aliases"?
)");
  CHECK(findings(R"({"x-holy-index": [⟦1 "met_id"⟧], "properties": {"meet_id": {}}})") == R"(
⟦1⟧ error unknown-member: The payload has no member "met_id" that could be indexed.
    hint: Did you mean "meet_id"?
)");
  CHECK(
      findings(
          R"({"x-holy-index": ["a", "b"], "properties": {"a": {}}, "anyOf": [{"properties": {"b": {}}}]})") ==
      nothing);
  CHECK(findings(R"({"properties": {"a": {⟦1 "x-holy-kind"⟧: "event", "x-holy-exact": true}}})") == R"(
⟦1⟧ warning invalid-extension: "x-holy-kind" means something at the root of a schema only.
    hint: Move it to the root.
)");
  CHECK(findings(R"({"x-other": 1, "x-holy-kind": "command", "x-holy-aliases": ["a.b", "a.c.v2"]})") ==
        nothing);
}

TEST_CASE("contains is held against items", "[lint]") {
  CHECK(findings(
            R"({"type": "array", ⟦2 "items"⟧: {"type": "string"}, ⟦1 "contains"⟧: {"type": "integer"}})") ==
        R"(
⟦1⟧ error unsatisfiable: No item that may be there is one that has to be contained.
    ⟦2⟧ The items are described here.
)");
  CHECK(findings(R"({⟦2 "items"⟧: {"enum": ["a", "b"]}, ⟦1 "contains"⟧: {"const": "c"}})") == R"(
⟦1⟧ warning unsatisfiable: No item that may be there is one that has to be contained.
    ⟦2⟧ The items are described here.
)");
  // Some leading item may be it; nothing has to be; the items are open; a number may be an integer.
  CHECK(
      findings(R"({"prefixItems": [{"const": 1}], "items": {"type": "string"}, "contains": {"const": 1}})") ==
      nothing);
  CHECK(findings(R"({"items": {"type": "string"}, "contains": {"const": 1}, "minContains": 0})") == nothing);
  CHECK(findings(R"({"prefixItems": [{"type": "string"}], "contains": {"const": 1}})") == nothing);
  CHECK(findings(R"({"items": {"type": "number"}, "contains": {"type": "integer"}})") == nothing);
}

TEST_CASE("uniqueItems needs enough different values", "[lint]") {
  CHECK(
      findings(
          R"({"type": "array", ⟦2 "items"⟧: {"enum": [⟦3 1⟧, ⟦4 1.0⟧, 2]}, "uniqueItems": true, ⟦1 "minItems"⟧: 3})") ==
      R"(
⟦1⟧ error contradicting-bounds: More items are asked for than there are different ones (2).
    ⟦2⟧ The items are described here; "uniqueItems" lets each be there once.
⟦4⟧ warning duplicate-enum-value: The value 1.0 is listed already.
    hint: Remove one of the two.
    ⟦3⟧ It is listed here.
)");
  CHECK(findings(R"({⟦2 "items"⟧: {"type": ["boolean", "null"]}, "uniqueItems": true, ⟦1 "minItems"⟧: 4})") ==
        R"(
⟦1⟧ warning contradicting-bounds: More items are asked for than there are different ones (3).
    ⟦2⟧ The items are described here; "uniqueItems" lets each be there once.
)");
  CHECK(findings(R"({"items": {"type": ["boolean", "null"]}, "uniqueItems": true, "minItems": 3})") ==
        nothing);
  CHECK(findings(R"({"items": {"type": "boolean"}, "uniqueItems": false, "minItems": 9})") == nothing);
  CHECK(findings(R"({"prefixItems": [{}, {}], "items": {"const": 1}, "uniqueItems": true, "minItems": 3})") ==
        nothing);
  CHECK(findings(R"({"items": {"type": "integer"}, "uniqueItems": true, "minItems": 3})") == nothing);
}

TEST_CASE("recursion without end is found, and one that may end is not", "[lint]") {
  CHECK(findings(R"(⟦2 {"type": "object", "required": [⟦1 "next"⟧],⟧
"properties": {"next": {"$ref": "#"}}})") == R"(
⟦1⟧ error unsatisfiable: A value must hold another one of the same schema, without end.
    ⟦2⟧ It is demanded of this schema by itself: let the part be absent, empty or null.
)");
  CHECK(
      findings(
          R"({"$defs": {"a": ⟦2 {"type": "object", "properties": {"b": {"$ref": "#/$defs/b"}}, "required": [⟦1 "b"⟧]}⟧,
"b": ⟦4 {"type": "array", ⟦3 "minItems"⟧: 1, "items": {"$ref": "#/$defs/a"}}⟧}})") == R"(
⟦1⟧ error unsatisfiable: A value must hold another one of the same schema, without end.
    ⟦2⟧ It is demanded of this schema by itself: let the part be absent, empty or null.
⟦3⟧ error unsatisfiable: A value must hold another one of the same schema, without end.
    ⟦4⟧ It is demanded of this schema by itself: let the part be absent, empty or null.
)");
  for (
      const char* const ending :
      {R"({"type": ["object", "null"], "required": ["next"], "properties": {"next": {"$ref": "#"}}})",
       R"({"required": ["next"], "properties": {"next": {"$ref": "#"}}})",
       R"({"type": "object", "properties": {"next": {"$ref": "#"}}})",
       R"({"type": "array", "items": {"$ref": "#"}})",
       R"({"type": "array", "minItems": 1, "prefixItems": [{"type": "string"}], "items": {"$ref": "#"}})",
       R"({"type": "object", "required": ["next"], "properties": {"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}}})"})
    CHECK(findings(ending) == nothing);
}

TEST_CASE("not of everything leaves nothing, alone it is false on purpose", "[lint]") {
  CHECK(findings(R"({⟦2 "type"⟧: "string", ⟦1 "not"⟧: {}})") == R"(
⟦1⟧ error unsatisfiable: Everything satisfies what "not" forbids, so nothing is left.
    ⟦2⟧ This keyword, beside it, has nothing to say.
)");
  CHECK(findings(R"({"properties": {"a": {"not": {}}, "b": {"not": true, "description": "gone"}}})") ==
        nothing);
  CHECK(findings(R"({"type": "string", "not": {"minLength": 3}})") == nothing);
}

TEST_CASE("a member that asks for a forbidden one may not be there", "[lint]") {
  CHECK(findings(R"({⟦1 "dependentRequired"⟧: {"a": ["b"]}, "properties": {"a": {}, "b": ⟦2 false⟧}})") == R"(
⟦1⟧ warning forbidden-member: The member "a" asks for "b", which may not be there: so neither may it.
    hint: A closed part forbids what the others add: close the whole with unevaluatedProperties instead.
    ⟦2⟧ It is forbidden here.
)");
  CHECK(
      findings(
          R"({"type": "object", "required": ["a"], ⟦1 "dependentRequired"⟧: {"a": ["b"]}, "properties": {"b": ⟦2 false⟧}})") ==
      R"(
⟦1⟧ error required-but-forbidden: The member "a" asks for "b", which may not be there, and is required itself.
    hint: Remove one of the two. A closed part forbids what others add: close the whole with unevaluatedProperties.
    ⟦2⟧ It is forbidden here.
)");
  CHECK(findings(R"({"dependentRequired": {"a": ["b"]}, "properties": {"a": false, "b": false}})") ==
        nothing);
  CHECK(findings(R"({"dependentRequired": {"a": ["b"]}, "properties": {"a": {}, "b": {}}})") == nothing);
}

TEST_CASE("branches of conditions that refuse all that comes to them are found", "[lint]") {
  CHECK(
      findings(
          R"({"type": "object", "properties": {"a": {"type": "string"}}, "if": {"required": ["a"]}, ⟦1 "then"⟧: {"type": ⟦2 "array"⟧}})") ==
      R"(
⟦1⟧ warning dead-branch: Nothing that satisfies "if" can satisfy "then": No value has both types.
    hint: Remove the branch, or mend what contradicts it.
    ⟦2⟧ One side is here.
)");
  CHECK(
      findings(
          R"({"type": "object", "if": {"required": ["a"]}, "then": {}, ⟦1 "else"⟧: {"type": ⟦2 "null"⟧}})") ==
      R"(
⟦1⟧ warning dead-branch: Nothing that fails "if" can satisfy "else": No value has both types.
    hint: Remove the branch, or mend what contradicts it.
    ⟦2⟧ One side is here.
)");
  CHECK(
      findings(
          R"({"type": "object", "if": {"properties": {"a": {⟦2 "const"⟧: 1}}, "required": ["a"]}, ⟦1 "then"⟧: {"required": ["a"], "properties": {"a": {"const": 2}}}})") ==
      R"(
⟦1⟧ warning dead-branch: Nothing that satisfies "if" can satisfy "then": The listed values have none in common with those listed elsewhere.
    hint: Remove the branch, or mend what contradicts it.
    ⟦2⟧ One side is here.
)");
  // `false` forbids on purpose; a condition that nothing satisfies never leads there; the rest is sound.
  for (
      const char* const sound :
      {R"({"type": "object", "if": {"required": ["a"]}, "then": false})",
       R"({"type": "object", "if": {"type": "array"}, "then": {"minItems": 1}})",
       R"({"if": {"type": "string"}, "then": {"minLength": 1}, "else": {"type": "null"}})",
       R"({"if": {"properties": {"a": {"const": 1}}}, "then": {"properties": {"a": {"const": 2}}}})",
       R"({"properties": {"a": {"enum": [1, 2]}}, "if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"required": ["b"]}, "else": {"not": {"required": ["b"]}}})"})
    CHECK(findings(sound) == nothing);
}
