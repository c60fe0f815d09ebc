"""A dump of PostgreSQL restores: of the store, of one that an older version filled, of a schema of any name.

A restore runs with an empty search_path, so what a function calls without its schema is not found there.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import unittest
import uuid
from pathlib import Path

import servers
from gateway_support import BUILD, SOURCE, call, envelope, gateway, store, stored, wait_until

SERVER = None
ERROR = {"agent_name": "cack", "error_type": "timeout", "error_message": "late", "session_id": "s"}
ODD_SCHEMA = 'it\'s an "odd" Schema; \\ — ü'
USERS = "NOT IN ('pg_catalog', 'information_schema')"
RELATIONS = f"""SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables
WHERE table_schema {USERS} ORDER BY 1"""
OBJECTS = {
    "checks": """SELECT conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid)
FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0""",
    "views": f"SELECT viewname, definition FROM pg_views WHERE schemaname {USERS}",
    "indexes": f"SELECT indexdef FROM pg_indexes WHERE schemaname {USERS}",
    "functions": """SELECT oid::regprocedure, prosrc FROM pg_proc
WHERE pronamespace IN (SELECT relnamespace FROM pg_class WHERE relname = 'events')""",
}
USED_SCHEMAS = """SELECT nspname FROM pg_namespace n
WHERE (EXISTS (SELECT FROM pg_class WHERE relnamespace = n.oid)
       OR EXISTS (SELECT FROM pg_proc WHERE pronamespace = n.oid))
  AND nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'"""
# As a version made them that wrote bare names.
BARE_FUNCTIONS = """
DO $do$ DECLARE text text; BEGIN
  FOR text IN SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace LOOP
    EXECUTE regexp_replace(text, '(AS [$].*)', '')
            || replace(substring(text FROM '(AS [$].*)'), 'public.', '');
  END LOOP;
END $do$; UPDATE schema_generated SET digest = 'of an older version'"""
# As an earlier schema made it, with a column that today's does not have.
OLDER_VIEW = """
DROP VIEW agent_error_v1;
CREATE VIEW agent_error_v1 AS SELECT event_id, payload ->> 'error_message' AS gone FROM events;
CREATE VIEW report AS SELECT gone FROM agent_error_v1;
UPDATE schema_generated SET digest = 'of an older version'"""
SOURCE_OF_EVENT = {"host": "h", "type": "agent"}


def insertion(payload, source=SOURCE_OF_EVENT, schema="public") -> str:
    return f"""INSERT INTO {schema}.events
(event_id, event_type, timestamp, version, source, correlation_ids, payload, raw)
VALUES (gen_random_uuid(), 'agent.error.v1', now(), '1.0.0', '{json.dumps(source)}', '[]',
'{json.dumps(payload)}', '')"""


def setUpModule():
    global SERVER
    context = servers.running("postgresql")
    SERVER = context.__enter__().postgresql
    unittest.addModuleCleanup(context.__exit__, None, None, None)


def run(*command, succeeds=True) -> str:
    done = subprocess.run([str(part) for part in command], check=False, capture_output=True, text=True)
    if (done.returncode == 0) != succeeds:
        raise AssertionError(
            f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-4000:]}"
        )
    return done.stdout if succeeds else done.stderr


class Database:
    """An empty database of the server."""

    def __init__(self):
        self.name = "d" + uuid.uuid4().hex[:12]
        run("psql", "-q", SERVER.url, "-c", f"CREATE DATABASE {self.name} TEMPLATE template0")
        self.url = SERVER.url.replace("/postgres", "/" + self.name)

    def sql(self, text: str, succeeds=True) -> str:
        return run(
            "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", text, self.url, succeeds=succeeds
        )

    def rows(self, text: str) -> list[str]:
        return self.sql(text).splitlines()

    def contents(self) -> dict[str, list[str]]:
        """What a restored dump has to bring back: the rows of each table and view, and what is defined."""
        queries = {relation: f"SELECT * FROM {relation}" for relation in self.rows(RELATIONS)} | OBJECTS
        lines = self.rows(
            "SET search_path = ''; "
            + "; ".join(
                f"SELECT to_jsonb(row) FROM ({query}) AS row ORDER BY 1; SELECT NULL"
                for query in queries.values()
            )
        )
        found = {}
        for name in queries:
            end = lines.index("")
            found[name], lines = sorted(lines[:end]), lines[end + 1 :]
        return found

    def restored(self, folder: Path, kind: str, succeeds=True) -> Database:
        """A new database, made from a dump of this one."""
        new, file = Database(), folder / f"{self.name}.{kind}"
        run("pg_dump", f"--format={kind}", "--file", file, self.url)
        if kind == "plain":
            run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", file, new.url, succeeds=succeeds)
        else:
            run("pg_restore", "--exit-on-error", "-d", new.url, file, succeeds=succeeds)
        return new


class Test(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="dump-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def assert_restores(self, database: Database):
        """Both kinds of dump bring all back; gives the databases made from them."""
        before, made = database.contents(), []
        for kind in ("plain", "custom"):
            with self.subTest(kind):
                made.append(database.restored(self.folder, kind))
                after = made[-1].contents()
                self.assertEqual(list(after), list(before))
                for name, rows in before.items():
                    self.assertEqual(after[name], rows, name)
        return made


class Store(Test):
    def setUp(self):
        super().setUp()
        self.database = Database()

    def start(self, database: Database, folder="data", port=None):
        program = store(self.folder / folder, "--database", database.url)
        self.addCleanup(program.stop)
        return program.wait_ready()

    def filled(self, count=20) -> list[dict]:
        """A store that has taken events of two types from a gateway, and has ended."""
        program = self.start(self.database)
        bus = gateway(self.folder / "data")
        self.addCleanup(bus.stop)
        bus.wait_ready()
        events = [
            envelope("agent.error", {**ERROR, "number": number}) if number % 2 else envelope()
            for number in range(count)
        ]
        for event in events:
            self.assertEqual(call(bus.port, "POST", "/publish", event).status, 202)
        for event in events:
            wait_until(lambda one=event["event_id"]: stored(program.port, one), what="an event in the store")
        self.assertEqual((bus.terminate(), program.terminate()), (0, 0))
        return events

    def assert_refuses(self, database: Database):
        """A payload that is not of its type's schema, and a source that is not of the envelope's."""
        self.assertIn("agent_error_v1", database.sql(insertion({"agent_name": 5}), succeeds=False))
        self.assertIn("events_source_check", database.sql(insertion(ERROR, source={}), succeeds=False))
        database.sql(insertion(ERROR))

    def test_a_filled_store(self):
        events = self.filled()
        for number, database in enumerate(self.assert_restores(self.database)):
            program = self.start(database, f"restored{number}")
            self.assertEqual(call(program.port, "GET", "/events?limit=1").json["total"], len(events))
            self.assertEqual(stored(program.port, events[1]["event_id"])["payload"], events[1]["payload"])
            self.assertNotIn("generated schema", program.log.read_text())  # nothing to bring in
            self.assertEqual(program.terminate(), 0)
            self.assertEqual(
                database.rows("SELECT count(*) FROM agent_error_v1 WHERE agent_name = 'cack'"),
                [str(len(events) // 2)],
            )
            self.assert_refuses(database)

    def test_a_store_of_an_older_version_once_it_was_opened(self):
        events = self.filled()
        self.database.sql(BARE_FUNCTIONS)
        before = self.database.contents()
        lost = self.database.restored(self.folder, "plain", succeeds=False)
        self.assertEqual(lost.rows("SELECT count(*) FROM events"), ["0"])
        self.assertEqual(self.start(self.database).terminate(), 0)
        after = self.database.contents()
        for name in ("public.events", "indexes", "views"):
            self.assertEqual(after[name], before[name], name)
        for database in self.assert_restores(self.database):
            self.assertEqual(database.rows("SELECT count(*) FROM events"), [str(len(events))])
            self.assert_refuses(database)

    def test_a_store_whose_views_others_read(self):
        """It takes events under newer schemas, and says what waits for whom."""
        self.assertEqual(self.start(self.database).terminate(), 0)
        self.database.sql(OLDER_VIEW)
        program = self.start(self.database)
        answer = call(program.port, "GET", "/health").json
        self.assertEqual(answer["status"], "healthy")
        (waiting,) = answer["waiting"]
        self.assertIn("view report", waiting["what"])
        self.assertIn('"agent_error_v1"', waiting["run"])
        self.assertIn("the schema waits for the operator", program.log.read_text())
        self.assertEqual(program.terminate(), 0)
        for database in self.assert_restores(self.database):
            database.sql(insertion(ERROR))
            self.assertEqual(database.rows("SELECT gone FROM report"), ["late"])
        self.database.sql(waiting["run"])
        program = self.start(self.database)
        self.assertEqual(call(program.port, "GET", "/health").json["waiting"], [])
        self.assertEqual(program.terminate(), 0)
        self.assertEqual(self.database.rows("SELECT agent_name FROM agent_error_v1"), [])

    def test_a_store_in_another_schema(self):
        self.database.sql(f"CREATE SCHEMA bus; ALTER DATABASE {self.database.name} SET search_path = bus")
        events = self.filled()
        self.assertEqual(self.database.rows("SELECT count(*) FROM bus.events"), [str(len(events))])
        self.assertNotIn("public", "".join(self.database.rows(RELATIONS)))
        self.assert_restores(self.database)


class Generated(Test):
    """What holyc generates for `sql.schema`, without the store."""

    def generated(self, configuration: str) -> Path:
        (self.folder / "holyc.yaml").write_text(
            f"schemas: {json.dumps(str(SOURCE / 'schemas'))}\nout: generated\ntargets: [sql]\n{configuration}"
        )
        run(BUILD / "bin" / "holyc", "generate", "--config", self.folder / "holyc.yaml")
        return self.folder / "generated" / "sql"

    def assert_works_in(self, schema: str, script: Path):
        database, quoted = Database(), '"' + schema.replace('"', '""') + '"'
        run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", script, database.url)
        self.assertEqual(database.rows(USED_SCHEMAS), [schema])
        database.sql("SET search_path = ''; " + insertion(ERROR, schema=quoted))
        rows = database.rows(
            f"SELECT agent_name, session_id FROM {quoted}.agent_error_v1 JOIN {quoted}.events USING (event_id)"
        )
        self.assertEqual(rows, ["cack|s"])
        for each in (database, *self.assert_restores(database)):
            refusal = each.sql(insertion({"agent_name": 5}, schema=quoted), succeeds=False)
            self.assertIn("agent_error_v1", refusal)

    def test_the_default(self):
        made = self.generated("")
        self.assertEqual(
            (made / "postgresql/schema.sql").read_text(),
            (SOURCE / "generated/sql/postgresql/schema.sql").read_text(),
        )
        self.assert_works_in("public", made / "postgresql/schema.sql")

    def test_another_schema(self):
        self.assert_works_in("bus", self.generated("sql: {schema: bus}\n") / "postgresql/schema.sql")

    def test_a_schema_with_an_odd_name(self):
        made = self.generated(f"sql:\n  schema: {json.dumps(ODD_SCHEMA)}\n")
        self.assert_works_in(ODD_SCHEMA, made / "postgresql/schema.sql")
        self.assertEqual(
            (made / "sqlite/schema.sql").read_text(), (SOURCE / "generated/sql/sqlite/schema.sql").read_text()
        )

    def test_the_statements_are_the_script(self):
        made = self.generated("sql: {schema: bus}\n")
        for dialect in ("postgresql", "sqlite"):
            script, tables = (
                (made / dialect / "schema.sql").read_text(),
                json.loads((made / dialect / "tables.json").read_text()),
            )
            for statement in tables["statements"]:
                text = statement["text"].replace(tables["schema"], '"bus"')
                self.assertEqual(script.count(text), 1, text)
                script = script.replace(text, "")
            self.assertNotIn("CREATE TABLE", script)
            self.assertNotIn("CREATE OR REPLACE", script)


if __name__ == "__main__":
    unittest.main()
