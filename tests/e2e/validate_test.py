"""holyc validate: instances of every kind, verdicts in every format."""

import contextlib
import gzip
import json
import os
import pty
import resource
import select
import subprocess
import xml.dom.minidom

from support import HOLYC, ProjectCase

GOOD = '{"order_id": "ord_7", "lines": [{"article": "tea", "quantity": 2}]}'
BAD = '{\n  "order_id": "7",\n  "lines": [{"article": "tea", "quantity": 0}],\n  "nots": 1\n}\n'


class Validate(ProjectCase):
    def write(self, name, text):
        path = self.project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return name

    def event(self, **changes):
        event = json.loads((self.project / "events/order.placed.json").read_text())
        event.update(changes)
        return json.dumps(event, indent=1)

    def test_by_schema_without_configuration(self):
        (self.project / "holyc.yaml").unlink()
        self.write("good.json", GOOD)
        self.run_holyc("validate", "--schema", self.order, "good.json")
        plain = self.write("number.json", '{"type": "number", "minimum": 3}')
        self.assertIn(
            "<stdin>:1:1", self.run_holyc("validate", "--schema", plain, "-", stdin="2", expect=1).stdout
        )

    def test_schemas_takes_one_value_so_that_no_instance_is_lost(self):
        self.write("bad.json", BAD)
        self.write("good.json", GOOD)
        result = self.run_holyc(
            "validate",
            "--type",
            "shop.order.placed",
            "--schemas",
            "schemas",
            "bad.json",
            "good.json",
            expect=1,
        )
        self.assertIn("2 instances: 1 valid, 1 invalid", result.stdout + result.stderr)
        self.run_holyc("show", "--schemas", "schemas", "shop.order.placed", "--color", "never")

    def test_thirty_unions_in_one_place_refuse_a_scalar_at_once(self):
        definitions = {f"l{i}": {"anyOf": [{"$ref": f"#/$defs/l{i - 1}"}] * 2} for i in range(1, 31)}
        definitions["l0"] = {"const": "leaf"}
        schema = self.write("deep.json", json.dumps({"$ref": "#/$defs/l30", "$defs": definitions}))
        self.run_holyc("validate", "--schema", schema, "-", stdin='"leaf"')
        done = subprocess.run(
            [HOLYC, "validate", "--schema", schema, "-"],
            cwd=self.project,
            input="3",
            text=True,
            capture_output=True,
            timeout=20,
        )
        self.assertEqual(done.returncode, 1)

    def test_by_type_in_any_spelling(self):
        self.write("good.json", GOOD)
        for spelling in ("shop.order.placed.v1", "shop.order.placed", "shop/order.placed.v1.schema.json"):
            self.run_holyc("validate", "--type", spelling, "good.json")
        result = self.run_holyc("validate", "--type", "shop.order.plcaed", "good.json", expect=2)
        self.assertIn("shop.order.placed.v1", result.stderr)

    def test_each_limit_names_itself_and_its_option(self):
        anything = self.write("any.json", "{}")
        deep = self.write("deep.json", "[" * 600 + "]" * 600)
        shallow = self.run_holyc("validate", "--schema", anything, deep, expect=1).stdout
        self.assertIn("deep.json:1:513: error[json-depth]: Expected at most 512 levels", shallow)
        self.assertIn("--max-depth", shallow)
        self.run_holyc("validate", "--schema", anything, "--max-depth", "600", deep)
        self.run_holyc("validate", "--schema", anything, "--max-depth", "600", "--output", "basic", deep)
        self.run_holyc("validate", "--schema", anything, "--max-depth", "599", deep, expect=1)
        self.assertIn(
            "--max-depth",
            self.run_holyc("validate", "--schema", anything, "--max-depth", "0", deep, expect=2).stderr,
        )
        recursive = self.write("recursive.json", '{"items": {"$ref": "#"}}')
        very = self.write("very.json", "[" * 9000 + "]" * 9000)
        result = self.run_holyc("validate", "--schema", recursive, "--max-depth", "9000", very, expect=2)
        self.assertIn("error[recursion-limit]", result.stdout)
        many = self.write("many.json", json.dumps([1] * 1500))
        strings = self.write("strings.json", '{"items": {"type": "string"}}')
        few = self.run_holyc("validate", "--schema", strings, "--max-issues", "3", many, expect=1)
        self.assertEqual(few.stdout.count("error[type]"), 3)
        self.assertIn("--max-issues", few.stderr)
        all_told = self.run_holyc("validate", "--schema", strings, "--max-issues", "2000", many, expect=1)
        self.assertEqual(all_told.stdout.count("error[type]"), 1500)

    def test_part_of_a_type_suggests_the_whole(self):
        result = self.run_holyc("validate", "-", stdin=self.event(event_type="placed"), expect=1)
        self.assertIn('"shop.order.placed.v1"?', result.stdout)

    def test_every_issue_has_its_place(self):
        self.write("bad.json", BAD)
        text = self.run_holyc("validate", "--type", "shop.order.placed", "bad.json", expect=1).stdout
        for place in ("bad.json:2:", "bad.json:3:", "bad.json:4:"):
            self.assertIn(place, text)
        self.assertIn("note", text)  # did you mean

    def test_envelope_and_payload_are_both_judged_in_one_text(self):
        self.run_holyc("validate", "events/")
        bad = self.event(event_id="no uuid", payload={"order_id": "7", "lines": []})
        self.write("bad.json", bad)
        verdict = json.loads(self.run_holyc("validate", "--format", "json", "bad.json", expect=1).stdout)[0]
        places = {issue["instance_location"] for issue in verdict["issues"]}
        self.assertLessEqual({"/event_id", "/payload/order_id", "/payload/lines"}, places)
        for issue in verdict["issues"]:
            line = bad.split("\n")[issue["line"] - 1]
            self.assertEqual(
                bad.encode()[issue["offset"] : issue["offset"] + 1].decode(), line[issue["column"] - 1]
            )

    def test_wire_and_canonical_profiles(self):
        wire = self.event(event_type="shop.order.placed", source="till")
        wire = json.loads(wire)
        del wire["correlation_ids"]
        self.write("wire.json", json.dumps(wire, indent=1))
        self.run_holyc("validate", "wire.json")
        self.run_holyc("validate", "--profile", "canonical", "wire.json", expect=1)
        # Positions are those of the text as sent, though it was normalised.
        wire["payload"]["order_id"] = 5
        text = json.dumps(wire, indent=1)
        self.write("wire.json", text)
        issue = json.loads(self.run_holyc("validate", "--format", "json", "wire.json", expect=1).stdout)[0][
            "issues"
        ][0]
        self.assertEqual(text[issue["offset"] : issue["offset"] + issue["length"]], "5")

    def test_unknown_event_type_names_the_nearest(self):
        self.write("e.json", self.event(event_type="shop.order.plased.v1"))
        self.assertIn("shop.order.placed.v1", self.run_holyc("validate", "e.json", expect=1).stdout)

    def test_the_type_is_quoted_as_it_was_written(self):
        text = self.run_holyc(
            "validate", "-", stdin=self.event(event_type="shop.order.plcaed"), expect=1
        ).stdout
        self.assertIn('event type "shop.order.plcaed".', text)
        self.assertIn('Did you mean "shop.order.placed.v1"', text)

    def test_an_older_spelling_of_a_type_finds_the_type(self):
        for spelling in ("order_placed", "ORDER-PLACED", "shop/order_placed"):
            text = self.run_holyc("validate", "-", stdin=self.event(event_type=spelling), expect=1).stdout
            self.assertIn('Did you mean "shop.order.placed.v1"', text, spelling)
            self.assertEqual(text.count("error["), 1, text)

    def test_what_is_no_event_is_told_so(self):
        payload = json.loads(GOOD)
        self.assertIn("--type EVENT_TYPE", self.run_holyc("validate", "-", stdin=GOOD, expect=1).stdout)
        event = json.loads(self.event())
        event["payload"] = json.dumps(payload)
        text = self.run_holyc("validate", "-", stdin=json.dumps(event), expect=1).stdout
        self.assertIn("JSON inside a string", text)
        self.assertEqual(text.count("error["), 1, text)

    def test_an_instance_is_not_taken_for_a_schema(self):
        self.write("good.json", GOOD)
        result = self.run_holyc("validate", "--schema", "good.json", "good.json", expect=2)
        self.assertIn("not-a-schema", result.stderr)
        for schema in (
            "{}",
            "true",
            '{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Anything"}',
            '{"title": "Anything", "examples": [1]}',
            '{"default": 1}',
            '{"$anchor": "a"}',
            '{"additionalItems": false}',
        ):
            self.run_holyc("validate", "--schema", self.write("any.json", schema), "good.json")

    def test_texts_of_other_encodings(self):
        for encoding in ("utf-16", "utf-16-be"):
            (self.project / "text.json").write_bytes(GOOD.encode(encoding))
            self.assertIn("UTF-16", self.run_holyc("validate", "text.json", expect=1).stdout, encoding)
        (self.project / "text.json").write_bytes(gzip.compress(GOOD.encode()))
        self.assertIn("gzip", self.run_holyc("validate", "text.json", expect=1).stdout)

    def test_an_excerpt_commands_no_terminal(self):
        (self.project / "text.json").write_bytes(b'{"a": "\x1b[31mred"}')
        text = self.run_holyc("validate", "text.json", expect=1).stdout
        self.assertNotIn("\x1b", text)
        self.assertIn("\u241b[31mred", text)

    def test_an_instance_that_is_too_large_is_refused_with_a_remedy(self):
        path = self.project / "large.json"
        with path.open("wb") as file:
            file.truncate((1 << 30) + (1 << 20))  # a sparse file
        result = self.run_holyc("validate", path, expect=2)
        self.assertIn("1024 MiB", result.stderr)
        self.assertIn("--ndjson", result.stderr)

    def test_a_limit_is_no_verdict(self):
        schema = self.write("costly.json", json.dumps({"type": "string", "pattern": r"^(a+)+\1b$"}))
        costly = self.write("costly-text.json", json.dumps("a" * 60))
        result = self.run_holyc("validate", "--schema", schema, costly, expect=2)
        self.assertIn("cannot be judged", result.stdout)
        self.assertIn("0 invalid, 1 without a verdict", result.stderr)
        shown = json.loads(
            self.run_holyc("validate", "--schema", schema, "--format", "json", costly, expect=2).stdout
        )
        self.assertIsNone(shown[0]["valid"])
        self.assertIn(
            "cannot be judged",
            self.run_holyc("validate", "--schema", schema, "--format", "github", costly, expect=2).stdout,
        )

    def test_trouble_alone_needs_no_summary(self):
        result = self.run_holyc("validate", "nowhere.json", expect=2)
        self.assertIn("nowhere.json", result.stderr)
        self.assertNotIn("instances", result.stderr)

    def test_malformed_json_and_duplicate_keys(self):
        self.write("broken.json", '{"order_id": "ord_1",\n "lines": [}')
        self.assertIn(
            "broken.json:2:",
            self.run_holyc("validate", "--type", "shop.order.placed", "broken.json", expect=1).stdout,
        )
        self.write("twice.json", GOOD.replace("{", '{"order_id": "x", ', 1))
        self.run_holyc("validate", "--type", "shop.order.placed", "twice.json", expect=1)
        self.run_holyc("validate", "--type", "shop.order.placed", "--duplicate-keys", "last", "twice.json")

    def test_many_files_and_trouble(self):
        self.write("in/a.json", GOOD)
        self.write("in/deep/b.json", BAD)
        result = self.run_holyc("validate", "--type", "shop.order.placed", "in", expect=1)
        self.assertIn("2 instances: 1 valid, 1 invalid", result.stderr)
        self.assertIn(
            "nowhere.json",
            self.run_holyc(
                "validate", "--type", "shop.order.placed", "in/a.json", "nowhere.json", expect=2
            ).stderr,
        )
        self.write("in/0.json", BAD)
        self.assertIn(
            "1 instance:",
            self.run_holyc("validate", "--type", "shop.order.placed", "--fail-fast", "in", expect=1).stderr,
        )

    def test_formats(self):
        self.write("bad.json", BAD)

        def out(name):
            return self.run_holyc(
                "validate", "--type", "shop.order.placed", "--format", name, "bad.json", expect=1
            ).stdout

        self.assertIn("::error file=bad.json,line=2", out("github"))
        self.assertEqual(json.loads(out("sarif"))["version"], "2.1.0")
        self.assertEqual(xml.dom.minidom.parseString(out("junit")).documentElement.tagName[:9], "testsuite")
        self.assertFalse(json.loads(out("json"))[0]["valid"])
        capped = self.run_holyc(
            "validate", "--type", "shop.order.placed", "--max-issues", "1", "bad.json", expect=1
        )
        self.assertEqual(capped.stdout.count("error["), 1)
        self.assertIn("not shown", capped.stderr)

    def test_colour(self):
        self.write("bad.json", BAD)
        arguments = ("validate", "--type", "shop.order.placed", "bad.json")
        self.assertNotIn("\033[", self.run_holyc(*arguments, expect=1).stdout)
        self.assertIn("\033[", self.run_holyc(*arguments, "--color", "always", expect=1).stdout)

    def test_format_assertion_can_be_turned_off(self):
        self.write("e.json", self.event(timestamp="yesterday"))
        self.run_holyc("validate", "e.json", expect=1)
        self.run_holyc("validate", "--no-format-assertion", "e.json")


class Lines(ProjectCase):
    def test_lines_are_counted_from_the_start(self):
        stream = GOOD + "\n\n" + GOOD.replace("ord_7", "7") + "\n" + GOOD
        result = self.run_holyc(
            "validate", "--type", "shop.order.placed", "--ndjson", "-", stdin=stream, expect=1
        )
        self.assertIn("<stdin>:3:14", result.stdout)
        self.assertIn("3 instances: 2 valid, 1 invalid", result.stderr)
        verdicts = json.loads(
            self.run_holyc(
                "validate",
                "--type",
                "shop.order.placed",
                "--ndjson",
                "--format",
                "json",
                "-",
                stdin=stream,
                expect=1,
            ).stdout
        )
        self.assertEqual([verdict["line"] for verdict in verdicts], [3])

    def test_a_long_run_shows_on_a_terminal_what_it_does(self):
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            [HOLYC, "validate", "--type", "shop.order.placed", "--ndjson", "-"],
            cwd=self.project,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=theirs,
        )
        process.stdin.write((GOOD + "\n").encode() * 3)
        process.stdin.flush()
        os.close(theirs)
        shown = ""
        while "judging" not in shown:
            self.assertTrue(select.select([ours], [], [], 60)[0], f"nothing more is shown: {shown!r}")
            shown += os.read(ours, 1 << 16).decode()
        process.stdin.close()
        out = process.stdout.read()
        with contextlib.suppress(OSError):  # EIO: nobody has the terminal open any more
            while text := os.read(ours, 1 << 16).decode():
                shown += text
        os.close(ours)
        self.assertEqual(process.wait(timeout=60), 0)
        process.stdout.close()
        self.assertIn("\r\033[K", shown[shown.index("judging") :])
        self.assertEqual(out, b"")
        stream = (GOOD + "\n") * 3  # and nowhere else
        self.assertNotIn(
            "judging",
            self.run_holyc("validate", "--type", "shop.order.placed", "--ndjson", "-", stdin=stream).stderr,
        )

    def test_a_long_stream_takes_constant_memory(self):
        line = (GOOD.replace('"tea"', '"' + "t" * 900 + '"') + "\n").encode()
        block = line * 1000
        process = subprocess.Popen(
            [HOLYC, "validate", "--type", "shop.order.placed", "--ndjson", "-"],
            cwd=self.project,
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        sent = 0
        while sent < 200_000_000:
            process.stdin.write(block)
            sent += len(block)
        process.stdin.close()
        summary = process.stderr.read().decode()
        self.assertEqual(process.wait(), 0)
        process.stderr.close()
        self.assertIn(f"{sent // len(line)} valid", summary)
        self.assertLess(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, 60 * 1024, "KB of memory")
