"""Holds docs/vocabulary.md: a word that is said to be carried by a type or function stands in the file named,
and no source has a name that the page rules out.

Usage: vocabulary.py SOURCE_DIR. Exits with 1 and a line for each that does not.
"""

from __future__ import annotations

import pathlib
import re
import sys
from collections.abc import Iterator

import tree

PAGE = "docs/vocabulary.md"
RULED_OUT = re.compile(r"No source has one of these names:\n(.*?)\n(?:\n|\Z)", re.DOTALL)
SOURCES = {".cpp", ".hpp", ".py", ".mjs", ".ts"}
OLDER_NAMES = "runtime/aliases/"
CARRIED = re.compile(r"`(\w+)` in `([\w./]+)`")


def faults_of(source: pathlib.Path) -> Iterator[str]:
    text = (source / PAGE).read_text(encoding="utf-8")
    carried = CARRIED.findall(text)
    if not carried:
        yield f"{PAGE} names no carrier"
    for name, path in carried:
        file = source / path
        if not file.is_file():
            yield f"{PAGE}: {path} is not there"
        elif not re.search(rf"\b{name}\b", file.read_text(encoding="utf-8")):
            yield f"{PAGE}: {path} does not say {name}"
    yield from faults_of_names(source, text)


def faults_of_names(source: pathlib.Path, text: str) -> Iterator[str]:
    ruled_out = RULED_OUT.search(text)
    names = set(re.findall(r"`(\w+)`", ruled_out[1])) if ruled_out else set()
    if not names:
        yield f"{PAGE} rules out no name"
    for path in tree.files_of(source):
        name = pathlib.PurePath(path)
        if name.suffix in SOURCES and name.stem in names and not path.startswith(OLDER_NAMES):
            yield f"{path}: no source is named {name.stem}; {PAGE}"


def main() -> int:
    found = list(faults_of(pathlib.Path(sys.argv[1]).resolve()))
    print("\n".join(found) or "every word has its carrier")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
