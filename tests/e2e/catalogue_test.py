"""The event catalogue of this repository, through the command line."""

import json
import subprocess
import tempfile
import unittest

from support import SOURCE, holyc


class Catalogue(unittest.TestCase):
    def test_check_is_green(self):
        result = holyc("check", "--require-descriptions", cwd=SOURCE)
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)

    def test_generated_is_current(self):
        result = holyc("generate", "--check", cwd=SOURCE)
        self.assertEqual(result.returncode, 0, result.stdout[:3000] + result.stderr)

    def test_every_event_can_be_mocked(self):
        rows = json.loads(holyc("list", "--format", "json", cwd=SOURCE).stdout)
        events = [row["event"]["type"] for row in rows if row["event"]]
        schemas = [
            path
            for path in (SOURCE / "schemas").rglob("*.schema.json")
            if path.parent.name not in ("core", "meta")
        ]
        self.assertEqual(len(events), len(schemas))
        for event in events:
            made = holyc("mock", event, "--count", "3", "--envelope", cwd=SOURCE)
            self.assertEqual(made.returncode, 0, event + made.stderr)
            judged = holyc(
                "validate", "--profile", "canonical", "--ndjson", "-", cwd=SOURCE, stdin=made.stdout
            )
            self.assertEqual(judged.returncode, 0, event + judged.stdout)

    def test_two_folders_give_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            for folder in (one, two):
                self.assertEqual(holyc("generate", "--out", folder, cwd=SOURCE).returncode, 0)
            self.assertEqual(
                subprocess.run(["diff", "-r", one, two], capture_output=True, text=True).stdout, ""
            )

    def test_payloads_of_the_tests_are_judged_as_recorded(self):
        for folder, status in (("payloads", 0), ("rejected", 1)):
            for event in sorted((SOURCE / "tests/catalogue" / folder).iterdir()):
                for instance in sorted(event.glob("*.json")):
                    result = holyc("validate", "--type", event.name, instance, cwd=SOURCE)
                    self.assertEqual(result.returncode, status, f"{instance}\n{result.stdout}{result.stderr}")
