"""Holds every #include of our sources against the table of what a folder may know, docs/dependencies.md.

Usage: dependencies.py SOURCE_DIR. Exits with 1 and a line for each fault:
- of the table: a folder with sources that has no row, a row whose folder does not exist, an arrow to a row further
  down (so there is no circle, either), a library whose headers are not listed;
- of the sources: an include that the table does not allow, or of a header of the runtime that is not there.
Only our own headers and those of the listed libraries are judged; the standard library is free.
"""

from __future__ import annotations

import dataclasses
import pathlib
import re
import sys
from collections.abc import Iterator

TABLE = "docs/dependencies.md"
TREES = ("runtime", "codegen", "tools", "generated")
ROOTS = ("runtime", "runtime/aliases")
SUFFIXES = {".hpp", ".cpp", ".h"}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder + "/")


@dataclasses.dataclass
class Row:
    folder: str  # or a file, which then is no part of its folder's row
    knows: list[str]
    libraries: dict[str, list[str]]  # name: the files that may include it; none: all of the folder


@dataclasses.dataclass
class Table:
    rows: list[Row]
    headers: dict[str, list[str]]  # library: how the paths of its headers begin

    def row_of(self, path: str) -> Row | None:
        """The row of a file: its own, that of its folder, or of the nearest one above that has no rows below
        it.
        """
        matches = [row for row in self.rows if below(path, row.folder)]
        if not matches:
            return None
        nearest = max(matches, key=lambda row: len(row.folder))
        is_divided = any(row is not nearest and below(row.folder, nearest.folder) for row in self.rows)
        in_subfolder = "/" in path[len(nearest.folder) + 1 :]
        return None if is_divided and in_subfolder else nearest

    def meant_by(self, name: str) -> list[Row]:
        """The row of that name; where there is none, all rows below it."""
        same = [row for row in self.rows if row.folder == name]
        return same or [row for row in self.rows if below(row.folder, name)]


def cells_of(text: str, first: str) -> Iterator[list[str]]:
    """The cells of every line of the markdown table whose first column has this title."""
    is_inside = False
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if cells and cells[0] == first:
            is_inside = True
        elif not cells:
            is_inside = False
        elif is_inside and not set(cells[0]) <= set("-"):
            yield cells


def names_in(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def libraries_in(cell: str) -> dict[str, list[str]]:
    found = {}
    for part in filter(None, (part.strip() for part in cell.split(","))):
        if part != "-":
            name, _, files = part.partition(" in ")
            found[name] = names_in(files)
    return found


def read_table(source: pathlib.Path) -> Table:
    text = (source / TABLE).read_text(encoding="utf-8")
    rows = [
        Row(names_in(cells[0])[0], names_in(cells[2]), libraries_in(cells[3]))
        for cells in cells_of(text, "Folder")
    ]
    headers = {cells[0]: names_in(cells[1]) for cells in cells_of(text, "Library")}
    return Table(rows, headers)


def sources_of(source: pathlib.Path) -> list[pathlib.Path]:
    return [
        file
        for top in TREES
        for file in sorted((source / top).rglob("*"))
        if file.suffix in SUFFIXES and file.is_file()
    ]


def faults_of_table(source: pathlib.Path, table: Table) -> Iterator[str]:
    if not table.rows or not table.headers:
        yield f"{TABLE}: the table of folders or that of libraries is not there"
    for number, row in enumerate(table.rows):
        if not (source / row.folder).exists():
            yield f"{TABLE}: {row.folder} does not exist"
        for name in row.knows:
            meant = table.meant_by(name)
            if not meant:
                yield f"{TABLE}: {row.folder} knows {name}, which has no row"
            for other in meant:
                if other not in table.rows[:number]:
                    yield f"{TABLE}: {row.folder} knows {other.folder}, which stands further down: arrows go up the page"
        for library in row.libraries:
            if library not in table.headers:
                yield f"{TABLE}: the headers of {library} are not listed"


def own_path(source: pathlib.Path, file: pathlib.Path, mark: str, name: str) -> str | None:
    """The path of one of our headers from the root of the sources, or None for a header of others."""
    if name.startswith("holy/"):
        return "runtime/" + name
    if mark == '"':
        beside = file.parent / name
        if beside.exists():
            return beside.resolve().relative_to(source).as_posix()
    if name.split("/")[0] in (*TREES, "tests", "templates"):
        return name
    if name.startswith("events/"):
        return "generated/" + name
    return None


def faults_of_file(source: pathlib.Path, table: Table, file: pathlib.Path) -> Iterator[str]:
    path = file.relative_to(source).as_posix()
    row = table.row_of(path)
    if row is None:
        yield f"{path}: its folder has no row in {TABLE}"
        return
    known = [row, *(other for name in row.knows for other in table.meant_by(name))]
    for mark, name in INCLUDE.findall(file.read_text(encoding="utf-8", errors="replace")):
        target = own_path(source, file, mark, name)
        if target is not None:
            if table.row_of(target) not in known:
                yield f"{path}: {row.folder} may not include {target}"
            elif name.startswith("holy/") and not any((source / root / name).exists() for root in ROOTS):
                yield f"{path}: <{name}> is not there"
            continue
        for library, prefixes in table.headers.items():
            if any(name.startswith(prefix) for prefix in prefixes):
                only_in = row.libraries.get(library)
                if only_in is None or (only_in and path[len(row.folder) + 1 :] not in only_in):
                    yield f"{path}: {row.folder} may not include <{name}> of {library}"


def faults_of(source: pathlib.Path) -> list[str]:
    table = read_table(source)
    found = list(faults_of_table(source, table))
    for file in sources_of(source):
        found += faults_of_file(source, table, file)
    return found


def main() -> int:
    found = faults_of(pathlib.Path(sys.argv[1]).resolve())
    print("\n".join(found) or "every include follows the table")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
