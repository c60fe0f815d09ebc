"""What the compiler and its output cost: time and peak memory of whole processes, medians, in one table.

Usage: bench.py --holyc build/bin/holyc [--runs N] [--no-build]. ./dev bench runs it.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SOURCE = pathlib.Path(__file__).resolve().parents[2]
RUNTIME = SOURCE / "runtime"


def measure(command, cwd):
    """Wall time in seconds, CPU time in seconds and peak memory in MB of a process."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command], cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    trouble = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode != 0:
        sys.exit(f"{command} failed:\n{trouble.decode()}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def row(name, samples, note=""):
    wall, cpu, memory = (statistics.median(column) for column in zip(*samples))
    print(f"{name:<46} {wall * 1000:9.0f} ms {cpu * 1000:9.0f} ms {memory:8.0f} MB  {note}")
    return wall, memory


def many_schemas(folder, count):
    """A tree of `count` schemas: the events of the catalogue under further names, and the parts they share."""
    shutil.copytree(SOURCE / "schemas" / "core", folder / "core")
    written = len(list((folder / "core").glob("*.json")))
    events = sorted(
        path
        for path in (SOURCE / "schemas").glob("*/*.v1.schema.json")
        if path.parent.name not in ("core", "meta")
    )
    copy = 0
    while written < count:
        for event in events:
            if written == count:
                break
            relative = event.relative_to(SOURCE / "schemas").as_posix()
            domain, name = relative.split("/")
            renamed = f"{domain}/copy_{copy}.{name}"
            schema = json.loads(event.read_text())
            schema["$id"] = schema["$id"].replace(relative, renamed)
            schema.pop("x-holy-aliases", None)
            target = folder / renamed
            target.parent.mkdir(exist_ok=True)
            target.write_text(json.dumps(schema, indent=2))
            written += 1
        copy += 1


def bench_generate(holyc, name, schemas, scratch, runs):
    # A folder of its own for each run: ext4 is slow to give out inodes that were freed in the last seconds,
    # so that removing the outputs of the run before would be measured.
    fresh = []
    for _ in range(runs):
        out = pathlib.Path(tempfile.mkdtemp(prefix="out-", dir=scratch))
        command = [holyc, "generate", "--schemas", schemas, "--out", out]
        fresh.append(measure(command, scratch))
    row(f"holyc generate, {name}", fresh, "every output written")
    row(f"holyc generate again, {name}", [measure(command, scratch) for _ in range(runs)], "nothing to write")
    row(
        f"holyc generate --check, {name}",
        [measure([*command, "--check"], scratch) for _ in range(runs)],
        "current",
    )
    return out


def bench_header(out, scratch, runs):
    base = (
        "#include <string>\n#include <vector>\n#include <optional>\n#include <variant>\n#include <expected>\n"
    )
    samples = {}
    for name, text in (("base", base), ("event", "#include <events/fireflies/transcript_ready_v1.hpp>\n")):
        source = scratch / f"{name}.cpp"
        source.write_text(text + "int main() {}\n")
        command = ["g++", "-std=c++23", "-fsyntax-only", "-I", RUNTIME, "-I", out / "cpp/include", source]
        samples[name] = [measure(command, scratch) for _ in range(runs)]
    base_wall, _ = row("include <string vector optional variant expected>", samples["base"])
    event_wall, _ = row("include <events/.../transcript_ready_v1.hpp>", samples["event"])
    print(f"{'  ratio':<46} {event_wall / base_wall:9.2f}     (at most 1.5)")


def bench_build(out, scratch):
    objects = scratch / "objects"
    objects.mkdir()
    sources = sorted((out / "cpp/src").rglob("*.cpp"))
    script = 'o=$1/$(echo "$2" | tr / _).o; exec g++ -std=c++20 -O2 -DNDEBUG -I "$3" -I "$4/include" -I "$4/src" -c "$2" -o "$o"'
    listing = scratch / "sources"
    listing.write_text("\n".join(map(str, sources)))
    command = [
        "xargs",
        "-a",
        listing,
        "-P",
        os.cpu_count(),
        "-I{}",
        "sh",
        "-c",
        script,
        "_",
        objects,
        "{}",
        RUNTIME,
        out / "cpp",
    ]
    row(
        f"build generated/cpp: {len(sources)} sources, -O2, {os.cpu_count()} at once",
        [measure(command, scratch)],
        "memory: the largest compiler process",
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--holyc", required=True)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument(
        "--no-build", action="store_true", help="leave out building generated/cpp, which takes minutes"
    )
    arguments = parser.parse_args()
    holyc = pathlib.Path(arguments.holyc).resolve()
    print(f"{'medians of ' + str(arguments.runs) + ' runs':<46} {'wall':>12} {'CPU':>12} {'peak':>11}")
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        catalogue = len(list((SOURCE / "schemas").rglob("*.schema.json")))
        schemas = scratch / "thousand"
        many_schemas(schemas, 1000)
        bench_generate(holyc, "1,000 schemas", schemas, scratch, arguments.runs)
        out = bench_generate(
            holyc, f"the catalogue ({catalogue})", SOURCE / "schemas", scratch, arguments.runs
        )
        bench_header(out, scratch, arguments.runs)
        if not arguments.no_build:
            bench_build(out, scratch)


if __name__ == "__main__":
    main()
