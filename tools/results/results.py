"""Runs what measures and counts, and writes what it says into docs/results.md: figures there are never typed.

Usage: results.py [--build DIR] [PART...] Without names: the parts that take minutes. `all`: the long ones,
too. --list tells which there are; --check fails where the page has no place for a part, or one for a part
that is not there. ./dev results builds first.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime
import os
import pathlib
import re
import shlex
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parents[2]
PAGE = SOURCE / "docs/results.md"


@dataclasses.dataclass(frozen=True)
class Part:
    name: str
    command: str  # from the root of the sources; {build}, {suite} and {python} are filled in
    keep: str = "."  # lines of the output that are shown: those in which this is found
    is_long: bool = False


SUITE = "{build}/bin/holyc-suite --suite {suite}"
PARTS = [
    Part("tree", "{python} tools/results/tree_sizes.py"),
    Part("suite", f"{SUITE} --optional --format --table --exceptions tests/suite/exceptions.txt"),
    Part("annotations", f"{SUITE} --annotations", r"passed"),
    Part("output-forms", f"{SUITE} --output-forms", r"passed"),
    Part(
        "suite-compiled",
        f"{SUITE} --engine interpreter compiled --optional --format --table --exceptions tests/suite/exceptions.txt",
        is_long=True,
    ),
    Part("cases", "{python} tests/run_cases/run_cases.py", r"instances"),
    Part("catalogue", "{python} tests/differential/run_differential.py", r"instances"),
    Part("repairs", "{python} tests/differential/run_repairs.py", r"^\S.*refused instances"),
    Part("documents", "{python} tests/documents/run_documents.py", r"\d"),
    Part("patterns", "{python} tests/patterns/run_patterns.py"),
    Part("corpus", "{python} tests/corpus/run_corpus.py --all", r"^(family|\w+ +\d+ +\d+)", is_long=True),
    Part("sweep", "{python} tests/sweep/run_sweep.py", is_long=True),
    Part("bench", "{python} tools/bench/bench.py --holyc {build}/bin/holyc", is_long=True),
    Part("services", "./dev bench-services", is_long=True),
]

WRITTEN_BY_TESTS = {"comparison"}  # ./dev update docs


def marks(name: str) -> tuple[str, str]:
    return f"<!-- {name}: begin -->", f"<!-- {name}: end -->"


def output_of(command: list[str]) -> str:
    return subprocess.run(command, cwd=SOURCE, capture_output=True, text=True, check=True).stdout.strip()


def machine() -> str:
    cpu = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text())
    return f"{os.cpu_count()} x {cpu[1] if cpu else 'unknown processor'}, {int(memory[1]) // 2**20 if memory else '?'} GB"


def commit() -> str:
    changed = output_of(["git", "status", "--porcelain", "--untracked-files=no", "--", ".", ":!*.md"])
    return output_of(["git", "rev-parse", "--short=10", "HEAD"]) + (" with changes" if changed else "")


def filled(command: str, build: pathlib.Path) -> str:
    shared = pathlib.Path(os.environ.get("HOLY_SHARED", SOURCE.parent / "shared"))
    suite = os.environ.get("HOLY_SUITE") or os.path.relpath(shared / "json-schema/test-suite", SOURCE)
    python = SOURCE / ".venv/bin/python"
    return command.format(
        build=os.path.relpath(build, SOURCE),
        suite=suite,
        python=os.path.relpath(python, SOURCE) if python.exists() else sys.executable,
    )


def measured(part: Part, build: pathlib.Path) -> str | None:
    """The text of a part's block; None, with the end of the output on stderr, where the command failed."""
    command = filled(part.command, build)
    at, load = commit(), os.getloadavg()[0]
    environment = {**os.environ, "HOLY_BUILD": str(build), "HOLY_SOURCE": str(SOURCE)}
    run = subprocess.run(shlex.split(command), cwd=SOURCE, capture_output=True, text=True, env=environment)
    if run.returncode != 0:
        print(run.stdout[-3000:], run.stderr[-3000:], sep="\n", file=sys.stderr)
        return None
    lines = [line.rstrip() for line in run.stdout.splitlines() if re.search(part.keep, line)]
    if not lines:
        print(f"nothing in the output of {command} is to be shown", file=sys.stderr)
        return None
    day = datetime.date.today().isoformat()
    said = f"`{command}`: commit {at}, {day}, {machine()}, load {load:.1f} when it began.\n"
    return said + "\n```\n" + "\n".join(lines) + "\n```"


def with_block(page: str, name: str, block: str) -> str:
    begin, end = marks(name)
    before, rest = page.split(begin, 1)
    return f"{before}{begin}\n{block}\n{end}{rest.split(end, 1)[1]}"


def check() -> int:
    page = PAGE.read_text()
    places = re.findall(r"<!-- ([\w-]+): begin -->", page)
    faults = [f"{PAGE.name} has no place for {part.name}" for part in PARTS if part.name not in places]
    known = {part.name for part in PARTS} | WRITTEN_BY_TESTS
    faults += [
        f"{PAGE.name} has a place for {name}, which is no part" for name in places if name not in known
    ]
    faults += [f"{PAGE.name} does not end {name}" for name in places if marks(name)[1] not in page]
    print("\n".join(faults) or f"{len(places)} parts")
    return 1 if faults else 0


def chosen(names: list[str]) -> list[Part]:
    if not names:
        return [part for part in PARTS if not part.is_long]
    unknown = [name for name in names if name != "all" and name not in {part.name for part in PARTS}]
    if unknown:
        sys.exit(
            f"There is no part {', '.join(unknown)}. There are: {', '.join(part.name for part in PARTS)}"
        )
    return [part for part in PARTS if "all" in names or part.name in names]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--build", type=pathlib.Path, default=SOURCE / "build")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--list", action="store_true")
    arguments = parser.parse_args()
    if arguments.check:
        return check()
    if arguments.list:
        print("\n".join(f"{part.name:<16}{'long' if part.is_long else ''}".rstrip() for part in PARTS))
        return 0
    status = 0
    for part in chosen(arguments.parts):
        print(f"{part.name} ...", file=sys.stderr, flush=True)
        block = measured(part, arguments.build.resolve())
        if block is None:
            status = 1
        else:
            PAGE.write_text(with_block(PAGE.read_text(), part.name, block))
    return status


if __name__ == "__main__":
    sys.exit(main())
