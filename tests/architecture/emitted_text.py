"""Emitters know what they wrote: none looks for words in text, which may be what it emitted and holds schema text.

Usage: emitted_text.py SOURCE_DIR. Exits with 1 and a line for each search or comparison with a literal in
codegen/emit that ALLOWED does not name, and for each of ALLOWED that is not there as often as it says.
"""

from __future__ import annotations

import pathlib
import re
import sys
from collections import Counter

FOLDER = "codegen/emit"
SEARCH = re.compile(
    r"""(?:[\w\])]\s*(?:\.|->)\s*(?:r?find|contains|starts_with|ends_with|find_(?:first|last)(?:_not)?_of)
         \((?:R?["'][^)]*|\w+(?=\)\s*!=\s*std::string(?:_view)?::npos)) | [=!]=\s*"[^"]*")""",
    re.VERBOSE,
)
# These read templates, and schema text that they make literals, comments and documentation of.
READERS = {"writer.cpp", "cpp/text.cpp", "pydantic/text.cpp", "sql/text.cpp", "typescript/literals.cpp"}
# What a search begins with, how often it stands there, and what it looks into.
ALLOWED = [
    ("cpp/emission.hpp", '.ends_with("\\n\\n"', 1, "whether a blank line is there already"),
    ("cpp/sources.cpp", '.ends_with("\\n\\n"', 1, "whether a blank line is there already"),
    ("cpp/structs.cpp", ".ends_with('.'", 1, "documentation: a sentence's end"),
    ("pydantic/pydantic.cpp", ".ends_with('\\n'", 1, "the template of the banner"),
    ("sql/postgresql_functions.cpp", ".find(tag", 1, "a quote must not stand in what it quotes"),
    ("sql/script.cpp", ".find(mark", 1, "a mark must not stand in what it marks"),
    ("cpp/functions.cpp", ".find('#'", 1, "a schema's location"),
    ("typescript/check_writer.cpp", ".find('#'", 1, "a schema's location"),
    ("sql/postgresql_functions.cpp", '.find("://"', 1, "a schema's location"),
    ("sql/postgresql_functions.cpp", ".find('/'", 1, "a schema's location"),
    ("sql/postgresql_functions.cpp", '!= "schema"', 1, "a word of a schema's location"),
    ("sql/postgresql_functions.cpp", '!= "schemas"', 1, "a word of a schema's location"),
    ("sql/postgresql_functions.cpp", '!= "json"', 1, "a word of a schema's location"),
    ("sql/postgresql_functions.cpp", '!= "properties"', 1, "a word of a schema's location"),
    ("documents/components.cpp", ".find('/'", 1, "a JSON pointer"),
    ("documents/components.cpp", '.starts_with("x-"', 1, "a keyword"),
    ("documents/openapi.cpp", '.ends_with(".v1"', 1, "an event type"),
    ("documents/openapi.cpp", '== "deprecated"', 1, "an event's status"),
    ("cpp/indexes.cpp", '.ends_with(".cpp"', 1, "a file's path"),
    ("typescript/modules.cpp", ".rfind('/'", 1, "a module's path"),
    ("pydantic/modules.cpp", ".rfind('.'", 1, "a module's path"),
    ("cpp/members.cpp", ".find('\\0'", 1, "a constant of a schema"),
    ("pydantic/modules.cpp", '== "[]"', 1, "a default of a schema"),
    ("pydantic/modules.cpp", '== "{}"', 1, "a default of a schema"),
    ("sql/sqlite.cpp", '.find_first_of("\\"\\\\"', 1, "a member's name"),
    ("sql/sqlite.cpp", '== "event_id"', 1, "a member's name"),
    ("sql/postgresql.cpp", '== "event_id"', 2, "a member's and a column's name"),
    ("typescript/schema_expressions.cpp", '== "__proto__"', 1, "a member's name"),
    ("pydantic/coverage.cpp", '!= "regex"', 1, "a format"),
    ("pydantic/scalar_operations.cpp", '== "hostname"', 1, "a format"),
    ("pydantic/annotations.cpp", '== "hostname"', 1, "a format"),
    ("sql/sqlite_formats.cpp", '== "uuid"', 1, "a format"),
    ("sql/sqlite_formats.cpp", '== "date"', 1, "a format"),
    ("sql/sqlite_formats.cpp", '== "date-time"', 1, "a format"),
    ("sql/sqlite_parser.cpp", '== "NOT"', 1, "a token, as SQLite's parser reads it"),
    ("sql/sqlite_parser.cpp", '== "IN"', 1, "a token, as SQLite's parser reads it"),
    ("sql/sqlite_parser.cpp", '== "IS"', 1, "a token, as SQLite's parser reads it"),
    ("sql/sqlite_parser.cpp", '== "("', 1, "a token, as SQLite's parser reads it"),
    ("sql/sqlite_parser.cpp", '== "SELECT"', 1, "a token, as SQLite's parser reads it"),
    ("sql/sqlite_parser.cpp", '!= "WHEN"', 1, "a token, as SQLite's parser reads it"),
    ("typescript/constraints.cpp", '== "uuid"', 1, "a format"),
    ("typescript/constraints.cpp", '== "date-time"', 1, "a format"),
]


def code_of(text: str) -> str:
    """The lines without their comments."""
    return "\n".join(line for line in text.split("\n") if not line.lstrip().startswith("//"))


def faults_of(source: pathlib.Path, allowed: list[tuple[str, str, int, str]] = ALLOWED) -> list[str]:
    faults = []
    seen: Counter[tuple[str, str]] = Counter()
    folder = source / FOLDER
    for file in sorted([*folder.rglob("*.cpp"), *folder.rglob("*.hpp")]):
        name = file.relative_to(folder).as_posix()
        if name in READERS:
            continue
        known = [beginning for path, beginning, _, _ in allowed if path == name]
        for match in SEARCH.finditer(code_of(file.read_text(encoding="utf-8"))):
            fitting = next((each for each in known if each in match[0]), None)
            if fitting is None:
                faults.append(f"{FOLDER}/{name}: looks into text: {match[0]}")
            else:
                seen[name, fitting] += 1
    for name, beginning, count, _ in allowed:
        if seen[name, beginning] != count:
            faults.append(
                f"{FOLDER}/{name}: {beginning} stands there {seen[name, beginning]} times, not {count}"
            )
    return faults


def main() -> int:
    found = faults_of(pathlib.Path(sys.argv[1]).resolve())
    print("\n".join(found) or "no emitter looks into what it emitted")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
