"""holyc generate: what is written, what is left alone, and what a drift check says."""

import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import time

from support import HOLYC, ProjectCase, holyc


class Generate(ProjectCase):
    def test_writes_every_target_and_nothing_again(self):
        self.run_holyc("generate")
        for target in ("cpp", "typescript", "pydantic", "sql"):
            self.assertTrue((self.project / "generated" / target / ".holyc-outputs").is_file(), target)
        before = self.times()
        result = self.run_holyc("generate")
        self.assertIn("0 files written", result.stderr)
        self.assertEqual(before, self.times())

    def test_more_cores_make_no_difference(self):
        """Targets are made and files written in parallel: on one core and on all, the same bytes."""
        self.run_holyc("generate")
        everywhere = self.outputs()
        core = str(min(os.sched_getaffinity(0)))
        subprocess.run(
            ["taskset", "-c", core, HOLYC, "generate", "--out", "alone"],
            cwd=self.project,
            check=True,
            capture_output=True,
            timeout=120,
        )
        self.assertEqual(everywhere, self.outputs("alone"))

    def test_a_file_that_cannot_be_written_is_named(self):
        (self.project / "generated/cpp").mkdir(parents=True)
        (self.project / "generated/cpp/include").write_text("in the way")
        result = self.run_holyc("generate", expect=2)
        self.assertIn("generated/cpp/include", result.stderr)
        self.assertEqual([], list((self.project / "generated").rglob(".*holyc-new")))

    def test_only_changed_files_are_written(self):
        self.run_holyc("generate")
        before = self.times()
        time.sleep(0.02)
        self.edit(self.order, "What the customer wrote.", "What the customer told us.")
        self.run_holyc("generate")
        after = self.times()
        changed = {path for path in after if after[path] != before.get(path)}
        self.assertTrue(any(path.name == "order_placed_v1.hpp" for path in changed), changed)
        self.assertLess(len(changed), len(after))
        self.assertFalse(any("envelope" in path.name for path in changed), changed)

    def test_the_same_input_gives_the_same_bytes_elsewhere(self):
        self.run_holyc("generate")
        here = self.outputs()
        other = self.folder / "some where" / "else"
        shutil.copytree(self.project / "schemas", other / "schemas")
        shutil.copy(self.project / "holyc.yaml", other)
        result = holyc("generate", cwd=other)
        self.assertEqual(result.returncode, 0, result.stderr)
        there = {
            str(path.relative_to(other / "generated")): path.read_bytes()
            for path in sorted((other / "generated").rglob("*"))
            if path.is_file()
        }
        self.assertEqual(here, there)
        elsewhere = str(self.folder).encode()
        for path, text in here.items():
            self.assertNotIn(elsewhere, text, path)

    def test_options_override_the_configuration(self):
        self.run_holyc("generate", "--target", "cpp", "--out", "src/gen", "--namespace", "acme::events")
        self.assertEqual([path.name for path in (self.project / "src/gen").iterdir()], ["cpp"])
        header = next((self.project / "src/gen").rglob("order_placed_v1.hpp"))
        self.assertIn("acme", header.read_text())

    def test_templates_are_overridden_by_name(self):
        templates = self.project / "templates"
        (templates / "cpp").mkdir(parents=True)
        (templates / "cpp/banner.in").write_text("// Made for the shop.\n")
        result = holyc("generate", "--target", "cpp", "--templates", "templates", cwd=self.project)
        if result.returncode == 0:
            self.assertTrue(
                next((self.project / "generated").rglob("order_placed_v1.hpp"))
                .read_text()
                .startswith("// Made for the shop.")
            )
        else:  # a hole that the override leaves out is an error that names it
            self.assertIn("banner", result.stderr)
        (templates / "cpp/baner.in").write_text("x")
        self.assertIn("cpp/banner.in", holyc("generate", "--templates", "templates", cwd=self.project).stderr)

    def test_trouble_with_a_template_names_the_users_file_and_line(self):
        templates = self.project / "templates"
        (templates / "cpp").mkdir(parents=True)
        (templates / "cpp/banner.in").write_text("// ours\n// $nobody$\n")
        self.assertIn(
            "templates/cpp/banner.in:2:4: error[template-unknown-hole]",
            self.run_holyc("generate", "--target", "cpp", "--templates", "templates", expect=2).stderr,
        )
        mine = self.project / "mine"
        templates.rename(mine)
        self.assertIn(
            "mine/cpp/banner.in:2:4: error[template-unknown-hole]",
            self.run_holyc("generate", "--target", "cpp", "--templates", "mine", expect=2).stderr,
        )

    def test_a_file_that_holyc_did_not_write_is_never_replaced(self):
        own = self.project / "generated/sql/manifest.json"
        own.parent.mkdir(parents=True)
        own.write_text("by hand")
        result = self.run_holyc("generate", expect=2)
        self.assertIn("generated/sql/manifest.json: error[foreign-file]", result.stderr)
        self.assertIn("--out", result.stderr)
        self.assertEqual(list(self.outputs()), ["sql/manifest.json"])  # nothing at all was written
        self.assertEqual(own.read_text(), "by hand")
        self.run_holyc("generate", "--check", expect=1)
        self.run_holyc("generate", "--diff")
        own.unlink()
        self.run_holyc("generate")
        made = own.read_bytes()
        # What holyc wrote and somebody edited is drift, and is written again; so is an identical file.
        own.write_text("edited")
        self.run_holyc("generate")
        self.assertEqual(own.read_bytes(), made)
        (own.parent / ".holyc-outputs").unlink()
        self.run_holyc("generate")

    def test_the_configuration_knows_the_targets_that_exist(self):
        hint = self.run_holyc("generate", "--target", "cobol", expect=2).stderr
        config = self.project / "holyc.yaml"
        config.write_text(
            config.read_text() + "\ntargets: [cobol]\n"
            if "targets" not in config.read_text()
            else "schemas: schemas\ntargets: [cobol]\n"
        )
        said = self.run_holyc("generate", expect=2).stderr
        known = hint.split("There are: ")[1].split(".")[0].split()
        self.assertEqual(len(known), 6)
        for target in known:
            self.assertIn(f'"{target}"', said)
        self.assertEqual(len(known), said.split("must be one of")[1].split("\n")[0].count('"') // 2)

    def test_roots_beside_the_modules_of_the_tree(self):
        for name in ("registry", "event_types", "index", "any", "envelope"):
            (self.project / f"schemas/{name}.schema.json").write_text(
                '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {"a": {"type": "string"}}}'
            )
        self.run_holyc("generate")
        listed = set(self.run_holyc("generate", "--list-outputs").stdout.split())
        for root in json.loads(self.run_holyc("list", "--format", "json").stdout):
            targets = root["targets"]
            self.assertIn("generated/cpp/include/" + targets["cpp"]["header"], listed)
            self.assertIn("generated/typescript/" + targets["typescript"]["module"] + ".ts", listed)
            self.assertIn(
                "generated/pydantic/" + targets["pydantic"]["module"].replace(".", "/") + ".py", listed
            )

    def test_exit_status_of_unusable_input(self):
        self.assertIn("no target", self.run_holyc("generate", "--target", "cobol", expect=2).stderr)
        self.run_holyc("generate", "--schemas", "nowhere", expect=2)
        self.run_holyc("generate", "--no-such-option", expect=2)
        self.edit(self.order, '"#/$defs/Line"', '"#/$defs/Lien"')
        result = self.run_holyc("generate", expect=2)
        self.assertIn("order.placed.v1.schema.json:", result.stderr)
        self.assertIn("Line", result.stderr)

    def test_configuration_is_validated_with_positions(self):
        (self.project / "holyc.yaml").write_text("schemas: schemas\ntargets: [cpp, cobol]\nformat: 7\n")
        result = self.run_holyc("generate", expect=2)
        self.assertIn("holyc.yaml:2:16", result.stderr)
        self.assertIn("holyc.yaml:3:9", result.stderr)
        (self.project / "holyc.yaml").write_text("schemas: schemas\nnamespace: class\n")
        self.assertIn(
            "holyc.yaml:2:12: error[illegal-namespace]", self.run_holyc("generate", expect=2).stderr
        )
        self.assertNotIn("holyc.yaml:2", self.run_holyc("generate", "--namespace", "struct", expect=2).stderr)
        (self.project / "holyc.yaml").write_text("schemas: schemas\nsql: {schema: pg_own, table: t}\n")
        result = self.run_holyc("generate", expect=2)
        self.assertIn("holyc.yaml:2:15", result.stderr)
        self.assertIn("holyc.yaml:2:23", result.stderr)
        (self.project / "holyc.yaml").write_text("schemas: [a\n")
        self.assertIn("holyc.yaml", self.run_holyc("generate", expect=2).stderr)

    def test_list_outputs_is_exact(self):
        listed = self.run_holyc("generate", "--list-outputs").stdout.split("\n")[:-1]
        self.assertFalse((self.project / "generated").exists())
        self.run_holyc("generate")
        self.assertEqual(sorted(listed), sorted("generated/" + path for path in self.outputs()))

    def test_strict_fails_on_what_a_target_does_not_enforce(self):
        self.edit(
            self.order,
            '"lines": {',
            '"lines": {\n      "contains": {"properties": {"quantity": {"minimum": 2}}},',
        )
        unenforced = {}
        for target in ("cpp", "typescript", "pydantic", "sql", "openapi", "asyncapi"):
            self.run_holyc("generate", "--target", target)
            unenforced[target] = json.loads((self.project / f"generated/{target}/manifest.json").read_text())[
                "unenforced"
            ]
            result = self.run_holyc(
                "generate", "--strict", "--target", target, expect=1 if unenforced[target] else 0
            )
            self.assertEqual("unenforced-keyword" in result.stderr, bool(unenforced[target]))
        self.assertEqual(unenforced["cpp"], [])
        self.assertTrue(unenforced["sql"])

    def sql_statements(self, dialect: str) -> list[dict]:
        self.run_holyc("generate", "--target", "sql")
        return json.loads((self.project / f"generated/sql/{dialect}/tables.json").read_text())["statements"]

    def test_every_document_has_a_table(self):
        """An object with a union beside its members, a map, members without a type, an array: none is dropped."""
        roots = {
            "either": '"type": "object", "properties": {"a": {}}, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]',
            "map": '"type": "object", "propertyNames": {"maxLength": 4}, "additionalProperties": {"type": "integer"}',
            "untyped": '"properties": {"a": {"type": "integer"}}',
            "referring": '"$ref": "#/$defs/b", "oneOf": [{"required": ["c"]}], "unevaluatedProperties": false, '
            '"$defs": {"b": {"type": "object", "properties": {"c": {}}}}',
            "array": '"type": "array", "items": {"type": "integer"}',
            "shared": '"type": "string", "maxLength": 3',
            "user": '"type": "object", "properties": {"a": {"$ref": "shared.schema.json"}}',
            "definitions": '"$defs": {"b": {"type": "object"}}',
        }
        for name, text in roots.items():
            path = self.project / f"schemas/{name}.schema.json"
            path.write_text('{"$schema": "https://json-schema.org/draft/2020-12/schema", ' + text + "}")
        documents = {"either", "map", "untyped", "referring", "array", "user"}
        for dialect in ("postgresql", "sqlite"):
            made = {
                each["name"]: each["text"] for each in self.sql_statements(dialect) if each["kind"] == "table"
            }
            self.assertEqual(documents, documents & set(made))
            self.assertFalse({"shared", "definitions"} & set(made))
            self.assertTrue(all("CHECK" in made[name] for name in documents))
        listed = json.loads(self.run_holyc("list", "--format", "json").stdout)
        tables = {each["targets"]["sql"].get("table") for each in listed}
        self.assertEqual(documents | {"events"}, tables - {None})

    def test_a_schema_without_a_table_is_named(self):
        """What neither a table nor another schema's checks enforce is in the manifest, so that --strict fails."""
        path = self.project / "schemas/alone.schema.json"
        path.write_text(
            '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "string", "maxLength": 3}'
        )
        result = self.run_holyc("generate", "--target", "sql")
        self.assertIn("warning[no-table]", result.stderr)
        self.assertIn("alone.schema.json", result.stderr)
        manifest = json.loads((self.project / "generated/sql/manifest.json").read_text())["unenforced"]
        keywords = {each["keyword"] for each in manifest if each["schema"].endswith("alone.schema.json")}
        self.assertEqual({"type", "maxLength"}, keywords)
        self.assertIn(
            "unenforced-keyword", self.run_holyc("generate", "--strict", "--target", "sql", expect=1).stderr
        )

    def test_a_function_of_sql_never_means_something_else(self):
        """Its name changes with what it or anything that it calls says; all others keep theirs."""

        def functions():
            return {
                each["name"]: each["text"]
                for each in self.sql_statements("postgresql")
                if each["kind"] == "function"
            }

        before = functions()
        self.edit(self.order, '"minimum": 1', '"minimum": 2')
        after = functions()
        common = set(before) & set(after)
        self.assertTrue(common)
        for name in common - {"formats"}:
            self.assertEqual(before[name], after[name])
        roots = [name for name in set(before) - common if name.startswith("valid_shop_order_placed_v1_")]
        self.assertEqual(len(set(before) - common), len(set(after) - common))
        self.assertTrue(roots)
        for name in set(before) - common:
            self.assertNotIn(f'"{name}"', "".join(after.values()))

    def test_depfile(self):
        self.run_holyc("generate", "--depfile", "outputs.d")
        rule = (self.project / "outputs.d").read_text().replace("\\\n", " ")
        outputs, inputs = rule.split(":", 1)
        self.assertIn("generated/cpp/.holyc-outputs", outputs.split())
        self.assertEqual(
            {
                "holyc.yaml",
                "schemas/shop/order.placed.v1.schema.json",
                "schemas/core/event-envelope.v1.schema.json",
            },
            set(inputs.split()),
        )


class Drift(ProjectCase):
    def setUp(self):
        super().setUp()
        self.run_holyc("generate")

    def test_current_outputs_pass(self):
        before = self.times()
        result = self.run_holyc("generate", "--check")
        self.assertEqual(result.stdout, "")
        self.assertEqual(before, self.times())

    def test_an_edited_schema_fails_with_diff_and_cause(self):
        self.edit(self.order, '"maximum": 1000', '"maximum": 2000')
        before = self.outputs()
        result = self.run_holyc("generate", "--check", expect=1)
        self.assertEqual(before, self.outputs())
        self.assertIn("schemas/shop/order.placed.v1.schema.json", result.stdout)
        self.assertRegex(result.stdout, r"(?m)^--- generated/cpp/")
        self.assertRegex(result.stdout, r"(?m)^@@ -\d+(,\d+)? \+\d+(,\d+)? @@$")
        self.assertRegex(result.stdout, r"(?m)^\+.*2000")
        self.run_holyc("generate", "--diff")
        self.assertEqual(before, self.outputs())

    def test_an_edited_output_fails(self):
        header = next((self.project / "generated").rglob("order_placed_v1.hpp"))
        header.write_text(header.read_text() + "// mine\n")
        self.assertIn("-// mine", self.run_holyc("generate", "--check", expect=1).stdout)
        self.run_holyc("generate")
        self.run_holyc("generate", "--check")

    def test_a_missing_output_fails(self):
        next((self.project / "generated").rglob("order_placed_v1.hpp")).unlink()
        result = self.run_holyc("generate", "--check", expect=1)
        self.assertIn("order_placed_v1.hpp is missing", result.stdout)
        self.assertTrue(result.stderr.endswith("Run: holyc generate\n"), "nothing is stale")

    def test_the_diff_applies(self):
        if shutil.which("patch") is None:
            self.skipTest("no patch")
        self.edit(self.order, "What the customer wrote.", "What the customer told us,\\nin several lines.")
        diff = self.run_holyc("generate", "--check", expect=1).stdout
        subprocess.run(["patch", "-p0", "-s"], input=diff, text=True, cwd=self.project, check=True)
        # The record's hashes are all that a patch of the rest leaves.
        left = self.run_holyc("generate", "--check", expect=1).stdout
        self.assertNotIn("order_placed", "".join(line for line in left.split("\n") if line.startswith("---")))


class Clean(ProjectCase):
    def rename_event(self):
        self.order.rename(self.order.with_name("order.taken.v1.schema.json"))
        taken = self.order.with_name("order.taken.v1.schema.json")
        self.edit(taken, "order.placed.v1", "order.taken.v1")

    def test_stale_outputs_go_and_foreign_files_stay(self):
        self.run_holyc("generate")
        foreign = self.project / "generated/cpp/notes.txt"
        foreign.write_text("mine")
        stale = next((self.project / "generated/cpp").rglob("order_placed_v1.hpp"))
        self.rename_event()
        result = self.run_holyc("generate")
        self.assertTrue(stale.exists(), "without --clean nothing is removed")
        self.assertIn("stale", result.stderr)
        drift = self.run_holyc("generate", "--check", expect=1)
        self.assertIn("is stale", drift.stdout)
        self.assertTrue(drift.stderr.endswith("Run: holyc generate --clean\n"))
        self.run_holyc("generate", "--clean")
        self.assertFalse(stale.exists())
        self.assertEqual(foreign.read_text(), "mine")
        self.run_holyc("generate", "--check")

    def test_a_stale_file_that_was_edited_stays(self):
        self.run_holyc("generate")
        stale = next((self.project / "generated/cpp").rglob("order_placed_v1.hpp"))
        stale.write_text("// my work\n")
        self.rename_event()
        result = self.run_holyc("generate", "--clean")
        self.assertEqual(stale.read_text(), "// my work\n")
        self.assertIn("edited by hand", result.stderr)

    def test_a_target_that_is_dropped_is_stale(self):
        self.run_holyc("generate")
        self.run_holyc("generate", "--target", "cpp", "--clean")
        self.assertTrue((self.project / "generated/sql").exists(), "--target says nothing of the others")
        self.edit(self.project / "holyc.yaml", ", pydantic, sql]", ", pydantic]")
        self.assertIn("is stale", self.run_holyc("generate", "--check", expect=1).stdout)
        self.run_holyc("generate", "--clean")
        self.assertFalse((self.project / "generated/sql").exists())
        self.run_holyc("generate", "--check")

    def test_a_forged_record_removes_nothing_outside(self):
        self.run_holyc("generate")
        outside = self.project / "precious.txt"
        outside.write_text("x")
        record = self.project / "generated/cpp/.holyc-outputs"
        # The FNV-1a hash of "x", so that only the path can save the file.
        record.write_text(
            record.read_text()
            + "af63f54c8601f77f  ../../precious.txt\naf63f54c8601f77f  "
            + str(outside)
            + "\n"
        )
        self.run_holyc("generate", "--clean")
        self.assertTrue(outside.exists())


class Interrupted(ProjectCase):
    def test_a_killed_run_leaves_no_half_written_file(self):
        self.run_holyc("generate", "--out", "expected")
        expected = self.outputs("expected")
        chance = random.Random(7)
        for _ in range(25):
            process = subprocess.Popen(
                [HOLYC, "generate"], cwd=self.project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            time.sleep(chance.uniform(0, 0.12))
            process.send_signal(signal.SIGKILL)
            process.wait()
            if not (self.project / "generated").exists():
                continue
            for path, text in self.outputs().items():
                name = pathlib.PurePath(path).name
                if name.endswith(".holyc-new") or name == ".holyc-outputs":
                    continue
                self.assertEqual(text, expected[path], path)
            if chance.random() < 0.5:
                shutil.rmtree(self.project / "generated")
        self.run_holyc("generate", "--clean")
        self.assertEqual(self.outputs(), expected)
