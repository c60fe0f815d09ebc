"""Writes build/commands/compile_commands.json, a command for each source, for clangd and clang-tidy.

CMake's own file names the units that it compiles (HOLYFIELDS_UNITY), which include several sources each.
Usage: compile_commands.py [BUILD_FOLDER]
"""

import json
import re
import sys
from pathlib import Path

INCLUDED = re.compile(r'^#include "(/[^"]+)"', re.MULTILINE)


def sources_of(unit: Path) -> list[str]:
    """The sources that a unit includes; none where it is a source itself."""
    if "Unity" not in unit.parts or not unit.is_file():
        return []
    return INCLUDED.findall(unit.read_text())


def alone(entries: list[dict]) -> list[dict]:
    """The entries with each unit replaced by those of its sources, compiled with the unit's flags."""
    found = []
    for entry in entries:
        sources = sources_of(Path(entry["directory"], entry["file"]))
        for source in sources:
            command = entry["command"].rsplit(" -o ", 1)[0] + f" -o /dev/null -c {source}"
            found.append({"directory": entry["directory"], "file": source, "command": command})
        if not sources:
            found.append(entry)
    return found


def main() -> None:
    build = Path(sys.argv[1] if len(sys.argv) > 1 else "build")
    entries = json.loads((build / "compile_commands.json").read_text())
    folder = build / "commands"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(alone(entries), indent=1) + "\n")


if __name__ == "__main__":
    main()
