"""Throughput, latency, CPU and memory of gateway and store, as a table.

Usage: bench_services.py BUILD_DIR [--seconds N] [--broker URL --database URL] Load is open-loop
(tools/bench/service_load.cpp) and runs on the same cores. With --broker and --database the whole path through
RabbitMQ and PostgreSQL is measured beside the embedded one.
"""

import argparse
import http.client
import json
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def get(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def plain_environment():
    """Without the variables that services read: after `eval "$(./dev services env)"` the embedded rows would
    measure RabbitMQ.
    """
    return {
        name: value
        for name, value in os.environ.items()
        if name in ("PATH", "HOME", "LANG", "TMPDIR", "LD_LIBRARY_PATH")
    }


class Service:
    def __init__(self, program, arguments, port, folder):
        self.port = port
        log = open(folder / (pathlib.Path(program).name + ".log"), "w")
        self.process = subprocess.Popen(
            [program, *map(str, arguments), "--port", str(port), "--log-level", "error"],
            cwd=folder,
            env=plain_environment(),
            stderr=log,
            stdout=log,
        )
        for _ in range(200):
            try:
                if get(port, "/health/ready")[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.1)
        raise SystemExit(
            f"{program} did not get ready: {(folder / (pathlib.Path(program).name + '.log')).read_text()[-2000:]}"
        )

    def cpu(self):
        """Seconds of CPU used so far."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """Resident MB."""
        return (
            int(pathlib.Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
            * os.sysconf("SC_PAGE_SIZE")
            / 1e6
        )

    def stop(self):
        self.process.terminate()
        self.process.wait(60)


def stored_events(port):
    total = 0
    for line in get(port, "/metrics")[1].decode().splitlines():
        if line.startswith("candystore_events_stored_total{"):
            total += float(line.rsplit(" ", 1)[1])
    return int(total)


def measure(load, gateway, store, rate, seconds, connections, batch):
    before = gateway.cpu(), store.cpu(), stored_events(store.port)
    begin = time.monotonic()
    result = json.loads(
        subprocess.run(
            [load, str(gateway.port), str(rate), str(seconds), str(connections), str(batch)],
            capture_output=True,
            text=True,
            check=False,
        ).stdout
    )
    while stored_events(store.port) - before[2] < result["published"] and time.monotonic() - begin < 120:
        time.sleep(0.05)
    whole = time.monotonic() - begin
    kept = stored_events(store.port) - before[2]
    events = max(1, result["published"])
    return {
        "asked": rate,
        "batch": batch,
        "published": result["events_per_second"],
        "stored": kept / whole,
        "lost": result["published"] - kept,
        "refused": result["refused"],
        "p50": result["p50_ms"],
        "p99": result["p99_ms"],
        "gateway_cpu": (gateway.cpu() - before[0]) / events * 1e6,
        "store_cpu": (store.cpu() - before[1]) / events * 1e6,
        "gateway_memory": gateway.memory(),
        "store_memory": store.memory(),
    }


HEADER = (
    "| path | asked/s | events a request | published/s | stored/s | p50 ms | p99 ms | gateway us CPU | store us CPU | gateway MB | store MB | refused | lost |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|---|---|"
)


def row(name, one):
    return (
        f"| {name} | {one['asked']} | {one['batch']} | {one['published']:.0f} | {one['stored']:.0f} | {one['p50']:.1f} | {one['p99']:.1f} | "
        f"{one['gateway_cpu']:.0f} | {one['store_cpu']:.0f} | {one['gateway_memory']:.0f} | {one['store_memory']:.0f} | {one['refused']} | {one['lost']} |"
    )


def bench(name, build, seconds, arguments, loads):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="bench-services-"))
    common = ["--data", folder / "data", *arguments]
    store = Service(build / "bin/candystore", [*common], free_port(), folder)
    gateway = Service(build / "bin/bloodbank", [*common], free_port(), folder)
    try:
        for rate, connections, batch in loads:
            print(
                row(
                    name,
                    measure(build / "bin/service_load", gateway, store, rate, seconds, connections, batch),
                ),
                flush=True,
            )
    finally:
        gateway.stop()
        store.stop()
        shutil.rmtree(folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--broker")
    parser.add_argument("--database")
    options = parser.parse_args()
    build = options.build.resolve()
    print(
        "Events of 1 KB, validated, durable before the answer; load generator on the same cores. CPU is per event.\n"
    )
    print(HEADER)
    loads = [(1000, 32, 1), (5000, 64, 1), (10000, 128, 1), (20000, 8, 100)]
    bench("embedded", build, options.seconds, [], loads)
    if options.broker and options.database:
        bench(
            "RabbitMQ + PostgreSQL",
            build,
            options.seconds,
            ["--broker", options.broker, "--database", options.database],
            loads,
        )
    else:
        print("\nRabbitMQ + PostgreSQL: left out, no --broker and --database were given.")
    wire = sorted(
        pathlib.Path(os.environ.get("HOLY_SHARED", "../shared")).glob(
            "spec/catalogue/wire-examples/wire-*.json"
        )
    )
    if wire:
        print("\nAdmission alone (read, normalise, enrich, validate):")
        print(
            subprocess.run(
                [build / "bin/admit_bench", *wire], capture_output=True, text=True, check=True
            ).stdout
        )


if __name__ == "__main__":
    main()
