"""Whatever a schema calls its parts, the generated code compiles, imports and type-checks.

Usage: run_names.py cpp|pydantic|typescript HOLYC. The names are those that mean something already in that language,
in its libraries and in our own templates (meant.py), each as member, definition, enumerator, file and folder.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import meant
import tree

ROOT = Path(__file__).resolve().parents[2]
STRICT = ["-Wall", "-Wextra", "-Werror", "-fsyntax-only"]


def distinct_files(names: set[str]) -> list[str]:
    """One of those that would be the same file or table but for case and underscores; every third, for time."""
    by_shape: dict[str, str] = {}
    for name in sorted(names):
        if meant.IDENTIFIER.fullmatch(name) and not name.startswith("_"):
            by_shape.setdefault(name.lower().replace("_", ""), name)
    doubled = {shape * 2 for shape in by_shape if len(shape) == 1}  # folder a with file a is the table a_a
    return [
        name for shape, name in by_shape.items() if shape not in doubled and not shape.endswith("schema")
    ][::3]


def write_tree(folder: Path, names: set[str]) -> None:
    everything = sorted(names | meant.OF_THE_TREE | meant.SPELLINGS)
    tree.write_members(folder, everything)
    tree.write_enumerations(folder, everything)
    tree.write_definitions(folder, everything[::4])
    tree.write_files(folder / "files", distinct_files(names))
    for name in meant.AT_THE_TOP:
        tree.write(folder, f"{name}/one", {"type": "object", "properties": {name: {"enum": ["a", name]}}})


def run(command: list, **options) -> list[str]:
    """The first lines of what a failing command said; nothing where it succeeded."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode == 0:
        return []
    lines = [line for line in (done.stdout + done.stderr).splitlines() if "error" in line.lower()]
    return lines[:20] or [f"{command[0]} ended with {done.returncode}"]


def faults_of_cpp(out: Path) -> list[str]:
    include, source = out / "cpp/include", out / "cpp/src"
    headers = sorted(file.relative_to(include).as_posix() for file in include.rglob("*.hpp"))
    sources = sorted(source.rglob("*.cpp"))
    units = {
        "headers.cpp": "".join(f"#include <{header}>\n" for header in headers),
        # What they share with the headers is seen once; a tenth of the sources has every kind of declaration.
        "sources.cpp": "".join(f'#include "{file}"\n' for file in sources[::10]),
    }
    found = []
    for name, text in units.items():
        (out / name).write_text(meant.INCLUDES + text)
        found += run(
            ["g++", "-std=c++23", *STRICT, "-I", ROOT / "runtime", "-I", include, "-I", source, out / name]
        )
    return found


IMPORT_ALL = """
import importlib, pathlib, sys
for file in sorted(pathlib.Path('.').rglob('*.py')):
    name = '.'.join(file.with_suffix('').parts).removesuffix('.__init__')
    try:
        importlib.import_module(name)
    except BaseException as error:
        print(name, 'error', type(error).__name__, str(error).splitlines()[0])
        sys.exitcode = 1
sys.exit(getattr(sys, 'exitcode', 0))
"""


def faults_of_pydantic(out: Path) -> list[str]:
    return run([sys.executable, "-W", "error", "-c", IMPORT_ALL], cwd=out / "pydantic")


def faults_of_typescript(out: Path) -> list[str]:
    home = ROOT / "tests/typescript"
    os.symlink(home / "node_modules", out / "node_modules")
    (out / "package.json").write_text('{"type": "module"}')
    (out / "tsconfig.json").write_text(
        json.dumps(
            {
                "extends": str(home / "tsconfig.json"),
                "compilerOptions": {"noEmit": True},
                "include": ["typescript/**/*.ts"],
            }
        )
    )
    return run([out / "node_modules/.bin/tsc", "-p", out / "tsconfig.json"])


TARGETS = {
    "cpp": (meant.of_cpp, faults_of_cpp),
    "pydantic": (lambda: meant.of_python() | meant.of_pydantic(), faults_of_pydantic),
    "typescript": (meant.of_typescript, faults_of_typescript),
}


def main() -> int:
    target, holyc = sys.argv[1], Path(sys.argv[2]).resolve()
    names_of, faults_of = TARGETS[target]
    names = names_of()
    with tempfile.TemporaryDirectory() as scratch:
        schemas, out = Path(scratch, "schemas"), Path(scratch, "out")
        write_tree(schemas, names)
        command = [
            holyc,
            "generate",
            "--schemas",
            schemas,
            "--target",
            target,
            "--namespace",
            "q",
            "--out",
            out,
        ]
        found = run(command) or faults_of(out)
    print("\n".join(found) or f"{len(names)} names")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
