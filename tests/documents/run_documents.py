"""The OpenAPI and AsyncAPI documents: valid by the specifications' own schemas, closed (every reference leads
to a place within), complete (every event), and with schemas that judge as the sources do: the derived corpus
of the catalogue and every case of tests/cases, the older dialects among them, brought into the documents' one
dialect.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "support"), str(TESTS / "differential"), str(TESTS / "run_cases")]
import engines
import run_cases
import run_differential
from derive import Tree

DOCUMENTS = ("openapi/gateway.json", "openapi/store.json", "asyncapi/asyncapi.json")


def generate(schemas: Path, out: Path) -> None:
    shutil.rmtree(out, ignore_errors=True)
    engines.run(
        [engines.HOLYC, "generate", "--schemas", schemas, "--out", out, "--target", "openapi,asyncapi"],
        cwd=out.parent,
    )


def references(value, place=""):
    if isinstance(value, dict):
        for key, item in value.items():
            if key == "$ref" and isinstance(item, str):
                yield place, item
            elif key not in ("examples", "default", "const", "enum"):
                yield from references(item, f"{place}/{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from references(item, f"{place}/{number}")


def leads_somewhere(document, reference: str) -> bool:
    if not reference.startswith("#/"):
        return False
    for step in unquote(reference[2:]).split("/"):
        step = step.replace("~1", "/").replace("~0", "~")
        if isinstance(document, list):
            if not step.isdigit() or int(step) >= len(document):
                return False
            document = document[int(step)]
        elif isinstance(document, dict) and step in document:
            document = document[step]
        else:
            return False
    return True


def check_closed(out: Path) -> list[str]:
    problems = []
    for name in DOCUMENTS:
        document = json.loads((out / name).read_text())
        problems += [
            f"{name}{place}: {reference} leads nowhere"
            for place, reference in references(document)
            if not leads_somewhere(document, reference)
        ]
    return problems


def check_flat(out: Path) -> list[str]:
    """Tools that make clients know components, by names of letters, digits and "._-", and no definitions
    within them.
    """
    problems = []
    for name in DOCUMENTS:
        components = json.loads((out / name).read_text())["components"]["schemas"]
        problems += [
            f"{name}: {key}: a component's name"
            for key in components
            if not re.fullmatch(r"[A-Za-z0-9._-]+", key)
        ]
        problems += [
            f"{name}: {place}: {reference} leads into definitions"
            for place, reference in references(components)
            if "/$defs/" in reference
        ]
        problems += [
            f"{name}: {key} has definitions within"
            for key, schema in components.items()
            if isinstance(schema, dict) and "$defs" in schema
        ]
    return problems


def check_complete(out: Path, schemas: Path) -> list[str]:
    listed = json.loads(engines.run([engines.HOLYC, "list", "--schemas", schemas, "--format", "json"]).stdout)
    events = {entry["event"]["type"] for entry in listed if entry.get("event")}
    gateway = json.loads((out / "openapi/gateway.json").read_text())
    bus = json.loads((out / "asyncapi/asyncapi.json").read_text())
    typed = {
        item["post"]["x-event-type"]
        for item in gateway["paths"].values()
        if "x-event-type" in item.get("post", {})
    }
    addresses = {channel["address"] for channel in bus["channels"].values()}
    problems = [f"openapi/gateway.json: {sorted(events ^ typed)}"] if events != typed else []
    problems += [f"asyncapi: {sorted(events ^ addresses)}"] if events != addresses else []
    print(
        f"{len(events)} events: {len(typed)} typed endpoints, {len(addresses)} channels, {len(bus['operations'])} operations"
    )
    return problems if events else ["no event is listed"]


def check_specifications(out: Path, work: Path) -> list[str]:
    """By the schemas that the specifications publish, where the shared data is."""
    corpus = Path(os.environ.get("HOLY_SHARED", engines.SOURCE.parent / "shared")) / "json-schema" / "corpus"
    if not corpus.exists():
        print(f"a part is skipped: the specifications' schemas are not here ({corpus})")
        return []
    newer = (
        work / "asyncapi-3.1.json"
    )  # the schema there is of 3.1, a superset that asks for its own version number
    newer.write_text(
        (out / "asyncapi/asyncapi.json").read_text().replace('"asyncapi": "3.0.0"', '"asyncapi": "3.1.0"')
    )
    problems = []
    for schema, files in (
        ("openapi-3.1", [out / "openapi/gateway.json", out / "openapi/store.json"]),
        ("asyncapi-3.1.0", [newer]),
    ):
        done = subprocess.run(
            [engines.HOLYC, "validate", "--schema", corpus / schema / "schema.json", *files],
            capture_output=True,
            text=True,
        )
        if done.returncode != 0:
            problems.append(f"{schema}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return problems


def check_verdicts(
    out: Path, work: Path, pairs: list[tuple[str, str]], expected: list[bool], schemas: Path, allowed=()
) -> list[str]:
    """`pairs` are (schema file, instance); its component in each document must judge it alike."""
    names = {file: engines.roots(schemas, "events")[file] for file in {file for file, _ in pairs}}
    wrappers = work / "wrappers"
    shutil.rmtree(wrappers, ignore_errors=True)
    problems, judged = [], 0
    for name in DOCUMENTS:
        folder = wrappers / Path(name).stem
        folder.mkdir(parents=True)
        shutil.copyfile(out / name, folder / "document.json")
        components = json.loads((out / name).read_text())["components"]["schemas"]
        here = []
        for file, entry in names.items():
            component = entry["targets"]["typescript"]["module"].replace("/", ".")
            if component in components and file not in allowed:
                wrapper = {
                    "$schema": "https://json-schema.org/draft/2020-12/schema",
                    "$ref": f"document.json#/components/schemas/{component}",
                }
                (folder / (file.replace("/", "--"))).write_text(json.dumps(wrapper))
                here.append(file)
        chosen = [i for i, (file, _) in enumerate(pairs) if file in here]
        verdicts = engines.Interpreter(folder).judge(
            [(pairs[i][0].replace("/", "--"), pairs[i][1]) for i in chosen]
        )
        judged += len(chosen)
        problems += [
            f"{name}: {pairs[i][0]}: {'accepts' if verdict.accepts else 'refuses'} {pairs[i][1][:200]}"
            for i, verdict in zip(chosen, verdicts)
            if verdict.accepts != expected[i]
        ]
    print(f"{judged} verdicts by the documents' schemas, {len(problems)} other than by the sources")
    return problems if judged else ["nothing was judged"]


def catalogue(work: Path) -> list[str]:
    schemas, out = engines.SOURCE / "schemas", engines.SOURCE / "generated"
    pairs = [(file, text) for file, _, text in run_differential.corpus(Tree.load(schemas))]
    expected = [verdict.accepts for verdict in engines.Interpreter(schemas).judge(pairs)]
    return (
        check_closed(out)
        + check_flat(out)
        + check_complete(out, schemas)
        + check_specifications(out, work)
        + check_verdicts(out, work, pairs, expected, schemas)
    )


def cases(work: Path) -> list[str]:
    """tests/cases as a tree of events: each case's main schema becomes one, under an envelope."""
    tree = work / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(run_cases.CASES, tree, ignore=shutil.ignore_patterns("expected", "accepted", "rejected"))
    (tree / "core").mkdir()
    (tree / "core" / "envelope.v1.schema.json").write_text(
        json.dumps(
            {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "title": "Envelope",
                "x-holy-envelope": {"payload": "payload", "type": "event_type"},
                "type": "object",
                "required": ["event_type", "payload"],
                "properties": {"event_type": {"type": "string"}, "payload": {}},
            }
        )
    )
    for instance in run_cases.instances():
        old = tree / instance.schema
        if old.exists():
            new = tree / instance.schema.replace(".schema.json", ".v1.schema.json")
            old.rename(new)
    dynamic = {
        case
        for case in {Path(i.schema).parts[0] for i in run_cases.instances()}
        if any(
            "$dynamicRef" in p.read_text() or "$recursiveRef" in p.read_text()
            for p in (run_cases.CASES / case).rglob("*.json")
        )
    }
    generate(tree, work / "generated")
    listed = engines.roots(tree, "events")
    pairs, expected, left = [], [], set()
    for instance in run_cases.instances():
        file = instance.schema.replace(".schema.json", ".v1.schema.json")
        if file not in listed or Path(file).parts[0] in dynamic:
            left.add(file)
            continue
        pairs.append((file, instance.text))
        expected.append(instance.accepted)
    print(f"cases without a verdict (dynamic references, of which the manifest tells): {len(left)}")
    return (
        check_closed(work / "generated")
        + check_flat(work / "generated")
        + check_verdicts(work / "generated", work, pairs, expected, tree)
    )


def main() -> int:
    problems = []
    for part in (catalogue, cases):
        work = engines.BUILD / "tests" / "documents" / part.__name__
        work.mkdir(parents=True, exist_ok=True)
        problems += part(work)
    print("\n".join(problems[:40]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
