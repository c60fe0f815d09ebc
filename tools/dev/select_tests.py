"""Which tests are meant, and what must be built for them.

Usage: select_tests.py BUILD [--label] NAME...: a regular expression for ctest -R, then a build target a line.
The target is "all" if one of the tests does not say what it needs. A NAME is a regular expression that is
searched for; slow tests are chosen only by their whole name. With --label, NAMEs are labels.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path


def listed(build: Path) -> list[dict]:
    shown = subprocess.run(
        ["ctest", "--test-dir", build, "--show-only=json-v1"], capture_output=True, text=True, check=True
    )
    return [with_properties(test) for test in json.loads(shown.stdout)["tests"]]


def with_properties(test: dict) -> dict:
    return {**test, **{entry["name"]: entry["value"] for entry in test.get("properties", [])}}


def meant(test: dict, names: list[str], by_label: bool) -> bool:
    if by_label:
        return any(name in test.get("LABELS", []) for name in names)
    if "slow" in test.get("LABELS", []):
        return test["name"] in names
    return any(re.search(name, test["name"]) for name in names)


def needs(test: dict, build: Path) -> list[str]:
    """Build targets, by their files: those of REQUIRED_FILES that are of the build; everything, if it has
    none.
    """
    files = [Path(file) for file in test.get("REQUIRED_FILES", [build / "all"])]
    return [file.relative_to(build).as_posix() for file in files if file.is_relative_to(build)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path)
    parser.add_argument("--label", action="store_true")
    parser.add_argument("names", nargs="+")
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    tests = listed(build)
    chosen = [test for test in tests if meant(test, arguments.names, arguments.label)]
    if not chosen:
        known = sorted({test["name"].split(".")[0] for test in tests})
        print(
            f"No test is named like {' or '.join(arguments.names)}. Names begin with: {', '.join(known)}",
            file=sys.stderr,
        )
        return 2
    print("^(" + "|".join(re.escape(test["name"]) for test in chosen) + ")$")
    for target in sorted({target for test in chosen for target in needs(test, build)}):
        print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
