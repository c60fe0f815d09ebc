"""Trees as they are: *.json files without .schema in their names, beside what is no schema."""

import json
import pathlib
import shutil
import tempfile
import unittest

from support import holyc

DIALECT = "https://json-schema.org/draft/2020-12/schema"
BASE = "https://contracts.example/schemas/"

# Of the shape that event platforms publish: $id by URL, references by path and by URL, and what lies about.
PLATFORM = {
    "_common/event.v1.json": {
        "$schema": DIALECT,
        "$id": BASE + "_common/event.v1.json",
        "type": "object",
        "properties": {"event_id": {"$ref": "types.v1.json#/$defs/Identifier"}},
        "required": ["event_id"],
    },
    "_common/types.v1.json": {
        "$schema": DIALECT,
        "$id": BASE + "_common/types.v1.json",
        "$defs": {
            "Identifier": {"type": "string", "format": "uuid"},
            "Count": {"type": "integer", "minimum": 0},
        },
    },
    "harbour/crane.moved.v1.json": {
        "$schema": DIALECT,
        "$id": BASE + "harbour/crane.moved.v1.json",
        "title": "Crane moved",
        "allOf": [{"$ref": "../_common/event.v1.json"}],
        "properties": {"metres": {"$ref": BASE + "_common/types.v1.json#/$defs/Count"}},
        "required": ["metres"],
        "examples": [{"event_id": "6f1ed002-ab5e-4b1c-9d3f-0a1b2c3d4e5f", "metres": 12}],
    },
    "harbour/berth/assigned.v1.json": {
        "$schema": DIALECT,
        "$id": BASE + "harbour/berth/assigned.v1.json",
        "type": "object",
        "properties": {"berth": {"$ref": "../../shapes.json#/berth"}, "plan": {"$ref": "../plan.json"}},
    },
    "shapes.json": {"berth": {"enum": ["north", "south"]}},
    "harbour/plan.json": {"title": "Plan"},
    "package.json": {
        "name": "contracts",
        "version": "1.0.0",
        "type": "module",
        "dependencies": {"ajv": "^8"},
    },
    "package-lock.json": {"name": "contracts", "lockfileVersion": 3, "packages": {"": {"name": "contracts"}}},
    "tsconfig.json": {
        "$schema": "https://json.schemastore.org/tsconfig",
        "compilerOptions": {"strict": True},
    },
    "examples/moved.json": {"id": "https://contracts.example/1", "type": "crane.moved", "items": [{}]},
    "examples/berth.geojson.json": {"type": "Feature", "properties": {"name": "north"}, "geometry": None},
    "api.json": {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}},
    "node_modules/other/schema.json": {"$schema": DIALECT, "type": "nothing"},
}
NO_SCHEMAS = {
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "examples/moved.json",
    "examples/berth.geojson.json",
    "api.json",
}


class Trees(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="holyc-trees-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, files, below="."):
        for name, content in files.items():
            path = self.folder / below / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content if isinstance(content, str) else json.dumps(content, indent=1))

    def run_holyc(self, *arguments, expect=0, stdin=None):
        result = holyc(*arguments, cwd=self.folder, stdin=stdin)
        told = f"holyc {arguments}\n{result.stdout[-3000:]}\n{result.stderr[-3000:]}"
        self.assertEqual(result.returncode, expect, told)
        return result

    def listed(self, *arguments):
        return {
            entry["path"]
            for entry in json.loads(self.run_holyc("list", "--format", "json", *arguments).stdout)
        }


class Platform(Trees):
    def setUp(self):
        super().setUp()
        self.write(PLATFORM, "contracts")
        self.write({"contracts/README.md": "# Contracts"})

    def test_check_takes_the_schemas_and_counts_the_rest(self):
        result = self.run_holyc("check", "--schemas", "contracts", "--dialect", "2020-12")
        self.assertEqual(result.stdout, "")
        self.assertIn("5 schemas, 1 example", result.stderr)
        self.assertIn("6 files are no schemas: passed over (-v names them).", result.stderr)

    def test_verbose_names_them(self):
        told = self.run_holyc("check", "--schemas", "contracts", "-v").stderr
        named = {
            line.strip().removeprefix("contracts/") for line in told.split("\n") if line.startswith("  ")
        }
        self.assertEqual(named, NO_SCHEMAS)

    def test_every_target_is_generated_without_renaming_a_file(self):
        self.run_holyc("generate", "--schemas", "contracts", "--out", "generated")
        targets = {"cpp", "typescript", "pydantic", "sql", "openapi", "asyncapi"}
        self.assertEqual({path.name for path in (self.folder / "generated").iterdir()}, targets)
        self.assertIn(
            "berth", (self.folder / "generated/pydantic/events/harbour/berth/assigned_v1.py").read_text()
        )
        self.run_holyc("generate", "--schemas", "contracts", "--out", "generated", "--check")

    def test_commands_see_one_tree(self):
        expected = {name for name in PLATFORM if name.endswith(".v1.json")} | {"harbour/plan.json"}
        self.assertEqual(self.listed("--schemas", "contracts"), expected)
        types = {
            e["event"]["type"]
            for e in json.loads(self.run_holyc("list", "--schemas", "contracts", "--format", "json").stdout)
            if e["event"]
        }
        self.assertEqual(types, {"harbour.crane.moved.v1", "harbour.berth.assigned.v1"})
        moved = '{"event_id": "6f1ed002-ab5e-4b1c-9d3f-0a1b2c3d4e5f", "metres": -1}'
        judged = self.run_holyc(
            "validate", "--schemas", "contracts", "--type", "harbour.crane.moved", "-", expect=1, stdin=moved
        )
        self.assertIn("metres", judged.stdout)
        self.run_holyc("dump", "--schemas", "contracts")
        self.run_holyc("mock", "--schemas", "contracts", "harbour.berth.assigned")
        self.run_holyc("bundle", "--schemas", "contracts")

    def test_configuration_chooses_by_globs(self):
        config = "schemas: [{root: contracts, include: ['harbour/**/*.json'], exclude: [harbour/berth]}]\n"
        (self.folder / "holyc.yaml").write_text(config)
        self.assertEqual(self.listed(), {"harbour/crane.moved.v1.json"})
        (self.folder / "holyc.yaml").write_text("schemas: contracts/**/crane*.json\n")
        self.assertEqual(self.listed(), {"harbour/crane.moved.v1.json"})
        (self.folder / "holyc.yaml").write_text("schemas: [{root: contracts, include: '*.yaml'}]\n")
        nothing = self.run_holyc("check", expect=2)
        self.assertIn("error[no-schemas]: contracts holds no file that matches *.yaml", nothing.stdout)
        (self.folder / "holyc.yaml").write_text("schemas: [{folder: contracts}]\n")
        self.assertIn("invalid-configuration", self.run_holyc("check", expect=2).stderr)

    def test_a_broken_schema_is_told_and_a_broken_instance_passed_over(self):
        self.write(
            {"contracts/harbour/new.v1.json": '{"$schema": "' + DIALECT + '",', "contracts/notes.json": "{"}
        )
        result = self.run_holyc("check", "--schemas", "contracts", expect=1)
        self.assertEqual(result.stdout.count("error["), 1)
        self.assertIn("contracts/harbour/new.v1.json:1:", result.stdout)
        self.assertIn("7 files are no schemas", result.stderr)


class Folders(Trees):
    def test_what_lies_beside_named_schemas_is_found_by_references(self):
        self.write(
            {
                "s/order.schema.json": {
                    "$schema": DIALECT,
                    "$id": BASE + "order.schema.json",
                    "properties": {"a": {"$ref": "money.json"}, "b": {"$ref": BASE + "elsewhere/size.json"}},
                },
                "s/money.json": {"$id": BASE + "money.json", "type": "integer"},
                "s/sub/size.json": {"$id": BASE + "elsewhere/size.json", "type": "integer"},
                "s/package.json": {"name": "x"},
            }
        )
        result = self.run_holyc("check", "--schemas", "s")
        self.assertEqual(result.stdout, "")
        self.assertIn("1 schema,", result.stderr)
        self.assertIn("2 files beside *.schema.json are schemas: taken for references only", result.stderr)

    def test_a_folder_without_schemas_is_no_answer(self):
        self.write({"s/package.json": {"name": "x"}, "s/api.json": {"swagger": "2.0"}})
        for command in (["check"], ["generate"], ["list"], ["validate", "--type", "a", "-"]):
            result = self.run_holyc(*command, "--schemas", "s", expect=2, stdin="{}")
            self.assertIn(
                "error[no-schemas]: s holds no schemas: none of its 2 files is one.",
                result.stdout + result.stderr,
            )

    def test_files_named_one_by_one_keep_their_folders(self):
        self.write({"t/a/x.json": {"type": "object"}, "t/b/x.json": {"type": "string"}})
        self.assertEqual(
            self.listed("--schemas", "t/a/x.json", "--schemas", "t/b/x.json"), {"a/x.json", "b/x.json"}
        )
        self.assertEqual(self.listed("--schemas", "t/a/x.json"), {"x.json"})
        self.run_holyc("generate", "--schemas", "t/a/x.json", "--schemas", "t/b/x.json")

    def test_a_loop_of_links_ends(self):
        self.write({"s/a/x.json": {"type": "string"}})
        (self.folder / "s/a/up").symlink_to("..")
        result = self.run_holyc("check", "--schemas", "s")
        self.assertIn("link-cycle", result.stdout)
        self.assertIn("1 schema,", result.stderr)

    def test_what_a_link_leads_to_keeps_its_real_path(self):
        self.write({"s/z/crane.moved.v1.json": {"$schema": DIALECT, "type": "object"}, "s/a/x.json": {}})
        self.write({"elsewhere/y.json": {"$schema": DIALECT, "type": "object"}})
        (self.folder / "s/a/link").symlink_to("../z")
        (self.folder / "s/a/crane.json").symlink_to("../z/crane.moved.v1.json")
        (self.folder / "s/b").symlink_to("../elsewhere")
        (self.folder / "s/z/back").symlink_to("../a")
        self.assertEqual(self.listed("--schemas", "s"), {"z/crane.moved.v1.json", "b/y.json"})
        both = self.listed("--schemas", "s/a", "--schemas", "s/z")
        self.assertEqual(both, {"crane.moved.v1.json"})

    def test_suffixes_in_capital_letters(self):
        self.write(
            {
                "s/a/X.V1.SCHEMA.JSON": {"$schema": DIALECT, "type": "object", "$id": BASE + "a/X.V1.json"},
                "s/a/y.Json": {"$schema": DIALECT, "type": "object"},
                "i/A.JSON": "{}",
                "i/B.NDJSON": "{}\n{}\n",
            }
        )
        self.assertEqual(self.listed("--schemas", "s"), {"a/X.V1.SCHEMA.JSON"})
        self.assertEqual(self.run_holyc("check", "--schemas", "s").stdout, "")
        (self.folder / "s/a/X.V1.SCHEMA.JSON").unlink()
        self.assertEqual(self.listed("--schemas", "s"), {"a/y.Json"})
        self.assertIn("3 valid", self.run_holyc("validate", "--schema", "s/a/y.Json", "i").stderr)

    def test_nothing_found_says_what_is_there(self):
        self.write(
            {"s/a.yaml": "", "s/b.yaml": "", "s/c.md": "", "trees/contracts/x.json": {"type": "string"}}
        )
        found = self.run_holyc("check", "--schemas", "s", expect=2).stdout
        self.assertIn("hint: It holds other files: 2 *.yaml, 1 *.md.", found)
        (self.folder / "holyc.yaml").write_text("schemas:\n  - {root: trees/contracts, exclude: ['**']}\n")
        found = self.run_holyc("check", expect=2).stdout
        self.assertIn("holyc.yaml:2:12: error[no-schemas]", found)
        self.assertIn('"**" excludes 1 entry', found)
        (self.folder / "holyc.yaml").write_text("schemas: trees/contract\n")
        found = self.run_holyc("check", expect=2).stdout
        self.assertIn("holyc.yaml:1:10: error[unreadable-file]", found)
        self.assertIn("Did you mean trees/contracts?", found)

    def test_suffixes_of_identifiers_do_not_disagree(self):
        self.write(
            {
                "s/a/x.v1.schema.json": {"$schema": DIALECT, "$id": BASE + "a/x.v1.json"},
                "s/a/y.v1.schema.json": {"$schema": DIALECT, "$id": BASE + "a/y.v1.schema.json"},
            }
        )
        self.assertEqual(self.run_holyc("check", "--schemas", "s").stdout, "")
        self.write(
            {
                "t/a/x.v1.json": {"$schema": DIALECT, "$id": BASE + "a/x.v1.schema.json"},
                "t/a/y.v1.json": {"$schema": DIALECT, "$id": BASE + "a/y.v2.json"},
            }
        )
        self.assertEqual(self.run_holyc("check", "--schemas", "t").stdout.count("id-disagrees-with-path"), 1)


class ApiDocuments(Trees):
    DOCUMENTS = {
        "openapi": (
            {"openapi": "3.1.0", "components": {"schemas": {"Pet": {"type": "object", "required": ["id"]}}}},
            "#/components/schemas/Pet",
        ),
        "asyncapi": (
            {"asyncapi": "3.0.0", "channels": {"c": {"messages": {"m": {"payload": {"required": ["id"]}}}}}},
            "#/channels/c/messages/m/payload",
        ),
        "swagger": (
            {"swagger": "2.0", "definitions": {"Pet/Dog": {"required": ["id"], "type": "object"}}},
            "#/definitions/Pet~1Dog",
        ),
    }

    def test_they_are_no_schemas_but_hold_some(self):
        for name, (document, part) in self.DOCUMENTS.items():
            with self.subTest(name):
                self.write({f"{name}.json": document, f"s/{name}.schema.json": document})
                for command in ("check", "generate", "list", "bundle"):
                    for where in (f"{name}.json", "s"):
                        result = self.run_holyc(command, "--schemas", where, expect=2)
                        told = result.stdout + result.stderr
                        self.assertIn("error[not-a-schema]", told)
                        self.assertIn(part, told)
                self.assertNotIn(
                    "dialect-missing", self.run_holyc("check", "--schemas", f"{name}.json", expect=2).stdout
                )
                self.run_holyc("validate", "--schema", f"{name}.json", "-", expect=2, stdin="{}")
                self.run_holyc("validate", "--schema", f"{name}.json{part}", "-", stdin='{"id": 1}')
                self.run_holyc("validate", "--schema", f"{name}.json{part}", "-", expect=1, stdin="{}")
                self.write({f"user-{name}.json": {"properties": {"p": {"$ref": f"{name}.json{part}"}}}})
                self.run_holyc("check", "--schemas", f"user-{name}.json")
                shutil.rmtree(self.folder / "s")

    def test_an_instance_named_as_a_schema(self):
        self.write({"package.json": {"name": "x"}})
        for command in ("check", "generate"):
            result = self.run_holyc(command, "--schemas", "package.json", expect=2)
            self.assertIn("not-a-schema", result.stdout + result.stderr)


class Parts(Trees):
    def setUp(self):
        super().setUp()
        self.write(
            {
                "p.json": {
                    "$defs": {"Age": {"$anchor": "age", "type": "integer", "minimum": 0, "maximum": 150}},
                    "other": {"place": {"const": 7}},
                }
            }
        )

    def test_pointers_and_anchors(self):
        for part in ("#/$defs/Age", "#age"):
            self.run_holyc("validate", "--schema", "p.json" + part, "-", stdin="7")
            self.run_holyc("validate", "--schema", "p.json" + part, "-", expect=1, stdin="-7")
            age = self.run_holyc("mock", "--schema", "p.json" + part, "--seed", "3").stdout
            self.assertTrue(0 <= int(age) <= 150)
        self.assertEqual(self.run_holyc("mock", "--schema", "p.json#/other/place").stdout, "7\n")
        self.write({"i.json": "7"})
        self.assertIn("minimum", self.run_holyc("trace", "--schema", "p.json#/$defs/Age", "i.json").stdout)

    def test_a_part_that_is_not_there(self):
        result = self.run_holyc("validate", "--schema", "p.json#/$defs/Agee", "-", expect=2, stdin="7")
        self.assertIn('Did you mean "#/$defs/Age"?', result.stderr)


class Dialects(Trees):
    TUPLE = {"items": [{"type": "string"}]}  # the array form: until 2019-09

    def test_of_schemas_that_name_none(self):
        self.write({"s/t.schema.json": self.TUPLE})
        self.run_holyc("check", "--schemas", "s", expect=1)
        for name in ("draft-07", "draft7", "7", "2019-09", "http://json-schema.org/draft-04/schema#"):
            said = self.run_holyc("check", "--schemas", "s", "--dialect", name).stdout
            self.assertNotIn("dialect-missing", said)
        for command in ("generate", "list", "dump"):
            self.run_holyc(command, "--schemas", "s", "--dialect", "draft-07")
        self.run_holyc(
            "validate", "--schema", "s/t.schema.json", "--dialect", "draft-07", "-", expect=1, stdin="[1]"
        )
        (self.folder / "holyc.yaml").write_text("schemas: s\ndialect: draft-07\n")
        self.run_holyc("check")
        self.run_holyc("check", "--dialect", "2020-12", expect=1)
        (self.folder / "holyc.yaml").write_text("schemas: s\ndialect: draft-08\n")
        self.assertIn("holyc.yaml:2:10: error[unknown-dialect]", self.run_holyc("check", expect=1).stdout)

    def test_a_meta_schema_that_names_itself(self):
        for vocabulary, dialect in (("2020-12", "2020-12"), ("2019-09", "2019-09")):
            self.write(
                {
                    "s/meta.json": {
                        "$schema": BASE + "meta.json",
                        "$id": BASE + "meta.json",
                        "type": ["object", "boolean"],
                        "$vocabulary": {
                            f"https://json-schema.org/draft/{vocabulary}/vocab/core": True,
                            f"https://json-schema.org/draft/{vocabulary}/vocab/applicator": True,
                            "https://contracts.example/vocab/units": False,
                        },
                    },
                    "s/x.json": {
                        "$schema": BASE + "meta.json",
                        "properties": {"a": False, "b": {"minimum": 5}},
                    },
                }
            )
            self.run_holyc("check", "--schemas", "s")
            for text, status in (('{"a": 1}', 1), ('{"b": 1}', 0)):  # it leaves the validation vocabulary out
                self.run_holyc(
                    "validate", "--schema", "s/x.json", "--schemas", "s", "-", expect=status, stdin=text
                )
            paths = {
                e["path"]: e["dialect"]
                for e in json.loads(self.run_holyc("list", "--schemas", "s", "--format", "json").stdout)
            }
            self.assertIn(dialect, paths["x.json"])

    def test_one_that_extends_a_standard_one(self):
        self.write(
            {
                "s/meta.json": {
                    "$schema": BASE + "meta.json",
                    "$id": BASE + "meta.json",
                    "allOf": [{"$ref": "http://json-schema.org/draft-07/schema#"}],
                },
                "s/x.json": {"$schema": BASE + "meta.json", **self.TUPLE},
                "s/y.json": {"type": "array", **self.TUPLE},
                "s/z.json": {"$schema": BASE + "meta.json#", "type": "number", "units": "kg"},
            }
        )
        ours = ("--schemas", "s", "--dialect", BASE + "meta.json")
        listed = self.run_holyc("list", *ours, "--format", "json").stdout
        self.assertIn("z.json", [entry["path"] for entry in json.loads(listed)])
        self.run_holyc("check", *ours)
        self.run_holyc("check", "--schemas", "s", "--dialect", BASE + "mota.json", expect=1)

    def listed_beside(self, meta, file, **schema):
        """Whether a file with keywords of its own beside strangers is a schema, where it names a meta-schema."""
        self.write({"s/meta/m.json": meta, "s/x/x.json": {"$schema": file, **schema}})
        self.run_holyc("check", "--schemas", "s")
        found = "x/x.json" in self.listed("--schemas", "s")
        shutil.rmtree(self.folder / "s")
        return found

    def test_whatever_way_a_meta_schema_of_the_tree_is_named(self):
        here = {"$id": BASE + "meta/m.json"}
        extends = {"allOf": [{"$ref": DIALECT}]}
        describes = {"type": "object", "properties": {"$ref": {"type": "string"}, "allOf": {"type": "array"}}}
        for meta in (
            {"$schema": DIALECT, **here, **extends},
            {"$schema": DIALECT, **here, "$dynamicAnchor": "meta", "type": ["object", "boolean"]},
            {"$schema": DIALECT, **here, **describes},
            {"$schema": DIALECT, "$id": "m.json", **extends},
            {"$schema": DIALECT, **extends},
            {"$schema": "m.json", "$id": "m.json", **extends},
        ):
            for name in ("../meta/m.json", BASE + "meta/m.json"):
                if name.startswith(BASE) and meta.get("$id") != name:
                    continue
                with self.subTest(meta=meta, name=name):
                    self.assertTrue(self.listed_beside(meta, name, type="number", units="kg"))

    def test_what_extends_a_meta_schema_of_the_tree_is_one(self):
        self.write(
            {
                "s/a.json": {"$schema": DIALECT, "$id": BASE + "a.json", "$ref": "z.json"},
                "s/z.json": {"$schema": DIALECT, "$id": BASE + "z.json", "allOf": [{"$ref": DIALECT}]},
                "s/x.json": {"$schema": "a.json", "type": "number", "units": "kg"},
            }
        )
        self.assertEqual(self.listed("--schemas", "s"), {"a.json", "z.json", "x.json"})

    def test_an_instance_that_names_its_schema_is_none(self):
        settings = {
            "$schema": DIALECT,
            "properties": {"type": {}, "units": {}, "$schema": {"type": "string"}},
        }
        self.assertFalse(self.listed_beside(settings, "../meta/m.json", type="number", units="kg"))

    def test_a_meta_schema_of_the_kind_of_draft_04(self):
        old = {"type": "number", "minimum": 5, "exclusiveMinimum": True}
        for meta in (
            {"allOf": [{"$ref": "http://json-schema.org/draft-04/schema#"}]},
            {"type": "object", "properties": {"$ref": {"type": "string"}, "allOf": {"type": "array"}}},
        ):
            meta = {"id": BASE + "m#", "$schema": BASE + "m#", **meta}
            self.write(
                {
                    "m.json": meta,
                    "x.json": {"$schema": BASE + "m#", "id": BASE + "x", **old, "units": "kg"},
                    "y.json": {"$schema": DIALECT, "$ref": BASE + "x"},
                }
            )
            self.assertEqual(self.run_holyc("check", "--schemas", ".").stdout, "")
            judging = ("validate", "--schema", "y.json", "--schemas", ".", "-")
            self.run_holyc(*judging, stdin="6")
            self.run_holyc(*judging, stdin="5", expect=1)

    def test_one_finding_for_many_that_name_none(self):
        self.write({f"s/{n}.schema.json": {"type": "string"} for n in range(9)})
        found = self.run_holyc("check", "--schemas", "s").stdout
        self.assertEqual(found.count("[dialect-missing]"), 1)
        self.assertIn("s/0.schema.json:1:1: warning[dialect-missing]: 9 schemas do not say", found)
        self.assertIn("--dialect", found)
        each = self.run_holyc("check", "--schemas", "s", "-v").stdout
        self.assertEqual(each.count("[dialect-missing]"), 9)
        (self.folder / "holyc.yaml").write_text("schemas: s\nseverity: {dialect-missing: error}\n")
        self.run_holyc("check", expect=1)


class Depth(Trees):
    def test_of_schemas(self):
        levels = 990  # two of JSON each
        self.write({"d.schema.json": '{"properties":{"a":' * levels + "{}" + "}}" * levels})
        found = self.run_holyc("check", "--schemas", "d.schema.json", expect=1).stdout
        self.assertIn("json-depth", found)
        self.assertIn("--max-schema-depth", found)
        deep = ("--schemas", "d.schema.json", "--max-schema-depth", "2000")
        self.run_holyc("check", *deep)
        self.run_holyc("generate", *deep)
        self.run_holyc("validate", "--schema", *deep[1:], "-", stdin="1")
        self.run_holyc("check", "--schemas", "d.schema.json", "--max-schema-depth", "2001", expect=2)


class Holes(Trees):
    """A reference that leads nowhere hides nothing else."""

    def test_everything_else_is_told(self):
        self.write(
            {
                "s/a.json": {
                    "$schema": DIALECT,
                    "$id": BASE + "a.json",
                    "properties": {
                        "gone": {"$ref": "#/$defs/Gone"},
                        "n": {"type": "integer", "default": "one"},
                    },
                    "examples": [{"gone": 1, "n": "two"}],
                },
                "s/b.json": {"$schema": DIALECT, "$id": BASE + "c.json", "minLenght": 3, "pattern": "a$b"},
                "s/c/d.json": {
                    "$schema": DIALECT,
                    "type": "string",
                    "anyOf": [{"minLength": 1}, {"type": "null"}],
                },
            }
        )
        found = self.run_holyc("check", "--schemas", "s", expect=1).stdout
        for code in (
            "unresolved-reference",
            "invalid-default",
            "invalid-example",
            "id-disagrees-with-path",
            "unknown-keyword",
            "unmatchable-pattern",
            "dead-branch",
        ):
            self.assertIn(f"[{code}]", found)
        self.assertEqual(found.count("[unresolved-reference]"), 1)

    def test_whatever_is_wrong_hides_nothing_beside_it(self):
        wrong = {
            "invalid-pattern": {"pattern": "("},
            "wrong-keyword-type": {"minLength": "one"},
            "invalid-id": {"$id": "https://a b/"},
            "unknown-dialect": {"$schema": "https://nowhere.example/"},
            "duplicate-anchor": {"$defs": {"a": {"$anchor": "a"}, "b": {"$anchor": "a"}}},
            "invalid-anchor": {"$anchor": "1"},
            "reference-cycle": {"$ref": "#"},
            "unresolved-reference": {"$ref": "#/$defs/Gone"},
            "json-syntax": '{"type": "string",',
            "duplicate-id": {"$id": BASE + "other.json"},
            "reference-depth": {
                "allOf": [{"$ref": "#/$defs/d0"}],
                "$defs": {f"d{n}": {"$ref": f"#/$defs/d{n + 1}"} for n in range(300)} | {"d300": {}},
            },
        }
        other = {
            "$schema": DIALECT,
            "$id": BASE + "other.json",
            "type": "string",
            "default": 1,
            "minLenght": 3,
        }
        here = {"type": "integer", "default": "one", "minLenght": 3}
        for code, schema in wrong.items():
            with self.subTest(code):
                mixed = schema
                if isinstance(schema, dict):
                    mixed = {"$schema": DIALECT, "properties": {"here": here}, **schema}
                self.write({"s/wrong.schema.json": mixed, "s/other.schema.json": other})
                found = self.run_holyc("check", "--schemas", "s", expect=1).stdout
                self.assertEqual(found.count(f"[{code}]"), 1, found)
                places = {line.split(":")[0] for line in found.split("\n") if "[invalid-default]" in line}
                told = {"s/other.schema.json"}
                # In an unknown dialect the same words may mean something else.
                if isinstance(schema, dict) and code != "unknown-dialect":
                    told.add("s/wrong.schema.json")
                self.assertEqual(places, told, found)
                self.assertEqual(found.count("[unknown-keyword]"), len(told))

    def test_names_that_clash_hide_nothing(self):
        self.write(
            {
                "s/pier/a.v1.json": {"$schema": DIALECT, "type": "object", "x-holy-aliases": ["pier.b.v1"]},
                "s/pier/b.v1.json": {"$schema": DIALECT, "type": "object", "minLenght": 3, "default": 1},
            }
        )
        found = self.run_holyc("check", "--schemas", "s", expect=1).stdout
        for code in ("alias-clash", "unknown-keyword", "invalid-default"):
            self.assertIn(f"[{code}]", found)

    def test_a_reference_to_a_broken_file_says_so(self):
        for file, name in (
            ("broken.json", "broken.json"),
            ("broken.json", BASE + "broken.json"),
            ("broken.schema.json", "broken.schema.json#/$defs/a"),
            ("sub/broken.schema.json", BASE + "sub/broken.json#/$defs/a"),
        ):
            self.write(
                {
                    f"s/{file}": '{"$id": 1,',
                    f"s/x{file[file.find('.') :]}": {
                        "$schema": DIALECT,
                        "$id": BASE + "x.json",
                        "$ref": name,
                    },
                }
            )
            with self.subTest(name):
                found = self.run_holyc("check", "--schemas", "s", expect=1).stdout
                self.assertIn("[json-syntax]", found)
                self.assertIn("could not be read", found)
                self.assertNotIn("no schema", found)
                shutil.rmtree(self.folder / "s")

    def test_names_are_told_too(self):
        event = {"$schema": DIALECT, "type": "object", "x-holy-aliases": ["pier.freed.v1"]}
        self.write(
            {
                "s/pier/a.v1.json": event,
                "s/pier/b.v1.json": {**event, "properties": {"x": {"$ref": "gone.json"}}},
            }
        )
        found = self.run_holyc("check", "--schemas", "s", expect=1).stdout
        self.assertIn("[unresolved-reference]", found)
        self.assertIn("[alias-clash]", found)

    def test_nothing_is_told_that_mending_would_make_wrong(self):
        hole = {"$ref": "#/$defs/Gone"}
        for schema, example in (
            ({"not": hole}, 1),
            ({"oneOf": [hole, {"type": "integer"}]}, 1),
            ({"if": hole, "then": False}, 1),
            ({"contains": hole, "maxContains": 1}, [1, 2]),
            ({"allOf": [hole], "unevaluatedProperties": False}, {"a": 1}),
            ({"properties": {"a": 5}, "additionalProperties": False}, {"a": 1}),
            ({"properties": 5, "additionalProperties": False}, {"a": 1}),
            ({"patternProperties": {"(": {}}, "additionalProperties": False}, {"a": 1}),
            ({"not": {"minLength": "x"}}, "a"),
            ({"oneOf": [{"pattern": "("}, {"type": "string"}]}, "a"),
            ({"prefixItems": 5, "items": False}, [1]),
            ({"contains": {}, "minContains": "0", "maxItems": 0}, []),
            ({"anyOf": [5, {"type": "string"}]}, 5),
            ({"if": {"$ref": "#"}, "then": False}, 1),
            ({"allOf": [{"properties": {"a": hole}}], "properties": {"a": {"not": hole}}}, {"a": 1}),
        ):
            self.write({"x.json": {"$schema": DIALECT, "examples": [example], **schema}})
            found = self.run_holyc("check", "--schemas", "x.json", expect=1).stdout
            self.assertEqual(
                found.count("error[") + found.count("warning["),
                sum(
                    found.count(f"[{code}]")
                    for code in (
                        "unresolved-reference",
                        "wrong-keyword-type",
                        "invalid-pattern",
                        "reference-cycle",
                    )
                ),
                found,
            )


MARK = "\ufeff"


class Marks(Trees):
    """A byte order mark is passed over with a warning, wherever it stands."""

    def setUp(self):
        super().setUp()
        self.write({"n.json": MARK + '{"type": "integer"}', "i.json": MARK + "7", "bad.json": MARK + ' "x"'})

    def test_schemas_and_instances(self):
        self.assertIn("warning[byte-order-mark]", self.run_holyc("check", "--schemas", "n.json").stdout)
        told = self.run_holyc("validate", "--schema", "n.json", "i.json").stderr
        self.assertIn("i.json: warning[byte-order-mark]", told)
        self.assertIn("n.json: warning[byte-order-mark]", told)
        self.assertIn(
            "bad.json:1:2:", self.run_holyc("validate", "--schema", "n.json", "bad.json", expect=1).stdout
        )
        told = self.run_holyc("validate", "--schema", "n.json", "-", stdin=MARK + "7").stderr
        self.assertIn("<stdin>: warning[byte-order-mark]", told)
        self.run_holyc("trace", "--schema", "n.json", "i.json")
        self.run_holyc("validate", "--schema", "n.json", "--output", "flag", "i.json")

    def test_lines(self):
        told = self.run_holyc("validate", "--schema", "n.json", "--ndjson", "-", stdin=MARK + "1\n2\n")
        self.assertIn("2 valid, 0 invalid", told.stderr)
        self.assertIn("warning[byte-order-mark]", told.stderr)
        # Inside of a stream it is no mark.
        self.run_holyc(
            "validate", "--schema", "n.json", "--ndjson", "-", expect=1, stdin="1\n" + MARK + "2\n"
        )

    def test_the_configuration(self):
        self.write({"holyc.yaml": MARK + "schemas: n.json\n"})
        self.assertIn("holyc.yaml: warning[byte-order-mark]", self.run_holyc("check").stderr)

    def test_how_severe_they_are(self):
        judging = ("validate", "--schema", "n.json", "i.json")
        (self.folder / "holyc.yaml").write_text(MARK + "severity: {byte-order-mark: off}\n")
        for command in (judging, ("trace", "--schema", "n.json", "i.json"), ("check", "--schemas", "n.json")):
            told = self.run_holyc(*command)
            self.assertNotIn("byte-order-mark", told.stdout + told.stderr)
        (self.folder / "holyc.yaml").write_text("severity: {byte-order-mark: error}\n")
        self.write({"n.json": {"type": "integer"}})
        for more in ((), ("--output", "flag")):
            self.assertIn("i.json: error[byte-order-mark]", self.run_holyc(*judging, *more, expect=1).stderr)
        (self.folder / "holyc.yaml").write_text(MARK + "severity: {byte-order-mark: error}\n")
        self.assertIn("holyc.yaml: error[byte-order-mark]", self.run_holyc(*judging, expect=2).stderr)


class Records(Trees):
    """JSON text sequences (RFC 7464)."""

    def setUp(self):
        super().setUp()
        self.write({"n.json": {"type": ["integer", "object"]}})

    def judge(self, text, *options, expect=0):
        result = self.run_holyc("validate", "--schema", "n.json", *options, "-", stdin=text, expect=expect)
        return result.stdout + result.stderr

    def test_a_record_goes_over_lines(self):
        text = '\x1e{"a":\n 1}\n\x1e2\n\x1e\n\x1e"x"\n\x1e{}\n'
        for options in ((), ("--ndjson",)):
            found = self.judge(text, *options, expect=1)
            self.assertIn("4 instances: 3 valid, 1 invalid", found)
            self.assertIn("<stdin>:5:1: error[type]", found)
        self.write({"r.json-seq": text, "one.json": "\x1e1\n\x1e2\n"})
        self.run_holyc("validate", "--schema", "n.json", "r.json-seq", expect=1)
        self.assertIn("2 valid", self.run_holyc("validate", "--schema", "n.json", "one.json").stderr)
        self.assertIn("1 valid", self.judge(MARK + "\x1e1\n", "--ndjson"))

    def test_what_may_be_cut_off_has_no_verdict(self):
        self.assertIn("line 2: a record may be cut off", self.judge("\x1e1\n\x1e12", expect=2))
        self.assertIn("2 valid", self.judge("\x1e{}\x1e{}"))

    def test_records_longer_than_the_buffer(self):
        long = '{"a": "' + "x\\n" * 200_000 + '"}'
        self.assertIn("3 valid", self.judge(f"\x1e{long}\n\x1e\n\n{long}\n\x1e1\n"))
        found = self.judge(f"\x1e{long}\n\x1e\n\n{long}\n\x1e1.5\n", expect=1)
        self.assertIn("<stdin>:5:1: error[type]", found)


class Globs(Trees):
    def test_of_instances(self):
        self.write(
            {
                "n.json": {"type": "integer"},
                "p/a.json": "1",
                "p/b/c.json": "2",
                "p/x[1].json": "3",
                "p/t.txt": "",
            }
        )
        for glob, count in (
            ("p/*.json", 2),
            ("p/**/*.json", 3),
            ("p/x[1].json", 1),
            ("p/?.json", 1),
            ("p/[!b]*.json", 2),
        ):
            with self.subTest(glob):
                told = self.run_holyc("validate", "--schema", "n.json", glob).stderr
                self.assertIn(f"{count} valid, 0 invalid", told)
        for glob in ("p/*.yaml", "nowhere/*.json"):
            told = self.run_holyc("validate", "--schema", "n.json", glob, expect=2).stderr
            self.assertIn(f"no file matches {glob}", told)
            self.assertIn("error[no-instances]", told)
        self.assertIn("hint: p holds other files: 3 *.json, 1 *.txt.", self.nothing("p/*.yaml"))
        self.write({"pages/a.json": "1"})
        self.assertIn("hint: Did you mean pages?", self.nothing("page/*.yaml"))
        self.run_holyc("validate", "--schema", "n.json", "p/t.txt", expect=1)

    def nothing(self, glob):
        return self.run_holyc("validate", "--schema", "n.json", glob, expect=2).stderr

    def test_of_alternatives(self):
        names = ("a.json", "b.schema", "c.txt", "d/a.json", "d/{e}.json", "d/f,g.json")
        self.write({"n.json": {"type": "integer"}} | {"p/" + name: "1" for name in names})
        for glob, count in (
            ("p/*.{json,schema}", 2),
            ("p/**/*.{json,schema}", 5),
            ("p/{a,d/a}.json", 2),
            ("p/{,d/}a.json", 2),
            ("p/{a,{b,c}}.{json,schema,txt}", 3),
            ("{p,q}/a.json", 1),
            ("p/d/{e}.js?n", 1),
            ("p/d/\\{e\\}.*", 1),
            ("p/d/{f\\,g,x}.json", 1),
            ("p/d/{f,g.js*", 0),
        ):
            with self.subTest(glob):
                if count == 0:
                    self.nothing(glob)
                    continue
                told = self.run_holyc("validate", "--schema", "n.json", glob).stderr
                self.assertIn(f"{count} valid, 0 invalid", told)
        self.write({"s/a.json": {"type": "integer"}, "s/b.schema": {"type": "string"}, "s/c.txt": "no"})
        self.assertEqual(self.listed("--schemas", "s/**/*.{json,schema}"), {"a.json", "b.schema"})
        many = "p/" + "{a,b}" * 40 + ".json"
        self.assertIn("no file matches", self.nothing(many))

    def test_of_schemas(self):
        self.write(
            {"s/a/x.json": {"type": "integer"}, "s/b/x.json": {"type": "string"}, "s/b/p.json": {"name": 1}}
        )
        self.assertEqual(self.listed("--schemas", "s/**/x.json"), {"a/x.json", "b/x.json"})
        self.assertIn("no-schemas", self.run_holyc("check", "--schemas", "s/*.yaml", expect=2).stdout)

    def test_stars_cost_no_more_than_the_lengths(self):
        name = "a" * 200
        self.write({f"s/{name}.json": {"type": "integer"}})
        self.run_holyc("check", "--schemas", "s/" + "*a" * 90 + "b.json", expect=2)
        self.run_holyc("check", "--schemas", "s/" + "**/*/" * 60 + "x.json", expect=2)


if __name__ == "__main__":
    unittest.main()
