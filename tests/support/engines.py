"""Every way to judge an instance, behind one call: judge([(schema, text), ...]) -> [Verdict, ...].

A schema is named by its path relative to the tree. Engines that run generated code read one JSON object a
line, {"schema": ..., "text": ...}, and answer one a line, {"accepts": ..., "round_trip": ...}.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

SOURCE = Path(os.environ.get("HOLY_SOURCE", Path(__file__).resolve().parents[2]))
BUILD = Path(os.environ.get("HOLY_BUILD", SOURCE / "build"))
HOLYC = BUILD / "bin" / "holyc"


@dataclass
class Verdict:
    accepts: bool
    round_trip: str | None = None  # the text after parse and serialise, where the engine offers that
    parses: bool | None = None  # whether parse gave a value; None where that is the same as accepts
    issues: list[dict] = field(default_factory=list)  # why the interpreter refuses, or the C++ parse


def run(command: list, **options) -> subprocess.CompletedProcess:
    """Runs a command and fails loudly, with what it said."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(
            f"failed ({done.returncode}): {' '.join(map(str, command))}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
        )
    return done


def generate(schemas: Path, out: Path, namespace: str, *more: str) -> None:
    """holyc generate, all targets."""
    shutil.rmtree(out, ignore_errors=True)
    run(
        [
            HOLYC,
            "generate",
            "--schemas",
            schemas,
            "--out",
            out,
            "--namespace",
            namespace,
            "--target",
            "cpp,typescript,pydantic,sql",
            *more,
        ],
        cwd=out.parent,
    )


def batch(command: list, pairs: list[tuple[str, str]], **options) -> list[Verdict]:
    lines = "".join(json.dumps({"schema": schema, "text": text}) + "\n" for schema, text in pairs)
    done = subprocess.run(
        [str(part) for part in command], input=lines, capture_output=True, text=True, **options
    )
    answers = [json.loads(line) for line in done.stdout.split("\n") if line]
    if done.returncode != 0 or len(answers) != len(pairs):
        sys.exit(
            f"{command[0]} gave {len(answers)} answers for {len(pairs)} instances (exit {done.returncode}):\n{done.stderr[-4000:]}"
        )
    return [
        Verdict(
            a["accepts"],
            a.get("round_trip"),
            a.get("parse"),
            [i for i in a.get("issues") or [] if isinstance(i, dict)],
        )
        for a in answers
    ]


class Interpreter:
    """holyc validate, one process a schema, one instance a line."""

    name = "interpreter"

    def __init__(self, schemas: Path, *flags: str):
        self.schemas = schemas
        self.flags = flags

    def judge(self, pairs):
        verdicts: list[Verdict | None] = [None] * len(pairs)
        by_schema: dict[str, list[int]] = {}
        for i, (schema, _) in enumerate(pairs):
            by_schema.setdefault(schema, []).append(i)
        for schema, places in by_schema.items():
            refused = self.refused_lines(schema, [pairs[i][1] for i in places])
            for line, i in enumerate(places, 1):
                verdicts[i] = Verdict(line not in refused, issues=refused.get(line, []))
        return verdicts

    def refused_lines(self, schema: str, texts: list[str]) -> dict[int, list[dict]]:
        assert all("\n" not in text for text in texts), "an instance must be one line here"
        done = subprocess.run(
            [
                HOLYC,
                "validate",
                "--schema",
                self.schemas / schema,
                "--schemas",
                self.schemas,
                "--ndjson",
                "--format",
                "json",
                "--max-issues",
                "1000000000",
                *self.flags,
                "-",
            ],
            input="".join(text + "\n" for text in texts),
            capture_output=True,
            text=True,
        )
        if done.returncode not in (0, 1):
            sys.exit(f"holyc validate failed on {schema}: {done.stderr[-2000:]}")
        return {answer["line"]: answer["issues"] for answer in json.loads(done.stdout) if not answer["valid"]}


class Cpp:
    """The emitted C++, compiled by the real compiler into one runner."""

    name = "cpp"

    def __init__(self, runner: Path):
        self.runner = runner

    @classmethod
    def compiled(cls, generated: Path, namespace: str, work: Path) -> Cpp:
        """Compiles a generated tree as C++20 with warnings as errors, against the runtime that the build
        made.
        """
        run(
            [
                "cmake",
                "-S",
                SOURCE / "tests" / "cpp" / "runner",
                "-B",
                work,
                "-G",
                "Ninja",
                f"-DGENERATED={generated / 'cpp'}",
                f"-DNAMESPACE={namespace}",
                f"-DHOLYFIELDS_BUILD={BUILD}",
                f"-DHOLYFIELDS_SOURCE={SOURCE}",
            ]
        )
        run(["cmake", "--build", work, "-j2"])
        return cls(work / "runner")

    def judge(self, pairs):
        return batch([self.runner, "--batch"], pairs)


class TypeScript:
    """The emitted TypeScript, type-checked in strict mode by tsc and run under Zod."""

    name = "typescript"

    def __init__(self, generated: Path, work: Path):
        done = run(["node", SOURCE / "tests" / "typescript" / "build.mjs", generated / "typescript", work])
        self.runner = Path(done.stdout.strip().splitlines()[-1])
        self.generated = work

    def judge(self, pairs):
        return batch(["node", self.runner, self.generated, "--batch"], pairs)


class Pydantic:
    """The emitted Python package, imported and run under Pydantic v2."""

    name = "pydantic"

    def __init__(self, generated: Path, namespace: str):
        self.package = generated / "pydantic"
        self.namespace = namespace

    def judge(self, pairs):
        return batch(
            [python(), SOURCE / "tests" / "python" / "runner.py", self.package / self.namespace, "--batch"],
            pairs,
        )


def python() -> Path:
    """The Python that has Pydantic: that of ./dev's environment."""
    return SOURCE / ".venv" / "bin" / "python"


def roots(schemas: Path, namespace: str = "events") -> dict[str, dict]:
    """holyc list: what every schema becomes, by its path relative to the tree."""
    listed = run([HOLYC, "list", "--schemas", schemas, "--namespace", namespace, "--format", "json"])
    return {entry["path"]: entry for entry in json.loads(listed.stdout)}


def tables(schemas: Path, generated: Path) -> dict[str, Table]:
    """Where the instances of each root go, for the roots that have a place: events, and tables of their own."""
    statements = json.loads((generated / "sql" / "postgresql" / "tables.json").read_text())["statements"]
    made = {statement["name"] for statement in statements if statement["kind"] == "table"}
    places = {}
    for path, entry in roots(schemas).items():
        table = Table(entry)
        created = "events" if table.event_type else table.table
        if not entry["envelope"] and created in made:
            places[path] = table
    return places


class Table:
    """Where a root's instances go: its own table, or the payload of table events."""

    def __init__(self, entry: dict):
        self.event_type = entry["event"]["type"] if entry["event"] else None
        self.table = entry["targets"]["sql"].get("table")

    def envelope(self, number: int) -> tuple:
        return (
            f"00000000-0000-4000-8000-{number:012d}",
            self.event_type,
            "2026-11-21T10:00:00Z",
            "1.0.0",
            '{"host": "test", "type": "manual"}',
            "[]",
        )


ENVELOPE_COLUMNS = "event_id, event_type, timestamp, version, source, correlation_ids, payload, raw"


class Sqlite:
    """The emitted DDL in a real SQLite: a row that a CHECK or a trigger refuses is refused."""

    name = "sqlite"

    def __init__(self, generated: Path, tables: dict[str, Table]):
        self.tables = tables
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.executescript((generated / "sql" / "sqlite" / "schema.sql").read_text())

    def judge(self, pairs):
        self.connection.execute("BEGIN")
        try:
            return [
                Verdict(self.insert(number, self.tables[schema], text))
                for number, (schema, text) in enumerate(pairs)
            ]
        finally:
            self.connection.execute("ROLLBACK")

    def insert(self, number: int, table: Table, text: str) -> bool:
        try:
            if table.event_type:
                self.connection.execute(
                    f"INSERT INTO events ({ENVELOPE_COLUMNS}) VALUES (?,?,?,?,?,?,?,?)",
                    (*table.envelope(number), text, text.encode()),
                )
            else:
                self.connection.execute(f'INSERT INTO "{table.table}" (document) VALUES (?)', (text,))
            return True
        except (sqlite3.IntegrityError, sqlite3.OperationalError):
            return False


class Postgresql:
    """The emitted DDL in a real PostgreSQL."""

    name = "postgresql"

    def __init__(self, connection, generated: Path, tables: dict[str, Table]):
        import psycopg

        self.psycopg = psycopg
        self.tables = tables
        self.connection = connection
        with connection.transaction():
            connection.execute((generated / "sql" / "postgresql" / "schema.sql").read_text())

    def judge(self, pairs):
        verdicts = []
        with self.connection.transaction(force_rollback=True):
            for number, (schema, text) in enumerate(pairs):
                verdicts.append(Verdict(self.insert(number, self.tables[schema], text)))
        return verdicts

    def insert(self, number: int, table: Table, text: str) -> bool:
        try:
            with self.connection.transaction():
                if table.event_type:
                    self.connection.execute(
                        f"INSERT INTO events ({ENVELOPE_COLUMNS}) VALUES (%s,%s,%s,%s,%s,%s,%s,%s)",
                        (*table.envelope(number), text, text.encode()),
                    )
                else:
                    self.connection.execute(f'INSERT INTO "{table.table}" (document) VALUES (%s)', (text,))
            return True
        except self.psycopg.Error as error:
            if self.connection.broken or isinstance(error, self.psycopg.errors.QueryCanceled):
                raise  # no verdict
            return False


@contextmanager
def postgresql_server():
    """A PostgreSQL of its own in a scratch folder, on a socket there, gone afterwards."""
    import psycopg

    binaries = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not binaries:
        sys.exit("PostgreSQL is not installed; ./dev test installs it.")
    folder = Path(tempfile.mkdtemp(prefix="holyfields-pg-"))
    as_user = []
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        shutil.chown(folder, "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]
    data = folder / "data"
    try:
        run(
            [
                *as_user,
                binaries[-1] / "initdb",
                "-D",
                data,
                "-U",
                "holy",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync",
            ],
            cwd=folder,
        )
        run(
            [
                *as_user,
                binaries[-1] / "pg_ctl",
                "-D",
                data,
                "-w",
                "-t",
                "300",
                "-l",
                folder / "log",
                "-o",
                f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off "
                # A check that runs away, or goes on after its test was killed, ends.
                "-c statement_timeout=120s -c client_connection_check_interval=1s",
                "start",
            ],
            cwd=folder,
        )
        with psycopg.connect(f"host={folder} user=holy dbname=postgres", autocommit=True) as connection:
            yield connection
    finally:
        subprocess.run(
            [*as_user, binaries[-1] / "pg_ctl", "-D", data, "-m", "immediate", "stop"],
            capture_output=True,
            cwd=folder,
        )
        shutil.rmtree(folder, ignore_errors=True)
