"""Real schemas through every engine: each instance of ../shared/json-schema/corpus, against its recorded
verdict.

    run_corpus.py --sample            a fixed handful of schemas that need different things
    run_corpus.py --interpreter       every schema, by the interpreter alone
    run_corpus.py --all               every schema, by every engine
    run_corpus.py --only NAME ...     these

Schemas of one family are generated as one tree with their references; formats are annotations, as the
verdicts are. A wrong verdict of TypeScript or Pydantic must be explained by the manifest of that target; one
of the interpreter or of C++ never is. What C++ parses must come back equal.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import shutil
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines
import exact_json
from manifests import Manifest

SHARED = Path(os.environ.get("HOLY_SHARED", engines.SOURCE.parent / "shared"))
CORPUS = SHARED / "json-schema" / "corpus"
NAMESPACE = "corpus"
GIANTS = {"github-webhooks", "vega-lite-6"}  # minutes of compiling each
MOST_BYTES = 120_000  # of schema text in one tree: what a compiler takes at once stays small
SAMPLE = [
    "cdevents-artifactsigned",
    "eiffel-EiffelArtifactCreatedEvent-4.0.0",
    "gbfs-v3.0-station_status",
    "google-SchedulerJobData-scheduler",
    "mozilla-activity-stream.sessions.1",
    "openlineage-TagsJobFacet",
    "cloudevents",
    "schemastore-specif-1.1",
]
SECONDS_TO_GENERATE = 2.0  # of processor time: the machine may be busy
SECONDS_TO_INCLUDE = 5.0  # a file with nothing but the largest header
TARGETS = ["interpreter", "cpp", "typescript", "pydantic"]


@dataclass
class Instance:
    schema: str  # the corpus folder
    name: str  # valid/x.json
    accepted: bool
    text: str


@dataclass
class Result:
    """What one engine made of one schema."""

    instances: int = 0
    explained: int = 0
    unexplained: list[str] = field(default_factory=list)


def family(name: str) -> str:
    return name.split("-")[0]


def identifier(schema) -> str | None:
    return schema.get("$id", schema.get("id")) if isinstance(schema, dict) else None


def references(name: str) -> dict[str, Path]:
    folder = CORPUS / name / "refs"
    index = folder / "index.json"
    return (
        {uri: folder / file for uri, file in json.loads(index.read_text()).items()} if index.exists() else {}
    )


def batches(names: list[str]) -> list[list[str]]:
    """Trees: neighbours of one family, as long as no two schemas of a tree share an identifier."""
    result: list[list[str]] = []
    uris: set[str] = set()
    size = 0
    for name in names:
        path = CORPUS / name / "schema.json"
        uri = identifier(json.loads(path.read_text()))
        length = path.stat().st_size
        fits = result and family(result[-1][0]) == family(name) and size + length <= MOST_BYTES
        if not fits or (uri is not None and uri in uris):
            result.append([])
            uris, size = set(), 0
        result[-1].append(name)
        size += length
        if uri is not None:
            uris.add(uri)
        uris.update(references(name))
    return result


def make_tree(names: list[str], tree: Path) -> None:
    shutil.rmtree(tree, ignore_errors=True)
    taken = {identifier(json.loads((CORPUS / name / "schema.json").read_text())) for name in names}
    for name in names:
        folder = tree / name
        folder.mkdir(parents=True)
        shutil.copy(CORPUS / name / "schema.json", folder / "schema.schema.json")
        for uri, path in references(name).items():
            if uri in taken:
                continue  # that schema is in the tree itself
            target = tree / "refs" / f"{path.stem}.schema.json"
            target.parent.mkdir(exist_ok=True)
            shutil.copy(path, target)


def instances(name: str) -> list[Instance]:
    found = []
    for folder, accepted in (("valid", True), ("valid-synthetic", True), ("invalid", False)):
        for path in sorted((CORPUS / name / folder).glob("*.json")):
            found.append(
                Instance(
                    name,
                    f"{folder}/{path.name}",
                    accepted,
                    " ".join(path.read_text().split("\n")).replace("\r", " ").strip(),
                )
            )
    return found


def processor_seconds() -> float:
    """What finished children have cost so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def seconds_to_include(generated: Path, work: Path) -> float:
    """Compiling a file that includes the largest generated header, and nothing else."""
    headers = generated / "cpp" / "include"
    largest = max(headers.rglob("*.hpp"), key=lambda path: path.stat().st_size)
    source = work / "include_alone.cpp"
    source.write_text(f"#include <{largest.relative_to(headers)}>\n")
    before = processor_seconds()
    engines.run(
        [
            "c++",
            "-std=c++20",
            "-O1",
            "-c",
            "-isystem",
            engines.SOURCE / "runtime",
            "-I",
            headers,
            source,
            "-o",
            work / "include_alone.o",
        ]
    )
    return processor_seconds() - before


def delegated(tree: Path, generated: Path) -> tuple[int, int]:
    """How many of a tree's compiled checks call the interpreter, and how many subschemas its Program has."""
    calls = sum(
        len(re.findall(r"holy::program::(accepts|explain|judge)", path.read_text()))
        for path in (generated / "cpp" / "src").rglob("*.cpp")
    )
    listing = engines.run([engines.HOLYC, "dump", "--program", "--schemas", tree]).stdout
    return calls, sum(1 for line in listing.splitlines() if line.startswith("node "))


class Run:
    def __init__(self, work: Path, targets: list[str]):
        self.work = work
        self.targets = targets
        self.results: dict[str, dict[str, Result]] = defaultdict(
            lambda: defaultdict(Result)
        )  # schema, engine
        self.problems: list[str] = []

    def complain(self, text: str) -> None:
        self.problems.append(text)
        print(f"  {text}", flush=True)

    def judge(
        self, engine, found: list[Instance], issues: list[list[dict]] | None, manifest: Manifest | None
    ) -> list[list[dict]]:
        verdicts = engine.judge([(f"{i.schema}/schema.schema.json", i.text) for i in found])
        for n, (instance, verdict) in enumerate(zip(found, verdicts)):
            result = self.results[instance.schema][engine.name]
            result.instances += 1
            place = f"{engine.name}: {instance.schema}/{instance.name}"
            if verdict.accepts != instance.accepted:
                reasons = issues[n] if issues and not instance.accepted else []
                if manifest and reasons and all([manifest.explains_issue(issue) for issue in reasons]):
                    result.explained += 1
                else:
                    result.unexplained.append(f"{place}: {'accepts' if verdict.accepts else 'refuses'}")
            elif verdict.accepts and engine.name != "interpreter":
                if verdict.round_trip is None:
                    if engine.name == "cpp" and {issue["code"] for issue in verdict.issues} != {
                        "integer-range"
                    }:
                        result.unexplained.append(
                            f"{place}: accepted, but no value"
                        )  # only integers beyond 64 bits may do that
                elif not exact_json.equal(verdict.round_trip, instance.text):
                    result.unexplained.append(f"{place}: does not come back equal")
        return [verdict.issues for verdict in verdicts]

    def attempt(self, names: list[str], what: str, action):
        """The engine that `action` builds; None where it cannot be built, which is a problem of every schema."""
        try:
            started = time.monotonic()
            engine = action()
            print(f"  {what} ready after {time.monotonic() - started:.1f} s", flush=True)
            return engine
        except SystemExit as stop:
            self.complain(f"{what}: {', '.join(names)}: {stop}")
            return None

    def run(self, names: list[str]) -> None:
        label = names[0] if len(names) == 1 else f"{names[0]}+{len(names) - 1}"
        print(label, flush=True)
        work = self.work / label
        tree, generated = work / "schemas", work / "generated"
        make_tree(names, tree)
        found = [i for name in names for i in instances(name)]
        issues = self.judge(engines.Interpreter(tree, "--no-format-assertion"), found, None, None)
        if self.targets == ["interpreter"]:
            return
        before = processor_seconds()
        if (
            self.attempt(
                names,
                "generate",
                lambda: engines.generate(tree, generated, NAMESPACE, "--format", "annotate") or True,
            )
            is None
        ):
            return
        elapsed = processor_seconds() - before
        if elapsed > SECONDS_TO_GENERATE:
            self.complain(
                f"generate: {label} took {elapsed:.1f} s; at most {SECONDS_TO_GENERATE} are allowed"
            )
        makers = {
            "cpp": lambda: engines.Cpp.compiled(generated, NAMESPACE, work / "cpp"),
            "typescript": lambda: engines.TypeScript(generated, work / "typescript"),
            "pydantic": lambda: engines.Pydantic(generated, NAMESPACE),
        }
        for target, maker in makers.items():
            engine = self.attempt(names, target, maker) if target in self.targets else None
            if engine is None:
                continue
            try:
                if target == "cpp":
                    self.measure_cpp(label, tree, generated, work)
                self.judge(engine, found, issues, None if target == "cpp" else Manifest(target, generated))
            except SystemExit as stop:
                self.complain(f"{target}: {', '.join(names)}: {stop}")

    def measure_cpp(self, label: str, tree: Path, generated: Path, work: Path) -> None:
        calls, nodes = delegated(tree, generated)
        seconds = seconds_to_include(generated, work)
        print(
            f"  {calls} of {nodes} subschemas delegated; the largest header alone compiles in {seconds:.1f} s",
            flush=True,
        )
        if calls:
            self.complain(f"cpp: {label}: {calls} subschemas are delegated to the interpreter")
        if seconds > SECONDS_TO_INCLUDE:
            self.complain(
                f"cpp: {label}: the largest header alone takes {seconds:.1f} s; at most {SECONDS_TO_INCLUDE} are allowed"
            )

    def print_table(self, names: list[str]) -> None:
        families: dict[str, list[str]] = defaultdict(list)
        for name in names:
            families[family(name)].append(name)
        columns = "".join(f"{target:>22}" for target in self.targets)
        print(
            f"\n{'family':<14}{'schemas':>8}{'instances':>11}{columns}   (wrong verdicts: explained + unexplained)"
        )
        for name, members in [*sorted(families.items()), ("all", names)]:
            cells = ""
            for target in self.targets:
                results = [self.results[schema][target] for schema in members]
                judged = sum(1 for r in results if r.instances)
                wrong = f"{sum(r.explained for r in results)} + {sum(len(r.unexplained) for r in results)}"
                cells += f"{wrong if judged == len(members) else f'{wrong} ({judged} judged)':>22}"
            count = sum(self.results[schema]["interpreter"].instances for schema in members)
            print(f"{name:<14}{len(members):>8}{count:>11}{cells}")
        for schema in names:
            for target in self.targets:
                self.problems += self.results[schema][target].unexplained


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--interpreter", action="store_true")
    parser.add_argument("--all", action="store_true")
    parser.add_argument(
        "--only", nargs="+", default=[], metavar="NAME", help="corpus folders, or how their names begin"
    )
    parser.add_argument("--targets", default=",".join(TARGETS), help="engines besides the interpreter")
    parser.add_argument("--without-giants", action="store_true")
    parser.add_argument("--work", type=Path, default=engines.BUILD / "tests" / "corpus")
    arguments = parser.parse_args()
    if not CORPUS.exists():
        print(f"skipped: {CORPUS} is not there")
        return 0
    names = sorted(path.name for path in CORPUS.iterdir() if (path / "schema.json").exists())
    if arguments.sample:
        names = [name for name in SAMPLE if name in names]
    elif arguments.only:
        names = [name for name in names if any(name.startswith(only) for only in arguments.only)]
    elif not arguments.all and not arguments.interpreter:
        parser.error("say --sample, --interpreter, --all or --only")
    if arguments.without_giants:
        names = [name for name in names if name not in GIANTS]
    targets = (
        ["interpreter"]
        if arguments.interpreter
        else [t for t in TARGETS if t == "interpreter" or t in arguments.targets.split(",")]
    )
    arguments.work.mkdir(parents=True, exist_ok=True)
    run = Run(arguments.work.resolve(), targets)
    for group in batches(names):
        run.run(group)
    run.print_table(names)
    print("\n".join(run.problems))
    return 1 if run.problems else 0


if __name__ == "__main__":
    sys.exit(main())
