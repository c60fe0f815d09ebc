"""Starts the real programs on free ports and ends them: terminated, killed, or by surprise.

    with Service("bloodbank", "--data", folder) as bus:
        status, headers, body = bus.request("GET", "/healthz")

What a service logged is shown when a test fails inside its `with`.
"""

import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from patience import PATIENCE, free_port, wait_until

SOURCE = pathlib.Path(os.environ.get("HOLY_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
BUILD = pathlib.Path(os.environ.get("HOLY_BUILD", SOURCE / "build"))
SHARED = pathlib.Path(os.environ.get("HOLY_SHARED", SOURCE / ".." / "shared"))


def binary(name):
    """The path of a program of the build: in bin, or in tests for those that only tests use."""
    for folder in ("bin", "tests"):
        if (BUILD / folder / name).exists():
            return BUILD / folder / name
    raise FileNotFoundError(f"{name} is not built in {BUILD}")


class Service:
    """One running program. Settings go in as arguments and environment; nothing is inherited that would
    change it.
    """

    # Names that the services read; a variable of the machine must not decide a test.
    CLEARED = (
        "RABBIT_URL",
        "RABBITMQ_URL",
        "DATABASE_URL",
        "REDIS_HOST",
        "HTTP_HOST",
        "HTTP_PORT",
        "API_HOST",
        "API_PORT",
        "LOG_LEVEL",
        "LOG_FORMAT",
        "RATE_LIMIT",
        "TOKENS_FILE",
        "ALLOW_ANONYMOUS",
    )

    def __init__(self, program, *arguments, port=None, env=None, health="/healthz", cwd=None):
        self.program = program
        self.port = port or free_port()
        self.health = health
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix=f"holy-{program}-"))
        self.cwd = cwd or self.folder
        self.arguments = [str(one) for one in arguments]
        self.environment = {name: value for name, value in os.environ.items() if name not in self.CLEARED}
        self.environment.update(env or {})
        self.log_path = self.folder / "log"
        self.process = None

    def command(self):
        return [str(binary(self.program)), "--port", str(self.port), *self.arguments]

    def start(self, seconds=PATIENCE):
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                self.command(),
                cwd=self.cwd,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        wait_until(self._is_healthy, seconds, what=f"{self.health} of {self.program}")
        return self

    def _is_healthy(self):
        if self.process.poll() is not None:
            raise AssertionError(f"{self.program} ended with {self.process.returncode}:\n{self.log()}")
        try:
            return self.request("GET", self.health)[0] == 200
        except (OSError, http.client.HTTPException):  # not listening yet
            return False

    def log(self):
        return self.log_path.read_text(errors="replace") if self.log_path.exists() else ""

    def request(self, method, path, body=None, headers=None, timeout=PATIENCE):
        """Status, header fields by lower-case name, body. A body that is no text or bytes is sent as JSON."""
        fields = dict(headers or {})
        if body is not None and not isinstance(body, (str, bytes)):
            body = json.dumps(body)
            fields.setdefault("Content-Type", "application/json")
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, path, body.encode() if isinstance(body, str) else body, fields)
            response = connection.getresponse()
            return (
                response.status,
                {name.lower(): value for name, value in response.getheaders()},
                response.read(),
            )
        finally:
            connection.close()

    def get_json(self, path, **options):
        status, _, body = self.request("GET", path, **options)
        assert status == 200, f"GET {path}: {status} {body[:2000]!r}"
        return json.loads(body)

    def connect(self, timeout=PATIENCE):
        """A bare socket to the service, for what no HTTP client would send."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=timeout)

    def resident_bytes(self):
        """Memory that the process holds now (VmRSS)."""
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        raise AssertionError("no VmRSS")

    def cpu_seconds(self):
        """Processor time that the process has used so far."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def terminate(self, seconds=PATIENCE):
        """SIGTERM; the exit code, when it has ended by itself."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)

    def kill(self):
        """kill -9: nothing is drained."""
        self.process.kill()
        self.process.wait(10)

    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def __enter__(self):
        try:
            return self.start()
        except BaseException:
            self._clean_up(failed=True)
            raise

    def __exit__(self, kind, error, trace):
        self._clean_up(failed=kind is not None)

    def _clean_up(self, failed):
        if failed:
            print(f"--- log of {self.program} on port {self.port}\n{self.log()[-8000:]}---", file=sys.stderr)
        if self.is_running():
            try:
                self.terminate(10)
            except subprocess.TimeoutExpired:
                self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


class EchoServer(Service):
    """tests/services/echo_server.cpp; options are name=value with the names of its table."""

    def __init__(self, **options):
        super().__init__("echo_server")
        self.options = options

    def command(self):
        return [
            str(binary("echo_server")),
            f"port={self.port}",
            *(f"{name}={value}" for name, value in self.options.items()),
        ]
