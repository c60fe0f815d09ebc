"""Runs that fit into no test run, in portions, so that a stopped one goes on where it was.

Usage: soak.py [NAME...]. Without NAME: what there is, and how far it is. A finished run puts commit, date and
figures into docs/results/soak.md. A run begins anew when it is finished, or when the commit is another one.
soak.py --check BUILD: whether each has a short form among the long tests of ./dev test --all.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import select_tests

ROOT = Path(__file__).resolve().parents[2]
STATES = ROOT / "build" / "soak"
RESULTS = ROOT / "docs" / "results" / "soak.md"
HEAD = """# Long runs

What `./dev soak NAME` found, each in the last run that somebody finished (`tools/dev/soak.py` writes this file). CI runs
none of them; whoever changes that part does.

| Name | Commit | Date | Minutes | Figures |
|---|---|---|---|---|
"""


@dataclass
class Soak:
    name: str
    portions: int
    limit: int  # seconds of one call; what is not done by then goes on the next time
    short: str  # the test of ./dev test --all that runs a short form
    build: list[str]
    command: list[str]  # of one portion; {n} is its number
    figures: dict[str, str]  # what is counted: the pattern of a number, summed over the portions


def fuzz(target: str) -> Soak:
    return Soak(
        name=f"fuzz.{target}",
        portions=10,
        limit=900,
        short="fuzz.short",
        build=[],
        command=["./dev", "fuzz", target, "60"],
        figures={"executions": r"([\d,]+) executions"},
    )


PATTERNS = Soak(
    name="patterns",
    portions=40,
    limit=7200,
    short="patterns.all",
    build=["tests/pattern_judge"],
    # Seeds that no test of ./dev test uses.
    command=["python3", "tests/patterns/run_patterns.py", "--patterns", "100000", "--first", "1{n:03}00000"],
    figures={
        "patterns": r"([\d,]+) patterns, ",
        "verdicts": r"([\d,]+) verdicts of Node",
        "differences": r"([\d,]+) differences",
    },
)


SWEEP = Soak(
    name="sweep",
    portions=20,
    limit=14400,
    short="sweep.twentieth",
    build=["bin/holyc"],
    command=[".venv/bin/python", "tests/sweep/run_sweep.py", "--portion", "{n}"],
    figures={
        "schemas": r"(?m)^[a-z-]+ +(\d+)(?: +\d+){6}$",
        "accepted by check": r"(?m)^[a-z-]+ +\d+ +(\d+)(?: +\d+){5}$",
        "failures": r"(\d+) failures",
        "sources skipped": r"(\d+) sources skipped",
    },
)


def killing(name: str, short: str, *script: str) -> Soak:
    return Soak(
        name=name,
        portions=20,
        limit=7200,
        short=short,
        build=["bin/bloodbank", "bin/candystore"],
        command=["env", "HOLY_ROUNDS=5", ".venv/bin/python", *script],
        figures={"tests of five rounds": r"Ran (\d+) tests?"},
    )


def soaks() -> list[Soak]:
    sources = sorted((ROOT / "tests" / "fuzz").glob("*_fuzz.cpp"))
    return [
        *(fuzz(source.name.removesuffix("_fuzz.cpp")) for source in sources),
        PATTERNS,
        SWEEP,
        killing("durability", "services.durability_rounds", "tests/services/durability_test.py"),
        killing(
            "durability_servers",
            "services.durability_servers_rounds",
            "tests/services/gateway_servers_test.py",
            "Killed",
        ),
    ]


def commit() -> str:
    """HEAD, and whether the tree differs from it: but for the page that a finished run writes."""

    def git(*arguments: str) -> str:
        done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    changed = git("status", "--porcelain", "--untracked-files=no", "--", ".", ":(exclude)docs/results")
    return git("rev-parse", "--short=8", "HEAD") + (", changed" if changed else "")


def state_of(soak: Soak) -> dict:
    """How far the run of this commit is."""
    path = STATES / f"{soak.name}.json"
    if path.exists():
        state = json.loads(path.read_text())
        if state["commit"] == commit() and state["done"] < soak.portions:
            return state
    return {"commit": commit(), "done": 0, "seconds": 0.0, "figures": dict.fromkeys(soak.figures, 0)}


def keep(soak: Soak, state: dict) -> None:
    STATES.mkdir(parents=True, exist_ok=True)
    (STATES / f"{soak.name}.json").write_text(json.dumps(state))


def counted(soak: Soak, said: str) -> dict[str, int]:
    return {
        name: sum(int(number.replace(",", "")) for number in re.findall(pattern, said))
        for name, pattern in soak.figures.items()
    }


def with_row(text: str, soak: Soak, row: str) -> str:
    """The page with the row of that run in the place of its last one."""
    kept = [
        line
        for line in text.splitlines()
        if line.startswith("| `") and not line.startswith(f"| `{soak.name}` ")
    ]
    return HEAD + "\n".join(sorted([*kept, row])) + "\n"


def publish(soak: Soak, state: dict) -> None:
    figures = ", ".join(f"{count:,} {name}" for name, count in state["figures"].items())
    cells = [
        f"`{soak.name}`",
        state["commit"],
        f"{datetime.now(UTC):%Y-%m-%d}",
        f"{state['seconds'] / 60:.0f}",
        figures,
    ]
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    before = RESULTS.read_text() if RESULTS.exists() else HEAD
    RESULTS.write_text(with_row(before, soak, f"| {' | '.join(cells)} |"))


def run_portion(command: list[str], seconds: float) -> tuple[int | None, str]:
    """Its exit status and what it said; no status if the time was up: then it and all it began are ended."""
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    try:
        said, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return None, ""
    return process.returncode, said


def run(soak: Soak) -> bool:
    """Portion after portion, until all are done or the limit is reached; whether nothing was wrong."""
    state, begun = state_of(soak), time.monotonic()
    if soak.build:
        subprocess.run(
            ["cmake", "--build", "--preset", "release", "--target", *soak.build], cwd=ROOT, check=True
        )
    while state["done"] < soak.portions and (left := soak.limit - (time.monotonic() - begun)) > 0:
        command = [part.format(n=state["done"]) for part in soak.command]
        started = time.monotonic()
        status, said = run_portion(command, left)
        if status is None:
            break
        if status != 0:
            print(f"{soak.name}: portion {state['done']} failed: {' '.join(command)}\n{said[-4000:]}")
            return False
        for name, count in counted(soak, said).items():
            state["figures"][name] += count
        state["done"] += 1
        state["seconds"] += time.monotonic() - started
        keep(soak, state)
        print(f"{soak.name}: {state['done']} of {soak.portions}", flush=True)
    if state["done"] == soak.portions:
        publish(soak, state)
    else:
        print(f"{soak.name}: stopped at its limit; call it again to go on")
    return True


def check(build: Path) -> int:
    slow = {test["name"] for test in select_tests.listed(build) if "slow" in test.get("LABELS", [])}
    lacking = [soak for soak in soaks() if soak.short not in slow]
    for soak in lacking:
        print(f"{soak.name} has no short form: there is no test {soak.short} with the label slow")
    return 1 if lacking else 0


def main() -> int:
    arguments = sys.argv[1:]
    if arguments[:1] == ["--check"]:
        return check(Path(arguments[1]))
    known = {soak.name: soak for soak in soaks()}
    strangers = [name for name in arguments if name not in known]
    if strangers or not arguments:
        for soak in known.values():
            done = state_of(soak)["done"]
            print(
                f"{soak.name:<20} {done} of {soak.portions} portions, at most {soak.limit // 60} minutes a call"
            )
        return 2 if strangers else 0
    return 0 if all([run(known[name]) for name in arguments]) else 1


if __name__ == "__main__":
    sys.exit(main())
