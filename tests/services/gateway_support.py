"""A gateway (and a store) as real processes on free ports, and a small HTTP client."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from patience import PATIENCE, free_port, wait_until

BUILD = Path(os.environ["HOLY_BUILD"])
SOURCE = Path(os.environ["HOLY_SOURCE"])
SHARED = Path(os.environ.get("HOLY_SHARED", SOURCE.parent / "shared"))
BLOODBANK = BUILD / "bin" / "bloodbank"
CANDYSTORE = BUILD / "bin" / "candystore"

UPLOAD = {
    "media_file": "s3://bucket/recording.mp3",
    "media_duration_seconds": 3600,
    "media_type": "audio/mpeg",
}


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)


def call(port: int, method: str, path: str, body=None, headers=None, timeout=PATIENCE) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
        if isinstance(body, str):
            body = body.encode()
        fields = dict(headers or {})
        if body is not None:
            fields.setdefault("Content-Type", "application/json")
        try:
            connection.request(method, path, body, fields)
        except (BrokenPipeError, ConnectionResetError):
            if connection.sock is None:
                raise
            # Else a body that is too large, which is refused before it is read to its end.
        response = connection.getresponse()
        return Answer(
            response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
        )
    finally:
        connection.close()


class Program:
    """One running service. Its log goes to a file that is shown when it does not start."""

    def __init__(self, program: Path, arguments, port: int, cwd: Path, environment=None):
        self.port = port
        self.log = Path(tempfile.mkstemp(prefix=program.name + "-", suffix=".log", dir=cwd)[1])
        clean = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("RABBIT", "DATABASE", "REDIS", "HTTP_", "API_"))
        }
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [program, *map(str, arguments)],
                cwd=cwd,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**clean, **(environment or {})},
            )

    def wait_ready(self, seconds=PATIENCE):
        try:
            wait_until(self.is_ready, seconds, "/health/ready")
        except AssertionError as error:
            raise AssertionError(f"{self.process.args[0]}: {error}\n{self.log.read_text()[-3000:]}") from None
        return self

    def is_ready(self):
        assert self.process.poll() is None, f"it ended with {self.process.returncode}"
        try:
            return call(self.port, "GET", "/health/ready").status == 200
        except (OSError, http.client.HTTPException):  # not listening yet
            return False

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def terminate(self, seconds=PATIENCE) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def gateway(data: Path, *arguments, port=None, environment=None) -> Program:
    port = port or free_port()
    return Program(BLOODBANK, ["--port", port, "--data", data, *arguments], port, data.parent, environment)


def store(data: Path, *arguments, port=None, environment=None) -> Program:
    port = port or free_port()
    return Program(CANDYSTORE, ["--port", port, "--data", data, *arguments], port, data.parent, environment)


def envelope(event_type="fireflies.transcript.upload", payload=None, **members) -> dict:
    return {
        "event_id": str(uuid.uuid4()),
        "event_type": event_type,
        "timestamp": "2026-01-27T10:00:00Z",
        "version": "1.0.0",
        "source": {"host": "test", "type": "manual"},
        "correlation_ids": [],
        "payload": UPLOAD if payload is None else payload,
        **members,
    }


def stored(port: int, event_id: str):
    """The envelope that the store keeps, or None."""
    answer = call(port, "GET", f"/events/{event_id}")
    return answer.json if answer.status == 200 else None
