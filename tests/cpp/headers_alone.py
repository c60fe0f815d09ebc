"""Every header of the catalogue compiles alone, as C++20 and as C++23, without warnings."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SOURCE = Path(os.environ.get("HOLY_SOURCE", Path(__file__).resolve().parents[2]))
BUILD = Path(os.environ.get("HOLY_BUILD", SOURCE / "build"))
INCLUDE = SOURCE / "generated" / "cpp" / "include"
FLAGS = ["-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror", "-x", "c++"]


def compile_alone(job: tuple[Path, str]) -> str:
    header, standard = job
    text = f"#include <{header.relative_to(INCLUDE).as_posix()}>\n"
    done = subprocess.run([os.environ.get("CXX", "c++"), f"-std={standard}", *FLAGS, "-I", INCLUDE, "-isystem", BUILD / "include", "-"],
                          input=text, capture_output=True, text=True)
    return "" if done.returncode == 0 else f"{header.name} as {standard}:\n{done.stderr[:2000]}"


def main() -> int:
    headers = sorted(INCLUDE.rglob("*.hpp"))
    jobs = [(header, standard) for header in headers for standard in ("c++20", "c++23")]
    with ThreadPoolExecutor(max_workers=2) as pool:
        failures = [problem for problem in pool.map(compile_alone, jobs) if problem]
    print("\n".join(failures))
    print(f"{len(jobs)} compilations of {len(headers)} headers, {len(failures)} failed")
    return 1 if failures or not headers else 0


if __name__ == "__main__":
    sys.exit(main())
