#!/usr/bin/env python3
"""Runs a compiler and notes what it cost: a line "processor seconds, output" at the end of the file
HOLY_COSTS.

CMake's CMAKE_CXX_COMPILER_LAUNCHER and CMAKE_CXX_LINKER_LAUNCHER put it before each command.
"""

import os
import resource
import subprocess
import sys

status = subprocess.run(sys.argv[1:]).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
output = sys.argv[sys.argv.index("-o") + 1] if "-o" in sys.argv else "-"
with open(os.environ["HOLY_COSTS"], "a") as costs:
    costs.write(f"{used.ru_utime + used.ru_stime:.2f}\t{output}\n")
sys.exit(status)
