"""The HTTP server against clients that are slow, rude or hostile: tests/services/echo_server.cpp in small
limits, and the gateway.
"""

import base64
import concurrent.futures
import contextlib
import hashlib
import json
import os
import select
import socket
import struct
import subprocess
import threading
import time
import unittest

from harness import BUILD, PATIENCE, EchoServer, Service, binary, wait_until

GET = b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"


def receive_all(connection, limit=10_000_000):
    """Everything until the other end closes."""
    data = b""
    while len(data) < limit:
        try:
            part = connection.recv(65536)
        except ConnectionResetError:
            break
        if not part:
            break
        data += part
    return data


def read_response(stream):
    """One response of a connection that stays open: status, fields, body."""
    status = int(stream.readline().split()[1])
    fields = {}
    while (line := stream.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode().partition(":")
        fields[name.lower()] = value.strip()
    return status, fields, stream.read(int(fields.get("content-length", 0)))


def post(path, body, more=""):
    return f"POST {path} HTTP/1.1\r\nHost: a\r\nContent-Length: {len(body)}\r\n{more}\r\n".encode() + body


class HttpCase(unittest.TestCase):
    options = {}
    path = "/echo"  # takes a POST

    @classmethod
    def setUpClass(cls):
        cls.server = cls.make_server()
        cls.enterClassContext(cls.server)

    @classmethod
    def make_server(cls):
        return EchoServer(**cls.options)

    def raw(self, data, timeout=PATIENCE):
        """The answer to bytes on a connection of their own, which the server has to close."""
        with self.server.connect(timeout) as connection:
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # refused before all was sent
                connection.sendall(data)
            return receive_all(connection)

    def refused(self, data, status):
        """The bytes are refused with that status and a problem document, and the connection is closed."""
        answer = self.raw(data)
        self.assertTrue(answer.startswith(f"HTTP/1.1 {status} ".encode()), (data[:200], answer[:300]))
        head, _, body = answer.partition(b"\r\n\r\n")
        self.assertIn(b"\r\nConnection: close", head)
        self.assertIn(b"application/problem+json", head)
        self.assertEqual(json.loads(body)["status"], status)

    def healthy(self):
        """Answered while others are slow: a server that waited for them would answer after its time-outs, too
        late.
        """
        self.assertEqual(self.server.request("GET", "/healthz")[0], 200)


class Ordinary(HttpCase):
    def test_statuses(self):
        request = self.server.request
        self.assertEqual(request("GET", "/nowhere")[0], 404)
        status, fields, _ = request("DELETE", "/healthz")
        self.assertEqual((status, fields["allow"]), (405, "GET, HEAD"))
        status, fields, body = request("HEAD", "/healthz")
        self.assertEqual((status, fields["content-length"], body), (200, "11", b""))
        self.assertEqual(request("POST", "/json", "{}", {"Content-Type": "text/plain"})[0], 415)
        self.assertEqual(
            request("POST", "/json", "{}", {"Content-Type": "Application/JSON; charset=utf-8"})[0], 200
        )
        self.assertEqual(
            request(
                "POST", "/json", b"\x1f\x8b", {"Content-Type": "application/json", "Content-Encoding": "gzip"}
            )[0],
            415,
        )
        self.assertTrue(
            self.raw(b"POST /json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").startswith(
                b"HTTP/1.1 411 "
            )
        )
        self.assertEqual(request("GET", "/never")[0], 500)
        self.assertEqual(request("GET", "/throws")[0], 500)
        self.assertEqual(request("GET", "/items/a%2Fb%20%C3%A4")[0], 404)
        self.assertEqual(request("GET", "/items/a%20%C3%A4")[2], "a ä".encode())
        self.assertEqual(request("GET", "/ws")[0], 426)
        self.assertEqual(request("HEAD", "/stream")[0], 405)

    def test_late_answer_once(self):
        with self.server.connect() as connection:
            connection.sendall(b"GET /late HTTP/1.1\r\nHost: a\r\n\r\n" + GET)
            stream = connection.makefile("rb")
            self.assertEqual(read_response(stream)[2], b"late")
            self.assertEqual(read_response(stream)[2], b'{"ok":true}')

    def test_pipelining_keeps_the_order(self):
        bodies = [str(i).encode() * (i % 50 + 1) for i in range(500)]
        with self.server.connect() as connection:
            sender = threading.Thread(
                target=lambda: connection.sendall(b"".join(post("/echo", one) for one in bodies))
            )
            sender.start()
            stream = connection.makefile("rb")
            self.assertEqual([read_response(stream)[2] for _ in bodies], bodies)
            sender.join()

    def test_partial_writes(self):
        data = post("/echo", b"hello, world") + GET
        with self.server.connect() as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for i in range(len(data)):
                connection.sendall(data[i : i + 1])
                time.sleep(0.001)
            stream = connection.makefile("rb")
            self.assertEqual(read_response(stream)[2], b"hello, world")
            self.assertEqual(read_response(stream)[2], b'{"ok":true}')

    def test_chunks(self):
        body = b"5;name=value\r\nhello\r\n1\r\n \r\n05\r\nworld\r\n0\r\nContent-Type: x/y\r\n\r\n"
        head = b"POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        for step in (1, 7, 1000):
            data = head + body + GET
            with self.subTest(step=step), self.server.connect() as connection:
                for i in range(0, len(data), step):
                    connection.sendall(data[i : i + step])
                stream = connection.makefile("rb")
                self.assertEqual(read_response(stream)[2], b"hello world")
                self.assertEqual(read_response(stream)[2], b'{"ok":true}')

    def test_expect_continue(self):
        with self.server.connect() as connection:
            connection.sendall(
                b"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
            )
            stream = connection.makefile("rb")
            self.assertEqual(stream.readline(), b"HTTP/1.1 100 Continue\r\n")
            stream.readline()
            connection.sendall(b"ok")
            self.assertEqual(read_response(stream)[2], b"ok")

    def test_large_answer(self):
        status, _, body = self.server.request("GET", "/large")
        self.assertEqual((status, len(body)), (200, 20_000_000))

    def test_http_1_0(self):
        self.assertTrue(self.raw(b"GET /healthz HTTP/1.0\r\n\r\n").endswith(b'{"ok":true}'))

    def test_origins(self):
        request = self.server.request
        _, fields, _ = request("GET", "/healthz", headers={"Origin": "http://localhost:3000"})
        self.assertEqual(fields["access-control-allow-origin"], "http://localhost:3000")
        _, fields, _ = request("GET", "/healthz", headers={"Origin": "http://evil.example"})
        self.assertNotIn("access-control-allow-origin", fields)
        self.assertEqual(request("POST", "/echo", "x", {"Origin": "http://evil.example"})[0], 403)
        status, fields, _ = request(
            "OPTIONS",
            "/echo",
            headers={"Origin": "http://localhost:3000", "Access-Control-Request-Method": "POST"},
        )
        self.assertEqual((status, fields["access-control-allow-methods"]), (204, "POST"))
        self.assertEqual(
            {
                name.lower() for name in fields["access-control-allow-headers"].split(", ")
            },  # all that handlers read
            {
                "authorization",
                "content-type",
                "idempotency-key",
                "last-event-id",
                "traceparent",
                "x-parent-event-id",
                "x-parent-event-ids",
            },
        )

    def test_neighbours_at_once(self):
        with concurrent.futures.ThreadPoolExecutor(32) as pool:
            answers = pool.map(lambda i: self.server.request("POST", "/echo", f"body {i}")[2], range(500))
            self.assertEqual(list(answers), [f"body {i}".encode() for i in range(500)])


class Grammar(HttpCase):
    """Requests that two readers could understand differently, or that are none."""

    def test_smuggling(self):
        head = f"POST {self.path} HTTP/1.1\r\nHost: a\r\n".encode()
        for fields in (
            b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
            b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
            b"Content-Length: 5\r\nContent-Length: 6\r\n",
            b"Content-Length: 5\r\nContent-Length: 5\r\n",
            b"Content-Length: 5, 5\r\n",
            b"Content-Length: +5\r\n",
            b"Content-Length: -5\r\n",
            b"Content-Length: 0x5\r\n",
            b"Content-Length: 5 5\r\n",
            b"Content-Length:\r\n",
            b"Content-Length: 99999999999999999999\r\n",
            b"Content-Length : 5\r\n",
            b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
            b"X: a\r\n b\r\nContent-Length: 5\r\n",
            b"X: a\nContent-Length: 5\r\n",
            b"X: a\rb\r\nContent-Length: 5\r\n",
            b"X: a\x00b\r\nContent-Length: 5\r\n",
            b"Host: b\r\nContent-Length: 5\r\n",
            b" X: y\r\n",
            b"X y\r\n",
            b": y\r\n",
            b"X\x01: y\r\n",
        ):
            with self.subTest(fields=fields):
                self.refused(head + fields + b"\r\n" + b"hello" + GET, 400)
        for coding in (b"gzip", b"chunked, gzip", b"gzip, chunked", b"chunked, chunked", b"xchunked"):
            with self.subTest(coding=coding):
                answer = self.raw(head + b"Transfer-Encoding: " + coding + b"\r\n\r\n5\r\nhello\r\n0\r\n\r\n")
                self.assertRegex(answer, rb"^HTTP/1.1 (400|501) ")

    def test_request_lines(self):
        for line in (
            b"GET /healthz",
            b"GET /healthz HTTP/2.0",
            b"GET  /healthz HTTP/1.1",
            b"/healthz HTTP/1.1",
            b"GET /heal thz HTTP/1.1",
            b"G\x00T / HTTP/1.1",
            b"GET /%zz HTTP/1.1",
            b"GET /%00 HTTP/1.1",
            b"GET /healthz?a=%ff HTTP/1.1",
            b"GET healthz HTTP/1.1",
            b"\x16\x03\x01\x02\x00",
        ):
            with self.subTest(line=line):
                self.refused(line + b"\r\nHost: a\r\n\r\n", 400)
        self.refused(b"GET /healthz HTTP/1.1\r\n\r\n", 400)
        self.assertIn(
            b'{"ok":true', self.raw(b"\r\n\r\nGET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        )

    def test_chunks(self):
        head = f"POST {self.path} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
        for body in (
            b"x\r\nhello\r\n0\r\n\r\n",
            b"5\r\nhelloX\r\n0\r\n\r\n",
            b"-5\r\nhello\r\n0\r\n\r\n",
            b"fffffffffffffffff\r\nhello",
            b"5 \nhello\r\n0\r\n\r\n",
            b"\r\nhello",
            b"0x5\r\nhello\r\n0\r\n\r\n",
            b"5;" + b"a" * 20_000,
        ):
            with self.subTest(body=body[:40]):
                self.refused(head + body, 400)

    def test_limits(self):
        self.refused(b"GET /healthz HTTP/1.1\r\nHost: a\r\n" + b"X: y\r\n" * 101 + b"\r\n", 431)
        self.refused(b"GET /healthz HTTP/1.1\r\nHost: a\r\nX: " + b"y" * 17_000 + b"\r\n\r\n", 431)
        self.refused(b"GET /" + b"a" * 100_000, 431)
        self.refused(post(self.path, b"x" * 1_048_577), 413)
        self.refused(
            f"POST {self.path} HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n".encode(), 413
        )
        chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
        self.refused(
            f"POST {self.path} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
            + chunk * 17
            + b"0\r\n\r\n",
            413,
        )
        self.assertNotEqual(self.server.request("POST", self.path, b"x" * 1_048_576)[0], 413)

    def test_random_bytes(self):
        for seed in range(200):
            noise = hashlib.shake_128(str(seed).encode()).digest(300)
            answer = self.raw(
                noise + b"\r\n\r\n" if seed % 2 else GET[: seed % len(GET)] + noise + b"\r\n\r\n"
            )
            self.assertRegex(answer, rb"^HTTP/1.1 4\d\d ")
        self.healthy()


class HostileJson(HttpCase):
    def test_hostile_json(self):
        texts = {
            b"[" * 100_000: 400,
            b'{"a":' * 100_000: 400,
            b'{"a":1,"a":2}': 400,
            b'"\xff"': 400,
            b'"\\ud800"': 400,
            b"1e400": 200,
            b"1" * 10_000: 200,
            b'"\\u0000"': 200,
            b"": 400,
        }
        for text, status in texts.items():
            with self.subTest(text=text[:20]):
                self.assertEqual(
                    self.server.request("POST", "/json", text, {"Content-Type": "application/json"})[0],
                    status,
                )


class Slow(HttpCase):
    options = {"header_ms": 700, "body_ms": 700, "idle_ms": 1500}

    def test_endless_header(self):
        with self.server.connect() as connection:
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\n")

            def is_answered():
                connection.sendall(b"X-a: b\r\n")
                return select.select([connection], [], [], 0.1)[0]

            wait_until(is_answered, what="the end of a header that never ends")
            self.assertTrue(
                connection.recv(100).startswith(b"HTTP/1.1 408 "), "and not of too many fields, seconds later"
            )

    def timed_out(self, start_of_request):
        with self.server.connect() as connection:
            connection.sendall(start_of_request)
            start = time.monotonic()
            self.assertTrue(receive_all(connection).startswith(b"HTTP/1.1 408 "))
            self.assertLess(time.monotonic() - start, 10, "what is the default for a header")

    def test_stalled(self):
        self.timed_out(b"GET /hea")
        self.timed_out(b"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhel")
        self.timed_out(b"POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel")

    def test_idle_is_closed_without_a_word(self):
        with self.server.connect() as connection:
            self.assertEqual(receive_all(connection), b"")
        with self.server.connect() as connection:
            connection.sendall(GET)
            self.assertTrue(receive_all(connection).endswith(b'{"ok":true}'))


class Patient(HttpCase):
    """Time-outs that nobody lives to see: who has to wait for a slow client waits for ever."""

    options = {
        "header_ms": 600_000,
        "body_ms": 600_000,
        "idle_ms": 600_000,
        "write_ms": 600_000,
        "max_connections": 60,
    }

    def test_slow_reader_of_an_answer(self):
        with self.server.connect() as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.sendall(b"GET /large HTTP/1.1\r\nHost: a\r\n\r\n")
            self.assertEqual(connection.recv(4), b"HTTP")  # of 20 MB
            self.healthy()

    def test_headers_and_bodies_without_an_end(self):
        with self.server.connect() as one, self.server.connect() as two:
            one.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\n")
            two.sendall(b"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhel")
            for _ in range(5):
                one.sendall(b"X-a: b\r\n")
                self.healthy()
            one.sendall(b"\r\n")
            self.assertEqual(read_response(one.makefile("rb"))[0], 200)
            two.sendall(b"lo")
            self.assertEqual(read_response(two.makefile("rb"))[2], b"hello")

    def test_more_connections_than_allowed(self):
        idle = [self.server.connect() for _ in range(200)]
        try:
            for _ in range(5):
                self.healthy()
        finally:
            for one in idle:
                one.close()

    def test_many_slowloris(self):
        crowd = [self.server.connect() for _ in range(55)]
        try:
            for one in crowd:
                one.sendall(b"GET / HTTP/1.1\r\nX-")
            for _ in range(20):
                self.healthy()
        finally:
            for one in crowd:
                one.close()


class Memory(HttpCase):
    options = {"buffered_bytes": 8_000_000, "max_connections": 400, "threads": 2}

    def test_bodies_that_never_end(self):
        before = self.server.resident_bytes()
        part = b"x" * 900_000
        crowd = [self.server.connect() for _ in range(150)]
        try:

            def feed(connection):
                with contextlib.suppress(
                    BrokenPipeError, ConnectionResetError
                ):  # refused before all was sent
                    connection.sendall(
                        b"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n" + part
                    )

            def is_refused(connection):
                with contextlib.suppress(ConnectionResetError):
                    return connection.recv(20, socket.MSG_PEEK).startswith(b"HTTP/1.1 503")
                return False

            def refusals():
                return sum(map(is_refused, select.select(crowd, [], [], 0)[0]))

            with concurrent.futures.ThreadPoolExecutor(50) as pool:
                list(pool.map(feed, crowd))
            wait_until(lambda: refusals() > 50, what="the refusal of more than 50")
            # 150 bodies of 900 kB would be 135 MB; 8 MB of bodies and the buffers around them are allowed.
            self.assertLess(self.server.resident_bytes() - before, 40_000_000)
            self.assertEqual(
                self.server.request("POST", "/echo", "x" * 8000)[0], 200
            )  # an ordinary one still fits
        finally:
            for one in crowd:
                one.close()
        wait_until(
            lambda: self.server.request("POST", "/echo", b"x" * 900_000)[0] == 200,
            what="room for large bodies",
        )

    def test_idle_connections_are_cheap(self):
        before = self.server.resident_bytes()
        crowd = [self.server.connect() for _ in range(390)]
        try:
            self.healthy()
            self.assertLess(self.server.resident_bytes() - before, 390 * 20_000)
        finally:
            for one in crowd:
                one.close()

    def test_flat_under_load(self):
        def round_of_requests():
            with self.server.connect() as connection:
                stream = connection.makefile("rb")
                for _ in range(50):
                    connection.sendall(post("/echo", b"x" * 50_000))
                    read_response(stream)

        round_of_requests()
        before = self.server.resident_bytes()
        for _ in range(20):
            round_of_requests()
        self.assertLess(self.server.resident_bytes() - before, 3_000_000)


class WebSocket:
    """As much of RFC 6455 as the tests need."""

    def __init__(self, server, path, receive_buffer=None):
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.settimeout(PATIENCE)
        self.pings = 0
        self.socket.connect(("127.0.0.1", server.port))
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET {path} HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n".encode()
        )
        self.stream = self.socket.makefile("rb")
        status = self.stream.readline()
        assert b" 101 " in status, status
        while self.stream.readline() != b"\r\n":
            pass

    def receive(self):
        """Opcode and payload of the next frame that is no ping."""
        while True:
            opcode, payload = self.receive_any()
            if opcode != 9:
                return opcode, payload

    def receive_any(self):
        """Opcode and payload of the next frame; a ping is counted and answered."""
        first, second = self.stream.read(2)
        size = second & 127
        if size == 126:
            (size,) = struct.unpack(">H", self.stream.read(2))
        elif size == 127:
            (size,) = struct.unpack(">Q", self.stream.read(8))
        opcode, payload = first & 15, self.stream.read(size)
        if opcode == 9:
            self.pings += 1
            self.send(10, payload)
        return opcode, payload

    def send(self, opcode, payload=b""):
        mask = os.urandom(4)
        masked = bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))
        self.socket.sendall(bytes([0x80 | opcode, 0x80 | len(payload)]) + mask + masked)

    def close(self):
        self.stream.close()
        self.socket.close()


class Streams(HttpCase):
    options = {"ping_ms": 2000, "stream_bytes": 200_000, "write_ms": 2000}

    def test_web_socket(self):
        client = WebSocket(self.server, "/ws")
        self.assertEqual([client.receive() for _ in range(3)], [(1, b"event\n%d" % i) for i in (1, 2, 3)])
        client.send(9, b"ping")
        self.assertEqual(client.receive(), (10, b"ping"))
        while client.pings == 0:  # the server pings, too
            client.receive_any()
        client.send(8, struct.pack(">H", 1000))
        self.assertEqual(client.receive()[0], 8)
        client.close()

    def test_web_socket_that_does_not_answer_pings_is_closed(self):
        client = WebSocket(self.server, "/ws")
        self.assertIn(b"event\n3", client.stream.read())
        client.close()

    def test_events(self):
        with self.server.connect() as connection:
            connection.sendall(b"GET /stream HTTP/1.1\r\nHost: a\r\n\r\n")
            stream = connection.makefile("rb")
            self.assertIn(b" 200 ", stream.readline())
            while stream.readline() != b"\r\n":
                pass
            ping, text = b": ping\n\n", b""
            while ping not in text or text.count(b"id: ") < 3 or not text.endswith(b"\n\n"):
                text += stream.readline()
            self.assertEqual(
                text.replace(ping, b""),
                b"".join(b"id: %d\ndata: event\ndata: %d\n\n" % (i, i) for i in (1, 2, 3)),
            )

    def test_slow_readers_are_cut(self):
        for path in ("/ws/flood", "/stream/flood"):
            with self.subTest(path=path):
                before = self.server.resident_bytes()
                start = self.server.get_json("/flooded")
                if path.startswith("/ws"):
                    client = WebSocket(self.server, path, receive_buffer=4096)
                    connection = client.socket
                else:
                    connection = self.server.connect()
                    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
                end = wait_until(
                    lambda: (now := self.server.get_json("/flooded"))["ended"] > start["ended"] and now,
                    what="the cut",
                )
                self.assertLess(end["sent"] - start["sent"], 5000)  # of 100,000
                self.assertLess(self.server.resident_bytes() - before, 20_000_000)
                self.healthy()
                connection.close()

    def test_other_pages_get_no_stream(self):
        for path in ("/ws", "/stream"):
            answer = self.raw(
                f"GET {path} HTTP/1.1\r\nHost: a\r\nOrigin: http://evil.example\r\nUpgrade: websocket\r\n"
                "Connection: close, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n".encode()
            )
            self.assertTrue(answer.startswith(b"HTTP/1.1 403 "), answer[:100])


class Ending(unittest.TestCase):
    def test_accepted_requests_are_finished(self):
        for threads in (1, 3):
            with self.subTest(threads=threads), EchoServer(threads=threads) as server:
                connections = [server.connect() for _ in range(20)]
                idle = server.connect()
                socket_client = WebSocket(server, "/ws")
                self.assertEqual([socket_client.receive()[0] for _ in range(3)], [1, 1, 1])
                for one in connections:
                    one.sendall(b"GET /last HTTP/1.1\r\nHost: a\r\n\r\n")
                wait_until(lambda: server.get_json("/waiting") == 20, what="20 requests that were accepted")
                self.assertEqual(server.terminate(), 0)
                for one in connections:
                    self.assertTrue(receive_all(one).endswith(b"last"))
                    one.close()
                self.assertEqual(receive_all(idle), b"")
                self.assertEqual(socket_client.receive()[0], 8)
                socket_client.close()
                idle.close()

    def test_a_port_that_is_taken_is_a_clear_error(self):
        with EchoServer() as server:
            second = subprocess.run(
                [binary("echo_server"), f"port={server.port}"],
                capture_output=True,
                text=True,
                timeout=PATIENCE,
            )
            self.assertEqual(second.returncode, 2)
            self.assertIn("Address already in use", second.stderr)


@unittest.skipUnless((BUILD / "bin" / "bloodbank").exists(), "bloodbank is not built")
class Gateway(Grammar):
    """The same requests, and hostile events, to the real gateway."""

    path = "/publish"

    @classmethod
    def make_server(cls):
        return Service("bloodbank", "--header-timeout", "600", "--body-timeout", "600", "--allow-host", "a")

    def test_hostile_events(self):
        event = b'{"event_type":"fireflies.transcript.upload","payload":%s}'
        payloads = (
            b"[" * 100_000,
            b'{"a":' * 100_000,
            b"[" * 200 + b"]" * 200,
            b'{"media_type":1,"media_type":2}',
            b'"\xff"',
            b'"\\ud800"',
            b"1e400",
            b"9" * 10_000,
            b'{"media_file":"\\u0000"}',
            b"nul",
            b"",
        )
        before = self.server.resident_bytes()
        for text in (
            *(event % payload for payload in payloads),
            b"[" * 500_000,
            b"\xef\xbb\xbf{}",
            b"{}",
            b"[]",
            b"null",
        ):
            with self.subTest(text=text[:90]):
                status, fields, body = self.server.request(
                    "POST", self.path, text, {"Content-Type": "application/json"}
                )
                self.assertIn(status, (400, 422))
                self.assertEqual(fields["content-type"], "application/problem+json")
                self.assertEqual(json.loads(body)["status"], status)
                self.assertLess(len(body), 100_000)
        self.healthy()
        self.assertLess(self.server.resident_bytes() - before, 30_000_000)

    def test_slow_clients_harm_nobody(self):
        before = self.server.resident_bytes()
        head = f"POST {self.path} HTTP/1.1\r\nHost: a\r\n".encode()
        starts = [head, head + b"Content-Length: 100000\r\n\r\n" + b"x" * 1000]
        crowd = [self.server.connect() for _ in range(300)]
        try:
            for i, one in enumerate(crowd):
                one.sendall(starts[i % 2])
            for _ in range(20):
                self.healthy()
            self.assertLess(self.server.resident_bytes() - before, 30_000_000)
        finally:
            for one in crowd:
                one.close()
        with Service(
            "bloodbank", "--header-timeout", "1", "--body-timeout", "1", "--allow-host", "a"
        ) as hasty:
            for start in starts:
                with self.subTest(start=start[:70]), hasty.connect() as one:
                    one.sendall(start)
                    self.assertTrue(receive_all(one).startswith(b"HTTP/1.1 408 "))


if __name__ == "__main__":
    unittest.main()
