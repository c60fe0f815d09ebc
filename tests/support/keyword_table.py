"""The table keyword x target of the README, from the manifests of tests/cases and of the catalogue.

Usage: keyword_table.py GENERATED... (folders that hold cpp/, typescript/, pydantic/ and sql/), with
--check README.md: fails when the table there is another one; --write README.md: puts it there.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

TARGETS = ["C++", "TypeScript", "Pydantic", "PostgreSQL", "SQLite"]
MANIFESTS = {
    "C++": ("cpp", ""),
    "TypeScript": ("typescript", ""),
    "Pydantic": ("pydantic", ""),
    "PostgreSQL": ("sql", "PostgreSQL: "),
    "SQLite": ("sql", "SQLite: "),
}
GROUPS = {
    "types": ["type", "enum", "const"],
    "numbers": ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
    "strings": ["minLength", "maxLength", "pattern", "format"],
    "arrays": [
        "items",
        "prefixItems",
        "contains",
        "minContains",
        "maxContains",
        "minItems",
        "maxItems",
        "uniqueItems",
        "unevaluatedItems",
    ],
    "objects": [
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "propertyNames",
        "minProperties",
        "maxProperties",
        "dependentRequired",
        "dependentSchemas",
        "unevaluatedProperties",
    ],
    "composition": ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if"],
}
BEGIN, END = "<!-- keyword table: begin -->", "<!-- keyword table: end -->"


def entries(folders: list[Path], target: str) -> list[dict]:
    subfolder, prefix = MANIFESTS[target]
    found = []
    for folder in folders:
        listed = json.loads((folder / subfolder / "manifest.json").read_text())["unenforced"]
        found += [entry for entry in listed if entry["reason"].startswith(prefix)]
    return found


def cell(keyword: str, listed: list[dict]) -> str:
    if not any(entry["keyword"] == keyword for entry in listed):
        return "enforced"
    reasons = {entry["reason"] for entry in listed if entry["keyword"] == keyword}
    whole = any(
        word in reason for reason in reasons for word in ("has no regular expressions", "depends on patterns")
    )
    return "not enforced" if whole and keyword in ("pattern", "patternProperties") else "partly"


def table(folders: list[Path]) -> str:
    lists = {target: entries(folders, target) for target in TARGETS}
    lines = ["| Keyword | " + " | ".join(TARGETS) + " |", "|" + "---|" * (len(TARGETS) + 1)]
    for group, keywords in GROUPS.items():
        alike: dict[tuple, list[str]] = {}
        for keyword in keywords:
            alike.setdefault(tuple(cell(keyword, lists[target]) for target in TARGETS), []).append(
                f"`{keyword}`"
            )
        for cells, names in alike.items():
            lines.append(f"| {group}: {', '.join(names)} | " + " | ".join(cells) + " |")
    lines.append(
        "| `title`, `description`, `deprecated`, `default`, `examples` | "
        + " | ".join(["typed"] * 3 + ["comments", "-"])
        + " |"
    )
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("generated", type=Path, nargs="+")
    parser.add_argument("--check", type=Path)
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    made = table(arguments.generated)
    readme = arguments.check or arguments.write
    if readme is None:
        print(made)
        return 0
    text = readme.read_text()
    before, rest = text.split(BEGIN, 1)
    old, after = rest.split(END, 1)
    if arguments.write:
        readme.write_text(f"{before}{BEGIN}\n{made}\n{END}{after}")
    elif old.strip() != made.strip():
        print(
            f"The keyword table of {readme} is not what the manifests say. Run with --write {readme}.\n{made}"
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
