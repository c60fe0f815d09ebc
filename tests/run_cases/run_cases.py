"""Every case through every target: tests/cases/<name> with its schemas, accepted/ and rejected/.

Usage: run_cases.py [--holyc-only] [NAME...]: these cases, or all; with --holyc-only none of the emitted code
is run.

The cases are generated as one tree, so that each compiler runs once. Instances belong to
`schema.schema.json`, or to the one that `case.json` names. expected/ holds the header and modules that holyc
makes of the case, and the SQL that it makes of the case alone (a script speaks of its whole tree);
HOLY_UPDATE=1 writes them anew, and runs nothing. An accepted instance must be accepted and come back equal; a
rejected one must be refused, or the target's manifest must have an entry for that schema. Databases get each in
other spellings, too.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines
import exact_json
import golden
import respelled
from manifests import Manifest

CASES = Path(__file__).resolve().parents[1] / "cases"
NAMESPACE = "cases"


@dataclass
class Instance:
    schema: str
    path: Path
    accepted: bool
    text: str


def case_names() -> list[str]:
    return sorted(case.name for case in CASES.iterdir())


def instances(names: list[str] | None = None) -> list[Instance]:
    found = []
    for case in (CASES / name for name in names or case_names()):
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
    """One emitted file against the expected one."""
    if golden.differs(expected, made.read_text()):
        name = expected.relative_to(CASES)
        return [f"{target}: {name} is not what holyc makes now (./dev update cases rewrites it)"]
    return []


def compare_sql(tree: Path, work: Path) -> list[str]:
    """The scripts of each case, generated for it alone."""
    problems = []
    for case in sorted({CASES / Path(file).parts[0] for file in engines.roots(tree, NAMESPACE)}):
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


def compare_expected(tree: Path, generated: Path) -> list[str]:
    """The emitted header and modules of each case against its expected/."""
    problems = []
    for file, entry in engines.roots(tree, NAMESPACE).items():
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


def tree_of(names: list[str], work: Path) -> Path:
    """The schemas of these cases: all of them where they lie, some as a copy."""
    if names == case_names():
        return CASES
    tree = work / "schemas"
    shutil.rmtree(tree, ignore_errors=True)
    for name in names:
        shutil.copytree(CASES / name, tree / name, ignore=shutil.ignore_patterns("expected"))
    return tree


def unused_names(package: Path) -> list[str]:
    """What ruff finds in emitted Python: imports and variables that nobody uses, names that are not there."""
    check = ["-m", "ruff", "check", "--isolated", "--no-cache", "--select", "F", "--output-format", "concise"]
    done = subprocess.run([engines.python(), *check, package], capture_output=True, text=True)
    return (
        []
        if done.returncode == 0
        else [f"pydantic: {line}" for line in (done.stdout + done.stderr).splitlines()]
    )


def in_every_spelling(tree: Path, found: list[Instance]) -> list[Instance]:
    """These and their variants, which the interpreter judges: a database may read names and numbers otherwise."""
    others = [replace(i, text=text) for i in found for text in respelled.variants(i.text)]
    verdicts = engines.Interpreter(tree).judge([(i.schema, i.text) for i in others])
    return found + [replace(i, accepted=verdict.accepts) for i, verdict in zip(others, verdicts)]


def run_targets(tree: Path, generated: Path, found: list[Instance], work: Path) -> list[str]:
    """The instances through the code that was made for each target. None of it has unused names: the C++ is compiled
    with -Wall -Wextra -Werror, the TypeScript with noUnusedLocals and noUnusedParameters."""
    problems = unused_names(generated / "pydantic")
    for engine in (
        engines.Cpp.compiled(generated, NAMESPACE, work / "cpp"),
        engines.TypeScript(generated, work / "typescript"),
        engines.Pydantic(generated, NAMESPACE),
    ):
        problems += judge(engine, found, Manifest(engine.name, generated))
    tables = engines.tables(tree, generated)
    stored = in_every_spelling(tree, [i for i in found if i.schema in tables and "\\u0000" not in i.text])
    problems += judge(engines.Sqlite(generated, tables), stored, Manifest("sqlite", generated))
    with engines.postgresql_server() as connection:
        server = engines.Postgresql(connection, generated, tables)
        problems += judge(server, stored, Manifest("postgresql", generated))
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--holyc-only", action="store_true")
    parser.add_argument("names", nargs="*", metavar="NAME")
    arguments = parser.parse_args()
    names = sorted(set(arguments.names)) or case_names()
    strangers = [name for name in names if name not in case_names()]
    if strangers:
        parser.error(f"tests/cases has no {', '.join(strangers)}")

    work = engines.BUILD / "tests" / ("cases" if names == case_names() else "some_cases")
    work.mkdir(parents=True, exist_ok=True)
    generated = work / "generated"
    tree = tree_of(names, work)
    engines.generate(tree, generated, NAMESPACE)
    problems = compare_expected(tree, generated) + compare_sql(tree, work)
    if not golden.updating():
        found = instances(names)
        problems += judge(engines.Interpreter(tree), found, None)
        if not arguments.holyc_only:
            problems += run_targets(tree, generated, found, work)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
