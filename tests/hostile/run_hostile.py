"""Schemas made to hurt: each ends in a result, or in an error that says where and what to do, within seconds.

Every schema of schemas.py goes through check, generate (all targets) and validate.
"""

from __future__ import annotations

import json
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import sqlite_script
from engines import HOLYC

from schemas import DRAFT, HOSTILE, Hostile

SECONDS = 40  # of processor time for one command; most take far under one


def bounded(memory: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def run(*arguments: Any, cwd: Path, memory: int) -> tuple[int, str]:
    done = subprocess.run(
        [str(HOLYC), *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        preexec_fn=lambda: bounded(memory),
        errors="replace",
    )
    return done.returncode, done.stdout + done.stderr


def text_of(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def has_place_and_remedy(output: str, code: str) -> bool:
    """A file too large to read has no line; everything else is named by line and column, and always with a
    remedy.
    """
    place = r"s\.schema\.json: error\[" if code == "json-size" else r"s\.schema\.json:\d+:\d+: error\["
    return re.search(place + re.escape(code) + r"\]", output) is not None and (
        code == "invalid-pattern" or "hint: " in output
    )


def judge(name: str, hostile: Hostile, folder: Path) -> list[str]:
    schema = hostile.schema()
    if isinstance(schema, dict):
        schema = {"$schema": DRAFT, **schema}
    (folder / "s.schema.json").write_text(text_of(schema))
    (folder / "instance.json").write_text(text_of(hostile.instance))
    commands = {
        "check": ["check", "--schemas", "s.schema.json"],
        "generate": [
            "generate",
            "--schemas",
            "s.schema.json",
            "--out",
            "out",
            "--namespace",
            "hostile",
            "--target",
            "cpp,typescript,pydantic,sql",
        ],
        "validate": ["validate", "--schema", "s.schema.json", "instance.json"],
    }
    problems = []
    for command, arguments in commands.items():
        status, output = run(*arguments, cwd=folder, memory=hostile.memory)
        if hostile.limit is not None:
            expected = 1 if command == "check" else 2
            if status != expected or not has_place_and_remedy(output, hostile.limit):
                problems.append(
                    f"{name}: {command} gives {status} and not {expected} with {hostile.limit}: {output[:300]}"
                )
        elif command == "validate":
            if status != (0 if hostile.accepted else 1) or "limit]" in output:
                problems.append(f"{name}: validate gives {status}: {output[:300]}")
        elif status != (1 if hostile.faulty and command == "check" else 0):
            problems.append(f"{name}: {command} gives {status}: {output[:300]}")
    if hostile.limit is None:
        problems += [f"{name}: SQLite: {refusal}" for refusal in sqlite_script.refusals(folder / "out")]
    if hostile.imported:
        loaded = subprocess.run(
            [sys.executable, "-c", "import hostile.s"],
            cwd=folder / "out" / "pydantic",
            capture_output=True,
            text=True,
        )
        if loaded.returncode != 0:
            problems.append(f"{name}: Python says {loaded.stderr[-300:]}")
    return problems


def main() -> int:
    problems = []
    for name, hostile in HOSTILE.items():
        folder = Path(tempfile.mkdtemp(prefix="holyc-hostile-"))
        started = time.monotonic()
        try:
            problems += judge(name, hostile, folder)
        finally:
            shutil.rmtree(folder)
        print(f"{name:<45} {time.monotonic() - started:6.1f} s", flush=True)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
