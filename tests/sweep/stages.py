"""What is done with the schemas of one source, and what it costs."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines
import sqlite_script
import trees

CPU_LIMIT = 1800  # seconds of one process: more is a hang
HEADERS, SCRIPTS = 40, 60  # of a translation unit, of a run of tsc
FLAGS = ["-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]
TYPESCRIPT = engines.SOURCE / "tests" / "typescript"


@dataclass
class Sweep:
    source: str
    tree: Path
    generated: Path
    cpu: float = 0.0
    memory: int = 0  # megabytes of the largest process
    failures: list[str] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)  # files by the codes of their errors

    def failed(self, stage: str, file: str, text: str) -> None:
        line = next((line for line in text.splitlines() if line.strip()), "nothing said")
        self.failures.append(f"{self.source}: {stage}: {file}: {line[:240]}")

    def run(self, command: list, environment: dict[str, str] | None = None) -> tuple[int, str, str]:
        """Status, output and messages; its cost is added."""

        def bounded() -> None:
            resource.setrlimit(resource.RLIMIT_CPU, (CPU_LIMIT, CPU_LIMIT))

        with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as messages:
            process = subprocess.Popen(
                [str(part) for part in command],
                stdout=output,
                stderr=messages,
                env={**os.environ, **(environment or {})},
                preexec_fn=bounded,
            )
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            self.cpu += usage.ru_utime + usage.ru_stime
            self.memory = max(self.memory, usage.ru_maxrss // 1024)
            output.seek(0)
            messages.seek(0)
            return process.returncode, output.read(), messages.read()


def check(sweep: Sweep) -> int:
    """Takes away what is refused with a named diagnostic, until nothing is; how many are left."""
    options = ["--config", os.devnull, "--schemas", sweep.tree, "--format", "json", "--max-issues", "100000"]
    while any(sweep.tree.iterdir()):
        status, output, messages = sweep.run([engines.HOLYC, "check", *options])
        try:
            said = json.loads(output)
        except ValueError:
            sweep.failed("check", sweep.tree.name, messages or f"status {status}, no report")
            return 0
        findings = said if isinstance(said, list) else said.get("findings") or said.get("diagnostics") or []
        errors = [finding for finding in findings if finding["severity"] == "error"]
        for finding in errors:
            if not finding.get("code"):
                sweep.failed("check", finding["file"], "an error without a code")
        refused = {sweep.tree / Path(finding["file"]).name for finding in errors}
        codes = {(finding["file"], finding.get("code", "")) for finding in errors}
        sweep.refused.update(code for _, code in codes)
        present = [path for path in refused if path.exists()]
        if status not in (0, 1, 2) or (errors and not present):
            sweep.failed("check", sweep.tree.name, messages or f"status {status}")
            return 0
        if not errors:
            break
        for path in present:
            path.unlink()
    return sum(not path.name.startswith(trees.SHARED) for path in sweep.tree.iterdir())


def generate(sweep: Sweep) -> bool:
    options = [
        "--config",
        os.devnull,
        "--schemas",
        sweep.tree,
        "--out",
        sweep.generated,
        "--namespace",
        "sweep",
    ]
    status, _, messages = sweep.run([engines.HOLYC, "generate", *options])
    if status != 0:
        sweep.failed("generate", sweep.tree.name, f"status {status}: {messages}")
    return status == 0


def compile_cpp(sweep: Sweep) -> int:
    """How many headers and sources were given to the compiler: every header, a tenth of the sources."""
    folder = sweep.generated / "cpp"
    command = [
        "c++",
        *FLAGS,
        "-I",
        folder / "include",
        "-I",
        folder / "src",
        "-isystem",
        engines.SOURCE / "runtime",
    ]
    headers = sorted((folder / "include").rglob("*.hpp"))
    sources = sorted((folder / "src").rglob("*.cpp"))[::10]
    for first in range(0, len(headers), HEADERS):
        unit = sweep.generated / f"headers_{first}.cpp"
        unit.write_text("".join(f'#include "{header}"\n' for header in headers[first : first + HEADERS]))
        sources.append(unit)
    for source in sources:
        status, _, messages = sweep.run([*command, source])
        if status != 0:
            errors = [line for line in messages.splitlines() if "error" in line]
            sweep.failed("compile", source.name, errors[0] if errors else messages)
    return len(headers) + len(sources) - -(-len(headers) // HEADERS)


def import_pydantic(sweep: Sweep) -> int:
    """How many modules were imported."""
    script = Path(__file__).with_name("import_models.py")
    status, output, messages = sweep.run(
        [sys.executable, "-W", "error", script, sweep.generated / "pydantic"]
    )
    *lines, count = output.splitlines() or ["0 modules"]
    for line in lines:
        sweep.failed("import", *line.split(": ", 1))
    if status != 0 and not lines:
        sweep.failed("import", "pydantic", messages or f"status {status}")
    return int(count.split()[0]) if count.endswith(" modules") else 0


def check_typescript(sweep: Sweep) -> None:
    folder = sweep.generated / "typescript"
    scripts = sorted(str(path.relative_to(folder)) for path in folder.glob("**/*.ts"))
    (folder / "node_modules").symlink_to(TYPESCRIPT / "node_modules")
    bound = {"NODE_OPTIONS": "--max-old-space-size=2048"}
    for first in range(0, len(scripts), SCRIPTS):
        configuration = {
            "extends": str(TYPESCRIPT / "tsconfig.json"),
            "compilerOptions": {"rootDir": ".", "noEmit": True},
            "include": [],
            "files": scripts[first : first + SCRIPTS],
        }
        (folder / "tsconfig.json").write_text(json.dumps(configuration))
        status, output, messages = sweep.run(
            ["node", TYPESCRIPT / "node_modules/typescript/bin/tsc", "-p", folder], bound
        )
        if status != 0:
            sweep.failed("tsc", f"{scripts[first]} and after", output or messages or f"status {status}")


def load_sqlite(sweep: Sweep) -> None:
    if not (sweep.generated / "sql" / "sqlite" / "tables.json").exists():
        return
    for refusal in sqlite_script.refusals(sweep.generated):
        sweep.failed("sqlite", *refusal.split(": ", 1))


def clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
