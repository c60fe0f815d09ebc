"""Random patterns through Node's engine and each of ours; every verdict must agree.

Usage: run_patterns.py [--patterns N] [--first SEED] [--jobs N] [--seed SEED]
Each difference is printed with pattern, text and seed; --seed SEED looks at that one again.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILD = Path(os.environ.get("HOLY_BUILD", HERE.parent.parent / "build"))
PORTION = 5_000  # patterns of one process
MOST_PRINTED = 40


def judged(first: int, count: int) -> tuple[list[str], dict]:
    """The differences, and the totals, of the patterns with `count` seeds from `first` on."""
    generator = subprocess.Popen(
        ["node", HERE / "generate.mjs", str(first), str(count)], stdout=subprocess.PIPE
    )
    judge = subprocess.run(
        [BUILD / "tests" / "pattern_judge"], stdin=generator.stdout, stdout=subprocess.PIPE, text=True
    )
    if generator.wait() != 0 or judge.returncode not in (0, 1):
        raise SystemExit(f"seeds {first} to {first + count - 1}: generator or judge failed")
    *differences, totals = judge.stdout.splitlines()
    return differences, json.loads(totals)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--patterns", type=int, default=60_000)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    if shutil.which("node") is None:
        print("skipped: Node is not installed")
        return 0
    if options.seed is not None:
        options.first, options.patterns = options.seed, 1

    end = options.first + options.patterns
    portions = [(first, min(PORTION, end - first)) for first in range(options.first, end, PORTION)]
    wrong: list[str] = []
    sums: Counter[str] = Counter()
    engines: Counter[str] = Counter()
    limits: Counter[str] = Counter()
    with ThreadPoolExecutor(options.jobs) as pool:
        for differences, totals in pool.map(lambda portion: judged(*portion), portions):
            wrong += differences
            engines.update(totals.pop("compared"))
            limits.update(totals.pop("limits"))
            sums.update(totals)

    first_of_seed = {line.split(":")[0]: line for line in reversed(wrong)}
    for line in list(first_of_seed.values())[::-1][:MOST_PRINTED]:
        print(line)
    if len(wrong) > MOST_PRINTED:
        print(f"... {len(wrong):,} in all, of {len(first_of_seed):,} patterns")
    print(
        f"{sums['patterns']:,} patterns, {sums['verdicts']:,} verdicts of Node ({sums['matched']:,} match), "
        f"{sums['wrong']:,} differences"
    )
    print("compared: " + ", ".join(f"{name} {count:,}" for name, count in engines.items()))
    print(
        "beyond the budget: " + (", ".join(f"{name} {count:,}" for name, count in limits.items()) or "none")
    )
    print(f"empty matches that V8 finds inside a surrogate pair, against the standard: {sums['inside']:,}")
    # A generator that stopped making valid patterns, or matches, would prove nothing.
    thin = options.seed is None and sums["matched"] < sums["patterns"]
    if thin:
        print("too few of the texts match: the generator is at fault")
    return 1 if wrong or thin else 0


if __name__ == "__main__":
    sys.exit(main())
