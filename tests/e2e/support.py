"""What the tests of the command line share: running holyc, and a small project to run it on."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ.get("HOLY_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
BUILD = pathlib.Path(os.environ.get("HOLY_BUILD", SOURCE / "build"))
SHARED = pathlib.Path(os.environ.get("HOLY_SHARED", SOURCE / ".." / "shared"))
HOLYC = str(BUILD / "bin" / "holyc")


def holyc(*arguments, cwd=None, stdin=None, env=None):
    """Runs holyc; the result has returncode, stdout and stderr as text."""
    return subprocess.run(
        [HOLYC, *map(str, arguments)],
        cwd=cwd,
        input=stdin,
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
    )


class ProjectCase(unittest.TestCase):
    """A test with a project of its own, as `holyc init` writes it."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="holyc-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.project = self.folder / "shop"
        made = holyc("init", self.project)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.order = self.project / "schemas/shop/order.placed.v1.schema.json"

    def run_holyc(self, *arguments, expect=0, stdin=None):
        result = holyc(*arguments, cwd=self.project, stdin=stdin)
        self.assertEqual(
            result.returncode, expect, f"holyc {arguments}\n{result.stdout[-4000:]}\n{result.stderr[-4000:]}"
        )
        return result

    def edit(self, path, old, new):
        text = path.read_text()
        self.assertIn(old, text)
        path.write_text(text.replace(old, new))

    def outputs(self, below="generated"):
        """Every file below a folder with its text."""
        root = self.project / below
        return {
            str(path.relative_to(root)): path.read_bytes()
            for path in sorted(root.rglob("*"))
            if path.is_file()
        }

    def times(self):
        return {
            path: path.stat().st_mtime_ns
            for path in (self.project / "generated").rglob("*")
            if path.is_file()
        }
