"""The diff of the drift check against diff(1) and patch(1), on random edits of an output."""

import random
import shutil
import subprocess

from support import ProjectCase


class Diff(ProjectCase):
    def test_random_edits_are_shown_as_a_diff_that_applies(self):
        if shutil.which("patch") is None:
            self.skipTest("no patch")
        self.run_holyc("generate", "--target", "cpp")
        header = next((self.project / "generated/cpp").rglob("order_placed_v1.hpp"))
        right = header.read_text()
        for seed in range(40):
            chance = random.Random(seed)
            lines = right.splitlines(keepends=True)
            for _ in range(chance.randint(1, 12)):
                place = chance.randrange(len(lines) + 1)
                choice = chance.random()
                if choice < 0.4 and place < len(lines):
                    del lines[place]
                elif choice < 0.8:
                    lines.insert(place, chance.choice(["\n", "// new\n", "}\n", "  int x;\n"]))
                elif place < len(lines):
                    lines[place] = "// changed\n"
            wrong = "".join(lines)
            if chance.random() < 0.2:
                wrong = wrong.rstrip("\n")
            if wrong == right:
                continue
            header.write_text(wrong)
            diff = self.run_holyc("generate", "--target", "cpp", "--check", expect=1).stdout
            subprocess.run(["patch", "-p0", "-s"], input=diff, text=True, cwd=self.project, check=True)
            self.assertEqual(header.read_text(), right, f"seed {seed}")
