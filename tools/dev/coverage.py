"""The lines of codegen and runtime that no test ran, from what gcov says of a build with the preset
"coverage".

Usage: coverage.py BUILD [FILE...]: a table of files, those with the most such lines last; with FILEs (or how
their paths begin), the lines themselves.
"""

import argparse
import json
import subprocess
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
FOLDERS = ("codegen/", "runtime/")


def counts_of(notes: Path) -> dict[tuple[str, int], int]:
    """How often each line of our folders ran in one object; never, where the object was not run at all."""
    shown = subprocess.run(
        ["gcov", "--json-format", "--stdout", notes], cwd=notes.parent, capture_output=True, text=True
    )
    found: dict[tuple[str, int], int] = {}
    for document in filter(None, shown.stdout.splitlines()):
        told = json.loads(document)
        for file in told["files"]:
            path = Path(told["current_working_directory"], file["file"]).resolve()
            if not path.is_relative_to(SOURCE):
                continue
            name = path.relative_to(SOURCE).as_posix()
            if name.startswith(FOLDERS):
                for line in file["lines"]:
                    place = (name, line["line_number"])
                    found[place] = max(found.get(place, 0), line["count"])
    return found


def counts(build: Path) -> dict[str, dict[int, int]]:
    """For each file, how often its lines ran in the object where they ran most."""
    notes = [path for folder in FOLDERS for path in (build / folder).rglob("*.gcno")]
    notes += (build / "tests").rglob("*.gcno")  # headers are compiled there too
    files: dict[str, dict[int, int]] = defaultdict(dict)
    with ThreadPoolExecutor(2) as pool:
        for found in pool.map(counts_of, notes):
            for (name, line), count in found.items():
                files[name][line] = max(files[name].get(line, 0), count)
    return files


def ranges(lines: list[int]) -> str:
    """1, 2, 3, 7 as 1-3, 7."""
    parts: list[list[int]] = []
    for line in lines:
        if parts and line == parts[-1][1] + 1:
            parts[-1][1] = line
        else:
            parts.append([line, line])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)


def show_lines(files: dict[str, dict[int, int]], wanted: list[str]) -> None:
    for name, lines in sorted(files.items()):
        missed = sorted(line for line, count in lines.items() if count == 0)
        if missed and name.startswith(tuple(wanted)):
            text = (SOURCE / name).read_text().splitlines()
            print(f"{name}: {ranges(missed)}")
            print("".join(f"{line:6}  {text[line - 1]}\n" for line in missed))


def show_table(files: dict[str, dict[int, int]]) -> None:
    rows = [(sum(count == 0 for count in lines.values()), len(lines), name) for name, lines in files.items()]
    print(f"{'not run':>8} {'lines':>8} {'run':>6}  file")
    for missed, lines, name in sorted(rows):
        if missed:
            print(f"{missed:8} {lines:8} {100 * (lines - missed) / lines:5.1f}%  {name}")
    missed, lines = sum(row[0] for row in rows), sum(row[1] for row in rows)
    print(f"{missed:8} {lines:8} {100 * (lines - missed) / lines:5.1f}%  all {len(rows)} files")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path)
    parser.add_argument("files", nargs="*")
    arguments = parser.parse_args()
    files = counts(arguments.build.resolve())
    if not files:
        print(f"{arguments.build} holds no counts; ./dev coverage makes them", file=sys.stderr)
        return 2
    if arguments.files:
        show_lines(files, arguments.files)
    else:
        show_table(files)
    return 0


if __name__ == "__main__":
    sys.exit(main())
