"""Random patterns through Node's engine and, as holyc translates them for Pydantic, through Python's re.

Usage: run_python.py [--patterns N] [--first SEED]
A pattern that has no translation stands in the manifest; one that has must give Node's verdicts.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILD = Path(os.environ.get("HOLY_BUILD", HERE.parent.parent / "build"))
MOST_PRINTED = 40


def differences(line: dict) -> list[str]:
    """How Python's verdicts on one pattern differ from Node's."""
    shown = f"seed {line['seed']}: {json.dumps(line['pattern'])}, for Python {line['python']!r},"
    try:
        search = re.compile(line["python"]).search
    except re.error as error:
        return [f"{shown} is refused: {error}"]
    return [
        f"{shown} on {json.dumps(text)}: Python says {not verdict}"
        for text, verdict in line["cases"]
        if (search(text) is not None) != verdict
    ]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--patterns", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=1)
    options = parser.parse_args()
    if shutil.which("node") is None:
        print("skipped: Node is not installed")
        return 0
    warnings.simplefilter("error", FutureWarning)  # what Python will read in another way one day
    generator = subprocess.Popen(
        ["node", HERE / "generate.mjs", str(options.first), str(options.patterns)], stdout=subprocess.PIPE
    )
    judge = subprocess.Popen(
        [BUILD / "tests" / "pattern_judge", "--translate"],
        stdin=generator.stdout,
        stdout=subprocess.PIPE,
        text=True,
    )
    wrong: list[str] = []
    patterns = verdicts = 0
    for text in judge.stdout:
        line = json.loads(text)
        patterns += 1
        verdicts += len(line["cases"])
        wrong += differences(line)
    if generator.wait() != 0 or judge.wait() != 0:
        raise SystemExit("generator or judge failed")
    for complaint in wrong[:MOST_PRINTED]:
        print(complaint)
    print(
        f"{patterns:,} of {options.patterns:,} patterns have a translation; {verdicts:,} verdicts, {len(wrong):,} differences"
    )
    return 1 if wrong or patterns * 10 < options.patterns else 0


if __name__ == "__main__":
    sys.exit(main())
