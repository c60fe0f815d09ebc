"""The files of the project, without what builds and installs leave in the folder."""

from __future__ import annotations

import os
import pathlib
from collections.abc import Iterator

LEFT_OUT = {".git", ".venv", "node_modules", "__pycache__", ".cache", ".idea", ".vscode"}


def files_of(source: pathlib.Path) -> Iterator[str]:
    """Paths from the root, '/' between folders."""
    for folder, folders, names in os.walk(source):
        folders[:] = sorted(name for name in folders if not is_left_out(name))
        for name in sorted(names):
            yield (pathlib.Path(folder) / name).relative_to(source).as_posix()


def is_left_out(name: str) -> bool:
    return name in LEFT_OUT or name == "build" or name.startswith("build-")
