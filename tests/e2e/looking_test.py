"""holyc list, show, mock, dump, bundle, init, completion and help."""

import json
import resource
import subprocess

from support import HOLYC, ProjectCase, holyc


def cpu_seconds():
    """What the programs that have ended have used of the processor: other programs of the machine do not
    count.
    """
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Looking(ProjectCase):
    def test_list(self):
        self.assertIn("shop.order.placed.v1", self.run_holyc("list").stdout)
        rows = json.loads(self.run_holyc("list", "--format", "json").stdout)
        row = next(row for row in rows if row["event"])
        self.assertEqual(row["event"]["type"], "shop.order.placed.v1")
        self.assertEqual(row["file"], "schemas/shop/order.placed.v1.schema.json")
        self.assertEqual(row["dialect"], "2020-12")
        self.assertEqual(row["targets"]["cpp"]["type"], "shop::shop::OrderPlacedV1")
        self.run_holyc("generate")
        self.assertTrue((self.project / "generated/cpp/include" / row["targets"]["cpp"]["header"]).is_file())
        self.assertTrue(
            next(
                (self.project / "generated/typescript").rglob(row["targets"]["typescript"]["module"] + ".ts")
            ).is_file()
        )
        python = row["targets"]["pydantic"]["module"].replace(".", "/") + ".py"
        self.assertTrue(next((self.project / "generated/pydantic").rglob(python)).is_file())
        self.assertIn(
            row["targets"]["sql"]["view"],
            "".join(path.read_text() for path in (self.project / "generated/sql").rglob("*.sql")),
        )

    def test_show(self):
        text = self.run_holyc("show", "shop.order.placed").stdout
        for part in ("A customer has placed an order.", "order_id", "required", "#include"):
            self.assertIn(part, text)
        self.assertIn("shop.order.placed.v1", self.run_holyc("show", "shop.order.place", expect=2).stderr)

    def test_mocks_are_valid_and_repeatable(self):
        payloads = self.run_holyc("mock", "shop.order.placed", "--seed", "3", "--count", "50").stdout
        self.assertEqual(
            payloads, self.run_holyc("mock", "shop.order.placed", "--seed", "3", "--count", "50").stdout
        )
        self.assertGreater(len(set(payloads.split("\n"))), 40)
        self.run_holyc("validate", "--type", "shop.order.placed", "--ndjson", "-", stdin=payloads)
        events = self.run_holyc("mock", "shop.order.placed", "--envelope", "--count", "20").stdout
        self.run_holyc("validate", "--profile", "canonical", "--ndjson", "-", stdin=events)

    def test_mocks_of_schemas_that_few_values_satisfy(self):
        schemas = {
            "disjoint": {"oneOf": [{"type": "integer"}, {"type": "number"}]},
            "far": {"type": "integer", "minimum": 1e300},
            "further": {"type": "integer", "exclusiveMaximum": -1e300},
            "divided": {"type": "number", "multipleOf": 0.07, "minimum": 5, "allOf": [{"multipleOf": 0.02}]},
            "template": {"type": "string", "format": "uri-template", "minLength": 50},
            "host": {"type": "string", "format": "hostname", "minLength": 100},
            "mail": {"type": "string", "format": "email", "maxLength": 6},
            "moment": {"type": "string", "format": "date-time", "minLength": 40},
            "both": {"type": "string", "format": "uri", "pattern": "^urn:[a-z]+:[0-9]+$"},
            "long": {"type": "string", "pattern": "^[a-z]+$", "minLength": 400},
            "many": {"type": "object", "minProperties": 60},
            "rest": {"not": {"type": ["string", "object", "array", "null"]}},
            "each": {
                "type": "array",
                "items": {"enum": ["a", "b", "c"]},
                "contains": {"const": "a"},
                "allOf": [{"contains": {"const": "b"}, "minContains": 2}],
            },
            "chosen": {"enum": list(range(300)), "minimum": 298},
        }
        for name, schema in schemas.items():
            path = self.project / f"{name}.json"
            path.write_text(json.dumps(schema))
            text = self.run_holyc("mock", "--schemas", path, path).stdout
            self.run_holyc("validate", "--schema", path, "-", stdin=text)

    def test_a_mock_is_one_line_however_its_schema_is_laid_out(self):
        path = self.project / "laid_out.json"
        path.write_text(
            json.dumps(
                {
                    "required": ["c", "e"],
                    "type": "object",
                    "properties": {"c": {"const": {"a": [1, 2]}}, "e": {"enum": [{"x": "y"}, ["z"]]}},
                },
                indent=2,
            )
        )
        lines = self.run_holyc("mock", "--schemas", path, path, "--count", "5").stdout
        self.assertEqual(len(lines.splitlines()), 5)
        self.run_holyc("validate", "--schema", path, "--ndjson", "-", stdin=lines)

    def test_a_command_that_does_not_exist_is_named(self):
        wrong = self.run_holyc("chekc", expect=2)
        self.assertIn('There is no command "chekc": did you mean "check"?', wrong.stderr)
        self.assertIn(
            '"0" is no positive integer', self.run_holyc("check", "--max-issues", "0", expect=2).stderr
        )

    def test_a_mock_that_cannot_be_is_refused_soon_with_the_place(self):
        for impossible in (
            {"type": "string", "minLength": 10**10},
            {"type": "string", "minLength": 3, "maxLength": 2},
            {"type": "integer", "minimum": 3, "maximum": 2},
        ):
            path = self.project / "impossible.json"
            path.write_text(
                json.dumps({"properties": {"here": impossible}, "required": ["here"], "type": "object"})
            )
            begin = cpu_seconds()
            result = self.run_holyc("mock", "--schemas", path, path, expect=2)
            self.assertLess(cpu_seconds() - begin, 30)  # it takes two
            self.assertIn("#/properties/here", result.stderr)

    def test_a_mock_of_what_nothing_satisfies_says_what_check_says(self):
        path = self.project / "impossible.json"
        path.write_text(
            '{"type": "object", "required": ["a"], "properties": {\n'
            '"a": {"$ref": "#/$defs/A"}},\n"$defs": {"A": {"type": "integer", "minimum": 3, "maximum": 2},\n'
            '"Unused": {"allOf": [{"type": "string"}, {"type": "null"}]}}}'
        )
        found = self.run_holyc("check", "--schemas", path, expect=1).stdout
        told = self.run_holyc("mock", "--schemas", path, path, expect=2).stderr
        self.assertIn("impossible.json:3:36: error[contradicting-bounds]", told)
        self.assertIn(told.split("\n\n")[0].split("\nholyc:")[0], found)
        self.assertIn("impossible.json:4", found)
        self.assertNotIn("impossible.json:4", told)
        self.assertIn("no valid instance of", told)
        self.assertNotIn("may contradict itself", told)

    def test_dump(self):
        model = json.loads(self.run_holyc("dump", "--model").stdout)
        self.assertEqual(len(model["roots"]), 2)
        self.assertIn("required", self.run_holyc("dump", "--program").stdout)
        resolved = self.run_holyc("dump", "--resolved").stdout
        self.assertRegex(resolved, r'(?m)^  properties "order_id" -> \d+')
        names = json.loads(self.run_holyc("dump", "--names").stdout)
        self.assertIn("shop::shop::OrderPlacedV1", [root["cpp_type"] for root in names["roots"]])
        members = [member["name"] for type in names["types"] for member in type.get("members", [])]
        self.assertIn("order_id", members)
        self.run_holyc("dump", "--names", "--resolved", expect=2)

    def test_trace(self):
        (self.project / "order.schema.json").write_text(
            json.dumps(
                {
                    "properties": {
                        "id": {"$ref": "#/$defs/Id"},
                        "note": {"anyOf": [{"type": "integer"}, True]},
                    },
                    "$defs": {"Id": {"minLength": 2}},
                }
            )
        )
        arguments = ("trace", "--schema", "order.schema.json", "-")
        text = self.run_holyc(*arguments, stdin='{"id": "x", "note": null}', expect=1).stdout
        lines = [line.strip() for line in text.splitlines()]
        self.assertTrue(lines[0].endswith("fails"), text)
        self.assertTrue(any(line.startswith("id  at /id  fails") for line in lines), text)
        self.assertTrue(any(line.startswith("$ref  ->") and "/$defs/Id" in line for line in lines), text)
        self.assertTrue(any(line.startswith("minLength  fails: id is") for line in lines), text)
        self.assertLess(text.index("0  fails"), text.index("1  holds"))
        self.run_holyc(*arguments, stdin='{"id": "xy"}')
        self.assertIn("line 1, column 2", self.run_holyc(*arguments, stdin="{", expect=1).stdout)
        self.run_holyc("trace", "-", stdin="{}", expect=2)
        (self.project / "closed.schema.json").write_text('{"additionalProperties": false}')
        text = self.run_holyc(
            "trace",
            "--schema",
            "closed.schema.json",
            "-",
            stdin='{"\\u001b[31mred\\nroot  holds": 1}',
            expect=1,
        ).stdout
        self.assertNotIn("\x1b", text)
        self.assertNotIn("\nroot  holds", text)
        (self.project / "two.jsonl").write_text('{}\n{"a": 1}\n')
        text = self.run_holyc("trace", "--schema", "closed.schema.json", "two.jsonl", expect=1).stdout
        self.assertIn("two.jsonl, line 2\n", text)

    def test_bundle_judges_like_the_schemas(self):
        bundle = self.run_holyc("bundle", "shop.order.placed").stdout
        (self.project / "bundle.json").write_text(bundle)
        self.run_holyc(
            "validate",
            "--schema",
            "bundle.json",
            "-",
            stdin='{"order_id": "ord_1", "lines": [{"article": "a", "quantity": 1}]}',
        )
        self.run_holyc(
            "validate", "--schema", "bundle.json", "-", stdin='{"order_id": "ord_1", "lines": []}', expect=1
        )
        self.run_holyc("bundle", "--program", "--out", "registry.bin")
        self.assertGreater((self.project / "registry.bin").stat().st_size, 100)

    def test_init_replaces_nothing(self):
        self.order.write_text("mine")
        self.assertEqual(holyc("init", self.project).returncode, 2)
        self.assertEqual(self.order.read_text(), "mine")

    def test_completion_scripts_are_scripts(self):
        script = self.run_holyc("completion", "bash").stdout
        subprocess.run(["bash", "-n"], input=script, text=True, check=True)
        self.assertIn("--ndjson", script)
        self.run_holyc("completion", "zsh")
        self.run_holyc("completion", "fish")
        self.run_holyc("completion", "tcsh", expect=2)

    def test_help_teaches(self):
        commands = (
            "generate",
            "validate",
            "check",
            "list",
            "show",
            "mock",
            "dump",
            "bundle",
            "init",
            "completion",
        )
        overview = self.run_holyc("--help").stdout
        for command in commands:
            self.assertIn(command, overview)
            self.assertIn("--help", self.run_holyc(command, "--help").stdout)
        self.assertIn("Examples:", self.run_holyc("generate", "--help").stdout)
        self.assertEqual(subprocess.run([HOLYC], capture_output=True).returncode, 2)
