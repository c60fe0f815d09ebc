"""Waiting for what other processes do, and ports for them: nothing here depends on how fast the machine is."""

from __future__ import annotations

import fcntl
import os
import random
import socket
import tempfile
import time
from pathlib import Path

# For what normally takes an instant: long enough for a machine that is busy, and an end for what never comes.
PATIENCE = 60.0

# Below the ports that Linux gives to clients and to "any port" (ip_local_port_range), so that nobody gets one
# by chance between the moment it was found free and the moment a server listens, or while a killed server is
# started again.
PORTS = range(20_000, 32_000)

_held = []  # open lock files of our ports; the process' end frees them


def free_port() -> int:
    """A port of this machine that nobody listens on, and that no other process gets from here until this one
    ends.
    """
    folder = Path(tempfile.gettempdir()) / f"holyfields-ports-{os.geteuid()}"
    folder.mkdir(exist_ok=True)
    for port in random.SystemRandom().sample(PORTS, len(PORTS)):
        lock = (folder / str(port)).open("w")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            with socket.socket() as one:
                one.bind(("127.0.0.1", port))
        except OSError:
            lock.close()
            continue
        _held.append(lock)
        return port
    raise RuntimeError("no port is free")


def wait_until(condition, seconds=PATIENCE, what="the condition"):
    """Waits for a true value and returns it; an AssertionError when the time is over."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"{what} did not come true within {seconds} s")
        time.sleep(0.02)
