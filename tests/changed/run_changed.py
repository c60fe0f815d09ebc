"""Events of every type of the catalogue, as `holyc mock` makes them, through changed_events.

Usage: run_changed.py PROGRAM [--seeds N] [--step N]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines


def said(*arguments: str) -> str:
    command = [engines.HOLYC, *arguments]
    return subprocess.run(command, cwd=engines.SOURCE, check=True, capture_output=True, text=True).stdout


def event_types() -> list[str]:
    return [
        entry["event"]["type"] for entry in json.loads(said("list", "--format", "json")) if entry.get("event")
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--step", type=int, default=1)
    arguments = parser.parse_args()
    events = [said("mock", name, "--envelope", "--count", str(arguments.seeds)) for name in event_types()]
    run = subprocess.run([arguments.program, str(arguments.step)], input="".join(events), text=True)
    return run.returncode if run.returncode >= 0 else 1


if __name__ == "__main__":
    sys.exit(main())
