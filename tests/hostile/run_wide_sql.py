"""Wide schemas in real databases: enumerations of 10,000 values and unions of 2,000 branches.

Databases limit how deep an expression is (SQLite: 1000), so what is wide in a schema must not become deep in
SQL.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines
import respelled
from manifests import Manifest

NAMESPACE = "wide"
VALUES = 10_000
BRANCHES = 2_000


def branches(least: int) -> list[dict]:
    return [{"const": f"branch {i}", "minLength": least} for i in range(BRANCHES)]


SCHEMAS = {
    "texts": {"enum": [f"value {i}" for i in range(VALUES)]},
    "numbers": {"enum": [3 * i for i in range(VALUES)]},
    "mixed": {"enum": [None, *range(VALUES // 2), *map(str, range(VALUES // 2))]},
    "any": {"anyOf": branches(0)},
    "one": {"oneOf": branches(1)},
}
VALUES_OF = {  # the first is accepted, the others are refused
    "texts": [f"value {VALUES - 1}", f"value {VALUES}", 0],
    "numbers": [3 * VALUES - 3, 1, "0"],
    "mixed": ["0", -1, "x"],
    "any": [f"branch {BRANCHES - 1}", "branch"],
    "one": ["branch 0", f"branch {BRANCHES}"],
}


def judge(engine, pairs: list[tuple[str, str]], accepted: list[bool], manifest: Manifest) -> list[str]:
    problems = []
    for (schema, text), verdict, expected in zip(pairs, engine.judge(pairs), accepted):
        if verdict.accepts != expected and (expected or not manifest.speaks_of([f"/{schema}"])):
            problems.append(f"{engine.name}: {schema}: {'refused' if expected else 'accepted'} {text}")
    return problems


def main() -> int:
    work = engines.BUILD / "tests" / "wide_sql"
    shutil.rmtree(work, ignore_errors=True)
    tree, generated = work / "schemas", work / "generated"
    tree.mkdir(parents=True)
    pairs, accepted = [], []
    for name, schema in SCHEMAS.items():
        file = f"{name}.schema.json"
        (tree / file).write_text(
            json.dumps(
                {
                    "$schema": "https://json-schema.org/draft/2020-12/schema",
                    "type": "object",
                    "properties": {"member": schema},
                }
            )
        )
        for i, value in enumerate(VALUES_OF[name]):
            text = json.dumps({"member": value})
            pairs += [(file, text), (file, respelled.respelled(text))]
            accepted += [i == 0] * 2
    engines.run(
        [
            engines.HOLYC,
            "generate",
            "--schemas",
            tree,
            "--out",
            generated,
            "--namespace",
            NAMESPACE,
            "--target",
            "sql",
        ],
        cwd=work,
    )
    tables = engines.tables(tree, generated)
    problems = judge(engines.Sqlite(generated, tables), pairs, accepted, Manifest("sqlite", generated))
    with engines.postgresql_server() as connection:
        problems += judge(
            engines.Postgresql(connection, generated, tables),
            pairs,
            accepted,
            Manifest("postgresql", generated),
        )
    print(f"{len(pairs)} instances of {len(SCHEMAS)} wide schemas; {len(problems)} problems")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
