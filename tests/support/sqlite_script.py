"""What a real SQLite refuses of a generated script: its statements, and the statements that fire its triggers.

SQLite reads a trigger's body when it is created and compiles it only when it fires.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

SPELLED = "holyc_spelled"  # all that is judged under other spellings goes through this view


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def firing(connection: sqlite3.Connection, name: str) -> Iterator[str]:
    """Statements that fire every trigger of the table or view."""
    columns = [
        row[1] for row in connection.execute("SELECT * FROM pragma_table_xinfo(?)", (name,)) if row[6] == 0
    ]
    listed = ", ".join(map(quoted, columns))
    nothing = ", ".join(["NULL"] * len(columns))
    yield f"INSERT INTO {quoted(name)} ({listed}) VALUES ({nothing})"
    if name != SPELLED:
        yield f"UPDATE {quoted(name)} SET " + ", ".join(f"{quoted(column)} = NULL" for column in columns)


def drop_judges(connection: sqlite3.Connection) -> None:
    """Leaves the view one trigger: each insert into a table compiles all of them, which are compiled by then."""
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    for (trigger,) in connection.execute(query, (SPELLED,)).fetchall():
        connection.execute(f"DROP TRIGGER {quoted(trigger)}")
    connection.execute(f"CREATE TRIGGER judge INSTEAD OF INSERT ON {quoted(SPELLED)} BEGIN SELECT 1; END")


def refusals(generated: Path) -> list[str]:
    """What SQLite refuses of generated/sql/sqlite, with its reason; nothing of outputs without tables."""
    found = []
    connection = sqlite3.connect(":memory:", isolation_level=None)

    def attempt(statement: str, title: str) -> None:
        try:
            connection.execute(statement)
        except sqlite3.Error as error:
            found.append(f"{title}: {error}")

    statements = json.loads((generated / "sql" / "sqlite" / "tables.json").read_text())["statements"]
    for statement in statements:
        attempt(statement["text"], statement["name"])
    if statements and not found:
        for insert in firing(connection, SPELLED):
            attempt("EXPLAIN " + insert, "what judges spelled texts")
        drop_judges(connection)
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for statement in firing(connection, table):
            attempt("EXPLAIN " + statement, statement[:80])
    connection.close()
    return found
