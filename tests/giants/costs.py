"""What a process costs."""

from __future__ import annotations

import os
import subprocess
import sys


def cost_of(command: list) -> tuple[float, int]:
    """The processor time and the megabytes that a command took; the test ends where it fails."""
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"status {process.returncode}: {' '.join(map(str, command))}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024
