"""Every case through every target: tests/cases/<name>/{*.schema.json, accepted/, rejected/}.

All cases are generated as one tree, so that each compiler runs once. Instances belong to `schema.schema.json`,
or to the one that `case.json` names. expected/ holds the header and modules that holyc makes of the case, and the SQL that it
makes of the case alone (a script speaks of its whole tree). An accepted instance must be accepted and come back equal; a rejected one must be refused, or the target's
manifest must have an entry for that schema.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines
import exact_json
from manifests import Manifest

CASES = Path(__file__).resolve().parent
NAMESPACE = "cases"


@dataclass
class Instance:
    schema: str
    path: Path
    accepted: bool
    text: str


def instances() -> list[Instance]:
    found = []
    for case in sorted(p for p in CASES.iterdir() if p.is_dir() and p.name != "__pycache__"):
        named = case / "case.json"
        schema = json.loads(named.read_text())["schema"] if named.exists() else "schema.schema.json"
        for verdict in ("accepted", "rejected"):
            for path in sorted((case / verdict).glob("*.json")):
                text = path.read_text().strip().replace("\n", " ")
                found.append(Instance(f"{case.name}/{schema}", path, verdict == "accepted", text))
    return found


def identifiers(case: Path) -> list[str]:
    """The URIs that subschemas of a case have: its $ids, and its paths where there is none."""

    def declared(schema) -> list[str]:
        if isinstance(schema, list):
            return [uri for item in schema for uri in declared(item)]
        if not isinstance(schema, dict):
            return []
        own = schema.get("$id", schema.get("id"))
        return ([own.split("#")[0]] if isinstance(own, str) and ":" in own else []) + declared(
            list(schema.values())
        )

    return [uri for path in case.rglob("*.schema.json") for uri in declared(json.loads(path.read_text()))] + [
        f"/{case.name}/"
    ]


def judge(engine, found: list[Instance], manifest: Manifest | None) -> list[str]:
    problems = []
    verdicts = engine.judge([(i.schema, i.text) for i in found])
    for instance, verdict in zip(found, verdicts):
        name = instance.path.relative_to(CASES)
        if verdict.accepts != instance.accepted:
            case = CASES / Path(instance.schema).parts[0]
            if instance.accepted or manifest is None or not manifest.speaks_of(identifiers(case)):
                problems.append(f"{engine.name}: {name}: {'refused' if instance.accepted else 'accepted'}")
        elif (
            instance.accepted
            and verdict.round_trip is not None
            and not exact_json.equal(verdict.round_trip, instance.text)
        ):
            problems.append(f"{engine.name}: {name}: came back as {verdict.round_trip[:200]}")
    print(
        f"{engine.name:<12} {len(found) - len(problems)} of {len(found)} instances as they should be",
        flush=True,
    )
    return problems


def compare_output(target: str, made: Path, expected: Path) -> list[str]:
    """One emitted file against the expected one; HOLY_UPDATE=1 writes that instead."""
    if os.environ.get("HOLY_UPDATE") == "1":
        expected.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, expected)
    elif not expected.exists() or expected.read_text() != made.read_text():
        return [
            f"{target}: {expected.relative_to(CASES)} is not what holyc makes now (HOLY_UPDATE=1 rewrites it)"
        ]
    return []


def compare_sql(work: Path) -> list[str]:
    """The scripts of each case, generated for it alone."""
    problems = []
    for case in sorted({CASES / Path(file).parts[0] for file in engines.roots(CASES, NAMESPACE)}):
        out = work / "sql" / case.name
        shutil.rmtree(out, ignore_errors=True)
        engines.run(
            [
                engines.HOLYC,
                "generate",
                "--schemas",
                case,
                "--out",
                out,
                "--namespace",
                NAMESPACE,
                "--target",
                "sql",
            ],
            cwd=work,
        )
        for dialect in ("postgresql", "sqlite"):
            problems += compare_output(
                dialect, out / "sql" / dialect / "schema.sql", case / "expected" / "sql" / f"{dialect}.sql"
            )
    return problems


def compare_expected(generated: Path) -> list[str]:
    """The emitted header and modules of each case against its expected/."""
    problems = []
    for file, entry in engines.roots(CASES, NAMESPACE).items():
        targets = entry["targets"]
        outputs = {
            "cpp": f"include/{targets['cpp']['header']}",
            "typescript": f"{targets['typescript']['module']}.ts",
            "pydantic": targets["pydantic"]["module"].replace(".", "/") + ".py",
        }
        if Path(file).parent.name == "" or len(Path(file).parts) != 2:
            continue
        for target, output in outputs.items():
            made = generated / target / output
            expected = CASES / Path(file).parts[0] / "expected" / target / Path(output).name
            if not made.exists():
                problems.append(f"{target}: holyc list names {output}, but holyc generate does not make it")
            else:
                problems += compare_output(target, made, expected)
    return problems


def main() -> int:
    work = engines.BUILD / "tests" / "cases"
    work.mkdir(parents=True, exist_ok=True)
    generated = work / "generated"
    engines.generate(CASES, generated, NAMESPACE)
    found = instances()
    problems = (
        judge(engines.Interpreter(CASES), found, None) + compare_expected(generated) + compare_sql(work)
    )
    for engine in (
        engines.Cpp.compiled(generated, NAMESPACE, work / "cpp"),
        engines.TypeScript(generated, work / "typescript"),
        engines.Pydantic(generated, NAMESPACE),
    ):
        problems += judge(engine, found, Manifest(engine.name, generated))
    tables = engines.tables(CASES, generated)
    stored = [i for i in found if i.schema in tables and "\\u0000" not in i.text]
    problems += judge(engines.Sqlite(generated, tables), stored, Manifest("sqlite", generated))
    with engines.postgresql_server() as connection:
        problems += judge(
            engines.Postgresql(connection, generated, tables), stored, Manifest("postgresql", generated)
        )
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
