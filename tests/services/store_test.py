"""The store as a process: what it answers, what it keeps when something dies, on SQLite and, with RabbitMQ's
and PostgreSQL's servers, on those. Embedded without arguments; scaled out with HOLY_SCALED=1
(services.store_scaled).
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import http.client
import json
import os
import shutil
import socket
import sqlite3
import struct
import subprocess
import tempfile
import threading
import time
import unittest
import uuid
from pathlib import Path

import gateway_support
import servers
from gateway_support import (
    BUILD,
    PATIENCE,
    SOURCE,
    call,
    envelope,
    free_port,
    gateway,
    store,
    stored,
    wait_until,
)

SCALED = os.environ.get("HOLY_SCALED") == "1"
SERVERS = None
ERROR = {"agent_name": "cack", "error_type": "timeout", "error_message": "late"}


def setUpModule():
    global SERVERS
    if SCALED:
        context = servers.running("rabbitmq", "postgresql")
        SERVERS = context.__enter__()
        unittest.addModuleCleanup(context.__exit__, None, None, None)


class Pair(unittest.TestCase):
    """A gateway and a store in a folder of their own."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="store-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.data = self.folder / "holyfields-data"
        self.common, self.own = [], []
        if SCALED:
            name = "t" + uuid.uuid4().hex[:12]
            subprocess.run(
                ["psql", "-q", SERVERS.postgresql.url, "-c", f"CREATE DATABASE {name}"], check=True
            )
            self.common = [
                "--broker",
                SERVERS.rabbitmq.url,
                "--exchange",
                name,
                "--dead-letter-exchange",
                name + ".dlq",
            ]
            self.own = [
                "--database",
                SERVERS.postgresql.url.replace("/postgres", "/" + name),
                "--queue",
                name + ".events",
                "--dead-letter-queue",
                name + ".dlq",
            ]
        self.store = self.start_store()
        self.gateway = gateway(self.data, *self.common)
        self.addCleanup(self.gateway.stop)
        self.store.wait_ready()
        self.gateway.wait_ready()

    def start_store(self, *arguments, port=None):
        started = store(self.data, *self.common, *self.own, *arguments, port=port)
        self.addCleanup(started.stop)
        return started

    def get(self, path, **headers):
        return call(self.store.port, "GET", path, headers=headers)

    def publish(self, event):
        answer = call(self.gateway.port, "POST", "/publish", event)
        self.assertEqual(answer.status, 202, answer.body)
        return event["event_id"]

    def publish_all(self, events):
        for event in events:
            self.publish(event)
        for event in events:
            wait_until(lambda: stored(self.store.port, event["event_id"]), what="an event in the store")

    @contextlib.contextmanager
    def foreign_queue(self, key):
        """What another AMQP client gets that binds this key: a function that waits for the body and the
        headers of one message.
        """
        if not SCALED:
            yield lambda: None
            return
        import pika

        with pika.BlockingConnection(pika.URLParameters(SERVERS.rabbitmq.url)) as connection:
            channel = connection.channel()
            name = channel.queue_declare("", exclusive=True).method.queue
            channel.queue_bind(name, self.common[self.common.index("--exchange") + 1], key)

            def published():
                method, properties, body = wait_until(
                    lambda: (got := channel.basic_get(name, auto_ack=True))[0] and got,
                    what="a message of the other client",
                )
                return body.decode(), {key: value for key, value in properties.headers.items() if key != "CC"}

            yield published

    def total(self):
        return self.get("/events?limit=1").json["total"]

    def sql(self, statement):
        """Runs a statement in the store's database. The first column of its rows, as texts."""
        if SCALED:
            url = self.own[self.own.index("--database") + 1]
            command = ["psql", "-qAt", "-v", "ON_ERROR_STOP=1", url, "-c", statement]
            return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        with contextlib.closing(sqlite3.connect(self.data / "store.sqlite")) as database, database:
            return [str(row[0]) for row in database.execute(statement)]


class Answers(Pair):
    def test_a_chain_is_answered_in_every_way(self):
        session = "session-" + uuid.uuid4().hex
        ids = [str(uuid.uuid4()) for _ in range(3)]
        events = [
            envelope(
                "agent.error",
                {**ERROR, "session_id": session, "number": 1.50},
                event_id=one,
                timestamp=f"2026-01-27T10:00:0{i}Z",
                correlation_ids=[ids[i - 1]] if i else [],
                source={"host": "h", "type": "agent" if i else "webhook", "app": "n8n"},
            )
            for i, one in enumerate(ids)
        ]
        self.publish_all(events)

        page = self.get(f"/events?session_id={session}&limit=2").json
        self.assertEqual([one["event_id"] for one in page["events"]], [ids[2], ids[1]])
        self.assertEqual((page["total"], page["limit"], page["offset"], page["has_more"]), (3, 2, 0, True))
        rest = self.get(f"/events?session_id={session}&limit=2&cursor={page['next_cursor']}").json
        self.assertEqual(([one["event_id"] for one in rest["events"]], rest["has_more"]), ([ids[0]], False))
        self.assertEqual(self.get(f"/events?session_id={session}&offset=2").json["events"], rest["events"])
        for query, count in (
            ("event_type=agent.error", 3),
            ("event_type=agent.*", 3),
            ("event_type=agent.error.v1&source_type=agent", 2),
            ("source=n8n", 3),
            ("source=nobody", 0),
            ("start_time=2026-01-27T10:00:01Z", 2),
            ("end_time=2026-01-27T10:00:01Z", 2),
            (f"correlation_id={ids[0]}", 1),
            ("event_type=fireflies.*", 0),
        ):
            self.assertEqual(self.get(f"/events?session_id={session}&{query}").json["total"], count, query)
        for query, count in (
            (f"session_id={session}&event_type=fireflies.*&event_type=agent.*", 3),
            (f"session_id={session}&event_type=fireflies.*&event_type=agent.error", 3),
            (f"session_id={session}&event_type=*", 3),
        ):
            self.assertEqual(self.get(f"/events?{query}").json["total"], count, query)
        self.publish_all(
            [
                envelope(
                    "meeting.participant.added",
                    self.get("/schemas/theboard.meeting.participant.added").json["examples"][0],
                )
            ]
        )
        for pattern in (
            "meeting.*",
            "theboard.*",
            "meeting.participant.added",
            "theboard.meeting.participant.added.v1",
        ):
            self.assertEqual(self.get(f"/events?event_type={pattern}").json["total"], 1, pattern)
        bare = self.get("/api/v1/events?limit=5&event_type=agent.*").json
        self.assertEqual([one["event_id"] for one in bare], ids[::-1])
        self.assertIn(b'"number":1.5', self.get(f"/events/{ids[0]}").body.replace(b" ", b""))

        trace = self.get(f"/events/trace/{ids[1]}").json
        self.assertEqual(([one["event_id"] for one in trace["events"]], trace["chain_length"]), (ids, 3))
        self.assertTrue(self.get(f"/events/trace/{ids[1]}?limit=2").json["truncated"])
        self.assertEqual(
            [one["event_id"] for one in self.get(f"/events/{ids[2]}/ancestors").json["events"]], ids
        )
        self.assertEqual(
            [one["event_id"] for one in self.get(f"/events/{ids[0]}/descendants").json["events"]], ids[::-1]
        )
        timeline = self.get(f"/events/timeline?session_id={session}&format=json").json
        self.assertEqual([one["offset_ms"] for one in timeline["events"]], [0, 1000, 2000])

        for path, status in (
            (f"/events/{uuid.uuid4()}", 404),
            ("/events/nonsense", 404),
            ("/events?limit=0", 422),
            ("/events?limit=1001", 422),
            ("/events?offset=-1", 422),
            ("/events?start_time=noon", 422),
            ("/events?cursor=x", 422),
            ("/events?event_type=*.error", 422),
            ("/api/v1/events?event_type=agent*", 422),
            ("/events/timeline", 422),
            ("/schemas/no.such.type", 404),
            ("/dead-letters/77777", 404),
        ):
            answer = self.get(path)
            self.assertEqual(answer.status, status, path)
            self.assertTrue(answer.json["detail"], path)
        self.assertEqual(self.get("/schemas/agent.error").json, self.get("/schemas/agent.error.v1").json)
        self.assertEqual(self.get("/health").json["status"], "healthy")
        self.assertEqual(self.get("/healthz").json, {"ok": True, "service": "candystore"})
        metrics = self.get("/metrics").body.decode()
        for line in (
            'candystore_events_received_total{event_type="agent.error.v1",source="n8n"} 3',
            'candystore_events_stored_total{event_type="agent.error.v1"} 3',
            "candystore_api_requests_total{",
            "candystore_api_request_duration_seconds_bucket{",
            "candystore_consumer_connected 1",
            "candystore_storage_latency_seconds_count",
            "candystore_dead_letters 0",
            "candystore_consumer_reconnects_total",
        ):
            self.assertIn(line, metrics)
        if not SCALED:
            self.client_agrees(ids, session)

    def client_agrees(self, ids, session):
        """A TypeScript client made from the OpenAPI document reads the same."""
        home = SOURCE / "tests" / "services" / "client"
        place = self.folder / "client"
        place.mkdir()
        for name in ("client.ts", "tsconfig.json", "package.json"):
            shutil.copy(home / name, place)
        (place / "node_modules").symlink_to(home / "node_modules")
        (place / "document.json").write_bytes(self.get("/openapi.json").body)
        tools = home / "node_modules" / ".bin"
        subprocess.run(
            [tools / "openapi-typescript", "document.json", "-o", "store.d.ts"],
            cwd=place,
            check=True,
            capture_output=True,
        )
        compiled = subprocess.run([tools / "tsc", "-p", "."], cwd=place, capture_output=True, text=True)
        self.assertEqual(compiled.returncode, 0, compiled.stdout)
        ran = subprocess.run(
            ["node", "client.js", f"http://127.0.0.1:{self.store.port}", ids[0], session],
            cwd=place,
            capture_output=True,
            text=True,
        )
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertEqual(
            json.loads(ran.stdout),
            {
                "total": 3,
                "first": [ids[2]],
                "next": [ids[1]],
                "event": ids[0],
                "chain_length": 3,
                "offsets": [0, 1000, 2000],
                "bare": 3,
                "waiting": 0,
                "missing": 404,
            },
        )

    def test_every_time_that_the_gateway_takes_is_stored(self):
        times = [
            "0000-01-01T00:00:00Z",
            "2016-12-31T23:59:60Z",
            "2026-01-27T10:00:00+23:59",
            "2026-01-27T10:00:00.123456789-15:59",
            "9999-12-31T23:59:59-23:59",
        ]
        events = [envelope(timestamp=time) for time in times]
        self.publish_all(events)
        page = self.get("/events").json
        self.assertEqual([one["timestamp"] for one in page["events"]], [times[i] for i in (4, 3, 2, 1, 0)])
        self.assertEqual(self.get("/dead-letters").json["waiting"], 0)

    def test_a_replay_reaches_consumers_and_is_kept_once(self):
        event = envelope()
        self.publish_all([event])
        with self.foreign_queue("fireflies.transcript.upload") as published:
            answer = call(self.store.port, "POST", f"/events/{event['event_id']}/replay")
            self.assertEqual((answer.status, answer.json["event_id"]), (202, event["event_id"]))
            if SCALED:
                body, headers = published()
                self.assertEqual(json.loads(body), stored(self.store.port, event["event_id"]))
                self.assertEqual(
                    (headers["x-replay"], headers["x-replayed-by"], headers["x-replayed-at"]),
                    ("true", "candystore", answer.json["replayed_at"]),
                )
        wait_until(
            lambda: (
                b'candystore_events_duplicate_total{event_type="fireflies.transcript.upload.v1"} 1'
                in self.get("/metrics").body
            ),
            what="a duplicate",
        )
        self.assertEqual(self.total(), 1)
        self.assertEqual(call(self.store.port, "POST", f"/events/{uuid.uuid4()}/replay").status, 404)

    def test_streams_follow_filter_and_resume(self):
        first, second, other = envelope(), envelope(), envelope("agent.error", ERROR)
        with web_socket(self.store.port, "/ws?event_type=fireflies.*") as frames:
            self.assertEqual(next(frames), {"type": "welcome"})  # nothing is missed from here on
            self.publish_all([first, other, second])
            got = [next(frames), next(frames)]
        self.assertEqual(
            [one["envelope"]["event_id"] for one in got], [first["event_id"], second["event_id"]]
        )
        self.assertEqual((got[0]["type"], got[0]["routing_key"]), ("event", "fireflies.transcript.upload.v1"))
        with event_stream(self.store.port, "/stream?after=0") as events:
            seen = [next(events) for _ in range(3)]
        self.assertEqual(
            [data["envelope"]["event_id"] for _, data in seen],
            [first["event_id"], other["event_id"], second["event_id"]],
        )
        with event_stream(self.store.port, "/stream", {"Last-Event-ID": seen[0][0]}) as events:
            self.assertEqual([next(events)[0], next(events)[0]], [seen[1][0], seen[2][0]])

    def test_a_stream_far_behind_gets_everything_at_the_readers_pace(self):
        # More than --stream-limit, also in single events of half of it.
        long = {**ERROR, "error_message": "x" * 600_000}
        events = [envelope("agent.error", long) for _ in range(4)] + [
            envelope("agent.error", {**ERROR, "error_message": "x" * 1000}) for _ in range(3000)
        ]
        self.publish_all(events[:4])
        for start in range(4, len(events), 500):
            self.assertEqual(
                call(self.gateway.port, "POST", "/events", events[start : start + 500]).status, 202
            )
        wait_until(lambda: self.total() == len(events), what="the last event")
        wanted = {event["event_id"] for event in events}
        with event_stream(self.store.port, "/stream?after=0") as answers:
            time.sleep(1)  # a reader that takes its time
            seen = [next(answers) for _ in wanted]
        self.assertEqual({data["envelope"]["event_id"] for _, data in seen}, wanted)
        self.assertEqual([int(number) for number, _ in seen], sorted(int(number) for number, _ in seen))
        with web_socket(
            self.store.port, "/ws?after=" + seen[-2][1]["envelope"]["event_id"]
        ) as frames:  # an event's own id
            self.assertEqual(
                [next(frames)["type"], next(frames)["envelope"]["event_id"]],
                ["welcome", seen[-1][1]["envelope"]["event_id"]],
            )
        answer = self.get(
            "/stream?after=nonsense"
        )  # refused before the header, and no silent start elsewhere
        self.assertEqual((answer.status, answer.json["parameter"]), (422, "after"))

    def peak(self):
        """Memory that the store has held at most, in MiB."""
        status = Path(f"/proc/{self.store.process.pid}/status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) // 1024

    @unittest.skipIf(SCALED, "RabbitMQ pushes --prefetch messages, whatever their size")
    def test_a_backlog_of_large_events_takes_bounded_memory(self):
        self.store.terminate()
        events = [envelope("agent.error", {**ERROR, "error_message": "x" * 900_000}) for _ in range(150)]
        for event in events:
            self.publish(event)
        self.store = self.start_store().wait_ready()
        wait_until(lambda: self.total() == len(events), what="the last event")
        self.assertLess(self.peak(), 140)

    def test_pages_of_large_events_take_bounded_memory(self):
        root = envelope("agent.error", {**ERROR, "error_message": "x" * 900_000})
        events = [root] + [
            {**root, "event_id": str(uuid.uuid4()), "correlation_ids": [root["event_id"]]} for _ in range(99)
        ]
        self.publish_all(events)
        Path(f"/proc/{self.store.process.pid}/clear_refs").write_text("5")  # the peak begins anew
        before = self.peak()
        seen, cursor = [], ""
        while cursor is not None:
            page = self.get(f"/events?limit=1000{cursor}").json
            self.assertEqual((page["total"], page["has_more"]), (100, page["next_cursor"] is not None))
            seen += [one["event_id"] for one in page["events"]]
            cursor = page["next_cursor"] and "&cursor=" + page["next_cursor"]
        self.assertEqual((len(seen), set(seen)), (100, {event["event_id"] for event in events}))
        trace = self.get(f"/events/trace/{root['event_id']}").json
        self.assertTrue(0 < trace["chain_length"] == len(trace["events"]) < 100 and trace["truncated"])
        for path in (f"/events/{root['event_id']}/descendants", "/api/v1/events?limit=1000"):
            self.assertEqual(self.get(path).status, 200)
        with event_stream(self.store.port, "/stream?after=0") as answers:
            self.assertEqual({next(answers)[1]["envelope"]["event_id"] for _ in events}, set(seen))
        self.assertLess(self.peak() - before, 160)


class Losses(Pair):
    def test_a_conflict_becomes_a_dead_letter_that_can_be_requeued(self):
        event = envelope("agent.error", ERROR)
        self.publish_all([event])
        # A second gateway does not know the first one's events, so the conflict is the store's to find.
        second = gateway(self.data, *self.common)
        self.addCleanup(second.stop)
        second.wait_ready()
        answer = call(
            second.port, "POST", "/publish", {**event, "payload": {**ERROR, "error_message": "another"}}
        )
        self.assertIn(answer.status, (202, 409))
        if answer.status == 409:
            self.skipTest("the gateway saw the conflict itself")
        letters = wait_until(lambda: self.get("/dead-letters").json["dead_letters"], what="a dead letter")
        self.assertEqual(
            [(one["reason"], one["event_id"]) for one in letters], [("event_id_conflict", event["event_id"])]
        )
        self.assertIn("another", letters[0]["raw"])
        self.assertEqual(stored(self.store.port, event["event_id"])["payload"]["error_message"], "late")
        with self.foreign_queue(
            "agent.error"
        ) as published:  # a consumer bound to the key without its version
            self.assertEqual(
                call(self.store.port, "POST", f"/dead-letters/{letters[0]['id']}/requeue").status, 202
            )
            self.assertEqual(
                published(),
                (letters[0]["raw"], {"x-requeued-dead-letter": str(letters[0]["id"])}) if SCALED else None,
            )
        again = wait_until(lambda: self.get("/dead-letters").json["dead_letters"], what="the letter again")
        self.assertEqual((again[0]["id"], again[0]["attempts"] > 1), (letters[0]["id"], True))

    @unittest.skipUnless(SCALED, "the embedded log takes events from gateways alone")
    def test_what_another_client_publishes_is_stored_or_kept_as_a_dead_letter(self):
        import pika

        exchange = self.common[self.common.index("--exchange") + 1]
        bare = {
            "event_type": "agent.error",
            "source": "cron",
            "payload": ERROR,
            "correlation_ids": ["cron_nightly"],
            "agent_context": None,
        }
        unknown = {**envelope("nobody.knows.this", {"free": 1}), "extra": None}
        with pika.BlockingConnection(pika.URLParameters(SERVERS.rabbitmq.url)) as connection:
            channel = connection.channel()
            for body in (
                json.dumps(bare).encode(),
                b"\xff\x00{",
                json.dumps(unknown).encode(),
                b'{"event_type": "agent.error"}',
            ):
                channel.basic_publish(exchange, "agent.error", body, pika.BasicProperties(delivery_mode=2))
        letters = wait_until(
            lambda: (found := self.get("/dead-letters").json["dead_letters"]) and len(found) == 2 and found,
            what="two dead letters",
        )
        self.assertEqual({one["reason"] for one in letters}, {"malformed", "invalid"})
        self.assertIn(base64.b64encode(b"\xff\x00{").decode(), [one.get("raw_base64") for one in letters])
        self.assertEqual({one["routing_key"] for one in letters}, {"agent.error"})
        wait_until(lambda: self.total() == 2, what="two events")
        kept = stored(self.store.port, unknown["event_id"])
        self.assertEqual((kept["extra"], self.get("/events?unvalidated=true").json["total"]), (None, 1))
        self.assertEqual(self.get("/events/trace/cron_nightly").json["chain_length"], 1)
        self.assertIn(
            "candystore_dead_letters 2",
            wait_until(
                lambda: (
                    (text := self.get("/metrics").body.decode())
                    and "candystore_dead_letters 2" in text
                    and text
                )
            ),
        )

    @unittest.skipUnless(SCALED, "SQLite has no connections to lose")
    def test_connections_that_the_database_ends_are_made_again_unseen(self):
        event = envelope()
        self.publish_all([event])
        name = self.own[self.own.index("--database") + 1].rpartition("/")[2]
        for _ in range(3):
            readers = [
                threading.Thread(target=self.total) for _ in range(8)
            ]  # several connections are open now
            for reader in readers:
                reader.start()
            for reader in readers:
                reader.join()
            ended = subprocess.run(
                [
                    "psql",
                    "-qAt",
                    SERVERS.postgresql.url,
                    "-c",
                    f"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{name}'",
                ],
                check=True,
                capture_output=True,
                text=True,
            ).stdout
            self.assertGreater(int(ended), 1)
            self.assertEqual(
                [
                    self.get(path).status
                    for path in (f"/events/{event['event_id']}", "/events", "/health/ready", "/dead-letters")
                ],
                [200] * 4,
            )
            self.publish_all([envelope()])
        self.assertNotIn("could not be written", self.store.log.read_text())

    @unittest.skipUnless(SCALED, "the embedded log counts deliveries; test_bus_contract")
    def test_a_message_that_ends_the_store_every_time_becomes_a_dead_letter(self):
        # A trigger of the database holds the store up in one message, and there it is killed.
        url = self.own[self.own.index("--database") + 1]

        def run(sql):
            return subprocess.run(
                ["psql", "-qAt", url, "-c", sql], check=True, capture_output=True, text=True
            ).stdout

        run(
            "CREATE FUNCTION hold() RETURNS trigger AS $$ BEGIN IF NEW.payload->>'error_message' = 'poison' THEN PERFORM pg_sleep(600); END IF; RETURN NEW; END $$ "
            "LANGUAGE plpgsql; CREATE TRIGGER hold BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION hold()"
        )
        held = "FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'"
        for queue_type in ("quorum", "classic"):
            self.store.terminate()
            self.own[self.own.index("--queue") + 1] = (
                f"{self.common[self.common.index('--exchange') + 1]}.{queue_type}"
            )
            arguments = ["--queue-type", queue_type, "--max-attempts", 2, "--batch-size", 50]
            self.store = self.start_store(*arguments).wait_ready()
            self.store.terminate()
            poison = envelope("agent.error", {**ERROR, "error_message": "poison"})
            events = [envelope() for _ in range(20)] + [poison] + [envelope() for _ in range(20)]
            for event in events:
                self.publish(event)
            for crashes in range(12):
                self.store = self.start_store(*arguments).wait_ready()
                seen = wait_until(
                    lambda: (
                        int(run("SELECT count(*) " + held)) or self.get("/dead-letters").json["dead_letters"]
                    ),
                    what="poison in hand",
                )
                if seen != 1:
                    break
                self.store.kill()
                run("SELECT pg_terminate_backend(pid) " + held)
            letters = self.get("/dead-letters").json["dead_letters"]
            self.assertEqual(
                [(one["event_id"], one["reason"]) for one in letters],
                [(poison["event_id"], "ends_the_store")],
                (queue_type, crashes),
            )
            self.assertLessEqual(crashes, 4)
            wait_until(
                lambda: all(
                    stored(self.store.port, event["event_id"]) for event in events if event is not poison
                ),
                what="its neighbours",
            )
            run("DELETE FROM dead_letters")
            self.assertEqual(run("SELECT count(*) FROM suspects").strip(), "0")

    def owners_trigger(self, condition, error):
        """Something of the database's owner that raises an error for the events of a condition on payloads."""
        if SCALED:
            self.sql(
                "CREATE OR REPLACE FUNCTION owners() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                f"IF NEW.payload->>{condition} THEN {error}; END IF; RETURN NEW; END $$"
            )
            self.sql("CREATE TRIGGER owners BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION owners()")
        else:
            self.sql(
                f"CREATE TRIGGER owners BEFORE INSERT ON events WHEN NEW.payload->>{condition} "
                f"BEGIN SELECT {error}; END"
            )

    def drop_owners_trigger(self):
        self.sql("DROP FUNCTION owners CASCADE" if SCALED else "DROP TRIGGER owners")

    def dead(self, count):
        """The dead letters, by the ids of their events, when there are so many."""
        letters = wait_until(
            lambda: (
                (found := self.get("/dead-letters").json["dead_letters"]) and len(found) == count and found
            ),
            what="dead letters",
        )
        return {letter["event_id"]: letter for letter in letters}

    def test_a_row_that_a_trigger_refuses_stops_no_other(self):
        # The second does not say itself whether it is of this row or of all, the third not whether it is of the moment.
        errors = {
            "RAISE EXCEPTION 'not this one'": 3,
            "PERFORM no_such_function(1)": 3,
            "RAISE EXCEPTION 'not now' USING ERRCODE = '57014'": 3,
        }
        if not SCALED:
            errors = {"RAISE(ABORT, 'not this one')": 1, "json_extract('{', '$')": 3}
        self.store.terminate()
        for error, attempts in errors.items():
            self.store = self.start_store("--max-attempts", 3).wait_ready()
            self.owners_trigger("'error_message' = 'poison'", error)
            alone, among = (envelope("agent.error", {**ERROR, "error_message": "poison"}) for _ in range(2))
            self.publish(alone)
            self.publish_all([envelope("agent.error", ERROR) for _ in range(3)])
            self.store.terminate()
            neighbours = [envelope("agent.error", ERROR) for _ in range(30)]
            for event in [*neighbours[:15], among, *neighbours[15:]]:
                self.publish(event)
            self.store = self.start_store("--max-attempts", 3).wait_ready()
            for event in neighbours:
                wait_until(lambda: stored(self.store.port, event["event_id"]), what="a neighbour")
            letters = self.dead(2)
            self.assertEqual(set(letters), {alone["event_id"], among["event_id"]})
            for letter in letters.values():
                self.assertEqual(letter["reason"], "storage_refused", letter)
                self.assertGreaterEqual(letter["attempts"], attempts, letter)
            self.drop_owners_trigger()
            for event_id, letter in letters.items():
                answer = call(self.store.port, "POST", f"/dead-letters/{letter['id']}/requeue")
                self.assertEqual(answer.status, 202, answer.body)
                wait_until(lambda: stored(self.store.port, event_id), what="the requeued event")
            self.assertEqual(self.store.terminate(), 0)

    def test_a_dead_letter_that_the_database_refuses_stops_no_other(self):
        refusal = "RAISE EXCEPTION 'no' USING ERRCODE = '23514'" if SCALED else "RAISE(ABORT, 'no')"
        self.owners_trigger("'error_message' = 'poison'", refusal)
        poison = [envelope("agent.error", {**ERROR, "error_message": "poison"}) for _ in range(3)]
        if SCALED:
            self.sql(
                "CREATE FUNCTION letters() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                f"IF NEW.event_id = '{poison[0]['event_id']}' THEN RAISE EXCEPTION 'no'; END IF; RETURN NEW; END $$"
            )
            self.sql(
                "CREATE TRIGGER letters BEFORE INSERT ON dead_letters FOR EACH ROW EXECUTE FUNCTION letters()"
            )
        else:
            self.sql(
                "CREATE TRIGGER letters BEFORE INSERT ON dead_letters WHEN "
                f"NEW.event_id = '{poison[0]['event_id']}' BEGIN SELECT RAISE(ABORT, 'no'); END"
            )
        for event in poison:
            self.publish(event)
        self.assertEqual(set(self.dead(2)), {event["event_id"] for event in poison[1:]})
        self.sql("DROP FUNCTION letters CASCADE" if SCALED else "DROP TRIGGER letters")
        self.assertEqual(set(self.dead(3)), {event["event_id"] for event in poison})

    def test_while_the_database_takes_nothing_no_event_is_blamed(self):
        outages = [("ALTER TABLE events RENAME TO hidden", "ALTER TABLE hidden RENAME TO events")]
        if SCALED:
            name = self.sql("SELECT current_database()")[0]
            setting = f"ALTER DATABASE {name} SET default_transaction_read_only ="
            others = (
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                f"WHERE pid <> pg_backend_pid() AND datname = '{name}'"
            )
            outages.append(
                (f"{setting} on; {others}", f"SET TRANSACTION READ WRITE; {setting} off; {others}")
            )
        self.store.terminate()
        self.store = self.start_store("--max-attempts", 1).wait_ready()
        for begin, end in outages:
            self.sql(begin)
            tries = self.store.log.read_text().count("a batch could not be written")
            events = [envelope("agent.error", ERROR) for _ in range(20)]
            for event in events:
                self.publish(event)
            wait_until(
                lambda: self.store.log.read_text().count("a batch could not be written") >= tries + 3,
                what="three tries",
            )
            self.assertEqual(self.get("/health/ready").status, 503)
            self.sql(end)
            for event in events:
                wait_until(lambda: stored(self.store.port, event["event_id"]), what="an event in the store")
            self.assertEqual(self.get("/dead-letters").json["dead_letters"], [])

    def test_duplicates_at_once_and_after_a_restart_are_one_event(self):
        events = [envelope() for _ in range(20)]
        threads = [
            threading.Thread(target=lambda: [self.publish(event) for event in events]) for _ in range(3)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        wait_until(lambda: self.total() == 20, what="20 events")
        self.store.kill()
        self.gateway.kill()
        self.store = self.start_store().wait_ready()
        self.gateway = gateway(self.data, *self.common)
        self.addCleanup(self.gateway.stop)
        self.gateway.wait_ready()
        for event in events:
            self.publish({**event, "timestamp": "2026-02-02T00:00:00Z"})
        marker = envelope()
        self.publish_all([marker])
        self.assertEqual(self.total(), 21)
        self.assertEqual(self.get("/dead-letters").json["waiting"], 0)

    def test_a_store_that_is_killed_again_and_again_keeps_every_event_once(self):
        events = [envelope() for _ in range(300)]
        sender = threading.Thread(target=lambda: [self.publish(event) for event in events])
        sender.start()
        port = self.store.port
        for pause in (0.05, 0.2, 0.4):
            time.sleep(pause)
            self.store.kill()
            self.store = self.start_store("--batch-size", 7, port=port)
        sender.join()
        self.store.wait_ready()
        wait_until(lambda: self.total() >= 300, what="300 events")
        self.assertEqual(
            {one["event_id"] for one in self.get("/events?limit=1000").json["events"]},
            {event["event_id"] for event in events},
        )
        self.assertEqual((self.total(), self.get("/dead-letters").json["waiting"]), (300, 0))
        self.assertEqual(self.store.terminate(), 0)


class Rights(Pair):
    """What a token may publish, it may publish again; in a program of its own and within the gateway."""

    TOKENS = {"admin": "", "scribe": "publish=fireflies.#", "reader": "publish="}

    def guarded(self):
        """The ports of stores that ask for tokens, one after the other."""
        tokens = self.folder / "tokens"
        tokens.write_text("".join(f"{name}:{name}-0123456789 {rest}\n" for name, rest in self.TOKENS.items()))
        self.store.terminate()
        self.store = self.start_store("--tokens", tokens).wait_ready()
        yield self.store.port
        self.store.terminate()
        self.gateway.terminate()
        within = ["--with-store", "--store-port", free_port(), "--tokens", tokens]
        self.gateway = gateway(self.data, *self.common, *self.own, *within)
        self.addCleanup(self.gateway.stop)
        self.gateway.wait_ready()
        wait_until(lambda: call(within[2], "GET", "/health/ready").status == 200, what="the store within")
        yield within[2]

    def ask(self, port, name, path, method="POST"):
        return call(port, method, path, headers={"Authorization": f"Bearer {name}-0123456789"})

    def assert_forbidden(self, answer, event_type):
        self.assertEqual(answer.status, 403, answer.body)
        self.assertEqual(answer.headers["content-type"], "application/problem+json")
        self.assertEqual(
            (answer.json["type"], answer.json["event_type"]), ("/problems/forbidden", event_type)
        )
        self.assertIn(event_type or "cannot be read", answer.json["detail"])

    def test_a_replay_is_a_publication(self):
        upload, error = envelope(), envelope("agent.error", ERROR)
        self.publish_all([upload, error])
        duplicates = 'candystore_events_duplicate_total{event_type="agent.error.v1"} '
        for port in self.guarded():
            for name, event, status in (
                ("scribe", upload, 202),
                ("scribe", error, 403),
                ("reader", upload, 403),
                ("reader", error, 403),
                ("admin", error, 202),
            ):
                answer = self.ask(port, name, f"/events/{event['event_id']}/replay")
                self.assertEqual(answer.status, status, (name, answer.body))
                if status == 403:
                    self.assert_forbidden(answer, event["event_type"] + ".v1")
            metrics = wait_until(
                lambda: (text := call(port, "GET", "/metrics").body.decode()) and duplicates in text and text,
                what="the replay",
            )
            self.assertIn(duplicates + "1\n", metrics)  # the admin's alone
            self.assertEqual(self.ask(port, "reader", f"/events/{uuid.uuid4()}/replay").status, 404)

    def put_letter(self, raw, key):
        """A dead letter, as if a consumer had refused those bytes; its id."""
        raw = raw if isinstance(raw, bytes) else json.dumps(raw).encode()
        return self.sql(
            "INSERT INTO dead_letters (fingerprint, reason, detail, raw, event_id, event_type, routing_key, "
            f"queue, attempts, dead_at) VALUES ('{uuid.uuid4()}', 'invalid', '', "
            + (f"'\\x{raw.hex()}'" if SCALED else f"x'{raw.hex()}'")
            + f", '', '{key}', '{key}', 'q', 1, '2026-01-01T00:00:00Z') RETURNING id"
        )[0]

    def test_to_requeue_a_dead_letter_is_a_publication(self):
        upload, error, prompt = "fireflies.transcript.upload.v1", "agent.error.v1", "agent.thread.prompt.v1"
        named = envelope("agent.bob.thread.prompt", {"provider": "a", "prompt": "b"})
        twice = b'{"event_type": "fireflies.a.b", "event_type": "agent.error"}'
        for port in self.guarded():
            for raw, key, reader, scribe in (  # the type that each is refused for
                (envelope(upload), upload, upload, ""),
                (envelope(), "", upload, ""),
                ({"event_type": "fireflies.transcript.upload", "payload": {}}, upload, upload, ""),
                (envelope("agent.error", ERROR), error, error, error),
                (envelope("agent.error", ERROR), upload, error, error),  # what a consumer would read
                (envelope(), "agent.error", upload, error),  # whom it would reach
                (named, upload, prompt, prompt),
                (b"\xff{", upload, None, None),
                (b"[]", upload, None, None),
                (twice, upload, None, None),
            ):
                with self.subTest(raw=raw, key=key):
                    path = f"/dead-letters/{self.put_letter(raw, key)}"
                    for name, event_type in {"reader": reader, "scribe": scribe}.items():
                        if event_type != "":
                            self.assert_forbidden(self.ask(port, name, path + "/requeue"), event_type)
                        self.assertIsNone(self.ask(port, name, path, "GET").json["requeued_at"])
                    name = "scribe" if scribe == "" else "admin"
                    self.assertEqual(self.ask(port, name, path + "/requeue").status, 202)


class Signatures(Pair):
    """A gateway without keys, which leaves signatures unread, and a store with them."""

    def setUp(self):
        super().setUp()
        (self.folder / "keys").write_text(
            "new:bmV3bmV3bmV3bmV3bmV3bmV3\ndefault:ZGVmYXVsdGRlZmF1bHRkZWZhdWx0\n"
        )

    def restart(self, *arguments):
        self.store.terminate()
        self.store = self.start_store("--signing-keys", self.folder / "keys", *arguments).wait_ready()

    @staticmethod
    def signed(event, key="default", secret=b"defaultdefaultdefault"):
        text = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return {
            **event,
            "signature": {
                "alg": "hmac-sha256",
                "key_id": key,
                "value": hmac.new(secret, text.encode(), hashlib.sha256).hexdigest(),
            },
        }

    def letters(self, count):
        return wait_until(
            lambda: (
                (found := self.get("/dead-letters").json["dead_letters"]) and len(found) == count and found
            ),
            what="dead letters",
        )

    def test_a_signature_that_does_not_fit_makes_a_dead_letter(self):
        self.restart()
        canonical = "fireflies.transcript.upload.v1"  # what the gateway has nothing to change in
        good, unsigned, forged, foreign = (
            self.signed(envelope(canonical)),
            envelope(),
            envelope(canonical),
            self.signed(envelope(canonical), "stranger"),
        )
        forged["signature"] = good["signature"]
        for event in (good, unsigned, forged, foreign):
            self.publish(event)
        reasons = {one["event_id"]: one["reason"] for one in self.letters(2)}
        self.assertEqual(
            reasons, {forged["event_id"]: "signature_invalid", foreign["event_id"]: "signature_key"}
        )
        self.assertIn(
            "does not fit",
            next(one["detail"] for one in self.letters(2) if one["event_id"] == forged["event_id"]),
        )
        wait_until(lambda: self.total() == 2, what="the event that is signed and the one that is not")
        self.assertEqual(stored(self.store.port, good["event_id"])["signature"], good["signature"])
        self.restart("--require-signature")
        missing = envelope()
        self.publish(missing)
        self.assertIn(
            (missing["event_id"], "signature_missing"),
            [(one["event_id"], one["reason"]) for one in self.letters(3)],
        )

    @unittest.skipUnless(SCALED, "the embedded log takes events from gateways alone")
    def test_a_replay_carries_what_was_signed(self):
        import pika

        self.restart()
        event = self.signed(
            {
                "event_id": str(uuid.uuid4()),
                "event_type": "agent.error",
                "source": "cron",
                "payload": ERROR,
                "correlation_ids": [],
            }
        )
        with pika.BlockingConnection(pika.URLParameters(SERVERS.rabbitmq.url)) as connection:
            connection.channel().basic_publish(
                self.common[self.common.index("--exchange") + 1], "agent.error", json.dumps(event).encode()
            )
        wait_until(lambda: stored(self.store.port, event["event_id"]), what="the event")
        self.assertEqual(call(self.store.port, "POST", f"/events/{event['event_id']}/replay").status, 202)
        wait_until(
            lambda: (
                b'candystore_events_duplicate_total{event_type="agent.error.v1"} 1'
                in self.get("/metrics").body
            ),
            what="a duplicate",
        )
        self.assertEqual(self.get("/dead-letters").json["waiting"], 0)

    def test_keys_that_cannot_be_used_are_told_at_the_start(self):
        (self.folder / "bad").write_text("new:***\n")
        for arguments, sentence in (
            (["--signing-keys", self.folder / "bad"], "bad: "),
            (["--require-signature"], "needs --signing-keys"),
        ):
            refused = subprocess.run(
                [gateway_support.CANDYSTORE, "--port", "0", "--data", self.data, *arguments],
                capture_output=True,
                text=True,
                timeout=PATIENCE,
            )
            self.assertEqual(refused.returncode, 2)
            self.assertIn(sentence, refused.stderr)


@unittest.skipIf(SCALED, "about SQLite's files")
class Files(Pair):
    def test_a_full_disk_loses_nothing(self):
        self.store.terminate()
        small = self.folder / "small"
        small.mkdir()
        if (
            os.geteuid() != 0
            or subprocess.run(
                ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", small], capture_output=True
            ).returncode
            != 0
        ):
            self.skipTest("a small tmpfs needs root")
        self.addCleanup(subprocess.run, ["umount", "-l", small])
        events = [envelope(payload={**gateway_support.UPLOAD, "title": "t" * 900}) for _ in range(1500)]
        for start in range(0, len(events), 100):
            body = "\n".join(json.dumps(event) for event in events[start : start + 100])
            self.assertEqual(
                call(
                    self.gateway.port, "POST", "/events", body, {"Content-Type": "application/x-ndjson"}
                ).status
                // 100,
                2,
            )
        self.own = ["--database", f"sqlite:///{small}/store.sqlite"]
        self.store = self.start_store()

        def says_so():
            with contextlib.suppress(OSError):
                answer = self.get("/health/ready")
                return (
                    answer.status == 503
                    and "full" in answer.json["detail"]
                    and answer.headers["retry-after"] == "5"
                )

        wait_until(says_so, what="503 from a store without space")
        self.assertGreater(self.total(), 0)
        self.assertEqual(self.store.terminate(), 0)
        subprocess.run(["mount", "-o", "remount,size=64m", small], check=True)
        self.store = self.start_store().wait_ready()
        wait_until(lambda: self.total() == 1500, what="1500 events")
        self.assertEqual(self.get("/dead-letters").json["waiting"], 0)

    def test_an_older_database_is_taken_over_and_a_newer_one_refused(self):
        self.store.terminate()
        old = self.folder / "old"
        old.mkdir()
        with contextlib.closing(sqlite3.connect(old / "store.sqlite")) as database, database:
            database.execute(
                "CREATE TABLE events (id TEXT PRIMARY KEY, event_type TEXT, source TEXT, target TEXT, routing_key TEXT, timestamp TEXT, payload JSON, session_id TEXT, correlation_id TEXT)"
            )
            rows = [(str(uuid.uuid4()), f"2026-01-15 10:00:{i % 60:02d}.000000") for i in range(700)]
            database.executemany(
                "INSERT INTO events VALUES (?, 'agent.error', 'n8n', NULL, 'agent.error', ?, ?, 's', NULL)",
                [(*row, json.dumps(ERROR)) for row in rows],
            )
        self.store = store(old, port=free_port())
        self.addCleanup(self.store.stop)
        self.store.wait_ready()
        page = self.get("/events?session_id=s&event_type=agent.error&limit=1000").json
        self.assertEqual({one["event_id"] for one in page["events"]}, {row[0] for row in rows})
        self.assertEqual(self.store.terminate(), 0)
        with contextlib.closing(sqlite3.connect(old / "store.sqlite")) as database, database:
            database.execute("INSERT INTO schema_migrations VALUES (4711, 'later', '')")
        refused = subprocess.run(
            [gateway_support.CANDYSTORE, "--port", "0", "--data", str(old)],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        self.assertEqual(refused.returncode, 2)
        self.assertIn("newer", refused.stderr)


@contextlib.contextmanager
def web_socket(port, path):
    """The frames of a WebSocket as JSON (RFC 6455, text frames of the server only)."""
    connection = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
    key = base64.b64encode(os.urandom(16)).decode()
    connection.sendall(
        f"GET {path} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
    )
    stream = connection.makefile("rb")
    assert b"101" in stream.readline()
    while stream.readline().strip():
        pass

    def frames():
        while True:
            kind, size = stream.read(2)
            if size == 126:
                size = struct.unpack(">H", stream.read(2))[0]
            elif size == 127:
                size = struct.unpack(">Q", stream.read(8))[0]
            body = stream.read(size)
            if kind & 15 == 1:
                yield json.loads(body)

    with contextlib.closing(connection):
        yield frames()


@contextlib.contextmanager
def event_stream(port, path, headers=None):
    """(id, data) of server-sent events."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    connection.request("GET", path, headers=headers or {})
    response = connection.getresponse()
    assert response.status == 200, response.status

    def events():
        number = None
        for line in response:
            name, _, value = line.decode().rstrip("\r\n").partition(": ")
            if name == "id":
                number = value
            elif name == "data":
                yield number, json.loads(value)

    with contextlib.closing(connection):
        yield events()


class Start(unittest.TestCase):
    def test_a_wrong_database_is_named_without_its_password(self):
        with tempfile.TemporaryDirectory() as folder:
            result = subprocess.run(
                [BUILD / "bin" / "candystore", "--port", "0", "--database", "mysql://user:geheim@host/name"],
                capture_output=True,
                text=True,
                timeout=PATIENCE,
                cwd=folder,
            )
        self.assertEqual(result.returncode, 2)
        self.assertIn('"mysql://user:******@host/name"', result.stderr)
        self.assertNotIn("geheim", result.stdout + result.stderr)


class Units(unittest.TestCase):
    @unittest.skipUnless(SCALED, "the databases are SQLite alone without a server")
    def test_postgresql_keeps_the_promises_of_the_unit_tests(self):
        done = subprocess.run(
            [BUILD / "tests" / "test_candystore"],
            cwd=SOURCE,
            capture_output=True,
            text=True,
            env={**os.environ, "HOLY_TEST_POSTGRESQL": SERVERS.postgresql.url},
        )
        self.assertEqual(done.returncode, 0, done.stdout[-4000:])


if __name__ == "__main__":
    unittest.main(verbosity=2)
