"""Holds the version: the newest release of CHANGELOG.md is the one that CMakeLists.txt states.

Usage: version.py SOURCE_DIR. Programs, generated banners and packages read it from there.
"""

from __future__ import annotations

import pathlib
import re
import sys


def main() -> int:
    source = pathlib.Path(sys.argv[1])
    stated = re.search(
        r"^project\(holyfields VERSION ([\d.]+)", (source / "CMakeLists.txt").read_text(), re.MULTILINE
    )
    released = re.search(r"^## \[([\d.]+)\]", (source / "CHANGELOG.md").read_text(), re.MULTILINE)
    if not stated or not released:
        print("CMakeLists.txt states no version, or CHANGELOG.md has no release")
        return 1
    print(f"CMakeLists.txt states {stated[1]}; the newest release in CHANGELOG.md is {released[1]}")
    return 0 if stated[1] == released[1] else 1


if __name__ == "__main__":
    sys.exit(main())
