"""holyc validate --output: the specification's output forms, and --content-assertion."""

import json
import unittest

from support import SHARED, ProjectCase

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://shop.example/order",
    "title": "Order",
    "type": "object",
    "properties": {
        "count": {"type": "integer", "description": "How many", "x-unit": {"name": "piece"}},
        "note": {"$ref": "#/$defs/note"},
        "price": {"anyOf": [{"type": "null"}, {"minimum": 3, "title": "Price"}]},
    },
    "required": ["count"],
    "unevaluatedProperties": False,
    "not": {"required": ["secret"], "title": "Never"},
    "$defs": {"note": {"type": "string", "title": "Note"}},
}
GOOD = '{"count": 1, "note": "n", "price": 5}'
BAD = '{"note": 3, "price": 1, "q/~": 2}'


class Output(ProjectCase):
    def setUp(self):
        super().setUp()
        (self.project / "o.json").write_text(json.dumps(SCHEMA))

    def output(self, form, instance, *flags, expect=0):
        result = self.run_holyc(
            "validate", "--schema", "o.json", "--output", form, *flags, "-", stdin=instance, expect=expect
        )
        return json.loads(result.stdout)

    def test_flag(self):
        self.assertEqual(self.output("flag", GOOD), {"valid": True})
        self.assertEqual(self.output("flag", BAD, expect=1), {"valid": False})

    def test_basic_lists_annotations_of_what_holds(self):
        units = self.output("basic", GOOD)["annotations"]
        found = {(unit["instanceLocation"], unit["keywordLocation"]): unit["annotation"] for unit in units}
        self.assertEqual(found["", "/title"], "Order")
        self.assertEqual(found["/count", "/properties/count/x-unit"], {"name": "piece"})
        self.assertEqual(found["/note", "/properties/note/$ref/title"], "Note")
        self.assertEqual(found["/price", "/properties/price/anyOf/1/title"], "Price")
        self.assertEqual(found["", "/properties"], ["count", "note", "price"])
        self.assertNotIn("Never", found.values())
        note = next(unit for unit in units if unit["annotation"] == "Note")
        self.assertEqual(note["absoluteKeywordLocation"], "https://shop.example/order#/$defs/note/title")

    def test_basic_lists_errors_and_no_annotation(self):
        output = self.output("basic", BAD, expect=1)
        self.assertNotIn("annotations", output)
        places = {(unit["instanceLocation"], unit["keywordLocation"]) for unit in output["errors"]}
        self.assertLessEqual(
            {
                ("", "/required"),
                ("/note", "/properties/note/$ref/type"),
                ("/price", "/properties/price/anyOf/1/minimum"),
                ("/q~1~0", "/unevaluatedProperties"),
            },
            places,
        )
        self.assertTrue(all(unit["error"] and "annotation" not in unit for unit in output["errors"]))

    def test_detailed_keeps_the_branches_that_matter(self):
        output = self.output("detailed", '{"count": 1, "price": 1}', expect=1)
        self.assertEqual(
            output["keywordLocation"], "/properties/price/anyOf"
        )  # what only holds one part gives way to it
        self.assertEqual(
            [part["keywordLocation"] for part in output["errors"]],
            ["/properties/price/anyOf/0/type", "/properties/price/anyOf/1/minimum"],
        )

    def test_verbose_keeps_everything(self):
        output = self.output("verbose", GOOD)
        keywords = [unit["keywordLocation"] for unit in output["annotations"]]
        self.assertLessEqual(
            {"/type", "/properties", "/required", "/not", "/unevaluatedProperties", "/title"}, set(keywords)
        )
        refused = output["annotations"][keywords.index("/not")]["annotations"][0]
        self.assertFalse(refused["valid"])
        self.assertNotIn("annotation", json.dumps(refused))

    def test_what_is_no_json_is_an_error_of_the_root(self):
        output = self.output("basic", '{"count" 1}', expect=1)
        self.assertIn("line 1, column 10", output["errors"][0]["error"])

    def test_satisfies_the_output_schema(self):
        schema = SHARED / "json-schema/test-suite/output-tests/draft2020-12/output-schema.json"
        if not schema.exists():
            self.skipTest(f"skipped: {schema} does not exist")
        for form in ("flag", "basic", "detailed", "verbose"):
            for instance, expect in ((GOOD, 0), (BAD, 1), ('{"count" 1}', 1), ("[]", 1)):
                output = json.dumps(self.output(form, instance, expect=expect))
                self.run_holyc("validate", "--schema", schema, "-", stdin=output)

    def test_an_event_has_no_single_output(self):
        result = self.run_holyc("validate", "--output", "basic", "-", stdin="{}", expect=2)
        self.assertIn("--schema or --type", result.stderr)

    def test_nested_unions_end_in_a_message(self):
        definitions = {f"l{i}": {"anyOf": [{"$ref": f"#/$defs/l{i - 1}"}] * 2} for i in range(1, 31)}
        (self.project / "o.json").write_text(
            json.dumps({"$ref": "#/$defs/l30", "$defs": {**definitions, "l0": True}})
        )
        result = self.run_holyc(
            "validate", "--schema", "o.json", "--output", "basic", "-", stdin="1", expect=2
        )
        self.assertIn("more than 500000 results", result.stderr)
        self.assertEqual(self.output("flag", "1"), {"valid": True})

    def test_content_is_asserted_only_on_demand(self):
        schema = {
            "$schema": "http://json-schema.org/draft-07/schema#",
            "contentEncoding": "base64",
            "contentMediaType": "application/json",
        }
        (self.project / "c.json").write_text(json.dumps(schema))
        for instance, good in (('"eyJhIjogMX0="', True), ('"e30"', False), ('"bm90"', False), ("1", True)):
            self.run_holyc("validate", "--schema", "c.json", "-", stdin=instance)
            self.run_holyc(
                "validate",
                "--schema",
                "c.json",
                "--content-assertion",
                "-",
                stdin=instance,
                expect=0 if good else 1,
            )


if __name__ == "__main__":
    unittest.main()
