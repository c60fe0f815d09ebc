"""The real services' side of the exchange, played by a client that is not ours: pika."""

import contextlib
import json
import os
import pathlib
import random
import signal
import subprocess
import time
import unittest

import pika
import servers
from patience import PATIENCE  # tests/support, where servers looks

BUILD = pathlib.Path(os.environ["HOLY_BUILD"])
SHARED = pathlib.Path(os.environ.get("HOLY_SHARED", "../shared"))
EXCHANGE = "bloodbank.events.v1"
DEAD_LETTERS = "bloodbank.events.dlq"
SECONDS = int(os.environ.get("HOLY_STORM_SECONDS", "4"))


def probe(*arguments, wait=True, url=None):
    process = subprocess.Popen(
        [BUILD / "tests/bus_probe", url or every.rabbitmq.url, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    if not wait:
        return process
    out, error = process.communicate(timeout=2 * PATIENCE)
    return subprocess.CompletedProcess(process.args, process.returncode, out, error)


def deliveries(text):
    return [json.loads(line) for line in text.splitlines() if line.startswith("{")]


def outcomes(done):
    return [line.split(" ")[1] for line in done.stdout.splitlines()]


class Amqp(unittest.TestCase):
    def setUp(self):
        self.connection = pika.BlockingConnection(pika.URLParameters(every.rabbitmq.url))
        self.addCleanup(self.close)
        self.channel = self.connection.channel()
        self.channel.exchange_declare(EXCHANGE, "topic", durable=True)
        self.queues = []
        self.addCleanup(self.delete_queues)

    def close(self):
        with contextlib.suppress(Exception):
            self.connection.close()

    def delete_queues(self):
        with (
            contextlib.suppress(Exception),
            pika.BlockingConnection(pika.URLParameters(every.rabbitmq.url)) as connection,
        ):
            channel = connection.channel()
            for queue in self.queues:
                channel.queue_delete(queue)

    def queue(self, name, *bindings, **arguments):
        self.queues.append(name)
        self.channel.queue_declare(name, durable=True, arguments=arguments.pop("arguments", None))
        for binding in bindings:
            self.channel.queue_bind(name, EXCHANGE, binding)

    def get(self, queue, seconds=PATIENCE):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            method, properties, body = self.channel.basic_get(queue, auto_ack=True)
            if method:
                return method, properties, body
            time.sleep(0.02)
        return None, None, None

    def test_a_foreign_consumer_gets_what_we_publish(self):
        self.queue(
            "services.fireflies.transcript_processor", "fireflies.transcript.*", "fireflies.transcript.ready"
        )
        done = probe(
            "publish", "fireflies.transcript.ready.v1", 1, '{"a": 1.0}', "fireflies.transcript.ready"
        )
        self.assertEqual(outcomes(done), ["confirmed"], done.stdout)
        method, properties, body = self.get("services.fireflies.transcript_processor")
        self.assertEqual(method.routing_key, "fireflies.transcript.ready.v1")
        self.assertEqual(method.exchange, EXCHANGE)
        self.assertEqual(body, b'{"a": 1.0}')
        self.assertEqual(
            (properties.delivery_mode, properties.content_type, properties.content_encoding),
            (2, "application/json", "utf-8"),
        )
        self.assertEqual(properties.message_id, done.stdout.split(" ")[0])
        self.assertEqual(properties.headers, {"CC": ["fireflies.transcript.ready"]})
        self.assertIsNone(
            self.get("services.fireflies.transcript_processor", 0.3)[0], "one copy, though two bindings match"
        )

    def test_we_get_what_a_foreign_producer_publishes(self):
        self.queues += ["probe.foreign"]
        consumer = probe("consume", "probe.foreign", "automatic", "#", 2, "ack", wait=False)
        self.assertEqual(consumer.stdout.readline(), "subscribed\n")
        folder = SHARED / "spec/catalogue/wire-examples"
        if not folder.exists():
            consumer.kill()
            self.skipTest("the shared data is absent")
        envelope = (folder / "wire-theboard-model_dump.json").read_bytes()
        self.channel.basic_publish(
            EXCHANGE,
            "theboard.meeting.created",
            envelope,
            pika.BasicProperties(
                content_type="application/json",
                delivery_mode=2,
                message_id="m-1",
                headers={"n": 7, "deep": {"x": 1}},
            ),
        )
        self.channel.basic_publish(EXCHANGE, "some.thing", b"\xff\x00 bytes")  # no properties at all
        out, _ = consumer.communicate(timeout=PATIENCE)
        first, second = deliveries(out)
        self.assertEqual(
            (first["id"], first["key"], first["attempt"], first["redelivered"]),
            ("m-1", "theboard.meeting.created", 1, False),
        )
        self.assertEqual(first["body"].encode(), envelope)
        self.assertEqual(first["headers"], {"n": "7"})
        self.assertEqual((second["id"], second["key"]), ("", "some.thing"))

    def test_nobody_bound_is_told(self):
        done = probe("publish", "nobody.wants.this.v1", 3, "{}")
        self.assertEqual(outcomes(done), ["unroutable"] * 3)
        self.assertIn("No queue is bound for 'nobody.wants.this.v1'", done.stdout)

    def test_a_queue_that_is_full_refuses(self):
        self.queue(
            "probe.full",
            "full.#",
            arguments={"x-queue-type": "quorum", "x-max-length": 5, "x-overflow": "reject-publish"},
        )
        found = []
        for _ in range(10):  # the limit of a quorum queue is soft
            found += outcomes(probe("publish", "full.one.v1", 5, "{}"))
        self.assertIn("confirmed", found)
        self.assertIn("refused", found)
        self.assertEqual(set(found), {"confirmed", "refused"})

    def test_a_queue_with_other_arguments_is_used_as_it_is_or_refused_clearly_but_never_deleted(self):
        documented = {
            "x-dead-letter-exchange": DEAD_LETTERS,
            "x-dead-letter-routing-key": "dlq.events",
            "x-message-ttl": 86400000,
            "x-max-length": 10000,
        }
        self.queue("candystore.events", "#", arguments=documented)
        self.channel.basic_publish(EXCHANGE, "a.b", b"{}")
        refused = probe("consume", "candystore.events", "quorum", "#", 1, "ack")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("PRECONDITION_FAILED", refused.stderr)
        self.assertIn("was left as it is", refused.stderr)
        self.assertEqual(
            self.channel.queue_declare("candystore.events", passive=True).method.message_count, 1
        )
        for how in ("classic", "automatic"):
            done = probe("consume", "candystore.events", how, "#", 1, "ack")
            self.assertEqual(len(deliveries(done.stdout)), 1, done.stderr)
            self.channel.basic_publish(EXCHANGE, "a.b", b"{}")
        self.queue("probe.odd", arguments={"x-max-priority": 3})
        refused = probe("consume", "probe.odd", "classic", "#", 1, "ack")
        self.assertIn("PRECONDITION_FAILED", refused.stderr)

    def test_killed_between_delivery_and_acknowledgement(self):
        for how in ("quorum", "classic"):
            name = f"probe.killed.{how}"
            self.queues.append(name)
            consumer = probe("consume", name, how, f"killed.{how}.#", 1, "hold", wait=False)
            consumer.stdout.readline()
            self.assertEqual(outcomes(probe("publish", f"killed.{how}.v1", 1, "{}")), ["confirmed"])
            first = json.loads(consumer.stdout.readline())
            consumer.send_signal(signal.SIGKILL)
            consumer.communicate()
            again = deliveries(probe("consume", name, how, "#", 1, "ack").stdout)
            self.assertEqual([each["id"] for each in again], [first["id"]])
            self.assertTrue(again[0]["redelivered"])
            self.assertEqual(again[0]["attempt"], 2)

    def test_a_message_that_is_given_back_for_ever_ends_as_a_dead_letter(self):
        name = "probe.poison"
        self.queues.append(name)
        consumer = probe("consume", name, "quorum", "poison.#", 0, "ack")
        self.assertEqual(consumer.returncode, 0, consumer.stderr)
        probe("publish", "poison.one.v1", 1, "{}")
        tries, letters = 0, 0
        for method, _, _ in self.channel.consume(name, inactivity_timeout=0.5):
            if method is not None:
                tries += 1
                self.channel.basic_nack(method.delivery_tag, requeue=True)
            elif letters or tries > 21:
                break  # not before it was quiet once more: nothing comes again beside the dead letter
            else:
                letters = self.channel.queue_declare(DEAD_LETTERS, passive=True).method.message_count
        self.channel.cancel()
        self.assertEqual(tries, 21)
        letters = deliveries(probe("consume", DEAD_LETTERS, "automatic", "dlq.*", 1, "ack").stdout)
        self.assertEqual(letters[0]["key"], "dlq.poison")
        self.assertIn("delivery_limit", letters[0]["headers"]["x-dead-letter-reason"])
        self.assertEqual(letters[0]["headers"]["x-dead-letter-routing-key"], "poison.one.v1")
        self.assertEqual(letters[0]["headers"]["x-dead-letter-queue"], name)

    def test_a_server_short_of_memory_takes_nothing_and_says_so(self):
        self.queue("probe.blocked", "blocked.#")
        every.rabbitmq.control("set_vm_memory_high_watermark", "0.0000001")
        try:
            first = outcomes(probe("publish", "blocked.one.v1", 1, "{}"))
            self.assertNotIn("confirmed", first)
        finally:
            every.rabbitmq.control("set_vm_memory_high_watermark", "0.4")
        self.assertEqual(outcomes(probe("publish", "blocked.one.v1", 1, "{}")), ["confirmed"])

    def test_tls_trusts_only_what_it_is_told_to(self):
        self.queue("probe.tls", "tls.#")
        cases = {
            every.rabbitmq.tls_url(): "confirmed",
            every.rabbitmq.tls_url("127.0.0.1", "verify=verify_none"): "confirmed",
            every.rabbitmq.tls_url("127.0.0.1"): "hostname verification failed",
            every.rabbitmq.tls_url(query="heartbeat=30"): "cert verification failed",
        }
        for url, expected in cases.items():
            self.assertIn(expected, probe("publish", "tls.one.v1", 1, "{}", url=url).stdout, url)

    def test_urls_that_cannot_be_right(self):
        for url, reason in {
            "http://x": "must begin with amqp://",
            "amqp://h:99999": "port",
            "amqp://h/?heartbeat=x": "heartbeat",
            "amqp://u:p%zz@h": "percent escape",
            "amqp://h?certfile=x": "certfile and keyfile",
        }.items():
            done = probe("health", url=url)
            self.assertEqual(done.returncode, 1)
            self.assertIn(reason, done.stderr, url)

    def test_wrong_credentials_and_a_server_that_is_away_are_told_without_the_password(self):
        wrong = probe(
            "publish", "a.b.v1", 1, "{}", url=every.rabbitmq.url.replace("guest:guest", "guest:secret")
        )
        self.assertIn("unavailable", wrong.stdout)
        self.assertIn("refuses user 'guest'", wrong.stdout)
        self.assertNotIn("secret", wrong.stdout)
        away = probe("publish", "a.b.v1", 1, "{}", url=f"amqp://guest:secret@127.0.0.1:{servers.free_port()}")
        self.assertIn("unavailable", away.stdout)
        self.assertIn("cannot be reached", away.stdout)

    def test_what_a_new_queue_confirms_at_once_survives_a_killed_server(self):
        self.queues.append("probe.new")
        self.assertEqual(probe("consume", "probe.new", "quorum", "new.#", 0, "ack").returncode, 0)
        self.assertEqual(outcomes(probe("publish", "new.one.v1", 3, "{}")), ["confirmed"] * 3)
        every.rabbitmq.kill()
        every.rabbitmq.start()
        kept = deliveries(probe("consume", "probe.new", "automatic", "new.#", 3, "ack").stdout)
        self.assertEqual(len(kept), 3)
        self.assertEqual(outcomes(probe("publish", "new.one.v1", 1, "{}")), ["confirmed"])

    def test_every_confirmed_event_survives_a_killed_server(self):
        self.queues.append("probe.storm")
        self.assertEqual(probe("consume", "probe.storm", "quorum", "storm.#", 0, "ack").returncode, 0)
        storm = probe("storm", "storm.one.v1", 600, wait=False)
        confirmed, troubles = [], []
        kill_at = time.monotonic() + random.uniform(0.5, SECONDS)
        started_at = None
        for line in storm.stdout:
            (confirmed if line.startswith("confirmed ") else troubles).append(line.split(" ")[1].strip())
            if started_at is None and time.monotonic() > kill_at and len(confirmed) > 100:
                every.rabbitmq.kill()
                every.rabbitmq.start()
                started_at = time.monotonic()
            if troubles and line.startswith("confirmed "):
                break  # connected again
            if started_at is not None and time.monotonic() > started_at + 60:
                break
        storm.kill()
        confirmed += [
            line.split(" ")[1].strip()
            for line in storm.communicate()[0].splitlines()
            if line.startswith("confirmed ")
        ]
        self.assertIsNotNone(started_at)
        self.assertTrue(troubles, "the outage was noticed")
        self.assertTrue(
            line.startswith("confirmed "), f"connected again within a minute; the last was: {line}"
        )
        lost = set(confirmed)
        consumer = probe("consume", "probe.storm", "automatic", "storm.#", 10_000_000, "ack", wait=False)
        for line in consumer.stdout:  # until nothing has come for a while
            if line.startswith("{"):
                lost.discard(json.loads(line)["id"])
            if not lost:
                break
        consumer.kill()
        consumer.communicate()
        self.assertEqual(lost, set(), "confirmed but lost")


if __name__ == "__main__":
    with servers.running("rabbitmq") as every:
        unittest.main()
