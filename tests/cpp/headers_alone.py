"""Every header of the catalogue compiles alone, as C++20 and as C++23, without warnings. ccache remembers
what did.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SOURCE = Path(os.environ.get("HOLY_SOURCE", Path(__file__).resolve().parents[2]))
BUILD = Path(os.environ.get("HOLY_BUILD", SOURCE / "build"))
INCLUDE = SOURCE / "generated" / "cpp" / "include"
WORK = BUILD / "tests" / "headers_alone"
COMPILER = [*(["ccache"] if shutil.which("ccache") else []), os.environ.get("CXX", "c++")]
FLAGS = ["-O0", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]


def compile_alone(job: tuple[Path, str]) -> str:
    header, standard = job
    name = header.relative_to(INCLUDE).as_posix()
    source = WORK / standard / (name.replace("/", "--") + ".cpp")
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(f"#include <{name}>\n")
    done = subprocess.run(
        [
            *COMPILER,
            f"-std={standard}",
            *FLAGS,
            "-I",
            INCLUDE,
            "-isystem",
            SOURCE / "runtime",
            "-c",
            source,
            "-o",
            source.with_suffix(".o"),
        ],
        capture_output=True,
        text=True,
    )
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
