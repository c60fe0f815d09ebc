"""Counts the files and lines of each folder of docs/dependencies.md, and of the tests."""

from __future__ import annotations

import collections
import pathlib
import re
import subprocess

SOURCE = pathlib.Path(__file__).resolve().parents[2]
TEXTS = {".cpp", ".hpp", ".h", ".py", ".in", ".mjs", ".ts", ".sql", ".cmake", ".txt", ".sh"}


def folder_of(path: str, folders: list[str]) -> str | None:
    matches = [folder for folder in folders if path.startswith(folder + "/")]
    return max(matches, key=len) if matches else None


def main() -> None:
    table = (SOURCE / "docs/dependencies.md").read_text()
    folders = [*re.findall(r"^\| `([\w/-]+)` \|", table, re.MULTILINE), "templates", "tests"]
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=SOURCE, capture_output=True, text=True, check=True
    ).stdout
    files: collections.Counter[str] = collections.Counter()
    lines: collections.Counter[str] = collections.Counter()
    for path in tracked.splitlines():
        folder = folder_of(path, folders)
        if folder is not None and pathlib.PurePath(path).suffix in TEXTS and (SOURCE / path).is_file():
            files[folder] += 1
            lines[folder] += len((SOURCE / path).read_bytes().splitlines())
    print(f"{'folder':<28}{'files':>7}{'lines':>9}")
    for folder in folders:
        print(f"{folder:<28}{files[folder]:>7}{lines[folder]:>9}")


if __name__ == "__main__":
    main()
