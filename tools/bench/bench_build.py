"""What a build costs without a cache: steps, processor time and the ten slowest, of the demo's targets, then
of the rest.

Usage: bench_build.py [TARGET...]. ./dev bench-build runs it. Builds anew in build-bench/, with one job a
core; processor time is that of all processes, so that what else runs on the machine hardly counts.
"""

import os
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
BUILD = SOURCE / "build-bench"
COSTS = BUILD / "costs.tsv"
LAUNCHER = Path(__file__).resolve().parent / "measured.py"
DEMO = ["holyc", "bloodbank"]
SHOWN = 10


def run(*command) -> None:
    done = subprocess.run(
        command, cwd=SOURCE, env={**os.environ, "HOLY_COSTS": str(COSTS)}, stdout=subprocess.DEVNULL
    )
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed")


def configure() -> None:
    shutil.rmtree(BUILD, ignore_errors=True)
    # Who names a launcher gets no ccache.
    launchers = [f"-DCMAKE_CXX_{step}_LAUNCHER={LAUNCHER}" for step in ("COMPILER", "LINKER")]
    run("cmake", "--preset", "release", "-B", BUILD, *launchers)


def steps() -> int:
    log = BUILD / ".ninja_log"
    # An output a line, in the order in which they were made; a command with many outputs has one begin and
    # one end.
    lines = [line.split("\t") for line in log.read_text().splitlines()[1:]] if log.exists() else []
    return len({(line[0], line[1], line[4]) for line in lines})


def build(name: str, targets: list[str]) -> None:
    before, begun = steps(), time.monotonic()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    COSTS.write_text("")
    run("cmake", "--build", BUILD, *(["--target", *targets] if targets else []))
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime
    costs = [line.split("\t") for line in COSTS.read_text().splitlines()]
    print(
        f"\n{name}: {steps() - before} steps, {processor:.0f} s of processor time, {time.monotonic() - begun:.0f} s"
    )
    for seconds, output in sorted(costs, key=lambda cost: -float(cost[0]))[:SHOWN]:
        print(f"{float(seconds):7.1f} s  {output}", flush=True)


def main() -> int:
    configure()
    if len(sys.argv) > 1:
        build(" ".join(sys.argv[1:]), sys.argv[1:])
    else:
        build("demo", DEMO)
        build("the rest", [])
    return 0


if __name__ == "__main__":
    sys.exit(main())
