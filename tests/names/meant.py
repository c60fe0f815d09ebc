"""Names that mean something where code is generated: asked of compiler, interpreters, and our own templates."""

import builtins
import json
import keyword
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IDENTIFIER = re.compile(r"\b[A-Za-z_]\w*\b")

# What a C++ service includes beside a generated header: everything of the standard library, and of POSIX and
# Linux what servers use.
HEADERS = """bits/stdc++.h arpa/inet.h dirent.h dlfcn.h fcntl.h netdb.h netinet/in.h netinet/tcp.h poll.h pthread.h
pwd.h sched.h semaphore.h signal.h strings.h sys/epoll.h sys/ioctl.h sys/mman.h sys/resource.h sys/socket.h sys/stat.h
sys/sysmacros.h sys/time.h sys/types.h sys/uio.h sys/un.h sys/wait.h syslog.h termios.h unistd.h""".split()
INCLUDES = "".join(f"#include <{header}>\n" for header in HEADERS)


def macros() -> set[str]:
    """The macros without parameters that those headers define, and whose names programs may use."""
    said = subprocess.run(
        ["g++", "-std=gnu++23", "-dM", "-E", "-x", "c++", "-"],
        input=INCLUDES,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    defined = re.findall(r"^#define (\w+)(?=\s|$)", said, re.MULTILINE)
    return {name for name in defined if not name.startswith("_") and "__" not in name}


def identifiers_of(*patterns: str) -> set[str]:
    found: set[str] = set()
    for pattern in patterns:
        for file in ROOT.glob(pattern):
            found.update(IDENTIFIER.findall(file.read_text()))
    return found


def of_cpp() -> set[str]:
    every_twentieth = set(sorted(macros())[::20])
    frameworks = {"signals", "slots", "emit", "foreach", "forever"}
    spelled_low = {name for name in macros() if not name.isupper() and "_" not in name and len(name) < 8}
    return (
        identifiers_of("templates/cpp/*.in", "runtime/holy/generated/*.hpp")
        | every_twentieth
        | spelled_low
        | frameworks
        | {"EOF", "NULL", "major", "minor", "assert"}
    )


def of_python() -> set[str]:
    own = identifiers_of("templates/pydantic/*.in", "generated/pydantic/events/_support*.py")
    return own | set(dir(builtins)) | set(keyword.kwlist) | set(keyword.softkwlist)


def of_pydantic() -> set[str]:
    """What every model and its class have already."""
    import pydantic

    class Model(pydantic.BaseModel):
        pass

    return {*dir(Model), *dir(type(Model)), *dir(pydantic), *pydantic.__all__}


def of_typescript() -> set[str]:
    said = subprocess.run(
        ["node", "-p", "JSON.stringify(Object.getOwnPropertyNames(globalThis))"],
        capture_output=True,
        text=True,
        check=True,
    )
    members = {
        "constructor",
        "prototype",
        "hasOwnProperty",
        "toString",
        "valueOf",
        "arguments",
        "await",
        "eval",
    }
    return identifiers_of("templates/typescript/*.in") | set(json.loads(said.stdout)) | members


# Names that meet others by what the tree of tests/names/tree.py is called, and spellings of all kinds.
OF_THE_TREE = {"Turn00", "Turn01", "Portion0", "Order", "order", "q", "members", "definitions", "detail"}
# Folders beside what every generated tree declares in its own namespace.
AT_THE_TOP = ["q", "std", "holy", "schemas", "detail", "visit", "contract_of", "parse_event", "event",
              "registry", "_support", "_checks", "any", "typing", "pydantic", "zod", "json"]  # fmt: skip
SPELLINGS = {
    "x-y",
    "x y",
    "x_y",
    "xY",
    "1st",
    "",
    "ä",
    "-",
    "a/b",
    "a~b",
    '"',
    "\\",
    "*/",
    "/*",
    "'",
    "$ref",
    "$",
    "#",
}
