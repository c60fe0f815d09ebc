"""Every case through every target: tests/cases/<name>/{*.schema.json, accepted/, rejected/}.

All cases are generated as one tree, so that each compiler runs once. Instances belong to `schema.schema.json`,
or to the one that `case.json` names. An accepted instance must be accepted and come back equal; a rejected one must be refused, or the target's
manifest must have an entry for that schema.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines
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


def exact(text: str):
    """JSON with exact numbers, for comparing what went in with what came out."""
    return json.loads(text, parse_float=Decimal, parse_int=Decimal, object_pairs_hook=lambda pairs: {"object": dict(pairs)})


def judge(engine, found: list[Instance], manifest: Manifest | None) -> list[str]:
    problems = []
    verdicts = engine.judge([(i.schema, i.text) for i in found])
    for instance, verdict in zip(found, verdicts):
        name = instance.path.relative_to(CASES)
        if verdict.accepts != instance.accepted:
            entries = [e for e in (manifest.entries if manifest else []) if Path(instance.schema).parts[0] in e["schema"]]
            if instance.accepted or not entries:
                problems.append(f"{engine.name}: {name}: {'refused' if instance.accepted else 'accepted'}")
        elif instance.accepted and verdict.round_trip is not None and exact(verdict.round_trip) != exact(instance.text):
            problems.append(f"{engine.name}: {name}: came back as {verdict.round_trip[:200]}")
    print(f"{engine.name:<12} {len(found) - len(problems)} of {len(found)} instances as they should be", flush=True)
    return problems


def main() -> int:
    work = engines.BUILD / "tests" / "cases"
    work.mkdir(parents=True, exist_ok=True)
    generated = work / "generated"
    engines.generate(CASES, generated, NAMESPACE)
    found = instances()
    problems = judge(engines.Interpreter(CASES), found, None)
    for engine in (engines.Cpp(generated, NAMESPACE, work / "cpp"), engines.TypeScript(generated, work / "typescript"), engines.Pydantic(generated, NAMESPACE)):
        problems += judge(engine, found, Manifest(engine.name, generated))
    tables = engines.tables(CASES, generated)
    stored = [i for i in found if i.schema in tables and "\\u0000" not in i.text]
    problems += judge(engines.Sqlite(generated, tables), stored, Manifest("sqlite", generated))
    with engines.postgresql_server() as connection:
        problems += judge(engines.Postgresql(connection, generated, tables), stored, Manifest("postgresql", generated))
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
