# shellcheck shell=bash
# The servers of the service tests, and the benchmarks.

services() {
  packages "$server_needs"
  python3 tests/services/servers.py --folder build/services "${@:-status}"
}

bench() {
  packages "$compiler_needs time:/usr/bin/time"
  build release holyc
  exec python3 tools/bench/bench.py --holyc build/bin/holyc
}

bench_services() {
  build release bloodbank candystore service_load admit_bench
  exec python3 tools/bench/bench_services.py build ${BROKER:+--broker "$BROKER"} ${DATABASE:+--database "$DATABASE"} "$@"
}

# bench_build [TARGET...]: what the demo needs and then the rest, compiled anew without a cache.
bench_build() {
  packages "$compiler_needs $service_needs"
  exec python3 tools/bench/bench_build.py "$@"
}
