"""Holds docs/vocabulary.md: every word that is said to be carried by a type or function stands in the file
named.

Usage: vocabulary.py SOURCE_DIR. Exits with 1 and a line for each that does not.
"""

from __future__ import annotations

import pathlib
import re
import sys
from collections.abc import Iterator

PAGE = "docs/vocabulary.md"
CARRIED = re.compile(r"`(\w+)` in `([\w./]+)`")


def faults_of(source: pathlib.Path) -> Iterator[str]:
    carried = CARRIED.findall((source / PAGE).read_text(encoding="utf-8"))
    if not carried:
        yield f"{PAGE} names no carrier"
    for name, path in carried:
        file = source / path
        if not file.is_file():
            yield f"{PAGE}: {path} is not there"
        elif not re.search(rf"\b{name}\b", file.read_text(encoding="utf-8")):
            yield f"{PAGE}: {path} does not say {name}"


def main() -> int:
    found = list(faults_of(pathlib.Path(sys.argv[1]).resolve()))
    print("\n".join(found) or "every word has its carrier")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
