"""A schema of more than 100 types that reach each other, with wide unions: no source costs a compiler more
than 20 s of processor time and 700 MB at -O0, and its types copy, move and compare.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines
from costs import cost_of

WORK = engines.BUILD / "tests" / "giant"
TYPES, BRANCHES = 130, 40
SECONDS, MEGABYTES = 20.0, 700
FLAGS = ["-std=c++20", "-O0", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]


def schema() -> dict:
    def reference(i: int) -> dict:
        return {"$ref": f"#/$defs/T{i % TYPES}"}

    definitions = {
        f"T{i}": {
            "type": "object",
            "required": ["kind"],
            "properties": {
                "kind": {"const": f"k{i}"},
                "name": {"type": "string"},
                "next": reference(i + 1),
                "any": {"$ref": "#/$defs/Any"},
                "list": {"type": "array", "items": reference(i * 7)},
            },
            "additionalProperties": False,
        }
        for i in range(TYPES)
    }
    definitions["Any"] = {"oneOf": [reference(i) for i in range(BRANCHES)]}
    definitions["Wide"] = {"oneOf": [reference(i) for i in range(TYPES)]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Big",
        "type": "object",
        "properties": {"a": {"$ref": "#/$defs/Any"}, "t": reference(3), "w": {"$ref": "#/$defs/Wide"}},
        "$defs": definitions,
    }


def compiled(source: Path, generated: Path) -> tuple[float, int]:
    """The processor time and the megabytes that compiling it took."""
    command = ["c++", *FLAGS, "-I", generated / "include", "-I", generated / "src"]
    command += ["-isystem", engines.SOURCE / "runtime", "-c", source, "-o", WORK / f"{source.stem}.o"]
    return cost_of(command)


def main() -> int:
    shutil.rmtree(WORK, ignore_errors=True)
    (WORK / "schemas").mkdir(parents=True)
    (WORK / "schemas" / "big.schema.json").write_text(json.dumps(schema()))
    engines.generate(WORK / "schemas", WORK / "generated", "giant")
    generated = WORK / "generated" / "cpp"
    sources = [*sorted((generated / "src").glob("*.cpp")), Path(__file__).with_name("copies.cpp")]
    costs = {source.name: compiled(source, generated) for source in sources}
    problems = [
        f"{name}: {cpu:.1f} s, {memory} MB"
        for name, (cpu, memory) in costs.items()
        if cpu > SECONDS or memory > MEGABYTES
    ]
    runtime = engines.BUILD / "runtime"
    libraries = [runtime / "libholyfields_runtime.a", *runtime.rglob("libholyfields_idn.a")]
    objects = sorted(WORK.glob("*.o"))
    engines.run(
        ["c++", *objects, *libraries, "-lsimdjson", "-lpcre2-8", "-lidn2", "-lfmt", "-o", WORK / "copies"]
    )
    engines.run([WORK / "copies"])
    worst = max(costs.values())
    print(f"{len(costs)} sources; the worst took {worst[0]:.1f} s; {len(problems)} problems")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
