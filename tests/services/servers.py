#!/usr/bin/env python3
"""RabbitMQ, PostgreSQL and Redis from Debian's packages, in a folder of their own and on free ports.

Tests: `with servers.running("rabbitmq", "redis") as all: all.rabbitmq.url`. A node's data stays until the
folder goes, so `kill()` and `start()` make a crash and a restart.

As a program, for ./dev services: servers.py start|stop|status|env [--folder DIR] [NAME...].
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import pathlib
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from patience import free_port

RABBITMQ = pathlib.Path("/usr/lib/rabbitmq/bin")
START_SECONDS = 240  # RabbitMQ takes four on a quiet machine


def missing() -> list[str]:
    """The Debian packages that are not installed."""
    present = {
        "rabbitmq-server": (RABBITMQ / "rabbitmq-server").exists(),
        "postgresql": bool(sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"))),
        "redis-server": shutil.which("redis-server") is not None,
    }
    return [name for name, found in present.items() if not found]


def answers(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


def group_runs(group: int) -> bool:
    """Whether a process of the group runs; one that has ended and that nobody has waited for does not."""
    for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, its_group = status.read_text().rpartition(")")[2].split()[:3]
            if int(its_group) == group and state not in "ZX":
                return True
    return False


class Server:
    """One server with its folder and its process ids, which are kept in a file: another process can stop it."""

    name = ""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder / self.name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.state_file = self.folder / "state.json"
        self.state = json.loads(self.state_file.read_text()) if self.state_file.exists() else {}

    def keep(self, **values):
        self.state.update(values)
        self.state_file.write_text(json.dumps(self.state))

    @property
    def port(self) -> int:
        if "port" not in self.state:
            self.keep(port=free_port())
        return self.state["port"]

    def is_up(self) -> bool:
        return "port" in self.state and answers(self.port)

    def launch(self, command, environment=None, key="pid"):
        with (self.folder / "log.txt").open("ab") as log:
            process = subprocess.Popen(
                [str(part) for part in command],
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                cwd=self.folder,
                env={**os.environ, **(environment or {})},
            )
        self.keep(**{key: process.pid})
        return process

    def wait(self, ready, process=None):
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            if ready():
                return self
            if process is not None and process.poll() is not None:
                break
            time.sleep(0.05)
        raise RuntimeError(f"{self.name} did not start:\n{(self.folder / 'log.txt').read_text()[-3000:]}")

    def signal_session(self, number, key="pid"):
        """Signals what launch() started and all that it started."""
        pid = self.state.get(key)
        if pid is None:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, number)
        end = time.monotonic() + 20
        while time.monotonic() < end:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)
            if not group_runs(pid) and (
                key != "pid" or not self.is_up()
            ):  # threads outlive their process a little
                return
            time.sleep(0.02)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)

    def kill(self):
        """As a crash: SIGKILL."""
        self.signal_session(signal.SIGKILL)

    def stop(self):
        self.signal_session(signal.SIGTERM)


class RabbitMQ(Server):
    name = "rabbitmq"
    variables = ("RABBIT_URL", "HOLY_TEST_RABBITMQ")

    @property
    def url(self) -> str:
        return f"amqp://guest:guest@127.0.0.1:{self.port}/%2F"

    def tls_url(self, host="localhost", query="") -> str:
        query = query or f"cacertfile={self.folder}/certificate.pem"
        return f"amqps://guest:guest@{host}:{self.state['tls']}/%2F?{query}"

    def environment(self) -> dict:
        if "cookie" not in self.state:
            self.keep(
                cookie=secrets.token_hex(10),
                epmd=free_port(),
                distribution=free_port(),
                tls=free_port(),
                node=f"holy{secrets.token_hex(3)}@localhost",
            )
        cookie = self.folder / ".erlang.cookie"
        if not cookie.exists():
            cookie.write_text(self.state["cookie"])
            cookie.chmod(0o400)
        certificate, key = self.folder / "certificate.pem", self.folder / "key.pem"
        if not certificate.exists():  # for localhost, signed by itself
            subprocess.run(
                [
                    "openssl",
                    "req",
                    "-x509",
                    "-newkey",
                    "rsa:2048",
                    "-nodes",
                    "-keyout",
                    key,
                    "-out",
                    certificate,
                    "-days",
                    "30",
                    "-subj",
                    "/CN=localhost",
                    "-addext",
                    "subjectAltName=DNS:localhost",
                ],
                check=True,
                capture_output=True,
            )
        configuration = self.folder / "rabbitmq.conf"
        configuration.write_text(
            f"listeners.tcp.1 = 127.0.0.1:{self.port}\nloopback_users.guest = true\n"
            f"listeners.ssl.1 = 127.0.0.1:{self.state['tls']}\nssl_options.cacertfile = {certificate}\n"
            f"ssl_options.certfile = {certificate}\nssl_options.keyfile = {key}\nssl_options.verify = verify_none\n"
            "disk_free_limit.absolute = 50MB\nlog.console = false\nlog.file.level = warning\n"
        )
        (self.folder / "plugins").write_text("[].\n")
        return {
            "HOME": str(self.folder),
            "RABBITMQ_NODENAME": self.state["node"],
            "ERL_EPMD_PORT": str(self.state["epmd"]),
            "ERL_EPMD_ADDRESS": "127.0.0.1",
            "RABBITMQ_DIST_PORT": str(self.state["distribution"]),
            "RABBITMQ_MNESIA_BASE": str(self.folder / "mnesia"),
            "RABBITMQ_LOG_BASE": str(self.folder / "logs"),
            "RABBITMQ_ENABLED_PLUGINS_FILE": str(self.folder / "plugins"),
            "RABBITMQ_CONF_ENV_FILE": "/dev/null",
            "RABBITMQ_PID_FILE": str(self.folder / "pid"),
            "RABBITMQ_CONFIG_FILE": str(configuration),
            "RABBITMQ_GENERATED_CONFIG_DIR": str(self.folder / "generated"),
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "+sbwt none +sbwtdcpu none +sbwtdio none",
        }

    def start(self):
        environment = self.environment()
        if not answers(self.state["epmd"]):
            self.launch(
                ["epmd", "-port", self.state["epmd"], "-address", "127.0.0.1"], environment, key="epmd_pid"
            )
            self.wait(lambda: answers(self.state["epmd"]))
        process = self.launch([RABBITMQ / "rabbitmq-server"], environment)
        return self.wait(self.is_up, process)

    def control(self, *arguments) -> str:
        """rabbitmqctl against this node."""
        done = subprocess.run(
            [RABBITMQ / "rabbitmqctl", *arguments],
            env={**os.environ, **self.environment()},
            capture_output=True,
            text=True,
            timeout=120,
        )
        if done.returncode != 0:
            raise RuntimeError(f"rabbitmqctl {' '.join(arguments)}: {done.stdout}{done.stderr}")
        return done.stdout

    def stop(self):
        super().stop()
        self.signal_session(signal.SIGTERM, key="epmd_pid")


class PostgreSQL(Server):
    name = "postgresql"
    variables = ("DATABASE_URL", "HOLY_TEST_POSTGRESQL")

    @property
    def url(self) -> str:
        return f"postgresql://holy@127.0.0.1:{self.port}/postgres"

    def start(self):
        binaries = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        as_user = []
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            as_user = ["runuser", "-u", "postgres", "--"]
        home = self.home()
        data = home / "data"
        if not data.exists():
            subprocess.run(
                [
                    *as_user,
                    binaries / "initdb",
                    "-D",
                    data,
                    "-U",
                    "holy",
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--no-sync",
                ],
                cwd=home,
                check=True,
                capture_output=True,
            )
        process = self.launch(
            [
                *as_user,
                binaries / "postgres",
                "-D",
                data,
                "-k",
                home,
                "-p",
                self.port,
                "-c",
                "listen_addresses=127.0.0.1",
            ]
        )
        ready = [binaries / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        return self.wait(lambda: subprocess.run(ready, check=False).returncode == 0, process)

    def home(self) -> pathlib.Path:
        """Where the data lives: here, or beside the temporary files where the user postgres cannot come here."""
        if "home" not in self.state:
            home = self.folder
            if os.geteuid() == 0:
                if any(parent.stat().st_mode & 0o001 == 0 for parent in self.folder.parents):
                    home = pathlib.Path(tempfile.mkdtemp(prefix="holyfields-postgresql-"))
                shutil.chown(home, "postgres")
            self.keep(home=str(home))
        return pathlib.Path(self.state["home"])

    def stop(self):
        self.signal_session(signal.SIGINT)  # does not wait for clients
        if self.home() != self.folder:
            shutil.rmtree(self.home(), ignore_errors=True)
            self.state.pop("home")


class Redis(Server):
    name = "redis"
    variables = ("HOLY_TEST_REDIS",)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self):
        process = self.launch(
            ["redis-server", "--port", self.port, "--bind", "127.0.0.1", "--dir", self.folder, "--save", ""]
        )
        return self.wait(self.is_up, process)


KINDS = {kind.name: kind for kind in (RabbitMQ, PostgreSQL, Redis)}


class Servers:
    def __init__(self, folder, names):
        self.all = {name: KINDS[name](pathlib.Path(folder)) for name in names}

    def __getattr__(self, name):
        return self.all[name]

    def environment(self) -> dict:
        """What a program's environment needs to use them; the services read these variables."""
        variables = {variable: server.url for server in self.all.values() for variable in server.variables}
        if "redis" in self.all:
            variables.update(REDIS_HOST="127.0.0.1", REDIS_PORT=str(self.all["redis"].port))
        return variables


@contextlib.contextmanager
def running(*names):
    """Starts the servers in a temporary folder and removes all at the end. A missing package skips the test
    program.
    """
    if missing():
        print(f"skipped: not installed: {', '.join(missing())} (./dev setup installs them)")
        sys.exit(0)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="holyfields-servers-"))
    folder.chmod(0o755)
    servers = Servers(folder, names or KINDS)
    try:
        for server in servers.all.values():
            server.start()
        yield servers
    finally:
        for server in servers.all.values():
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("action", choices=["start", "stop", "status", "env"])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(KINDS)}; all without")
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path("build/services"))
    arguments = parser.parse_args()
    unknown = [name for name in arguments.names if name not in KINDS]
    if unknown:
        parser.error(f"there is no server '{unknown[0]}'; there are {', '.join(KINDS)}")
    if arguments.action == "start" and missing():
        sys.exit(f"Not installed: {', '.join(missing())}. ./dev setup installs them.")
    folder = arguments.folder.resolve()
    if arguments.action != "start" and not folder.exists():
        print("No server was started.")
        return
    folder.mkdir(parents=True, exist_ok=True)
    servers = Servers(folder, arguments.names or KINDS)
    for server in servers.all.values():
        if arguments.action == "start" and not server.is_up():
            print(f"Starting {server.name} ...", file=sys.stderr, flush=True)
            server.start()
        elif arguments.action == "stop":
            if "pid" in server.state:
                server.stop()
                print(f"{server.name} stopped, its data removed")
            shutil.rmtree(server.folder, ignore_errors=True)
        if arguments.action in ("start", "status"):
            print(f"{server.name:<11} {server.url if server.is_up() else 'not running'}")
    if arguments.action == "env" or (arguments.action == "start" and not arguments.names):
        if arguments.action == "start":
            print(
                '\nTo use them: eval "$(./dev services env)", then start build/bin/bloodbank and build/bin/candystore.'
            )
        for name, value in servers.environment().items():
            print(f"export {name}={value}")


if __name__ == "__main__":
    main()
