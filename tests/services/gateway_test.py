"""The gateway as producers meet it, with the store behind it: no server, real processes, real sockets."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
import uuid
from pathlib import Path
from urllib.parse import urlsplit

import servers
from gateway_support import (
    BLOODBANK,
    BUILD,
    CANDYSTORE,
    PATIENCE,
    SHARED,
    SOURCE,
    UPLOAD,
    call,
    envelope,
    free_port,
    gateway,
    store,
    stored,
    wait_until,
)

TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
PARENT = "92ac3d31-3cbb-5518-9cc9-eaa1d1198639"


class GatewayCase(unittest.TestCase):
    """One process with gateway and store for the whole class."""

    arguments: tuple = ()

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="gateway-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.store_port = free_port()
        cls.gateway = gateway(
            cls.folder / "data", "--with-store", "--store-port", cls.store_port, *cls.arguments
        )
        cls.addClassCleanup(cls.gateway.stop)
        cls.gateway.wait_ready()

    def post(self, path, body, **headers):
        return call(
            self.gateway.port,
            "POST",
            path,
            body,
            {name.replace("_", "-"): value for name, value in headers.items()},
        )

    def get(self, path):
        return call(self.gateway.port, "GET", path)

    def kept(self, event_id):
        return wait_until(lambda: stored(self.store_port, event_id), what=f"event {event_id} in the store")

    def refused(self, path, body, status, **headers):
        answer = self.post(path, body, **headers)
        self.assertEqual(answer.status, status, answer.body[:2000])
        self.assertEqual(answer.headers["content-type"].split(";")[0], "application/problem+json")
        problem = answer.json
        self.assertEqual(problem["status"], status)
        for member in ("type", "title", "detail"):
            self.assertTrue(problem[member])
        return problem


class Publishing(GatewayCase):
    def test_publish_takes_type_and_payload(self):
        answer = self.post("/publish", {"event_type": "fireflies.transcript.upload", "payload": UPLOAD})
        self.assertEqual(answer.status, 202, answer.body)
        self.assertEqual(set(answer.json), {"status", "event_id"})
        self.assertEqual(answer.json["status"], "published")
        event = self.kept(answer.json["event_id"])
        self.assertEqual(event["event_type"], "fireflies.transcript.upload.v1")
        self.assertEqual(event["payload"], UPLOAD)
        self.assertEqual(
            event["source"], {"host": "127.0.0.1", "type": "manual", "app": "http-client", "meta": {}}
        )
        self.assertEqual(event["correlation_ids"], [])

    def test_whole_envelopes_at_each_endpoint(self):
        for path in ("/publish", "/events", "/events/custom"):
            event = envelope(extra={"number": 1.50})
            answer = self.post(path, event)
            self.assertEqual(
                (answer.status, answer.json),
                (202, {"status": "published", "event_id": event["event_id"]}),
                path,
            )
            kept = self.kept(event["event_id"])
            self.assertEqual(kept["extra"], {"number": 1.5})

    def test_typed_endpoints_answer_the_envelope(self):
        for path in (
            "/events/agent/thread/prompt",
            "/events/agent.thread.prompt",
            "/events/agent.thread.prompt.v1",
            "/events/llm.prompt",
            "/events/llm/prompt",
            "/events/agent/thread/prompt/v1",
            "/events/agent/thread/prompt/",
        ):
            payload = {"provider": "anthropic", "model": "claude-sonnet-4", "prompt": path}
            answer = self.post(path, payload)
            self.assertEqual(answer.status, 202, answer.body)
            event = answer.json
            self.assertEqual(event["event_type"], "agent.thread.prompt.v1")
            self.assertEqual(event["payload"], payload)
            self.assertEqual(self.kept(event["event_id"]), event)

    def test_typed_endpoints_know_types_that_name_an_agent(self):
        for path in ("/events/agent.bob.thread.prompt", "/events/agent/bob/thread/prompt"):
            answer = self.post(path, {"provider": "anthropic", "prompt": "hello"})
            self.assertEqual(answer.status, 202, answer.body)
            self.assertEqual(
                (answer.json["event_type"], answer.json["payload"]["agent_name"]),
                ("agent.thread.prompt.v1", "bob"),
            )
        self.assertEqual(self.post("/events/agent.bob.nothing", {}).status, 422)

    def test_typed_endpoints_take_envelopes_too(self):
        event = envelope()
        answer = self.post("/events/fireflies/transcript/upload", event)
        self.assertEqual(answer.json["event_id"], event["event_id"])
        problem = self.refused("/events/fireflies/transcript/ready", event, 422)
        self.assertIn("event-type", [issue["code"] for issue in problem["issues"]])

    def test_arrays_and_lines(self):
        good, bad = envelope(), envelope(payload={"media_file": 7})
        answer = self.post("/events", [good, envelope()])
        self.assertEqual(answer.status, 202)
        self.assertEqual([one["status"] for one in answer.json["results"]], ["published", "published"])
        answer = self.post("/events", [envelope(), bad])
        self.assertEqual(answer.status, 207)
        self.assertEqual([one["status"] for one in answer.json["results"]], ["published", "refused"])
        self.assertEqual(answer.json["results"][1]["problem"]["status"], 422)
        self.assertEqual(self.post("/events", [bad, bad]).status, 422)
        lines = [json.dumps(envelope()), "", json.dumps(bad), "{"]
        answer = self.post("/events", "\n".join(lines), Content_Type="application/x-ndjson")
        self.assertEqual(answer.status, 207, answer.body)
        results = [json.loads(line) for line in answer.body.splitlines()]
        self.assertEqual(
            [(one["index"], one["status"]) for one in results],
            [(1, "published"), (3, "refused"), (4, "refused")],
        )
        self.assertEqual([one["problem"]["status"] for one in results[1:]], [422, 400])
        self.kept(results[0]["event_id"])
        self.refused("/events", [], 400)
        self.refused("/events", "\n\n", 400, Content_Type="application/x-ndjson")

    def test_idempotency_key(self):
        first = self.post(
            "/publish",
            {"event_type": "fireflies.transcript.upload", "payload": UPLOAD},
            Idempotency_Key="meeting_abc123",
        )
        again = self.post(
            "/publish",
            {"event_type": "fireflies.transcript.upload.v1", "payload": UPLOAD},
            Idempotency_Key="meeting_abc123",
        )
        self.assertEqual(first.json["event_id"], "92ac3d31-3cbb-5518-9cc9-eaa1d1198639")
        self.assertEqual((again.status, again.json), (202, first.json))
        self.kept(first.json["event_id"])
        other = dict(UPLOAD, media_file="s3://bucket/other.mp3")
        problem = self.refused(
            "/publish",
            {"event_type": "fireflies.transcript.upload", "payload": other},
            409,
            Idempotency_Key="meeting_abc123",
        )
        self.assertEqual(problem["event_id"], first.json["event_id"])

    def test_an_empty_idempotency_key_is_refused(self):
        for key in ("", '""', " "):
            for path, body in (
                ("/publish", envelope()),
                ("/events", [envelope()]),
                ("/events/fireflies/transcript/upload", UPLOAD),
            ):
                self.assertIn("Idempotency-Key", self.refused(path, body, 400, Idempotency_Key=key)["detail"])

    def test_a_body_for_another_endpoint_is_told_which(self):
        body = {"event_type": "fireflies.transcript.upload", "payload": UPLOAD}
        for path in ("/events", "/events/custom"):
            problem = self.refused(path, body, 422)
            self.assertIn("POST /publish", problem["issues"][0]["hint"])
            self.assertIn("POST /publish", problem["detail"])
        answer = self.post("/events", [body])
        self.assertIn("POST /publish", answer.json["results"][0]["problem"]["detail"])
        self.assertIn("POST /events/{event_type}", self.refused("/publish", UPLOAD, 422)["detail"])
        self.assertNotIn(
            "POST", self.refused("/publish", {"event_type": "fireflies.transcript.upload"}, 422)["detail"]
        )

    def test_positions_are_those_of_the_body(self):
        good, bad = (
            json.dumps(envelope()),
            '{"event_type": "fireflies.transcript.upload", "source": "x",\n "payload": {"media_file": 7}}',
        )
        body = "[\n  " + good + ",\r\n  " + bad + ', 1, "ä", 2,\n' + bad + "]"
        results = self.post("/events", body).json["results"]

        def places(index):
            return {
                (one["instance_location"], one["code"]): (one["offset"], one["line"], one["column"])
                for one in results[index]["problem"]["issues"]
            }

        def place(offset):
            before = body.encode()[:offset].decode()
            return offset, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1

        sevens = [i for i in range(len(body.encode())) if body.encode()[i : i + 2] == b"7}"]
        self.assertEqual(places(1)["/1/payload/media_file", "type"], place(sevens[0]))
        self.assertEqual(places(5)["/5/payload/media_file", "type"], place(sevens[1]))
        for index, text in ((2, b" 1, "), (3, b' "\xc3\xa4", '), (4, b" 2,\n")):
            self.assertEqual(places(index), {(f"/{index}", "type"): place(body.encode().index(text) + 1)})
        self.assertTrue(results[4]["problem"]["detail"].startswith("Line 4, column "), results[4])

        lines = [good, "", bad.replace("\n", " "), '{"event_type": ä}']
        body = "\r\n".join(lines)
        results = [
            json.loads(line)
            for line in self.post("/events", body, Content_Type="application/x-ndjson").body.splitlines()
        ]
        seven = body.encode().index(b"7}")
        self.assertEqual(places(1)["/payload/media_file", "type"], place(seven))
        self.assertEqual([one["line"] for one in results[1]["problem"]["issues"]], [3, 3, 3])
        self.assertEqual(results[2]["problem"]["issues"][0]["offset"], body.encode().index("ä".encode()))
        self.assertEqual(results[2]["problem"]["issues"][0]["line"], 4)

    def test_enrichment_by_headers(self):
        answer = self.post(
            "/events/fireflies/transcript/upload", UPLOAD, X_Parent_Event_Id=PARENT, traceparent=TRACEPARENT
        )
        event = answer.json
        self.assertEqual(event["correlation_ids"], [PARENT])
        self.assertEqual(
            event["trace_context"],
            {"trace_id": TRACEPARENT[3:35], "span_id": TRACEPARENT[36:52], "trace_flags": "01"},
        )
        self.assertEqual(self.kept(event["event_id"]), event)

    def test_unknown_types_get_the_nearest_names(self):
        problem = self.refused("/publish", {"event_type": "fireflies.transcript.uploat", "payload": {}}, 422)
        self.assertEqual(problem["nearest"][0], "fireflies.transcript.upload.v1")
        for path in (
            "/events/fireflies.transcript.uploat",
            "/events/fireflies/transcript/uploat",
            "/events/fireflies.transcript.uploat.v1",
        ):
            problem = self.refused(path, {}, 422)
            self.assertEqual(
                (problem["type"], problem["nearest"][0]),
                ("/problems/unknown-event-type", "fireflies.transcript.upload.v1"),
            )
        for path in ("/events/nope", "/events/nope.nope", "/events/nope/nope", "/events/nope/nope/v7"):
            self.assertEqual(self.refused(path, {}, 422)["type"], "/problems/unknown-event-type")

    def test_every_issue_with_its_position(self):
        body = (
            '{"event_type": "fireflies.transcript.upload",\n "source": {"host": "h", "type": "webook"},\n'
            ' "payload": {"media_file": "a", "media_duration_seconds": "x", "media_type": 7}}'
        )
        problem = self.refused("/publish", body, 422)
        lines = body.split("\n")

        def place(text):
            return next(
                (number + 1, line.index(text) + 1) for number, line in enumerate(lines) if text in line
            )

        found = {issue["instance_location"]: (issue["line"], issue["column"]) for issue in problem["issues"]}
        self.assertEqual(
            found,
            {
                "/source/type": place('"webook"'),
                "/payload/media_duration_seconds": place('"x"'),
                "/payload/media_type": place("7}"),
            },
        )
        self.assertIn('"webhook"', problem["issues"][0]["hint"])

    def test_what_two_schemas_demand_is_said_once(self):
        problem = self.refused(
            "/publish", {"event_type": "fireflies.transcript.upload", "payload": None}, 422
        )
        self.assertEqual(
            (problem["issue_count"], [issue["instance_location"] for issue in problem["issues"]]),
            (1, ["/payload"]),
        )
        many = self.refused(
            "/publish",
            {"event_type": "fireflies.transcript.upload", "payload": UPLOAD, "correlation_ids": [7] * 500},
            422,
        )
        self.assertEqual((many["issue_count"], len(many["issues"])), (500, 100))

    def test_profiles(self):
        self.refused(
            "/publish?profile=canonical",
            {"event_type": "fireflies.transcript.upload", "payload": UPLOAD},
            422,
        )
        self.assertEqual(
            self.post("/publish?profile=canonical", envelope("fireflies.transcript.upload.v1")).status, 202
        )
        self.assertEqual(self.refused("/publish?profile=loose", envelope(), 422)["parameter"], "profile")

    def test_failures_are_events(self):
        event = envelope(payload={"media_file": 7})
        self.refused("/publish", event, 422, traceparent=TRACEPARENT)

        def raised():
            page = call(self.store_port, "GET", "/events?event_type=system.error.raised.v1&limit=1000").json
            return [one for one in page["events"] if one["payload"]["original_event_id"] == event["event_id"]]

        error = wait_until(raised, what="the error event")[0]
        self.assertEqual(error["payload"]["component"], "bloodbank")
        self.assertEqual(error["trace_context"]["trace_id"], TRACEPARENT[3:35])
        self.assertEqual(error["payload"]["original_event_type"], "fireflies.transcript.upload.v1")
        self.assertFalse(error["payload"]["is_retryable"])
        self.assertTrue(error["payload"]["details"]["issues"])


class Printed(GatewayCase):
    """What the documents print and the real services send, stored whole."""

    def test_wire_examples(self):
        folder = SHARED / "spec/catalogue/wire-examples"
        if not folder.exists():
            self.skipTest("no shared data")
        for path in sorted(folder.glob("wire-*.json")):
            sent = json.loads(path.read_text())
            answer = self.post("/events/custom", path.read_text())
            self.assertEqual(answer.status, 202, f"{path.name}: {answer.body}")
            kept = self.kept(sent["event_id"])
            self.assertTrue(kept.pop("event_type").startswith(sent.pop("event_type")))
            self.assertEqual(kept, sent, path.name)

    def test_printed_envelopes(self):
        for path in sorted((SOURCE / "tests/catalogue/envelopes").glob("*.json")):
            sent = json.loads(path.read_text())
            answer = self.post("/publish", path.read_text())
            self.assertEqual(answer.status, 202, f"{path.name}: {answer.body}")
            kept = self.kept(answer.json["event_id"])
            for name in sent.keys() - {"event_type", "source", "correlation_ids"}:
                self.assertEqual(kept[name], sent[name], f"{path.name}: {name}")

    def test_printed_payloads(self):
        for path in sorted((SOURCE / "tests/catalogue/payloads").glob("*/*.json")):
            answer = self.post(f"/events/{path.parent.name}", path.read_text())
            self.assertEqual(answer.status, 202, f"{path}: {answer.body}")
            self.assertEqual(answer.json["payload"], json.loads(path.read_text()))
            self.assertEqual(self.kept(answer.json["event_id"]), answer.json)

    def test_rejected_payloads(self):
        for path in sorted((SOURCE / "tests/catalogue/rejected").glob("*/*.json")):
            self.refused(f"/events/{path.parent.name}", path.read_text(), 422)

    def test_number_tokens_and_order_survive(self):
        event_id = str(uuid.uuid4())
        text = (
            '{"z": 1.50, "event_id": "%s", "event_type": "fireflies.transcript.upload.v1", "timestamp": "2026-01-27T10:00:00.120000+00:00",'
            ' "version": "1.0.0", "source": {"type": "manual", "host": "h", "meta": {"n": 1E+300}}, "correlation_ids": [], "payload": %s, "a": null}'
            % (event_id, json.dumps(UPLOAD))
        )
        self.assertEqual(self.post("/events", text).status, 202)
        self.kept(event_id)
        self.assertEqual(call(self.store_port, "GET", f"/events/{event_id}").body.decode().strip(), text)


class Hostile(GatewayCase):
    """A clear 4xx, and the next producer is served."""

    def tearDown(self):
        self.assertEqual(self.post("/publish", envelope()).status, 202)

    def around(self, member):
        return '{"event_type":"fireflies.transcript.upload","source":"x",%s"payload":%s}' % (
            member,
            json.dumps(UPLOAD),
        )

    def test_bodies(self):
        for name, body, status, code in (
            ("empty", "", 400, "json-syntax"),
            ("no JSON", "hello", 400, "json-syntax"),
            ("two values", "{}{}", 400, "json-syntax"),
            ("a list", "[1]", 422, "type"),
            ("a number", "1", 422, "type"),
            ("duplicate keys", self.around('"a":1,"a":2,'), 400, "json-duplicate-key"),
            ("invalid UTF-8", self.around('"a":"é",').encode("latin-1"), 400, "json-utf8"),
            ("a lone surrogate", self.around('"a":"\\ud800",'), 400, None),
            ("NUL", self.around('"a":"\\u0000",'), 422, "nul-character"),
            ("1e400", self.around('"a":1e400,'), 422, "number-range"),
            ("10,000 digits", self.around('"a":%s,' % ("7" * 10000)), 422, "number-length"),
            ("nesting", "[" * 100000, 400, "json-depth"),
            (
                "deep members",
                self.around('"a":' + '{"a":' * 1000 + "1" + "}" * 1000 + ","),
                400,
                "json-depth",
            ),
        ):
            for path in ("/publish", "/events/custom"):
                with self.subTest(name=name, path=path):
                    problem = self.refused(path, body, status)
                    if code:
                        self.assertIn(code, [issue["code"] for issue in problem["issues"]])

    def test_lines_are_judged_each_for_itself(self):
        lines = [
            json.dumps(envelope()).encode(),
            self.around('"a":1,"a":1,').encode(),
            b"\xff\xfe",
            b"[" * 100000,
            json.dumps(envelope()).encode(),
        ]
        answer = self.post("/events", b"\n".join(lines), Content_Type="application/x-ndjson")
        self.assertEqual(answer.status, 207)
        self.assertEqual(
            [json.loads(line)["status"] for line in answer.body.splitlines()],
            ["published", "refused", "refused", "refused", "published"],
        )

    def test_many_small_events_make_no_huge_answer(self):
        for body, content_type in (
            (b"[" + b"1," * 10_000 + b"1]", "application/json"),
            (b"1\n" * 10_001, "application/x-ndjson"),
        ):
            problem = self.refused("/events", body, 413, Content_Type=content_type)
            self.assertEqual(problem["type"], "/problems/too-many-events")
            self.assertIn("10001 events", problem["detail"])
        event = self.around('"correlation_ids":[%s],' % ",".join("7" * 100)).encode()
        answer = self.post("/events", b"[" + b",".join([event] * 2000) + b"]")
        self.assertEqual((answer.status, len(answer.json["results"])), (422, 2000))
        self.assertEqual([answer.json["results"][i]["problem"]["issue_count"] for i in (0, 1999)], [100, 100])
        self.assertLess(len(answer.body), 6_000_000)

    def test_size_type_and_method(self):
        self.refused("/publish", "x" * 20_000_000, 413)
        self.refused("/publish", "a=b", 415, Content_Type="application/x-www-form-urlencoded")
        self.assertEqual(self.get("/publish").status, 405)
        self.assertEqual(self.get("/nowhere").status, 404)

    def test_long_names(self):
        problem = self.refused("/publish", {"event_type": "a." + "b" * 200000, "payload": {}}, 422)
        self.assertLess(len(problem["detail"]), 2000)


class Looking(GatewayCase):
    def test_health(self):
        self.assertEqual(self.get("/healthz").json, {"ok": True, "service": "bloodbank"})
        health = self.get("/health").json
        self.assertEqual(health["status"], "healthy")
        self.assertLessEqual({"status", "version", "rabbitmq", "holyfields_schemas"}, set(health))
        self.assertEqual(self.get("/health/ready").json, {"status": "ready"})

    def test_schemas(self):
        types = {one["event_type"]: one for one in self.get("/schemas").json}
        self.assertIn("llm.prompt.v1", types["agent.thread.prompt.v1"]["aliases"])
        for spelling in ("agent.thread.prompt.v1", "agent.thread.prompt", "llm.prompt"):
            answer = self.get(f"/schemas/{spelling}")
            self.assertEqual(
                answer.json["$id"], "https://33god.dev/schemas/agent/thread.prompt.v1.schema.json"
            )
        self.assertEqual(self.get("/schemas/agent.thread.promt").status, 404)
        self.assertEqual(self.get("/schemas/agent.thread.promt").json["nearest"][0], "agent.thread.prompt.v1")

    def test_openapi_names_what_is_served(self):
        document = self.get("/openapi.json").json
        self.assertEqual(document, json.loads((SOURCE / "generated/openapi/gateway.json").read_text()))
        for path, methods in document["paths"].items():
            for method in methods:
                probe = path.replace("{event_type}", "agent.thread.prompt").replace("{event_id}", PARENT)
                answer = call(self.gateway.port, method.upper(), probe, b"{" if method == "post" else None)
                self.assertNotIn(answer.status, (405, 500, 501), f"{method} {path}")
                if "event_id" not in path:
                    self.assertNotEqual(answer.status, 404, f"{method} {path}")
        self.assertIn("text/html", self.get("/docs").headers["content-type"])

    def test_metrics(self):
        self.post("/publish", envelope())
        self.post("/publish", envelope("no.such.thing"))
        text = self.get("/metrics").body.decode()
        self.assertRegex(
            text,
            r'bloodbank_events_published_total\{event_type="fireflies.transcript.upload.v1",status="success"\} [1-9]',
        )
        self.assertRegex(
            text, r'bloodbank_events_published_total\{event_type="unknown",status="failure"\} [1-9]'
        )
        self.assertRegex(text, r"bloodbank_publish_latency_seconds_count [1-9]")

    def test_correlation(self):
        root, child = envelope(), envelope()
        grandchild = envelope(correlation_ids=[child["event_id"]])
        child["correlation_ids"] = [root["event_id"]]
        for event in (root, child, grandchild):
            self.assertEqual(self.post("/publish", event).status, 202)
        ids = [event["event_id"] for event in (root, child, grandchild)]

        def chain(of, direction):
            return self.get(f"/debug/correlation/{of}/chain?direction={direction}").json["chain"]

        wait_until(lambda: len(chain(ids[2], "ancestors")) == 3, what="the chain")
        self.assertEqual(chain(ids[2], "ancestors"), ids)
        self.assertEqual(chain(ids[0], "descendants"), ids[::-1])
        one = self.get(f"/debug/correlation/{ids[1]}").json
        self.assertEqual((one["event_id"], one["parents"], one["children"]), (ids[1], [ids[0]], [ids[2]]))
        dump = self.get(f"/debug/correlation/{ids[1]}/dump").json
        self.assertEqual(
            set(dump), {"event_id", "parents", "children", "ancestors", "descendants", "metadata"}
        )
        self.assertEqual((dump["ancestors"], dump["descendants"]), (ids[:2], [ids[2], ids[1]]))
        self.assertEqual(self.get(f"/debug/correlation/{ids[1]}/chain?direction=sideways").status, 422)


class Redis(unittest.TestCase):
    """The correlation tracker with the keys that the older programs use, and the store's answers without it."""

    def test_chains_are_kept_in_redis(self):
        if "redis-server" in servers.missing():
            self.skipTest("no redis-server")
        folder = Path(tempfile.mkdtemp(prefix="gateway-"))
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        with servers.running("redis") as running:
            redis = urlsplit(running.redis.url)
            environment = {
                "REDIS_HOST": redis.hostname,
                "REDIS_PORT": str(redis.port),
                "REDIS_PASSWORD": redis.password or "",
            }
            program = gateway(folder / "data", environment=environment)
            self.addCleanup(program.stop)
            program.wait_ready()
            root = str(uuid.uuid4())
            child = envelope(correlation_ids=[root])
            grandchild = envelope(correlation_ids=[child["event_id"]])
            ids = [root, child["event_id"], grandchild["event_id"]]
            for event in (child, grandchild):
                self.assertEqual(call(program.port, "POST", "/publish", event).status, 202)
            chain = call(program.port, "GET", f"/debug/correlation/{ids[2]}/chain").json["chain"]
            self.assertEqual(chain, ids)
            chain = call(program.port, "GET", f"/debug/correlation/{root}/chain?direction=descendants").json[
                "chain"
            ]
            self.assertEqual(chain, ids[::-1])
            dump = call(program.port, "GET", f"/debug/correlation/{ids[1]}/dump").json
            self.assertEqual((dump["parents"], dump["children"]), ([root], [ids[2]]))
            running.redis.stop()
            for _ in range(3):
                self.assertEqual(
                    call(program.port, "POST", "/publish", envelope(correlation_ids=[root])).status, 202
                )
            wait_until(lambda: "Redis is away" in program.log.read_text(), what="a line of the log")
            running.redis.start()
            wait_until(
                lambda: (
                    call(program.port, "GET", f"/debug/correlation/{root}")
                    and "Redis is back" in program.log.read_text()
                ),
                what="another line",
            )
            self.assertEqual(program.log.read_text().count("Redis is away"), 1)


class Accepting(GatewayCase):
    arguments = ("--unknown-types", "accept")

    def test_unknown_types_are_let_through_visibly(self):
        answer = self.post("/publish", {"event_type": "probe.sent", "payload": {"a": 1}})
        self.assertEqual(answer.status, 202, answer.body)
        self.assertEqual(answer.headers["x-unvalidated"], "true")
        self.assertEqual(self.kept(answer.json["event_id"])["event_type"], "probe.sent.v1")
        self.refused("/publish", {"event_type": "Not A Type", "payload": {}}, 422)


class Registries(unittest.TestCase):
    def test_a_new_type_needs_no_rebuild(self):
        folder = Path(tempfile.mkdtemp(prefix="gateway-"))
        self.addCleanup(shutil.rmtree, folder)
        shutil.copytree(SOURCE / "schemas", folder / "schemas")
        (folder / "schemas/probe").mkdir()
        (folder / "schemas/probe/sent.v2.schema.json").write_text(
            json.dumps(
                {
                    "$schema": "https://json-schema.org/draft/2020-12/schema",
                    "$id": "https://33god.dev/schemas/probe/sent.v2.schema.json",
                    "title": "Sent",
                    "description": "A probe was sent.",
                    "x-holy-aliases": ["probing.sent.v2"],
                    "type": "object",
                    "required": ["id"],
                    "properties": {"id": {"$ref": "../core/uuid.v1.schema.json", "description": "Its id."}},
                }
            )
        )
        subprocess.run(
            [
                BUILD / "bin/holyc",
                "bundle",
                "--schemas",
                folder / "schemas",
                "--program",
                "--out",
                folder / "registry.bin",
            ],
            check=True,
        )
        store_port = free_port()
        program = gateway(
            folder / "data", "--registry", folder / "registry.bin", "--with-store", "--store-port", store_port
        )
        self.addCleanup(program.stop)
        program.wait_ready()
        good, bad = {"id": str(uuid.uuid4())}, {"id": "x"}
        answer = call(program.port, "POST", "/events/probing/sent/v2", good)
        self.assertEqual(answer.status, 202, answer.body)
        self.assertEqual(answer.json["event_type"], "probe.sent.v2")
        wait_until(lambda: stored(store_port, answer.json["event_id"]), what="the event")
        self.assertEqual(call(program.port, "POST", "/events/probe.sent.v2", bad).status, 422)
        types = {one["event_type"]: one["compiled"] for one in call(program.port, "GET", "/schemas").json}
        self.assertEqual((types["probe.sent.v2"], types["agent.thread.prompt.v1"]), (False, True))
        document = call(program.port, "GET", "/openapi.json").json
        operation = document["paths"]["/events/probe/sent/v2"]["post"]
        schemas = document["components"]["schemas"]
        self.assertEqual(
            operation["requestBody"]["content"]["application/json"]["schema"],
            {"$ref": "#/components/schemas/probe.sent_v2"},
        )
        self.assertEqual(
            schemas["probe.sent_v2"]["properties"]["id"]["$ref"], "#/components/schemas/core.uuid_v1"
        )
        self.assertEqual(
            (schemas["probe.sent_v2"]["required"], "$id" in schemas["probe.sent_v2"]), (["id"], False)
        )
        self.assertIn("probe.sent.v2", schemas["EventType"]["enum"])
        generated = json.loads((SOURCE / "generated/openapi/gateway.json").read_text())
        self.assertEqual({path: document["paths"][path] for path in generated["paths"]}, generated["paths"])
        references = re.findall(r'"\$ref": "#/([^"]*)"', json.dumps(document))
        for reference in references:
            place = document
            for name in reference.split("/"):
                place = place[name]

    def test_a_file_that_is_no_registry_is_told_at_start(self):
        result = subprocess.run(
            [BLOODBANK, "--port", "0", "--registry", __file__],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            cwd=tempfile.gettempdir(),
        )
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("registry", result.stderr)


class Signing(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="gateway-"))
        self.addCleanup(shutil.rmtree, self.folder)
        (self.folder / "keys").write_text(
            "new:bmV3bmV3bmV3bmV3bmV3bmV3\ndefault:ZGVmYXVsdGRlZmF1bHRkZWZhdWx0\n"
        )

    def start(self, *arguments):
        program = gateway(self.folder / "data", "--signing-keys", self.folder / "keys", *arguments)
        self.addCleanup(program.stop)
        return program.wait_ready()

    @staticmethod
    def signature(event, secret):
        import hashlib
        import hmac

        rest = {name: value for name, value in event.items() if name != "signature"}
        text = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()

    def test_producers_are_verified_and_events_signed(self):
        program = self.start()
        event = envelope()
        event["signature"] = self.signature(event, b"defaultdefaultdefault")
        answer = call(program.port, "POST", "/events/fireflies/transcript/upload", event)
        self.assertEqual(answer.status, 202, answer.body)
        published = answer.json
        self.assertEqual(
            published["signature"],
            {
                "alg": "hmac-sha256",
                "key_id": "new",
                "value": self.signature(published, b"newnewnewnewnewnew"),
            },
        )
        forged = dict(envelope(), signature=event["signature"])
        answer = call(program.port, "POST", "/publish", forged)
        self.assertEqual((answer.status, answer.json["issues"][0]["code"]), (422, "signature-invalid"))

    def test_signatures_can_be_required(self):
        program = self.start("--require-signature")
        answer = call(program.port, "POST", "/publish", envelope())
        self.assertEqual((answer.status, answer.json["issues"][0]["code"]), (422, "signature-missing"))


class TwoPrograms(unittest.TestCase):
    def test_one_folder_without_configuration(self):
        folder = Path(tempfile.mkdtemp(prefix="gateway-"))
        self.addCleanup(shutil.rmtree, folder)
        bus = gateway(folder / "holyfields-data")
        self.addCleanup(bus.stop)
        bus.wait_ready()
        early = call(bus.port, "POST", "/publish", envelope()).json["event_id"]
        keeper = store(folder / "holyfields-data")
        self.addCleanup(keeper.stop)
        keeper.wait_ready()
        late = call(bus.port, "POST", "/publish", envelope(correlation_ids=[early])).json["event_id"]
        for event_id in (early, late):
            wait_until(lambda: stored(keeper.port, event_id), what="the event")
        trace = call(keeper.port, "GET", f"/events/trace/{early}").json
        self.assertEqual(trace["chain_length"], 2)
        self.assertEqual(keeper.terminate(), 0)
        self.assertEqual(bus.terminate(), 0)


class FullDisk(unittest.TestCase):
    def test_a_log_without_room_is_not_ready_and_loses_nothing(self):
        folder = Path(tempfile.mkdtemp(prefix="gateway-"))
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        small = folder / "small"
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
        program = gateway(small / "data")
        self.addCleanup(program.stop)
        program.wait_ready()
        confirmed, event = [], envelope()
        while (
            answer := call(
                program.port, "POST", "/publish", event := envelope(payload={**UPLOAD, "title": "t" * 9000})
            )
        ).status == 202:
            confirmed.append(event["event_id"])
        self.assertEqual((answer.status, answer.headers["retry-after"]), (503, "5"), answer.body)
        for _ in range(3):  # the room for a byte is not the room for an event
            self.assertEqual(call(program.port, "GET", "/health/ready").status, 503)
        self.assertIn("full", call(program.port, "GET", "/health").json["detail"])
        subprocess.run(["mount", "-o", "remount,size=64m", small], check=True)
        program.wait_ready()
        self.assertEqual(call(program.port, "POST", "/publish", event).status, 202)
        keeper = store(small / "data")
        self.addCleanup(keeper.stop)
        keeper.wait_ready()
        wait_until(lambda: stored(keeper.port, event["event_id"]), what="the last event in the store")
        self.assertTrue(all(stored(keeper.port, event_id) for event_id in confirmed))


class Access(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="gateway-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def test_other_addresses_want_tokens(self):
        result = subprocess.run(
            [BLOODBANK, "--port", "0", "--host", "0.0.0.0", "--data", self.folder / "data"],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("--tokens", result.stderr)

    def test_tokens_say_who_may_publish_what(self):
        (self.folder / "tokens").write_text(
            "admin:all-of-it-0123456789\nscribe:only-transcripts-0123 publish=fireflies.#\n"
            "uploader:only-uploads-0123456 publish=agent.error,fireflies.*.upload\n"
        )
        program = gateway(self.folder / "data", "--tokens", self.folder / "tokens", "--host", "0.0.0.0")
        self.addCleanup(program.stop)
        program.wait_ready()

        def post(path, body, token):
            return call(
                program.port, "POST", path, body, {"Authorization": f"Bearer {token}"} if token else {}
            )

        answer = post("/publish", envelope(), None)
        self.assertEqual(answer.status, 401)
        self.assertIn("www-authenticate", answer.headers)
        self.assertEqual(post("/publish", envelope(), "guessed").status, 401)
        self.assertEqual(post("/publish", envelope(), "only-transcripts-0123").status, 202)
        prompt = {"provider": "anthropic", "prompt": "hello"}
        for path in ("/events/llm.prompt", "/events/agent/thread/prompt"):
            answer = post(path, prompt, "only-transcripts-0123")
            self.assertEqual((answer.status, answer.json["type"]), (403, "/problems/forbidden"), answer.body)
            self.assertEqual(post(path, prompt, "all-of-it-0123456789").status, 202)
        for event, status in (
            (envelope(), 202),
            (envelope("fireflies.transcript.upload.v1"), 202),
            (envelope("agent.thread.prompt", prompt), 403),
        ):  # patterns are for either spelling
            self.assertEqual(post("/publish", event, "only-uploads-0123456").status, status)
        lines = [envelope(), envelope("agent.thread.prompt", prompt)]
        answer = post("/events", lines, "only-transcripts-0123")
        self.assertEqual(
            (answer.status, [one["status"] for one in answer.json["results"]]),
            (207, ["published", "refused"]),
        )
        for path in ("/health", "/health/ready", "/healthz"):
            self.assertEqual(call(program.port, "GET", path).status, 200)
        self.assertEqual(call(program.port, "GET", "/schemas").status, 401)
        self.assertNotIn("0123", program.log.read_text())

    def test_settings_come_from_flags_environment_and_file(self):
        (self.folder / "settings").write_text('queue-size = 7\nerror-events = 8\nexchange = "from.file"\n')
        environment = {
            **os.environ,
            "RABBIT_URL": "amqp://user:geheim@host/",
            "EXCHANGE_NAME": "from.environment",
            "REDIS_PASSWORD": "geheimnis",
        }
        result = subprocess.run(
            [BLOODBANK, "--config", self.folder / "settings", "--error-events", "9", "--print-config"],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            env=environment,
        )
        self.assertEqual(result.returncode, 0, result.stderr)
        for wanted in ("queue-size = 7", "error-events = 9", "from.environment", "amqp://user:******@host/"):
            self.assertIn(wanted, result.stdout)
        self.assertNotIn("geheim", result.stdout)
        for text in ("\ufeffport = 7\r\n", "\ufeff# a note\r\nport = 7\r\n"):  # as some editors write it
            (self.folder / "settings").write_bytes(text.encode())
            result = subprocess.run(
                [BLOODBANK, "--config", self.folder / "settings", "--print-config"],
                capture_output=True,
                text=True,
                timeout=PATIENCE,
            )
            self.assertIn("port = 7  #", result.stdout, result.stderr)
        for text in ("", "#"):
            (self.folder / "settings").write_text(text)
            result = subprocess.run(
                [BLOODBANK, "--config", self.folder / "settings", "--print-config"],
                capture_output=True,
                text=True,
                timeout=PATIENCE,
            )
            self.assertEqual(result.returncode, 0, result.stderr)
        for wrong in (
            ["--port", "70000"],
            ["--unknown-types", "perhaps"],
            ["--nonsense"],
            ["--registry", "/nowhere"],
            ["--require-signature"],
        ):
            result = subprocess.run(
                [BLOODBANK, *wrong, "--data", self.folder / "data"],
                capture_output=True,
                text=True,
                timeout=PATIENCE,
            )
            self.assertEqual(result.returncode, 2, wrong)
            self.assertTrue(result.stderr.strip(), wrong)

    def test_an_unusable_url_ends_the_start_before_anything_is_made(self):
        for program in (BLOODBANK, CANDYSTORE):
            for name, values in (
                (
                    "--database",
                    ("mysql://u:geheim@h/d", "postgresql://", "sqlite:///", "store.sqlite", "http://h/"),
                ),
                ("--broker", ("http://u:geheim@h/", "amqp://", "rabbit", "amqp:/h")),
            ):
                for value in values:
                    for more in ([], ["--print-config"]):
                        result = subprocess.run(
                            [program, "--port", "0", name, value, "--data", self.folder / "data", *more],
                            capture_output=True,
                            text=True,
                            timeout=PATIENCE,
                        )
                        self.assertEqual(result.returncode, 2, (name, value))
                        self.assertIn("a URL that begins with", result.stderr)
                        self.assertNotIn("geheim", result.stderr)
                        self.assertFalse((self.folder / "data").exists(), (program, name, value))

    def test_other_wrong_values_are_told_at_start(self):
        (self.folder / "twice").write_text("exchange = a\nexchange = b\n")
        for wrong in (
            ["--exchange", ""],
            ["--exchange-type", "nonsense"],
            ["--allow-host", "http://a.example"],
            ["--allow-origin", "a.example"],
            ["--allow-origin", "https://a.example,https://b.example/path"],
            ["--service-name", ""],
            ["--data", ""],
            ["--host", ""],
            ["--database", "postgresql://host:abc/d"],
            ["--database", "postgresql://u:p@a:5432,b:0/d"],
            ["--database", "postgresql://h/d?nonsense=1"],
            ["--database", "postgresql+asyncpg://u:%zz@h/d"],
            ["--broker", "amqp://ho st/"],
            ["--broker", "amqp://[::1]:99999/"],
            ["--config", self.folder / "twice"],
        ):
            for program in (BLOODBANK, CANDYSTORE):
                result = subprocess.run(
                    [program, "--data", self.folder / "data", *wrong, "--port", "0"],
                    capture_output=True,
                    text=True,
                    timeout=PATIENCE,
                )
                self.assertEqual(result.returncode, 2, (program, wrong))
                self.assertIn("exchange" if wrong[0] == "--config" else wrong[0][2:], result.stderr)
                self.assertFalse((self.folder / "data").exists(), (program, wrong))

    def test_logs_are_json_with_ids(self):
        program = gateway(self.folder / "data", "--log-level", "debug")
        self.addCleanup(program.stop)
        program.wait_ready()
        event = envelope(
            trace_context={"trace_id": TRACEPARENT[3:35], "span_id": TRACEPARENT[36:52]},
            correlation_ids=[PARENT],
        )
        call(program.port, "POST", "/publish", event)
        bad, worse = envelope(payload={}), envelope(payload={})
        call(program.port, "POST", "/publish", bad, {"traceparent": TRACEPARENT})
        call(program.port, "POST", "/publish", worse, {"traceparent": "x" * 55})
        self.assertEqual(program.terminate(), 0)
        lines = [json.loads(line) for line in program.log.read_text().splitlines()]
        line = next(line for line in lines if line["message"] == "event published")
        self.assertEqual(
            (line["event_id"], line["trace_id"], line["correlation_id"]),
            (event["event_id"], TRACEPARENT[3:35], PARENT),
        )
        refused = {
            line["event_id"]: line["trace_id"] for line in lines if line["message"] == "event not published"
        }
        self.assertEqual(refused, {bad["event_id"]: TRACEPARENT[3:35], worse["event_id"]: ""})

    def test_a_broker_that_is_away_is_in_the_log(self):
        program = gateway(self.folder / "data", "--broker", f"amqp://user:geheim@127.0.0.1:{free_port()}/")
        self.addCleanup(program.stop)
        wait_until(lambda: "the broker is not ready" in program.log.read_text(), what="a line of the log")
        self.assertEqual(call(program.port, "GET", "/health/ready").status, 503)
        self.assertEqual(program.terminate(), 0)
        self.assertEqual(program.log.read_text().count("the broker is not ready"), 1)
        self.assertNotIn("geheim", program.log.read_text())

    def test_chains_without_a_store_are_a_clear_answer(self):
        program = gateway(self.folder / "data")
        self.addCleanup(program.stop)
        program.wait_ready()
        answer = call(program.port, "GET", f"/debug/correlation/{uuid.uuid4()}")
        self.assertEqual(answer.status, 503, answer.body)
        self.assertIn("--redis-host", answer.json["detail"])

    def test_an_explicit_rate_limit_binds_everyone(self):
        program = gateway(self.folder / "data", "--rate-limit", "5")
        self.addCleanup(program.stop)
        program.wait_ready()
        answers = [call(program.port, "POST", "/publish", envelope()) for _ in range(12)]
        limited = [answer for answer in answers if answer.status == 429]
        self.assertTrue(limited)
        self.assertIn("retry-after", limited[0].headers)


if __name__ == "__main__":
    unittest.main()
