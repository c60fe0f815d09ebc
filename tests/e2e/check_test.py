"""holyc check: what is wrong with schemas."""

import json
import os

from support import ProjectCase


class Check(ProjectCase):
    def fails(self, *expected, status=1):
        text = self.run_holyc("check", expect=status).stdout
        for part in expected:
            self.assertIn(part, text)
        return text

    def test_a_new_project_is_sound(self):
        result = self.run_holyc("check", "--require-descriptions")
        self.assertEqual(result.stdout, "")

    def test_an_example_that_does_not_validate_shows_its_place(self):
        self.edit(self.order, '"quantity": 2 }], "note": null }', '"quantity": 0 }], "note": null }')
        line = next(
            i for i, text in enumerate(self.order.read_text().split("\n"), 1) if '"quantity": 0' in text
        )
        self.fails("invalid-example", f"order.placed.v1.schema.json:{line}:")

    def test_a_pipe_is_refused_and_not_waited_for(self):
        os.mkfifo(self.order.parent / "pipe.v1.schema.json")
        self.fails("unreadable-file", "not a regular file", status=2)

    def test_a_default_that_does_not_validate(self):
        self.edit(self.order, '"maxLength": 500', '"maxLength": 500, "default": 7')
        self.fails("invalid-default")

    def test_unresolved_reference_names_the_nearest(self):
        self.edit(self.order, '"#/$defs/Line"', '"#/$defs/Lines"')
        self.fails("unresolved-reference", "Line")

    def test_several_faults_in_one_run(self):
        (self.project / "schemas/shop/broken.v1.schema.json").write_text('{"type": "object",')
        self.edit(self.order, '"#/$defs/Line"', '"#/$defs/Lines"')
        self.edit(self.order, '"minLength": 1', '"minLength": "one", "pattern": "a(b"')
        self.fails("json-syntax", "unresolved-reference", "wrong-keyword-type", "a(b")

    def test_a_duplicate_key_fails_here_and_not_in_generate(self):
        self.edit(self.order, '"maxLength": 500', '"maxLength": 500, "maxLength": 600')
        self.fails("duplicate-key")
        self.run_holyc("generate")

    def test_id_and_path(self):
        self.edit(self.order, "shop/order.placed.v1", "shop/order.paid.v1")
        self.assertIn("id-disagrees-with-path", self.run_holyc("check").stdout)
        config = self.project / "holyc.yaml"
        config.write_text(config.read_text() + "base_uri: https://example.com/schemas/\n")
        self.fails("error[id-disagrees-with-path]")

    def test_severities_of_the_configuration(self):
        self.edit(self.order, '"maxLength": 500', '"maxLength": 500, "default": 7, "maxlength": 6')
        (self.order.parent / "branches.v1.schema.json").write_text(
            '{"type": "string", "anyOf": [{"minLength": 1}, {"type": "integer"}]}'
        )
        self.fails("error[invalid-default]", "warning[unknown-keyword]", "warning[dead-branch]")
        config = self.project / "holyc.yaml"
        before = config.read_text()
        config.write_text(
            before + "severity: {invalid-default: warning, unknown-keyword: off, dead-branch: error}\n"
        )
        found = self.fails("warning[invalid-default]", "error[dead-branch]")
        self.assertNotIn("unknown-keyword", found)
        config.write_text(before + "severity: {invalid-default: warning}\n")
        self.assertIn("warning[invalid-default]", self.run_holyc("check").stdout)

    def test_severities_hold_for_other_commands(self):
        self.edit(self.order, '"maxLength": 500', '"maxLength": 500, "maxLength": 600')
        config = self.project / "holyc.yaml"
        before = config.read_text()
        self.assertIn("warning[duplicate-key]", self.run_holyc("generate").stderr)
        config.write_text(before + "severity: {duplicate-key: off}\n")
        self.assertNotIn("duplicate-key", self.run_holyc("generate").stderr)
        self.assertEqual(self.run_holyc("check").stdout, "")
        config.write_text(before + "severity: {duplicate-key: error}\n")
        self.assertIn("error[duplicate-key]", self.run_holyc("generate", expect=2).stderr)
        config.write_text(before + "severity: {duplicate-key: warning}\n")
        self.assertIn("warning[duplicate-key]", self.run_holyc("check").stdout)

    def test_severities_that_cannot_be_chosen(self):
        config = self.project / "holyc.yaml"
        lines = config.read_text().count("\n")
        config.write_text(
            config.read_text()
            + "severity:\n  invalid-exampel: off\n  unresolved-reference: off\n  dead-branch: none\n"
        )
        trouble = self.run_holyc("check", expect=2).stderr
        self.assertIn(f"holyc.yaml:{lines + 4}:16: error[invalid-configuration]", trouble)
        config.write_text(config.read_text().replace("  dead-branch: none\n", ""))
        trouble = self.run_holyc("check", expect=2).stderr
        self.assertIn(f"holyc.yaml:{lines + 2}:3: error[invalid-configuration]", trouble)
        self.assertIn('Did you mean "invalid-example"?', trouble)
        self.assertIn(f"holyc.yaml:{lines + 3}:3: error[invalid-configuration]", trouble)
        self.assertIn("cannot be compiled", trouble)

    def test_descriptions(self):
        self.edit(self.order, '"description": "How many.", ', "")
        self.assertEqual(self.run_holyc("check").stdout, "")
        self.assertIn('"quantity"', self.run_holyc("check", "--require-descriptions").stdout)

    def test_extensions_are_checked(self):
        self.edit(
            self.order,
            '"type": "object"',
            '"x-holy-kind": "evnt", "x-holy-alises": ["a.b"], "x-holy-index": ["nobody"],\n "type": "object"',
        )
        self.fails(
            "error[invalid-extension]", "error[unknown-extension]", "x-holy-aliases", "error[unknown-member]"
        )

    def test_two_events_with_one_alias(self):
        for name in ("one", "two"):
            (self.order.parent / f"alias.{name}.v1.schema.json").write_text(
                '{"type": "object",\n"x-holy-aliases": ["old.name"]}'
            )
        self.fails(
            "alias.two.v1.schema.json:2:20: error[alias-clash]",
            "alias.one.v1.schema.json:2:20: It is claimed here too",
        )
        self.assertIn("alias-clash", self.run_holyc("generate", expect=2).stderr)

    def test_machine_formats(self):
        self.edit(self.order, '"#/$defs/Line"', '"#/$defs/Lines"')
        findings = json.loads(self.run_holyc("check", "--format", "json", expect=1).stdout)
        self.assertEqual(findings[0]["code"], "unresolved-reference")

    def test_nothing_to_check(self):
        self.run_holyc("check", "--schemas", "nowhere", expect=2)

    def test_endless_and_deep_schemas_are_diagnosed(self):
        loop = self.project / "schemas/shop/loop.v1.schema.json"
        loop.write_text(
            '{"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}'
        )
        deep = self.project / "schemas/shop/deep.v1.schema.json"
        deep.write_text('{"not":' * 10000 + "{}" + "}" * 10000)
        self.fails("reference-cycle", "json-depth")
