"""Judges instances by a generated package.

    runner.py PACKAGE_DIR SCHEMA < paths
    runner.py PACKAGE_DIR --batch < lines

PACKAGE_DIR holds the package (generated/pydantic) or is it (generated/pydantic/events); SCHEMA is a schema's
path below its tree, its URI or an event type. For each instance file named on standard input, one JSON line:
{"file", "accepts", "round_trip"}; round_trip tells whether what is written equals what was read, numbers by
value.
"""

from __future__ import annotations

import importlib
import json
import pathlib
import sys
from types import ModuleType
from typing import Any


def package_of(folder: pathlib.Path) -> tuple[pathlib.Path, str]:
    """Where the import path begins, and the dotted name of the package that holds the registry."""
    registry = folder / "registry.py"
    if not registry.exists():
        registry = min(folder.rglob("registry.py"), key=lambda found: len(found.parts))
    package = registry.parent
    start = package.parent
    while (start / "__init__.py").exists():
        start = start.parent
    return start, ".".join(package.relative_to(start).parts)


def load(folder: pathlib.Path) -> tuple[ModuleType, ModuleType, ModuleType]:
    """The registry, the support module and the JSON module of a package."""
    start, name = package_of(folder.resolve())
    sys.path.insert(0, str(start))
    registry, support, exact = (
        importlib.import_module(f"{name}.{part}") for part in ("registry", "_support", "_json")
    )
    return registry, support, exact


def judge(model: Any, support: ModuleType, exact: ModuleType, text: bytes) -> tuple[bool, bool]:
    """Whether a text is accepted, and whether it comes back as it was."""
    from pydantic import ValidationError

    try:
        value = support.parse(model, text)
    except ValidationError:
        return False, False
    sent = exact.key_of(exact.loads(text))
    dumped = value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return True, exact.key_of(exact.loads(support.to_json(value))) == sent and exact.key_of(dumped) == sent


def run_batch(folder: pathlib.Path) -> int:
    """Answers {"schema", "text"} lines with {"accepts", "parse", "round_trip"}: the text after parse and
    to_json.
    """
    from pydantic import ValidationError

    registry, support, _ = load(folder)
    for line in sys.stdin:
        asked = json.loads(line)
        entry = registry.find(asked["schema"])
        if entry is None:
            print(f"There is no schema {asked['schema']} in {folder}.", file=sys.stderr)
            return 2
        try:
            written = support.to_json(support.parse(entry.model, asked["text"]))
            answer = {"accepts": True, "parse": True, "round_trip": written}
        except ValidationError as error:
            answer = {"accepts": False, "parse": False, "round_trip": None, "error": str(error)}
        print(json.dumps(answer), flush=True)
    return 0


def main() -> int:
    folder, schema = pathlib.Path(sys.argv[1]), sys.argv[2]
    if schema == "--batch":
        return run_batch(folder)
    registry, support, exact = load(folder)
    entry = registry.find(schema)
    if entry is None:
        print(f"There is no schema {schema} in {folder}.", file=sys.stderr)
        return 2
    for line in sys.stdin:
        path = line.rstrip("\n")
        accepts, round_trip = judge(entry.model, support, exact, pathlib.Path(path).read_bytes())
        print(json.dumps({"file": path, "accepts": accepts, "round_trip": round_trip}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
