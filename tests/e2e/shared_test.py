"""What real producers sent and the documents print, through the command line; needs the shared data."""

import sys
import unittest

from support import SHARED, SOURCE, holyc

if not (SHARED / "spec/catalogue").exists():
    print("skipped: HOLY_SHARED has no spec/catalogue", file=sys.stderr)
    sys.exit(0)


class Shared(unittest.TestCase):
    def test_real_wire_envelopes_are_accepted(self):
        examples = sorted((SHARED / "spec/catalogue/wire-examples").glob("wire-*.json"))
        self.assertTrue(examples)
        result = holyc("validate", "--profile", "wire", *examples, cwd=SOURCE)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_printed_envelope_schemas_compile(self):
        for schema in sorted((SHARED / "spec/catalogue/seed-envelopes").glob("*.json")):
            result = holyc("validate", "--schema", schema, "-", cwd=SOURCE, stdin="{}")
            self.assertEqual(result.returncode, 1, schema.name + result.stderr)

    def test_real_mock_payloads_are_accepted(self):
        mocks = sorted((SHARED / "spec/catalogue/mocks").glob("*Mock.json"))
        self.assertTrue(mocks)
        for mock in mocks:
            # FirefliesTranscriptReadyMock.json holds a fireflies.transcript.ready payload.
            words = "".join("." + c.lower() if c.isupper() else c for c in mock.stem.removesuffix("Mock"))[1:]
            result = holyc("validate", "--type", words, mock, cwd=SOURCE)
            self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
