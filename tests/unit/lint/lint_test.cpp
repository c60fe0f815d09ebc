// What holyc check says of schemas that are well-formed and wrong.
#include <string>
#include <vector>

#include "codegen/lint/lint.hpp"
#include "codegen/load/source.hpp"
#include "tests/support/catch.hpp"

namespace {

/// Each finding as "code line:column line:column ...": where it is, and what it is related to.
std::vector<std::string> findings(const std::string& schema) {
  holyc::load::SourceTree tree;
  CHECK(holyc::load::add_text(tree, "a.schema.json", "https://example.org/a.json", schema, true).empty());
  const holyc::resolve::Resolution resolution = holyc::resolve::resolve(std::move(tree), {});
  CHECK_FALSE(holyc::report::has_errors(resolution.diagnostics));
  std::vector<std::string> found;
  for (const auto& finding : holyc::lint::lint(resolution.set)) {
    const auto position = [](const holyc::report::Span& span) {
      return ' ' + std::to_string(span.line) + ':' + std::to_string(span.column);
    };
    std::string text = (finding.severity == holyc::report::Severity::error ? "error " : "warning ") +
                       finding.code + position(finding.span);
    for (const auto& related : finding.related) text += position(related.span);
    found.push_back(std::move(text));
  }
  return found;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("a sound composition has no findings", "[lint]") {
  CHECK(
      findings(
          R"({"$defs": {"base": {"type": "object", "required": ["a"], "properties": {"a": {"type": ["string", "null"]}}}},
    "allOf": [{"$ref": "#/$defs/base"}, {"properties": {"a": {"type": "string", "minLength": 1, "maxLength": 1}, "b": {"minimum": 1, "exclusiveMaximum": 2}}}],
    "unevaluatedProperties": false, "x-own": 1, "anyOf": [{"required": ["b"]}, {"properties": {"b": false}}]})") ==
      Found{});
}

TEST_CASE("bounds that leave nothing are found wherever the two stand", "[lint]") {
  CHECK(findings(R"({"type": "number", "minimum": 5, "maximum": 4.9})") ==
        Found{"error contradicting-bounds 1:20 1:34"});
  CHECK(findings("{\"allOf\": [{\"type\": \"string\", \"minLength\": 3},\n{\"maxLength\": 2}]}") ==
        Found{"error contradicting-bounds 1:31 2:2"});
  // Other kinds of values remain: a warning.
  CHECK(findings(R"({"exclusiveMinimum": 5, "maximum": 5})") ==
        Found{"warning contradicting-bounds 1:2 1:25"});
}

TEST_CASE("types and listed values that have nothing in common are found", "[lint]") {
  CHECK(findings("{\"type\": \"string\",\n\"allOf\": [{\"type\": \"integer\"}]}") ==
        Found{"error unsatisfiable 1:10 2:20"});
  CHECK(findings(R"({"type": "string", "enum": [1, 2]})") == Found{"error unsatisfiable 1:20 1:2"});
  CHECK(findings(R"({"enum": ["a", 1.0], "allOf": [{"const": 1}]})") == Found{});
  CHECK(findings(R"({"enum": ["a", "b"], "allOf": [{"const": "c"}]})") ==
        Found{"error unsatisfiable 1:33 1:2"});
}

TEST_CASE("overlapping members are looked at together", "[lint]") {
  CHECK(
      findings(
          R"({"properties": {"a": {"type": "string"}}, "allOf": [{"properties": {"a": {"type": "null"}}}]})") ==
      Found{"error unsatisfiable 1:31 1:83"});
}

TEST_CASE("a member that is required and forbidden is found", "[lint]") {
  CHECK(findings("{\"type\": \"object\", \"required\": [\"a\"],\n\"properties\": {\"b\": {}}, "
                 "\"additionalProperties\": false}") == Found{"error required-but-forbidden 1:33 2:26"});
  CHECK(
      findings(
          R"({"type": "object", "required": ["ab"], "patternProperties": {"^a": {}}, "additionalProperties": false})") ==
      Found{});
}

TEST_CASE("closed parts of an allOf forbid what the others declare", "[lint]") {
  CHECK(
      findings("{\"type\": \"object\", \"allOf\": [\n{\"properties\": {\"a\": {}}, \"additionalProperties\": "
               "false},\n{\"properties\": {\"b\": {}}, \"required\": [\"b\"]}]}") ==
      Found{"error required-but-forbidden 3:40 2:27"});
  CHECK(findings("{\"type\": \"object\", \"allOf\": [\n{\"properties\": {\"a\": {}}, "
                 "\"additionalProperties\": false},\n{\"properties\": {\"b\": {}}}]}") ==
        Found{"warning forbidden-member 3:22 2:27"});
}

TEST_CASE("a branch that contradicts what surrounds it is dead", "[lint]") {
  CHECK(findings("{\"type\": \"object\", \"anyOf\": [{\"required\": [\"a\"]},\n{\"type\": \"array\"}]}") ==
        Found{"warning dead-branch 2:1 1:10 2:10"});
}

TEST_CASE("a pattern that matches nothing is found", "[lint]") {
  CHECK(findings(R"({"pattern": "$a"})") == Found{"error unmatchable-pattern 1:13"});
  CHECK(findings(R"({"patternProperties": {"a^b": {}, "a$": {}}})") ==
        Found{"error unmatchable-pattern 1:24"});
}

TEST_CASE("what is nearly a keyword is found, with the one that is meant", "[lint]") {
  CHECK(findings(R"({"propertes": {}, "minLenght": 3, "something": 1})") ==
        Found{"warning unknown-keyword 1:2", "warning unknown-keyword 1:19"});
  CHECK(findings(R"({"$schema": "http://json-schema.org/draft-04/schema#", "const": 3, "$comment": "x"})") ==
        Found{"warning unknown-keyword 1:56"});
}

TEST_CASE("recursive schemas that overlap are looked at once", "[lint]") {
  std::string properties;
  for (int i = 0; i < 30; ++i)
    properties +=
        (i == 0 ? "\"" : ",\"") + std::string("p") + std::to_string(i) + R"(":{"$ref":"#/$defs/both"})";
  CHECK(findings(
            R"({"$defs":{"a":{"properties":{)" + properties + R"(}},"b":{"properties":{)" + properties +
            R"(}},"both":{"allOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/b"}]}},"$ref":"#/$defs/both"})") ==
        Found{});
}

TEST_CASE("contradictions are found through references, nested allOf and old spellings", "[lint]") {
  // Three levels of allOf and two references between the bounds.
  CHECK(findings(R"({"$defs": {"low": {"allOf": [{"allOf": [{"allOf": [{"minimum": 10}]}]}]},
"high": {"$ref": "#/$defs/top"}, "top": {"maximum": 9}},
"type": "number", "allOf": [{"$ref": "#/$defs/low"}, {"$ref": "#/$defs/high"}]})") ==
        Found{"error contradicting-bounds 1:53 2:42"});
  CHECK(findings(R"({"$schema": "http://json-schema.org/draft-04/schema#", "type": "number",
"minimum": 5, "exclusiveMinimum": true, "allOf": [{"maximum": 5}]})") ==
        Found{"error contradicting-bounds 2:1 2:52"});
  CHECK(findings(R"({"$schema": "http://json-schema.org/draft-04/schema#", "type": "number",
"minimum": 5, "exclusiveMinimum": false, "allOf": [{"maximum": 5}]})") == Found{});
}

TEST_CASE("a listed value must pass everything that holds beside it", "[lint]") {
  // An event type pinned by an event to what the envelope's pattern refuses.
  CHECK(findings(R"({"$defs": {"envelope": {"type": "object", "properties": {"event_type": {"type": "string",
"pattern": "\\.v[1-9]$"}}}}, "allOf": [{"$ref": "#/$defs/envelope"},
{"properties": {"event_type": {"const": "fireflies.transcript.ready"}}}]})") ==
        Found{"error unsatisfiable 3:32 2:1"});
  CHECK(findings(R"({"enum": [1, 2], "allOf": [{"not": {"maximum": 5}}]})") ==
        Found{"error unsatisfiable 1:2 1:29"});
  CHECK(findings(R"({"enum": [1, 7], "allOf": [{"not": {"maximum": 5}}]})") == Found{});
  CHECK(findings(R"({"const": "x", "minLength": 2})") == Found{"error unsatisfiable 1:2 1:16"});
}

TEST_CASE("unevaluatedProperties judges what stands beside and below it, not its cousins", "[lint]") {
  CHECK(findings(R"({"type": "object", "allOf": [{"properties": {"a": {}}, "unevaluatedProperties": false},
{"properties": {"b": {}}, "required": ["b"]}]})") == Found{"error required-but-forbidden 2:40 1:56"});
  CHECK(
      findings(
          R"({"type": "object", "required": ["c"], "anyOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}],
"unevaluatedProperties": false})") == Found{"error required-but-forbidden 1:33 2:1"});
  CHECK(
      findings(
          R"({"type": "object", "required": ["b"], "if": {"properties": {"b": {}}}, "unevaluatedProperties": false})") ==
      Found{});
}

TEST_CASE("members are forbidden by patterns, names and negation too", "[lint]") {
  CHECK(findings(R"({"type": "object", "required": ["ab"], "patternProperties": {"^a": false}})") ==
        Found{"error required-but-forbidden 1:33 1:68"});
  CHECK(findings(R"({"type": "object", "required": ["ab"], "propertyNames": {"maxLength": 1}})") ==
        Found{"error required-but-forbidden 1:33 1:40"});
  CHECK(findings(R"({"type": "object", "required": ["ab"], "not": {"required": ["ab"]}})") ==
        Found{"error required-but-forbidden 1:33 1:40"});
  CHECK(findings(R"({"type": "object", "required": ["ab"], "not": {"required": ["ab", "c"]}})") == Found{});
}

TEST_CASE("counts that cannot come about", "[lint]") {
  CHECK(findings(R"({"type": "integer", "minimum": 1.2, "maximum": 1.8})") ==
        Found{"error contradicting-bounds 1:21 1:37"});
  CHECK(findings(R"({"type": "number", "minimum": 1, "exclusiveMaximum": 5, "multipleOf": 5})") ==
        Found{"error contradicting-bounds 1:20 1:34"});
  CHECK(findings(R"({"type": "number", "minimum": -4, "maximum": 4, "multipleOf": 5})") == Found{});
  CHECK(findings(R"({"type": "object", "required": ["a", "b"], "maxProperties": 1})") ==
        Found{"error contradicting-bounds 1:44 1:20"});
  CHECK(findings(R"({"type": "array", "prefixItems": [{}], "items": false, "minItems": 2})") ==
        Found{"error contradicting-bounds 1:56 1:40"});
  CHECK(findings(R"({"type": "array", "contains": {}, "minContains": 2, "maxItems": 1})") ==
        Found{"error contradicting-bounds 1:35 1:53"});
}

TEST_CASE("unions: branches that contradict a required member, and unions of which nothing is left",
          "[lint]") {
  CHECK(
      findings(
          R"({"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["a", "b"]}}, "oneOf": [
{"properties": {"kind": {"const": "a"}}},
{"properties": {"kind": {"const": "c"}}}]})") == Found{"warning dead-branch 3:1 3:26 1:66"});
  CHECK(findings(R"({"$defs": {"union": {"anyOf": [{"type": "string"}, {"type": "null"}]}},
"type": "integer", "allOf": [{"$ref": "#/$defs/union"}]})") == Found{"error unsatisfiable 1:22 2:9 1:41"});
  // Narrowing somebody else's union is no fault.
  CHECK(findings(R"({"$defs": {"union": {"anyOf": [{"type": "string"}, {"type": "null"}]}},
"type": "string", "allOf": [{"$ref": "#/$defs/union"}]})") == Found{});
}

TEST_CASE("x-holy keywords are judged by their own schema", "[lint]") {
  CHECK(findings(R"({"x-holy-kind": "evnt"})") == Found{"error invalid-extension 1:17"});
  CHECK(findings(R"({"x-holy-aliases": "a.b"})") == Found{"error invalid-extension 1:20"});
  CHECK(findings(R"({"x-holy-aliases": ["Not A Type"]})") == Found{"error invalid-extension 1:21"});
  CHECK(findings(R"({"x-holy-alias": ["a.b"]})") == Found{"error unknown-extension 1:2"});
  CHECK(findings(R"({"x-holy-index": ["met_id"], "properties": {"meet_id": {}}})") ==
        Found{"error unknown-member 1:19"});
  CHECK(
      findings(
          R"({"x-holy-index": ["a", "b"], "properties": {"a": {}}, "anyOf": [{"properties": {"b": {}}}]})") ==
      Found{});
  CHECK(findings(R"({"properties": {"a": {"x-holy-kind": "event", "x-holy-exact": true}}})") ==
        Found{"warning invalid-extension 1:23"});
  CHECK(findings(R"({"x-other": 1, "x-holy-kind": "command", "x-holy-aliases": ["a.b", "a.c.v2"]})") ==
        Found{});
}

TEST_CASE("contains is held against items", "[lint]") {
  CHECK(findings(R"({"type": "array", "items": {"type": "string"}, "contains": {"type": "integer"}})") ==
        Found{"error unsatisfiable 1:48 1:19"});
  CHECK(findings(R"({"items": {"enum": ["a", "b"]}, "contains": {"const": "c"}})") ==
        Found{"warning unsatisfiable 1:33 1:2"});
  // Some leading item may be it; nothing has to be; the items are open; a number may be an integer.
  CHECK(
      findings(R"({"prefixItems": [{"const": 1}], "items": {"type": "string"}, "contains": {"const": 1}})") ==
      Found{});
  CHECK(findings(R"({"items": {"type": "string"}, "contains": {"const": 1}, "minContains": 0})") == Found{});
  CHECK(findings(R"({"prefixItems": [{"type": "string"}], "contains": {"const": 1}})") == Found{});
  CHECK(findings(R"({"items": {"type": "number"}, "contains": {"type": "integer"}})") == Found{});
}

TEST_CASE("uniqueItems needs enough different values", "[lint]") {
  CHECK(
      findings(R"({"type": "array", "items": {"enum": [1, 1.0, 2]}, "uniqueItems": true, "minItems": 3})") ==
      Found{"error contradicting-bounds 1:72 1:19"});
  CHECK(findings(R"({"items": {"type": ["boolean", "null"]}, "uniqueItems": true, "minItems": 4})") ==
        Found{"warning contradicting-bounds 1:63 1:2"});
  CHECK(findings(R"({"items": {"type": ["boolean", "null"]}, "uniqueItems": true, "minItems": 3})") ==
        Found{});
  CHECK(findings(R"({"items": {"type": "boolean"}, "uniqueItems": false, "minItems": 9})") == Found{});
  CHECK(findings(R"({"prefixItems": [{}, {}], "items": {"const": 1}, "uniqueItems": true, "minItems": 3})") ==
        Found{});
  CHECK(findings(R"({"items": {"type": "integer"}, "uniqueItems": true, "minItems": 3})") == Found{});
}

TEST_CASE("recursion without end is found, and one that may end is not", "[lint]") {
  CHECK(findings("{\"type\": \"object\", \"required\": [\"next\"],\n\"properties\": {\"next\": {\"$ref\": "
                 "\"#\"}}}") == Found{"error unsatisfiable 1:33 1:1"});
  CHECK(
      findings(
          R"({"$defs": {"a": {"type": "object", "properties": {"b": {"$ref": "#/$defs/b"}}, "required": ["b"]},
"b": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/a"}}}})") ==
      Found{"error unsatisfiable 1:93 1:17", "error unsatisfiable 2:24 2:6"});
  for (
      const char* const ending :
      {R"({"type": ["object", "null"], "required": ["next"], "properties": {"next": {"$ref": "#"}}})",
       R"({"required": ["next"], "properties": {"next": {"$ref": "#"}}})",
       R"({"type": "object", "properties": {"next": {"$ref": "#"}}})",
       R"({"type": "array", "items": {"$ref": "#"}})",
       R"({"type": "array", "minItems": 1, "prefixItems": [{"type": "string"}], "items": {"$ref": "#"}})",
       R"({"type": "object", "required": ["next"], "properties": {"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}}})"})
    CHECK(findings(ending) == Found{});
}

TEST_CASE("not of everything leaves nothing, alone it is false on purpose", "[lint]") {
  CHECK(findings(R"({"type": "string", "not": {}})") == Found{"error unsatisfiable 1:20 1:2"});
  CHECK(findings(R"({"properties": {"a": {"not": {}}, "b": {"not": true, "description": "gone"}}})") ==
        Found{});
  CHECK(findings(R"({"type": "string", "not": {"minLength": 3}})") == Found{});
}

TEST_CASE("a member that asks for a forbidden one may not be there", "[lint]") {
  CHECK(findings(R"({"dependentRequired": {"a": ["b"]}, "properties": {"a": {}, "b": false}})") ==
        Found{"warning forbidden-member 1:2 1:66"});
  CHECK(
      findings(
          R"({"type": "object", "required": ["a"], "dependentRequired": {"a": ["b"]}, "properties": {"b": false}})") ==
      Found{"error required-but-forbidden 1:39 1:94"});
  CHECK(findings(R"({"dependentRequired": {"a": ["b"]}, "properties": {"a": false, "b": false}})") ==
        Found{});
  CHECK(findings(R"({"dependentRequired": {"a": ["b"]}, "properties": {"a": {}, "b": {}}})") == Found{});
}

TEST_CASE("branches of conditions that refuse all that comes to them are found", "[lint]") {
  CHECK(
      findings(
          R"({"type": "object", "properties": {"a": {"type": "string"}}, "if": {"required": ["a"]}, "then": {"type": "array"}})") ==
      Found{"warning dead-branch 1:88 1:105"});
  CHECK(findings(R"({"type": "object", "if": {"required": ["a"]}, "then": {}, "else": {"type": "null"}})")
            .size() == 1);
  CHECK(
      findings(
          R"({"type": "object", "if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"required": ["a"], "properties": {"a": {"const": 2}}}})")
          .size() == 1);
  // `false` forbids on purpose; a condition that nothing satisfies never leads there; the rest is sound.
  for (
      const char* const sound :
      {R"({"type": "object", "if": {"required": ["a"]}, "then": false})",
       R"({"type": "object", "if": {"type": "array"}, "then": {"minItems": 1}})",
       R"({"if": {"type": "string"}, "then": {"minLength": 1}, "else": {"type": "null"}})",
       R"({"if": {"properties": {"a": {"const": 1}}}, "then": {"properties": {"a": {"const": 2}}}})",
       R"({"properties": {"a": {"enum": [1, 2]}}, "if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"required": ["b"]}, "else": {"not": {"required": ["b"]}}})"})
    CHECK(findings(sound) == Found{});
}
