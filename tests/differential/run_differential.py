"""The differential test: a derived corpus of every schema of the catalogue, judged by every engine.

The interpreter is the reference (the official suite holds it). A target that disagrees must have said so in
its manifest; an entry of Zod's or Pydantic's manifest that no instance here shows to matter is a failure too.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
import engines
from derive import Mutation, Tree, derive
from manifests import Manifest

NAMESPACE = "events"
MOST_PAIRS = 10  # design §4: (keyword, reason) pairs in the catalogue's manifests of Zod and Pydantic


def corpus(tree: Tree) -> list[tuple[str, Mutation, str]]:
    result = []
    for file, uri in tree.files.items():
        document = tree.documents[uri]
        for example in document.get("examples", []) if isinstance(document, dict) else []:
            for mutation in derive(tree, uri, example):
                result.append((file, mutation, json.dumps(mutation.instance, ensure_ascii=False)))
    return result


def compare(engine, cases, reference, manifest: Manifest) -> list[str]:
    verdicts = engine.judge([(file, text) for file, _, text in cases])
    unexplained, explained = [], 0
    for (file, mutation, text), verdict, expected in zip(cases, verdicts, reference):
        if verdict.accepts == expected.accepts:
            continue
        # What only the target refuses is explained by the keyword aimed at; what it lets pass, by the issues it misses.
        missed = expected.issues
        if all([manifest.explains_issue(issue) for issue in missed]) if missed else manifest.explains(mutation.location, mutation.keyword):
            explained += 1
            continue
        said = "accepts" if verdict.accepts else "refuses"
        unexplained.append(f"{engine.name} {said}: {file} ({mutation.keyword} of {mutation.location}): {text[:300]}")
    print(f"{engine.name:<12} {len(cases)} instances, {explained} differences explained, {len(unexplained)} not", flush=True)
    return unexplained


def check_manifest(name: str, manifest: Manifest) -> list[str]:
    problems = [f"{name}: no instance shows the entry {pair} to matter" for pair in sorted(manifest.unobserved_pairs())]
    if len(manifest.pairs()) > MOST_PAIRS:
        problems.append(f"{name}: {len(manifest.pairs())} (keyword, reason) pairs; at most {MOST_PAIRS} are allowed")
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schemas", type=Path, default=engines.SOURCE / "schemas", help="the tree that generated/ was made from")
    parser.add_argument("--most", type=int, default=40, help="problems to print of each engine")
    arguments = parser.parse_args()

    work = engines.BUILD / "tests" / "differential"
    work.mkdir(parents=True, exist_ok=True)
    generated = engines.SOURCE / "generated"  # what users get; another test holds that it is current
    cases = corpus(Tree.load(arguments.schemas))
    reference = engines.Interpreter(arguments.schemas).judge([(file, text) for file, _, text in cases])
    accepted = sum(verdict.accepts for verdict in reference)
    print(f"interpreter  {len(cases)} instances: {accepted} accepted, {len(cases) - accepted} refused", flush=True)

    problems: list[str] = []
    for engine in (engines.Cpp(engines.BUILD / "tests" / "catalogue_runner"), engines.TypeScript(generated, work / "typescript"), engines.Pydantic(generated, NAMESPACE)):
        manifest = Manifest(engine.name, generated)
        problems += compare(engine, cases, reference, manifest)[: arguments.most]
        if engine.name != "cpp":
            problems += check_manifest(engine.name, manifest)
    tables = engines.tables(arguments.schemas, generated)
    stored = [(i, case) for i, case in enumerate(cases) if case[0] in tables]
    expected = [reference[i] for i, _ in stored]
    stored_cases = [case for _, case in stored]
    problems += compare(engines.Sqlite(generated, tables), stored_cases, expected, Manifest("sqlite", generated))[: arguments.most]
    with engines.postgresql_server() as connection:
        problems += compare(engines.Postgresql(connection, generated, tables), stored_cases, expected, Manifest("postgresql", generated))[: arguments.most]
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
