"""Schema text never becomes code: payloads that would leave a trace if any target ran them.

Each payload stands in every place where a schema has text: titles, descriptions, comments, identifiers,
values, patterns, names, defaults, examples, extension keywords and the file's name. All targets are
generated, the C++ is compiled with warnings as errors and run, the TypeScript type-checked and run, the
Python imported and run, the SQL executed; valid instances must come back, and no canary may have been
touched.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines

NAMESPACE = "canary"


def payloads(canary: Path) -> list[str]:
    """Text that ends a comment, a string, a template or a statement of some target, and then touches the
    canary.
    """
    python = f"open('{canary}','w')"
    script = f"require('fs').writeFileSync('{canary}','')"
    cpp = f'static int x=[]{{std::fclose(std::fopen("{canary}","w"));return 0;}}();'
    return [
        f"*/ {script}; /*",
        f"*/ {cpp} /*",
        f'"""\n{python}\n"""',
        f"'''\n{python}\n'''",
        f'"; {python}; "',
        f"'; {script}; '",
        f"${{{script}}}",
        f"`;{script};`",
        f'\\"; {script}; //',
        "trailing backslash \\",
        f"line\r{script}\rline",
        f"line\u2028{script}\u2029line",
        f"line\u0085{python}\u000bline",
        f')holy"; {cpp} R"holy(',
        "'); DROP TABLE events; --",
        "$holy$; DROP TABLE events; $holy$",
        "??/\n#error canary",
        "%s {0} {canary} $name$ $$ @deprecated",
        "</script><!--",
        f"\n{python}\n",
        f'\n#include "{canary}"\n',
        "\u0000nul",
        "{{7*7}}",
    ]


def schema_of(payload: str, number: int) -> dict:
    name = f"member {payload}"
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"https://canary.example/{number}/" + re.sub(r"[^A-Za-z0-9'();*$!]", "", payload),
        "$comment": payload,
        "title": payload,
        "description": payload,
        "type": "object",
        "x-holy-owner": payload,
        "x-unknown": payload,
        payload: payload,
        "properties": {
            payload: {"type": "integer", "title": payload, "description": payload, "deprecated": True},
            name: {"const": payload},
            "values": {"enum": [payload, payload + "2", 1, None]},
            "default": {"type": "string", "default": payload, "examples": [payload]},
            "pattern": {"type": "string", "pattern": re.sub(r"([\\^$.|?*+()\[\]{}/])", r"\\\1", payload)},
            "object": {"const": {payload: [payload]}},
            "referred": {"$ref": "#/$defs/Definition"},
            "map": {
                "patternProperties": {"^x": {"const": payload}},
                "propertyNames": {"not": {"const": payload}},
            },
        },
        "required": [payload],
        "dependentRequired": {payload: ["values"]},
        "default": {payload: payload},
        "examples": [{payload: 1, "values": payload}],
        "$defs": {
            "Definition": {
                "title": payload,
                "description": payload,
                "type": "object",
                "properties": {"v": {"enum": [payload]}},
            },
            payload: {"type": "string", "description": payload},
        },
    }


def instances_of(payload: str) -> tuple[str, str]:
    good = {
        payload: 1,
        f"member {payload}": payload,
        "values": payload + "2",
        "default": payload,
        "pattern": payload,
        "object": {payload: [payload]},
        "referred": {"v": payload},
        "map": {"x": payload},
    }
    return json.dumps(good), json.dumps({**good, f"member {payload}": payload + "!"})


def file_name(payload: str, number: int) -> str:
    """What of the payload a file's name can hold."""
    return f"canary {number} " + re.sub(r"[/\x00]", "", payload)[:60] + ".schema.json"


def write_tree(tree: Path, texts: list[str]) -> list[tuple[str, str]]:
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    pairs = []
    for number, payload in enumerate(texts):
        name = file_name(payload, number)
        (tree / name).write_text(json.dumps(schema_of(payload, number)))
        pairs += [(name, text) for text in instances_of(payload)]
    return pairs


def judge(engine, pairs: list[tuple[str, str]]) -> list[str]:
    problems = []
    for i, verdict in enumerate(engine.judge(pairs)):
        if verdict.accepts != (i % 2 == 0):
            problems.append(
                f"{engine.name}: {pairs[i][0]!r}: {'accepted' if verdict.accepts else 'refused'} {pairs[i][1][:200]}"
            )
        elif (
            verdict.accepts
            and verdict.round_trip is not None
            and json.loads(verdict.round_trip) != json.loads(pairs[i][1])
        ):
            problems.append(f"{engine.name}: {pairs[i][0]!r}: came back as {verdict.round_trip[:200]}")
    return problems


def run_sql(generated: Path) -> list[str]:
    """The scripts run as they are, and the table of events is still there."""
    problems = []
    connection = sqlite3.connect(":memory:")
    connection.executescript((generated / "sql" / "sqlite" / "schema.sql").read_text())
    tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table'").fetchone()[0]
    script = (generated / "sql" / "sqlite" / "schema.sql").read_text()
    if tables != script.count("\nCREATE TABLE ") + script.startswith("CREATE TABLE "):
        problems.append(f"sqlite: {tables} tables are there")
    if shutil.which("pg_config") or Path("/usr/lib/postgresql").exists():
        with engines.postgresql_server() as postgresql, postgresql.transaction(force_rollback=True):
            postgresql.execute((generated / "sql" / "postgresql" / "schema.sql").read_text())
    return problems


def main() -> int:
    work = engines.BUILD / "tests" / "canaries"
    work.mkdir(parents=True, exist_ok=True)
    canary = Path(os.path.relpath(work / "touched", "/"))
    canary = Path("/") / canary
    canary.unlink(missing_ok=True)
    tree, generated = work / "schemas", work / "generated"
    pairs = write_tree(tree, payloads(canary))
    engines.generate(tree, generated, NAMESPACE)
    problems = judge(engines.Interpreter(tree), pairs)
    problems += judge(engines.Pydantic(generated, NAMESPACE), pairs)
    problems += judge(engines.TypeScript(generated, work / "typescript"), pairs)
    problems += run_sql(generated)
    if "--without-cpp" not in sys.argv:
        problems += judge(engines.Cpp.compiled(generated, NAMESPACE, work / "cpp"), pairs)
    if canary.exists():
        problems.append("A payload was run: the canary is touched.")
    print(f"{len(pairs)} instances of {len(pairs) // 2} schemas of hostile text; {len(problems)} problems")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
