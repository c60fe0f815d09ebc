"""Hundreds of patterns with long bounded repetitions cost check and generate a moment, not a minute."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines
from costs import cost_of

WORK = engines.BUILD / "tests" / "giant-patterns"
PATTERNS = 400
SECONDS = 4.0  # of processor time, each


def schema() -> dict:
    patterns = [f"^[a-zA-Z0-9_.:/=+@-]{{{1 + i % 7},{200 + i}}}$" for i in range(PATTERNS)]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Patterns",
        "type": "object",
        "properties": {f"m{i}": {"type": "string", "pattern": each} for i, each in enumerate(patterns)},
    }


def seconds_of(arguments: list) -> float:
    options = ["--config", os.devnull, "--schemas", WORK / "schemas"]
    return cost_of([engines.HOLYC, *arguments, *options])[0]


def main() -> int:
    shutil.rmtree(WORK, ignore_errors=True)
    (WORK / "schemas").mkdir(parents=True)
    (WORK / "schemas" / "patterns.schema.json").write_text(json.dumps(schema()))
    costs = {
        "check": seconds_of(["check"]),
        "generate": seconds_of(["generate", "--out", WORK / "generated"]),
    }
    for command, seconds in costs.items():
        print(f"{command}: {seconds:.2f} s of {SECONDS:.0f}")
    return 1 if max(costs.values()) > SECONDS else 0


if __name__ == "__main__":
    sys.exit(main())
