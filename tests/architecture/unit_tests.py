"""Holds that tests/unit mirrors the sources: tests/unit/FOLDER tests FOLDER, and its sources are named
*_test.cpp.

Usage: unit_tests.py SOURCE_DIR. What several tests share is a header there, or lies in tests/support. Exits
with 1 and a line for each fault.
"""

from __future__ import annotations

import pathlib
import sys
from collections.abc import Iterator

UNIT = pathlib.PurePosixPath("tests/unit")


def faults_of(source: pathlib.Path) -> Iterator[str]:
    for file in sorted((source / UNIT).rglob("*.?pp")):
        path = file.relative_to(source / UNIT)
        if not (source / path).parent.is_dir():
            yield f"{UNIT / path}: there is no folder {path.parent} that it could test"
        if file.suffix == ".cpp" and not file.stem.endswith("_test"):
            yield f"{UNIT / path}: a test is named *_test.cpp; what tests share lies in tests/support"


def main() -> int:
    found = list(faults_of(pathlib.Path(sys.argv[1]).resolve()))
    print("\n".join(found) or "every unit test lies where its sources do")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
