"""Published schemas through check, generate and the compilers of every target; a failure is whatever is not a named
diagnostic.

Usage: run_sweep.py [--portion N] [--portions 20] Without --portion: all of them. The packages are kept under
build/sweep; a source that cannot be had is said to be skipped.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import sources
import stages
import trees

ROOT = stages.engines.BUILD / "sweep"
COLUMNS = "{:<17} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}"
HEAD = ("source", "schemas", "check", "generate", "compiled", "imported", "CPU s", "MB")
SKIPPED = 77  # the status by which ctest knows it


def swept(source: sources.Source, arguments: argparse.Namespace, work: Path) -> tuple[str, list[str]]:
    """The source's line of the table, and its failures."""
    try:
        package = sources.package_of(source, ROOT / "dl")
    except sources.Unavailable as error:
        return f"{source.name:<17} skipped: {error}", []
    sweep = stages.Sweep(source.name, work / source.name / "schemas", work / source.name / "generated")
    schemas = trees.READERS[source.name](package)
    if not schemas:
        sweep.failed("extract", source.file, "no schema in the package")
    count = trees.write_tree(schemas, arguments.portion, arguments.portions, sweep.tree)
    accepted = stages.check(sweep)
    generated = compiled = imported = 0
    if accepted and stages.generate(sweep):
        generated = accepted
        compiled = stages.compile_cpp(sweep)
        imported = stages.import_pydantic(sweep)
        stages.check_typescript(sweep)
        stages.load_sqlite(sweep)
    cells = (source.name, count, accepted, generated, compiled, imported, f"{sweep.cpu:.0f}", sweep.memory)
    refused = ", ".join(f"{code} {files}" for code, files in sorted(sweep.refused.items()))
    return COLUMNS.format(*cells) + (f"\n  refused: {refused}" if refused else ""), sweep.failures


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--portion", type=int)
    parser.add_argument("--portions", type=int, default=20)
    arguments = parser.parse_args()
    work = ROOT / ("all" if arguments.portion is None else f"portion-{arguments.portion}")
    stages.clear(work)
    failures, skipped = [], 0
    print(COLUMNS.format(*HEAD))
    for source in sources.SOURCES:
        line, found = swept(source, arguments, work)
        print(line, flush=True)
        print("".join(f"  {failure}\n" for failure in found), end="", flush=True)
        failures += found
        skipped += "skipped: " in line
    print(f"{len(failures)} failures, {skipped} sources skipped")
    if failures:
        return 1
    stages.clear(work)
    return SKIPPED if skipped == len(sources.SOURCES) else 0


if __name__ == "__main__":
    sys.exit(main())
