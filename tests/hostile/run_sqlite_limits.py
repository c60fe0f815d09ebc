"""Whatever is generated loads and fires in a real SQLite, whose parser has a stack of 100 entries: schemas of the
shared corpus, and nested ones made by chance. What is left out for that is in the manifest, and no more is left out
than must be.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "support"), str(TESTS / "corpus")]
import engines
import run_corpus
import sqlite_script

DRAFT = "https://json-schema.org/draft/2020-12/schema"
WORK = engines.BUILD / "tests" / "sqlite_limits"
NAMESPACE = "limits"
DEPTH = 7  # of the hostile schema
NESTED = 150  # schemas made by chance
SCALARS = (
    {"type": "integer", "minimum": 3, "maximum": 1e300},
    {"type": "number", "multipleOf": 7},
    {"enum": [1.5, "a", None, 12345678901234567890]},
    {"type": "array", "uniqueItems": True, "items": {"type": "number"}},
    {"format": "date-time", "minLength": 2, "maxLength": 3},
    {"const": 0.1},
)


def nested(chance: random.Random, levels: int) -> dict:
    """A schema of so many levels of one keyword within another."""
    if levels == 0:
        return dict(chance.choice(SCALARS))
    inner = nested(chance, levels - 1)
    other = nested(chance, chance.randrange(min(levels, 3)))
    made = [
        {"properties": {"a": inner, "b": other}, "required": ["a"]},
        {"properties": {f"p{i}": inner if i == 40 else other for i in range(70)}},
        {"items": inner, "maxItems": 9},
        {"prefixItems": [other, inner]},
        {"contains": inner, "maxContains": 2, "minItems": 1},
        {"anyOf": [other, inner] * 9},
        {"oneOf": [inner, other, {"type": "null"}]},
        {"allOf": [inner, other]},
        {"not": inner},
        {"if": other, "then": inner, "else": {"minProperties": 1}},
        {"additionalProperties": inner, "propertyNames": {"minLength": 1}},
        {"dependentSchemas": {"a": inner}, "dependentRequired": {"a": ["b"]}},
        {"properties": {"a": other}, "unevaluatedProperties": inner},
    ]
    return (
        {"type": ["object", "array", "string"], **chance.choice(made)} if levels % 2 else chance.choice(made)
    )


def hostile(levels: int) -> dict:
    """Unions, conditions, items and contained items in turn, with costly numbers within."""
    if levels == 0:
        return dict(SCALARS[0])
    inner = hostile(levels - 1)
    item = {"if": {"type": "object"}, "then": inner, "else": SCALARS[2]}
    return {
        "oneOf": [
            {"type": "object", "properties": {"a": inner}, "required": ["a"]},
            {"type": "array", "items": item, "contains": SCALARS[3]},
        ]
    }


def made_trees() -> Iterator[tuple[str, Path]]:
    chance = random.Random(2611)
    tree = WORK / "nested"
    tree.mkdir(parents=True)
    for i in range(NESTED):
        schema = {"$schema": DRAFT, "type": "object", **nested(chance, 1 + i % 12)}
        (tree / f"n{i}.schema.json").write_text(json.dumps(schema))
    yield "nested", tree
    tree = WORK / "hostile"
    tree.mkdir()
    (tree / "deep.schema.json").write_text(json.dumps({"$schema": DRAFT, **hostile(DEPTH)}))
    yield "hostile", tree


def corpus_trees() -> Iterator[tuple[str, Path]]:
    for path in sorted(run_corpus.CORPUS.glob("*/schema.json")):
        name = path.parent.name
        run_corpus.make_tree([name], WORK / name)
        yield name, WORK / name


def generated(name: str, tree: Path) -> Path:
    out = WORK / "generated" / name
    arguments = ["--schemas", tree, "--out", out, "--namespace", NAMESPACE, "--target", "sql"]
    engines.run([engines.HOLYC, "generate", *arguments], cwd=WORK)
    return out


def coverage_problems(out: Path) -> Iterator[str]:
    """Of the hostile schema: what is left out is named, and the levels that fit are judged."""
    manifest = (out / "sql" / "manifest.json").read_text()
    if "checked to a limit only" not in manifest:
        yield "hostile: the manifest does not say that it is checked to a limit only"
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript((out / "sql" / "sqlite" / "schema.sql").read_text())
    deepest = '{"a": ' * DEPTH + "5" + "}" * DEPTH
    for text, accepted in ((deepest, True), ('{"a": {"a": 1}}', False), ('{"a": []}', False), ("{}", False)):
        try:
            connection.execute("INSERT INTO deep (document) VALUES (?)", (text,))
            is_accepted = True
        except sqlite3.IntegrityError:
            is_accepted = False
        if is_accepted != accepted:
            yield f"hostile: {text} is {'accepted' if is_accepted else 'refused'}"


def main() -> int:
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    problems, count = [], 0
    for name, tree in (*made_trees(), *corpus_trees()):
        out = generated(name, tree)
        count += 1
        problems += [f"{name}: {refusal}" for refusal in sqlite_script.refusals(out)]
        if name == "hostile":
            problems += coverage_problems(out)
    print(f"{count} trees; {len(problems)} problems")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
