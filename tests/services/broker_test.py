"""One program of tests, against the embedded broker and against RabbitMQ; the correlation tracker against
Redis.
"""

import os
import pathlib
import subprocess
import unittest

import servers

TESTS = pathlib.Path(os.environ["HOLY_BUILD"]) / "tests"


def run(program, **environment):
    return subprocess.run(
        [TESTS / program], env={**os.environ, **environment}, capture_output=True, text=True, timeout=200
    )


class Brokers(unittest.TestCase):
    def expect_success(self, done):
        self.assertEqual(done.returncode, 0, done.stdout[-6000:] + done.stderr[-2000:])
        self.assertIn("All tests passed", done.stdout)

    def test_embedded(self):
        self.expect_success(run("test_bus_contract"))

    def test_rabbitmq(self):
        self.expect_success(run("test_bus_contract", HOLY_TEST_BROKER=every.rabbitmq.url))

    def test_correlation_in_redis(self):
        self.expect_success(run("test_correlation", HOLY_TEST_REDIS_PORT=str(every.redis.port)))


if __name__ == "__main__":
    with servers.running("rabbitmq", "redis") as every:
        unittest.main()
