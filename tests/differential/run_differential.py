"""The differential test: a derived corpus of every schema of the catalogue, judged by every engine.

The interpreter is the reference (the official suite holds it). A target that disagrees must have said so in
its manifest; an entry of Zod's or Pydantic's manifest that no instance here shows to matter is a failure too.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
import engines
import exact_json
import respelled
from derive import Mutation, Tree, derive
from manifests import Manifest

NAMESPACE = "events"
MOST_PAIRS = 10  # (keyword, reason) pairs in the catalogue's manifests of Zod and Pydantic


def corpus(tree: Tree) -> list[tuple[str, Mutation, str]]:
    result = []
    for file, uri in tree.files.items():
        document = tree.documents[uri]
        for example in document.get("examples", []) if isinstance(document, dict) else []:
            for mutation in derive(tree, uri, example):
                result.append((file, mutation, json.dumps(mutation.instance, ensure_ascii=False)))
    for file, path in [*printed_payloads(), *mocks()]:
        text = path.read_text().strip().replace("\n", " ")
        result.append((file, Mutation(tree.files[file], "", json.loads(text)), text))
    return result


def printed_payloads() -> list[tuple[str, Path]]:
    """The payloads that the source documents print complete: tests/catalogue/payloads, a folder a type."""
    folder = engines.SOURCE / "tests" / "catalogue" / "payloads"
    return [(schema_of(path.parent.name), path) for path in sorted(folder.rglob("*.json"))]


def mocks() -> list[tuple[str, Path]]:
    """The real system's mocks, where the shared data is: AgentThreadErrorMock.json is agent.thread.error."""
    shared = (
        Path(os.environ.get("HOLY_SHARED", engines.SOURCE.parent / "shared")) / "spec" / "catalogue" / "mocks"
    )

    def event_type(path):
        return ".".join(re.findall("[A-Z][a-z]+", path.stem.removesuffix("Mock"))).lower()

    return [(schema_of(event_type(path)), path) for path in sorted(shared.glob("*.json"))]


def schema_of(event_type: str) -> str:
    """agent.thread.error (with or without .v1) is agent/thread.error.v1.schema.json."""
    domain, rest = event_type.split(".", 1)
    return f"{domain}/{rest if re.search('[.]v[0-9]+$', rest) else rest + '.v1'}.schema.json"


def altered(engine, cases, verdicts) -> list[str]:
    """The fidelity law: what was accepted comes back equal after parse and serialise."""
    return [
        f"{engine.name} alters: {file}: {text[:300]} came back as {verdict.round_trip[:300]}"
        for (file, _, text), verdict in zip(cases, verdicts)
        if verdict.accepts
        and verdict.round_trip is not None
        and not exact_json.equal(verdict.round_trip, text)
    ]


def compare(engine, cases, reference, manifest: Manifest) -> list[str]:
    verdicts = engine.judge([(file, text) for file, _, text in cases])
    unexplained, explained = [], 0
    for (file, mutation, text), verdict, expected in zip(cases, verdicts, reference):
        if verdict.accepts == expected.accepts:
            continue
        # What only the target refuses is explained by the keyword aimed at; what it lets pass, by the issues
        # it misses.
        missed = expected.issues
        if (
            all([manifest.explains_issue(issue) for issue in missed])
            if missed
            else manifest.explains(mutation.location, mutation.keyword)
        ):
            explained += 1
            continue
        said = "accepts" if verdict.accepts else "refuses"
        unexplained.append(
            f"{engine.name} {said}: {file} ({mutation.keyword} of {mutation.location}): {text[:300]}"
        )
    changed = altered(engine, cases, verdicts)
    returned = sum(verdict.round_trip is not None for verdict in verdicts)
    print(
        f"{engine.name:<12} {len(cases)} instances, {explained} differences explained, {len(unexplained)} not; "
        f"{returned} came back, {len(changed)} altered",
        flush=True,
    )
    return unexplained + changed


def in_every_spelling(schemas: Path, judged: list[tuple]) -> tuple[list, list]:
    """Cases and their verdicts, with variants of each text that a database may read as another one."""
    equal = [((file, of, respelled.respelled(text)), verdict) for (file, of, text), verdict in judged]
    others = [
        (file, of, text)
        for (file, of, original), _ in judged
        if (text := respelled.shifted(original)) is not None
    ]
    verdicts = engines.Interpreter(schemas).judge([(file, text) for file, _, text in others])
    every = [*judged, *equal, *zip(others, verdicts)]
    return [case for case, _ in every], [verdict for _, verdict in every]


def check_manifest(name: str, manifest: Manifest) -> list[str]:
    problems = [
        f"{name}: no instance shows the entry {pair} to matter"
        for pair in sorted(manifest.unobserved_pairs())
    ]
    if len(manifest.pairs()) > MOST_PAIRS:
        problems.append(
            f"{name}: {len(manifest.pairs())} (keyword, reason) pairs; at most {MOST_PAIRS} are allowed"
        )
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--schemas",
        type=Path,
        default=engines.SOURCE / "schemas",
        help="the tree that generated/ was made from",
    )
    parser.add_argument("--most", type=int, default=40, help="problems to print of each engine")
    arguments = parser.parse_args()

    work = engines.BUILD / "tests" / "differential"
    work.mkdir(parents=True, exist_ok=True)
    generated = engines.SOURCE / "generated"  # what users get; another test holds that it is current
    cases = corpus(Tree.load(arguments.schemas))
    reference = engines.Interpreter(arguments.schemas).judge([(file, text) for file, _, text in cases])
    accepted = sum(verdict.accepts for verdict in reference)
    print(
        f"interpreter  {len(cases)} instances: {accepted} accepted, {len(cases) - accepted} refused",
        flush=True,
    )

    problems: list[str] = []
    for engine in (
        engines.Cpp(engines.BUILD / "tests" / "catalogue_runner"),
        engines.TypeScript(generated, work / "typescript"),
        engines.Pydantic(generated, NAMESPACE),
    ):
        manifest = Manifest(engine.name, generated)
        problems += compare(engine, cases, reference, manifest)[: arguments.most]
        if engine.name != "cpp":
            problems += check_manifest(engine.name, manifest)
    tables = engines.tables(arguments.schemas, generated)
    stored_cases, expected = in_every_spelling(
        arguments.schemas, [(case, reference[i]) for i, case in enumerate(cases) if case[0] in tables]
    )
    problems += compare(
        engines.Sqlite(generated, tables), stored_cases, expected, Manifest("sqlite", generated)
    )[: arguments.most]
    with engines.postgresql_server() as connection:
        problems += compare(
            engines.Postgresql(connection, generated, tables),
            stored_cases,
            expected,
            Manifest("postgresql", generated),
        )[: arguments.most]
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
