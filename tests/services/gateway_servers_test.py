"""The same gateway on RabbitMQ and PostgreSQL: what the documents print, two gateways and two stores side by
side, a broker that is away, and nothing lost whatever is killed. HOLY_ROUNDS says how many rounds of killing.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import unittest
import uuid
from pathlib import Path

import durability_test
import gateway_test
import servers
from gateway_support import call, envelope, free_port, gateway, store, wait_until

SERVERS = None


def setUpModule():
    """Servers, and the store's queues on them."""
    global SERVERS
    context = servers.running("rabbitmq", "postgresql")
    SERVERS = context.__enter__()
    unittest.addModuleCleanup(context.__exit__, None, None, None)
    folder = Path(tempfile.mkdtemp(prefix="gateway-"))
    unittest.addModuleCleanup(shutil.rmtree, folder, ignore_errors=True)
    first = store(folder / "unused", *scaled())
    unittest.addModuleCleanup(first.stop)
    first.wait_ready()
    first.terminate()


def scaled() -> tuple:
    return "--broker", SERVERS.rabbitmq.url, "--database", SERVERS.postgresql.url


def on_servers(case):
    """The tests of a class, with a second gateway and a second store that share its broker and database."""

    class Case(case):
        @classmethod
        def setUpClass(cls):
            cls.arguments = scaled()
            super().setUpClass()
            cls.others = [
                gateway(cls.folder / "unused", *cls.arguments),
                store(cls.folder / "unused", *cls.arguments),
            ]
            for other in cls.others:
                cls.addClassCleanup(other.stop)
                other.wait_ready()

    Case.__name__ = Case.__qualname__ = case.__name__ + "OnServers"
    return Case


PublishingOnServers = on_servers(gateway_test.Publishing)


class PrintedOnServers(on_servers(gateway_test.Printed)):
    turn = 0

    def post(self, path, body, **headers):
        """By the two gateways in turn."""
        type(self).turn += 1
        port = [self.gateway.port, self.others[0].port][self.turn % 2]
        return call(
            port, "POST", path, body, {name.replace("_", "-"): value for name, value in headers.items()}
        )


class Away(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="gateway-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def test_an_event_that_no_queue_takes_is_no_202(self):
        program = gateway(
            self.folder / "data", "--broker", SERVERS.rabbitmq.url, "--exchange", f"nobody.{uuid.uuid4()}"
        )
        self.addCleanup(program.stop)
        program.wait_ready()
        answer = call(program.port, "POST", "/publish", envelope())
        self.assertEqual((answer.status, answer.json["type"]), (503, "/problems/unroutable"), answer.body)

    def test_a_broker_that_was_never_there(self):
        program = gateway(self.folder / "data", "--broker", f"amqp://guest:secret@127.0.0.1:{free_port()}/")
        self.addCleanup(program.stop)
        ready = wait_until(lambda: call_or_none(program.port, "/health/ready"), what="an answer")
        self.assertEqual(ready.status, 503)
        self.assertEqual(call(program.port, "GET", "/healthz").status, 200)
        health = call(program.port, "GET", "/health").json
        self.assertEqual((health["status"], health["rabbitmq"]), ("degraded", "disconnected"))
        answer = call(program.port, "POST", "/publish", envelope())
        self.assertEqual(answer.status, 503)
        self.assertIn("retry-after", answer.headers)
        self.assertNotIn("secret", program.log.read_text() + str(health) + answer.body.decode())
        self.assertFalse(
            (self.folder / "data").exists() and any((self.folder / "data").iterdir()),
            "a silent fallback to the embedded log",
        )

    def test_a_broker_that_goes_and_comes_back(self):
        keeper = store(self.folder / "data", *scaled())
        program = gateway(self.folder / "data", *scaled())
        for one in (program, keeper):
            self.addCleanup(one.stop)
            one.wait_ready()
        self.assertEqual(call(program.port, "POST", "/publish", envelope()).status, 202)
        SERVERS.rabbitmq.kill()
        try:
            wait_until(
                lambda: call(program.port, "GET", "/health/ready").status == 503, what="503 of /health/ready"
            )
            answer = call(program.port, "POST", "/publish", envelope())
            self.assertEqual(answer.status, 503, answer.body)
        finally:
            SERVERS.rabbitmq.start()
        wait_until(
            lambda: call(program.port, "GET", "/health/ready").status == 200, 90, "200 of /health/ready"
        )
        event_id = wait_until(lambda: published(program.port), what="a 202 after the broker came back")
        wait_until(
            lambda: call(keeper.port, "GET", f"/events/{event_id}").status == 200,
            90,
            "the event in the store",
        )


def published(port):
    answer = call(port, "POST", "/publish", envelope())
    return answer.json["event_id"] if answer.status == 202 else None


def call_or_none(port, path):
    try:
        return call(port, "GET", path)
    except OSError:
        return None


class Killed(durability_test.Durability):
    """Gateway, store, broker and a backend of PostgreSQL, each killed at a random moment under load."""

    test_the_single_process_is_killed = None
    test_sigterm_under_load_finishes_what_was_accepted = None

    def test_gateway_and_store_are_killed(self):
        for _ in range(durability_test.ROUNDS):
            self.round()

    def round(self):
        ports = free_port(), free_port()
        running = {
            "bus": gateway(self.data, *scaled(), port=ports[0]),
            "keeper": store(self.data, *scaled(), port=ports[1]),
        }
        for program in running.values():
            program.wait_ready()
        producers = self.produce(ports[0])
        for victim in self.random.sample(["bus", "keeper", "broker", "backend"], 4):
            self.pause(producers)
            self.kill(victim, running, ports)
        wait_until(
            lambda: (
                call_or_none(ports[0], "/health/ready")
                and call(ports[0], "GET", "/health/ready").status == 200
            ),
            90,
        )
        self.pause(producers)
        self.assert_nothing_lost(self.confirmed_by(producers), ports[1], 90)
        for program in running.values():
            program.stop()

    def kill(self, victim, running, ports):
        if victim == "broker":
            SERVERS.rabbitmq.kill()
            SERVERS.rabbitmq.start()
        elif victim == "backend":
            kill_backend()
        else:
            running[victim].kill()
            start, port = (gateway, ports[0]) if victim == "bus" else (store, ports[1])
            running[victim] = start(self.data, *scaled(), port=port)
            running[victim].wait_ready(90)


def kill_backend():
    """SIGKILL to a backend of our PostgreSQL: its postmaster then restarts all of them."""
    postmaster = int((SERVERS.postgresql.home() / "data/postmaster.pid").read_text().split()[0])
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            text = status.read_text()
            command = (status.parent / "cmdline").read_bytes()
        except OSError:
            continue
        if f"PPid:\t{postmaster}\n" in text and b"postgres: holy" in command:
            os.kill(int(status.parent.name), 9)
            return


if __name__ == "__main__":
    unittest.main()
