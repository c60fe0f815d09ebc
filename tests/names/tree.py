"""Schemas whose every name is one that a language or its library means otherwise.

Each name is a member, a definition, an enumerator, a file and a folder; what a member holds differs, so that
all kinds of declarations meet.
"""

import json
from pathlib import Path

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MEMBERS_OF_ONE = 100

# What the n-th member of an object is.
KINDS = [
    {"type": "string"},
    {"type": "integer"},
    {"enum": ["a", "b"]},
    {"type": "object", "properties": {"id": {"type": "integer"}}},
    {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}},
    {"oneOf": [{"type": "string", "minLength": 2}, {"type": "object", "required": ["id"]}]},
    {"type": "string", "format": "date-time"},
    {"type": ["integer", "null"], "default": 1},
    {"type": "object", "additionalProperties": {"type": "number"}},
]


def write(folder: Path, path: str, schema: dict) -> None:
    file = folder / f"{path}.schema.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"$schema": DIALECT, **schema}, ensure_ascii=False))


def portions(names: list[str]) -> list[list[str]]:
    return [names[at : at + MEMBERS_OF_ONE] for at in range(0, len(names), MEMBERS_OF_ONE)]


def write_members(folder: Path, names: list[str]) -> None:
    """Objects with all the names; in each portion the first ones are required. Three turns, with other kinds each."""
    for turn in range(3):
        for number, portion in enumerate(portions(names)):
            kinds = [KINDS[(at + turn * 4) % len(KINDS)] for at in range(len(portion))]
            write(
                folder,
                f"members/turn{turn}_{number}",
                {
                    "type": "object",
                    "properties": dict(zip(portion, kinds, strict=True)),
                    "required": portion[:3],
                },
            )


def write_definitions(folder: Path, names: list[str]) -> None:
    for number, portion in enumerate(portions(names)):
        kinds = [KINDS[at % len(KINDS)] for at in range(len(portion))]
        write(
            folder,
            f"definitions/portion_{number}",
            {
                "$defs": dict(zip(portion, kinds, strict=True)),
                "type": "object",
                "properties": {
                    name: {"$ref": "#/$defs/" + name.replace("~", "~0").replace("/", "~1")}
                    for name in portion
                },
            },
        )


def write_enumerations(folder: Path, names: list[str]) -> None:
    for number, portion in enumerate(portions(names)):
        write(folder, f"enumerations/portion_{number}", {"enum": portion})


def write_files(folder: Path, names: list[str]) -> None:
    """A file and a folder of each name; the member of a file's object has its name, too."""
    for name in names:
        schema = {
            "type": "object",
            "properties": {name: {"type": "object", "properties": {name: {"enum": [name, "b"]}}}},
        }
        write(folder, name, schema)
        write(folder, f"{name}/{name}", schema)
