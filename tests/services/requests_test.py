"""What both services refuse before a handler sees it: foreign host names, unknown parameters, streams that
cannot open.
"""

from __future__ import annotations

import json
import re
import shutil
import socket
import tempfile
import unittest
import uuid
from pathlib import Path

from gateway_support import PATIENCE, SOURCE, call, envelope, free_port, gateway, stored, wait_until

UPGRADE = {
    "Upgrade": "websocket",
    "Connection": "Upgrade",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
}


class Both(unittest.TestCase):
    """One process with gateway and store for the whole class."""

    arguments: tuple = ()

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="requests-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.store_port = free_port()
        cls.gateway = gateway(
            cls.folder / "data", "--with-store", "--store-port", cls.store_port, *cls.arguments
        )
        cls.addClassCleanup(cls.gateway.stop)
        cls.gateway.wait_ready()
        wait_until(
            lambda: cls.arguments or call(cls.store_port, "GET", "/health/ready").status == 200,
            what="a store that is ready",
        )

    def ports(self):
        return self.gateway.port, self.store_port

    def refused(self, answer, status):
        self.assertEqual(answer.status, status, answer.body[:500])
        self.assertEqual(answer.headers["content-type"], "application/problem+json")
        self.assertEqual(answer.json["status"], status)
        return answer.json

    def raw(self, port, text):
        """The status of the answer to these bytes."""
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
            connection.sendall(text.encode())
            return int(connection.makefile("rb").readline().split()[1])


class Hosts(Both):
    """A page whose name was made to lead to this machine has that name in Host, and no foreign Origin."""

    def test_other_names_are_refused_everywhere(self):
        paths = {
            self.gateway.port: ("/publish", "/healthz", "/metrics", "/docs", "/nowhere"),
            self.store_port: ("/events", "/ws", "/stream", "/nowhere"),
        }
        for port, of_port in paths.items():
            for path in of_port:
                for method in ("GET", "POST", "OPTIONS", "HEAD", "DELETE"):
                    for host in (
                        "evil.example",
                        "localhost.evil.example",
                        "10.0.0.1",
                        "0.0.0.0",
                        "127.0.0.1.evil.example",
                        "[fd00::1]",
                        "a@localhost",
                        "",
                    ):
                        with self.subTest(path=path, method=method, host=host):
                            self.assertEqual(
                                self.raw(
                                    port,
                                    f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n",
                                ),
                                421,
                            )
        problem = self.refused(
            call(
                self.gateway.port,
                "POST",
                "/publish",
                envelope(),
                {"Host": "evil.example:8682", "Origin": "http://evil.example:8682"},
            ),
            421,
        )
        self.assertIn("evil.example", problem["detail"])
        self.assertIn("--allow-host", problem["detail"])
        self.refused(
            call(
                self.store_port, "GET", "/ws", headers={**UPGRADE, "Host": f"evil.example:{self.store_port}"}
            ),
            421,
        )

    def test_names_of_this_machine_are_served(self):
        for port in self.ports():
            for host in (
                "localhost",
                "LOCALHOST:80",
                "localhost.",
                "127.0.0.1",
                f"127.0.0.1:{port}",
                "127.8.9.1",
                "[::1]",
                "[::1]:8682",
            ):
                self.assertEqual(self.raw(port, f"GET /healthz HTTP/1.1\r\nHost: {host}\r\n\r\n"), 200, host)
            self.assertEqual(self.raw(port, "GET /healthz HTTP/1.0\r\n\r\n"), 200)

    def test_the_authority_of_a_target_stands_for_the_host(self):
        for port in self.ports():
            self.assertEqual(
                self.raw(port, "GET http://evil.example/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"), 421
            )
            self.assertEqual(
                self.raw(port, f"GET http://localhost:{port}/healthz HTTP/1.1\r\nHost: a\r\n\r\n"), 200
            )

    def test_streams_of_other_pages_are_refused(self):
        for path in ("/ws", "/stream"):
            for origin in ("http://evil.example", "null", "http://localhost.evil.example"):
                self.refused(call(self.store_port, "GET", path, headers={**UPGRADE, "Origin": origin}), 403)


class AllowedHosts(Both):
    arguments = ("--allow-host", "bus.example, [fd00::7]")

    def test_names_that_are_set(self):
        for port in self.ports():
            for host, status in (
                ("bus.example:8682", 200),
                ("BUS.example", 200),
                ("[fd00::7]:1", 200),
                ("localhost", 200),
                ("other.example", 421),
            ):
                self.assertEqual(
                    self.raw(port, f"GET /healthz HTTP/1.1\r\nHost: {host}\r\n\r\n"), status, host
                )


class WithTokens(Both):
    @classmethod
    def setUpClass(cls):
        tokens = Path(tempfile.mkdtemp(prefix="requests-")) / "tokens"
        cls.addClassCleanup(shutil.rmtree, tokens.parent)
        tokens.write_text("one:a-token-0123456789\n")
        cls.arguments = ("--tokens", tokens)
        super().setUpClass()

    def test_a_token_is_enough(self):
        self.assertEqual(
            self.raw(self.gateway.port, "GET /healthz HTTP/1.1\r\nHost: bus.example\r\n\r\n"), 200
        )
        self.assertEqual(
            self.raw(self.gateway.port, "GET /schemas HTTP/1.1\r\nHost: bus.example\r\n\r\n"), 401
        )

    def test_streams_take_a_token_as_parameter(self):
        self.assertEqual(self.raw(self.store_port, "GET /stream HTTP/1.1\r\nHost: a\r\n\r\n"), 401)
        self.assertEqual(
            self.raw(
                self.store_port, "GET /stream?access_token=a-token-0123456789 HTTP/1.1\r\nHost: a\r\n\r\n"
            ),
            200,
        )


class Parameters(Both):
    def test_unknown_ones_are_refused_with_the_nearest(self):
        for port, path, wrong, near in (
            (self.gateway.port, "/publish", "proflie", "profile"),
            (self.gateway.port, "/events/agent.error", "Profile", "profile"),
            (self.store_port, "/events", "event_typ", "event_type"),
            (self.store_port, "/events", "session", "session_id"),
            (self.store_port, "/api/v1/events", "limt", "limit"),
            (self.store_port, "/stream", "eventtype", "event_type"),
            (self.store_port, "/dead-letters", "reasons", "reason"),
            (self.store_port, "/healthz", "x", None),
        ):
            with self.subTest(path=path, wrong=wrong):
                method = "POST" if port == self.gateway.port else "GET"
                problem = self.refused(
                    call(port, method, f"{path}?{wrong}=1", envelope() if method == "POST" else None), 422
                )
                self.assertEqual(
                    (problem["parameter"], problem["type"]), (wrong, "/problems/invalid-parameter")
                )
                self.assertIn(wrong, problem["detail"])
                self.assertEqual(problem.get("nearest"), [near] if near else None)

    def test_wrong_values_are_refused(self):
        chain = f"/debug/correlation/{uuid.uuid4()}/chain"
        for port, method, path, name in (
            (self.gateway.port, "POST", "/publish", "profile"),
            (self.gateway.port, "POST", "/events", "profile"),
            (self.gateway.port, "GET", chain, "direction"),
            (self.store_port, "GET", "/events", "limit"),
            (self.store_port, "GET", "/events", "unvalidated"),
            (self.store_port, "GET", "/dead-letters", "requeued"),
        ):
            with self.subTest(path=path, name=name):
                problem = self.refused(
                    call(port, method, f"{path}?{name}=perhaps", envelope() if method == "POST" else None),
                    422,
                )
                self.assertEqual(
                    (problem["parameter"], problem["type"]), (name, "/problems/invalid-parameter")
                )

    def test_one_given_twice_is_refused(self):
        self.assertIn(
            "twice", self.refused(call(self.store_port, "GET", "/events?limit=1&limit=2"), 422)["detail"]
        )
        self.assertEqual(
            call(
                self.store_port, "GET", "/events?event_type=agent.error&event_type=agent.thread.prompt"
            ).status,
            200,
        )

    def test_every_documented_one_is_known(self):
        values = {
            "limit": "1",
            "offset": "0",
            "direction": "descendants",
            "format": "json",
            "session_id": "s",
            "start_time": "2026-01-01T00:00:00Z",
            "end_time": "2026-01-01T00:00:00Z",
            "unvalidated": "true",
            "requeued": "true",
            "profile": "wire",
            "after": "0",
            "last_event_id": "0",
        }
        for name, port in (("gateway", self.gateway.port), ("store", self.store_port)):
            document = call(port, "GET", "/openapi.json").json
            known = document["components"]["parameters"]
            for path, methods in document["paths"].items():
                for method, operation in methods.items():
                    parameters = [
                        known[one["$ref"].rpartition("/")[2]] if "$ref" in one else one
                        for one in operation.get("parameters", [])
                    ]
                    query = {
                        one["name"]: values.get(one["name"], "x")
                        for one in parameters
                        if one["in"] == "query" and one["name"] != "cursor"
                    }
                    probe = (
                        re.sub(r"\{\w+\}", str(uuid.uuid4()), path)
                        + "?"
                        + "&".join(f"{one}={value}" for one, value in query.items())
                    )
                    if path == "/stream":
                        self.assertEqual(
                            self.raw(port, f"GET {probe} HTTP/1.1\r\nHost: localhost\r\n\r\n"), 200
                        )
                        continue
                    answer = call(
                        port,
                        method.upper(),
                        probe,
                        b"{" if method == "post" else None,
                        UPGRADE if path == "/ws" else None,
                    )
                    self.assertNotIn(b"invalid-parameter", answer.body, f"{name}: {method} {probe}")
                    if method == "get" and "{" not in path:
                        self.assertEqual(
                            answer.status, 101 if path == "/ws" else 200, f"{name}: {method} {probe}"
                        )
                    probe += "&unheard_of=1"
                    self.assertEqual(
                        call(port, method.upper(), probe, b"{" if method == "post" else None).status,
                        422,
                        f"{name}: {method} {probe}",
                    )

    def test_what_the_front_end_and_older_clients_ask_for(self):
        for query in (
            "/api/v1/events?limit=5&event_type=agent.*",
            "/events/timeline?session_id=x&format=json",
            "/events?session_id=&event_type=agent.error&source=a&target=b&source_type=agent&start_time=2026-01-01&end_time=2026-01-02&limit=1000&offset=0",
        ):
            self.assertEqual(call(self.store_port, "GET", query).status, 200, query)


class Streams(Both):
    """Refused by their status, not in a frame."""

    def test_wrong_filters(self):
        for path, headers in (("/stream", {}), ("/ws", UPGRADE)):
            for query, parameter in (
                ("start_time=yesterday", "start_time"),
                ("unvalidated=perhaps", "unvalidated"),
                ("after=nothing", "after"),
                ("after=-1", "after"),
                ("last_event_id=1x", "after"),
                ("event_tipe=a", "event_tipe"),
            ):
                with self.subTest(path=path, query=query):
                    problem = self.refused(
                        call(self.store_port, "GET", f"{path}?{query}", headers=headers), 422
                    )
                    self.assertEqual(problem["parameter"], parameter)
            self.refused(call(self.store_port, "GET", f"{path}?after={uuid.uuid4()}", headers=headers), 404)
            self.refused(
                call(self.store_port, "GET", path, headers={**headers, "Last-Event-ID": str(uuid.uuid4())}),
                404,
            )

    def test_a_connection_serves_on_after_a_refusal(self):
        with socket.create_connection(("127.0.0.1", self.store_port), timeout=PATIENCE) as connection:
            stream = connection.makefile("rb")
            for path, status in (("/stream?start_time=x", 422), ("/healthz", 200), ("/stream?after=0", 200)):
                connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
                self.assertEqual(int(stream.readline().split()[1]), status, path)
                size = 0
                while line := stream.readline().strip():
                    size = int(line.split()[1]) if line.lower().startswith(b"content-length") else size
                stream.read(size)

    def test_an_event_to_resume_from(self):
        first, second = envelope(), envelope()
        for event in (first, second):
            self.assertEqual(call(self.gateway.port, "POST", "/publish", event).status, 202)
        wait_until(lambda: stored(self.store_port, second["event_id"]), what="the event")
        with socket.create_connection(("127.0.0.1", self.store_port), timeout=PATIENCE) as connection:
            connection.sendall(
                f"GET /stream?after={first['event_id']} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
            )
            stream = connection.makefile("rb")
            data = next(line for line in stream if line.startswith(b"data: "))
        self.assertEqual(json.loads(data[6:])["envelope"]["event_id"], second["event_id"])

    def test_the_document_describes_them(self):
        paths = json.loads((SOURCE / "generated/openapi/store.json").read_text())["paths"]
        self.assertIn("101", paths["/ws"]["get"]["responses"])
        self.assertIn("text/event-stream", paths["/stream"]["get"]["responses"]["200"]["content"])


if __name__ == "__main__":
    unittest.main()
