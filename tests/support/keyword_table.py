"""The documented table keyword x target is what the manifests of tests/cases and of the catalogue say."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import engines
import golden

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
    with tempfile.TemporaryDirectory() as scratch:
        cases = Path(scratch) / "cases"
        engines.generate(engines.SOURCE / "tests" / "cases", cases, "cases")
        problem = golden.block_differs("keyword table", table([cases, engines.SOURCE / "generated"]))
    if problem:
        print(problem)
    return 1 if problem else 0


if __name__ == "__main__":
    sys.exit(main())
