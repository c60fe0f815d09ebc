"""Nothing lost: every event that was answered with 202 is in the store exactly once, whatever was killed
meanwhile.

One round kills the gateway, the store and the single process that is both, each at a random moment under
load; then ends the gateway by SIGTERM under load. HOLY_ROUNDS says how many rounds; HOLY_SEED repeats the
moments of a run.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import tempfile
import threading
import time
import unittest
from pathlib import Path

from gateway_support import PATIENCE, call, envelope, free_port, gateway, store, wait_until

ROUNDS = int(os.environ.get("HOLY_ROUNDS", "1"))
SEED = int(os.environ.get("HOLY_SEED", str(random.randrange(1 << 30))))


class Producer(threading.Thread):
    """Publishes one event after the other, alone and in lines, and remembers what was confirmed."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.port, self.done, self.confirmed, self.wrong = port, threading.Event(), [], []

    def run(self):
        turn = 0
        while not self.done.is_set():
            turn += 1
            try:
                self.publish_lines() if turn % 5 == 0 else self.publish_one()
            except (OSError, ValueError):
                time.sleep(0.02)  # killed, or on its way up again
            except Exception as error:  # http.client's errors have no common base worth naming
                if type(error).__module__ != "http.client":
                    self.wrong.append(repr(error))
                time.sleep(0.02)

    def publish_one(self):
        event = envelope()
        answer = call(self.port, "POST", "/publish", event, timeout=15)
        if answer.status == 202:
            self.confirmed.append(event["event_id"])
        elif answer.status not in (503, 429):
            self.wrong.append((answer.status, answer.body[:500]))

    def publish_lines(self):
        body = "\n".join(json.dumps(envelope()) for _ in range(20))
        answer = call(
            self.port, "POST", "/events", body, {"Content-Type": "application/x-ndjson"}, timeout=15
        )
        results = (
            [json.loads(line) for line in answer.body.splitlines()] if answer.status in (202, 207) else []
        )
        self.confirmed += [one["event_id"] for one in results if one["status"] == "published"]


class Durability(unittest.TestCase):
    def setUp(self):
        self.random = random.Random(SEED)
        self.folder = Path(tempfile.mkdtemp(prefix="durability-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.data = self.folder / "data"

    def produce(self, port, count=4):
        producers = [Producer(port) for _ in range(count)]
        for producer in producers:
            producer.start()
        return producers

    def confirmed_by(self, producers):
        for producer in producers:
            producer.done.set()
        for producer in producers:
            producer.join(PATIENCE)
            self.assertFalse(producer.is_alive())
            self.assertEqual(producer.wrong, [], f"seed {SEED}")
        return [event_id for producer in producers for event_id in producer.confirmed]

    def all_ids(self, port):
        """The ids of all stored events, as the API pages through them."""
        ids, offset = [], 0
        while True:
            page = self.page(port, offset)
            ids += [event["event_id"] for event in page["events"]]
            offset += 1000
            if not page["has_more"]:
                return ids

    def page(self, port, offset):
        """A store whose database connection was killed answers 503 until it has another."""

        def answered():
            answer = call(port, "GET", f"/events?limit=1000&offset={offset}")
            self.assertIn(answer.status, (200, 503), answer.body)
            return answer if answer.status == 200 else None

        return wait_until(answered, what="an answer of the store").json

    def assert_nothing_lost(self, confirmed, port, seconds=PATIENCE):
        self.assertGreater(len(confirmed), 50, "the load was too small to tell anything")
        self.assertEqual(len(confirmed), len(set(confirmed)))

        def complete():
            return set(confirmed) <= set(self.all_ids(port))

        try:
            wait_until(complete, seconds)
        except AssertionError:
            lost = set(confirmed) - set(self.all_ids(port))
            self.fail(
                f"{len(lost)} of {len(confirmed)} confirmed events are lost (seed {SEED}): {sorted(lost)[:5]}"
            )
        ids = self.all_ids(port)
        self.assertEqual(len(ids), len(set(ids)), "an event is stored twice")

    def pause(self, producers):
        """A random time, in which something is confirmed however slow the machine is: else no kill could lose
        it.
        """
        before = sum(len(producer.confirmed) for producer in producers)
        time.sleep(self.random.uniform(0.3, 1.5))
        wait_until(
            lambda: sum(len(producer.confirmed) for producer in producers) > before + 50, what="a load"
        )

    def test_gateway_and_store_are_killed(self):
        for _ in range(ROUNDS):
            ports = free_port(), free_port()
            bus, keeper = (
                gateway(self.data, port=ports[0]).wait_ready(),
                store(self.data, port=ports[1]).wait_ready(),
            )
            producers = self.produce(ports[0])
            for victim in self.random.sample(["bus", "keeper", "bus", "keeper"], 4):
                self.pause(producers)
                if victim == "bus":
                    bus.kill()
                    bus = gateway(self.data, port=ports[0]).wait_ready()
                else:
                    keeper.kill()
                    keeper = store(self.data, port=ports[1]).wait_ready()
            self.pause(producers)
            confirmed = self.confirmed_by(producers)
            self.assert_nothing_lost(confirmed, ports[1])
            bus.stop()
            keeper.stop()

    def test_the_single_process_is_killed(self):
        for _ in range(ROUNDS):
            ports = free_port(), free_port()

            def start():
                return gateway(
                    self.data, "--with-store", "--store-port", ports[1], port=ports[0]
                ).wait_ready()

            both = start()
            producers = self.produce(ports[0])
            for _ in range(2):
                self.pause(producers)
                both.kill()
                both = start()
            self.pause(producers)
            self.assert_nothing_lost(self.confirmed_by(producers), ports[1])
            both.stop()

    def test_sigterm_under_load_finishes_what_was_accepted(self):
        ports = free_port(), free_port()
        bus, keeper = (
            gateway(self.data, port=ports[0]).wait_ready(),
            store(self.data, port=ports[1]).wait_ready(),
        )
        self.addCleanup(keeper.stop)
        producers = self.produce(ports[0])
        self.pause(producers)
        self.assertEqual(bus.terminate(), 0)
        confirmed = self.confirmed_by(producers)
        self.assert_nothing_lost(confirmed, ports[1])
        self.assertEqual(keeper.terminate(), 0)


if __name__ == "__main__":
    unittest.main()
