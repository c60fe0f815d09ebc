"""Checks every #include of our sources against the table of what a folder may know.

Usage: dependencies.py SOURCE_DIR. Exits with 1 and a line for each include that the table does not allow.
Only our own headers and the third-party libraries named below are judged; the standard library is free.
"""

import pathlib
import re
import sys

# Folder: our own folders whose headers it may include. A folder always knows itself and what is below it.
KNOWS = {
    "runtime/holy/text": [],
    "runtime/holy/json": ["runtime/holy/text"],
    "runtime/holy/types": ["runtime/holy/json", "runtime/holy/text"],
    "runtime/holy/patterns": ["runtime/holy/text"],
    "runtime/holy/formats": ["runtime/holy/text", "runtime/holy/types", "runtime/holy/patterns"],
    "runtime/holy/program": [
        "runtime/holy/text",
        "runtime/holy/json",
        "runtime/holy/formats",
        "runtime/holy/patterns",
    ],
    "runtime/holy/verdict": [
        "runtime/holy/text",
        "runtime/holy/json",
        "runtime/holy/formats",
        "runtime/holy/patterns",
        "runtime/holy/program",
    ],
    "runtime/holy/explain": [
        "runtime/holy/text",
        "runtime/holy/json",
        "runtime/holy/types",
        "runtime/holy/patterns",
        "runtime/holy/program",
        "runtime/holy/verdict",
    ],
    "runtime/holy/output": [
        "runtime/holy/json",
        "runtime/holy/program",
        "runtime/holy/verdict",
        "runtime/holy/explain",
    ],
    "runtime/holy/generated": [
        "runtime/holy/json",
        "runtime/holy/types",
        "runtime/holy/patterns",
        "runtime/holy/formats",
        "runtime/holy/program",
        "runtime/holy/verdict",
        "runtime/holy/explain",
    ],
    "runtime/holy/events": [
        "runtime/holy/text",
        "runtime/holy/json",
        "runtime/holy/types",
        "runtime/holy/program",
    ],
    "runtime/aliases": ["runtime"],
    "codegen/report": ["runtime"],
    "codegen/load": ["codegen/report", "runtime/holy/json", "runtime/holy/text"],
    "codegen/resolve": ["codegen/load", "codegen/report", "runtime/holy/json", "runtime/holy/text"],
    "codegen/model": ["codegen/resolve", "codegen/report", "codegen/load", "runtime/holy/json"],
    "codegen/lower": ["codegen/model", "codegen/resolve", "codegen/report", "codegen/load", "runtime"],
    "codegen/names": ["codegen/model", "codegen/resolve", "codegen/report", "codegen/load", "runtime"],
    "codegen/program": ["codegen/resolve", "codegen/load", "codegen/report", "runtime"],
    "codegen/lint": [
        "codegen/resolve",
        "codegen/model",
        "codegen/names",
        "codegen/program",
        "codegen/report",
        "runtime",
    ],
    "codegen/emit": ["codegen/model", "codegen/names", "codegen/program", "codegen/report", "runtime"],
    "codegen/emit/documents": [
        "codegen/emit",
        "codegen/resolve",
        "codegen/model",
        "codegen/names",
        "codegen/program",
        "codegen/report",
        "runtime",
    ],
    "tools/holyc": ["codegen", "runtime"],
    "tools/suite": ["codegen", "runtime", "tools/holyc"],
    "tools/bench": ["codegen", "runtime", "generated", "tools/ingress"],
    "tools/ingress": ["generated", "runtime"],
    "tools/service": ["tools/ingress", "runtime"],
    "tools/bus": ["tools/ingress", "generated", "runtime"],
    "tools/settings": ["tools/bus", "tools/ingress", "tools/service", "runtime"],
    "tools/candystore/storage": ["tools/ingress", "generated", "runtime"],
    "tools/candystore/intake": [
        "tools/candystore/storage",
        "tools/bus",
        "tools/service",
        "tools/ingress",
        "generated",
        "runtime",
    ],
    "tools/candystore/api": [
        "tools/candystore/storage",
        "tools/candystore/intake",
        "tools/bus",
        "tools/service",
        "tools/ingress",
        "generated",
        "runtime",
    ],
    "tools/candystore": [
        "tools/settings",
        "tools/bus",
        "tools/service",
        "tools/ingress",
        "generated",
        "runtime",
    ],
    "tools/bloodbank": [
        "tools/settings",
        "tools/bus",
        "tools/candystore",
        "tools/service",
        "tools/ingress",
        "generated",
        "runtime",
    ],
    "generated": ["runtime"],
}

# Third-party headers by prefix, and the folders that may include them.
THIRD_PARTY = {
    "simdjson": ["runtime/holy/json"],
    "nlohmann/": ["runtime/holy/json", "runtime/holy/types", "runtime/holy/generated", "generated"],
    "fmt/": ["runtime", "codegen", "tools"],
    "pcre2": ["runtime/holy/patterns"],
    "unicode/": ["runtime/holy/formats/idn"],
    "CLI/": [
        "tools/holyc/command_line.cpp",
        "tools/suite",
        "tools/bus",
        "tools/candystore",
        "tools/bloodbank",
        "tools/service",
    ],
    "yaml-cpp/": ["tools/holyc/yaml.cpp"],
    "openssl/": ["runtime/holy/events", "tools"],
    "boost/": ["tools/service", "tools/bus", "tools/candystore", "tools/bloodbank"],
    "sqlite3": ["tools/bus", "tools/candystore/storage"],
    "libpq": ["tools/candystore/storage"],
    "hiredis": ["tools/bloodbank"],
    "prometheus/": ["tools/service"],
    "rabbitmq-c/": ["tools/bus"],
    "spdlog": ["tools/service", "tools/bus", "tools/candystore", "tools/bloodbank"],
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
SUFFIXES = {".hpp", ".cpp", ".h"}


def below(path, folder):
    return path == folder or path.startswith(folder + "/")


def own_path(source, file, mark, name):
    """The path of one of our headers from the root of the sources, or None for a header of others."""
    if name.startswith("holy/"):
        return "runtime/" + name
    if mark == '"':
        beside = file.parent / name
        if beside.exists():
            return beside.resolve().relative_to(source).as_posix()
    if name.split("/")[0] in ("codegen", "runtime", "tools", "generated", "tests", "templates"):
        return name
    if name.startswith("events/"):
        return "generated/" + name
    return None


def folder_of(path):
    """The most special entry of the table that a path lies in."""
    matches = [folder for folder in KNOWS if below(path, folder)]
    return max(matches, key=len) if matches else None


def violations(source):
    files = [
        file
        for top in ("runtime", "codegen", "tools", "generated")
        for file in sorted((source / top).rglob("*"))
        if file.suffix in SUFFIXES and file.is_file()
    ]
    for file in files:
        path = file.relative_to(source).as_posix()
        folder = folder_of(path)
        if folder is None:
            yield f"{path}: the folder is not in the table of dependencies"
            continue
        emit = re.match(r"codegen/emit/[^/]+(?=/)", path)
        for mark, name in INCLUDE.findall(file.read_text(encoding="utf-8", errors="replace")):
            target = own_path(source, file, mark, name)
            if target is not None:
                allowed = any(below(target, known) for known in [folder, *KNOWS[folder]])
                # A backend never sees another one; only the table of backends (targets.cpp) sees them all.
                other = re.match(r"codegen/emit/[^/]+(?=/)", target)
                if emit and other and emit.group() != other.group():
                    allowed = False
                if not allowed:
                    yield f"{path}: {folder} may not include {target}"
                continue
            for prefix, users in THIRD_PARTY.items():
                if name.startswith(prefix) and not any(below(path, user) for user in users):
                    yield f"{path}: only {', '.join(users)} may include <{name}>"


def main():
    source = pathlib.Path(sys.argv[1]).resolve()
    found = list(violations(source))
    for line in found:
        print(line)
    if not found:
        print("every include follows the table")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
