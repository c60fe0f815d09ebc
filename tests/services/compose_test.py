"""examples/compose: what can be held without containers. Its settings are ones that the programs know and
accept, what is waited for has a health check, and the image holds every library that the programs need.
"""

import os
import pathlib
import re
import subprocess
import unittest

BUILD, SOURCE = pathlib.Path(os.environ["HOLY_BUILD"]), pathlib.Path(os.environ["HOLY_SOURCE"])
FOLDER = SOURCE / "examples" / "compose"


def services():
    """The text of each service by its name."""
    body = (FOLDER / "compose.yaml").read_text().split("\nservices:\n")[1].split("\nvolumes:\n")[0]
    parts = re.split(r"^  (\w+):\n", body, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2]))


def block(service, name):
    """`key: value` of a mapping of a service."""
    found = re.search(rf"^    {name}:\n((?:      .*\n)+)", service, re.MULTILINE)
    lines = [line.strip() for line in found[1].splitlines()] if found else []
    return dict(line.split(": ", 1) for line in lines if not line.startswith("#"))


class Compose(unittest.TestCase):
    def test_each_starts_when_what_it_needs_is_healthy(self):
        every = services()
        self.assertEqual(set(every), {"rabbitmq", "postgresql", "redis", "candystore", "bloodbank"})
        for name, wanted in (
            ("candystore", {"rabbitmq", "postgresql"}),
            ("bloodbank", {"rabbitmq", "redis", "candystore"}),
        ):
            needs = block(every[name], "depends_on")
            self.assertEqual(set(needs), wanted)
            self.assertEqual(set(needs.values()), {"{condition: service_healthy}"})
        for name, text in every.items():
            self.assertIn('\n    healthcheck:\n      test: ["CMD", ', "\n" + text, name)

    def test_the_settings_are_known_and_accepted(self):
        for name in ("bloodbank", "candystore"):
            given = {key: value.strip('"') for key, value in block(services()[name], "environment").items()}
            result = subprocess.run(
                [BUILD / "bin" / name, "--print-config"],
                capture_output=True,
                text=True,
                timeout=60,
                env={"PATH": os.environ["PATH"], **given},
            )
            self.assertEqual(result.returncode, 0, result.stderr)
            origins = set(re.findall(r"# (\w+)$", result.stdout, re.MULTILINE)) - {"default"}
            self.assertEqual(origins, set(given), name)

    def test_the_image_has_the_libraries(self):
        image = (FOLDER / "Dockerfile").read_text().split("FROM debian:12-slim")[1]
        for name in ("bloodbank", "candystore"):
            needed = re.findall(
                r"NEEDED\s+lib(\S+?)\.so",
                subprocess.run(
                    ["objdump", "-p", BUILD / "bin" / name], capture_output=True, text=True, check=True
                ).stdout,
            )
            for library in needed:
                stem = re.sub(r"\W", "", library)
                if stem not in ("c", "m", "gcc_s", "stdc", "crypto"):  # of the base system, or of libssl3
                    self.assertIn("lib" + stem[:6], re.sub(r"(?<=\w)-(?=\w)", "", image) + image, library)


if __name__ == "__main__":
    unittest.main()
