# shellcheck shell=bash
# Fuzz targets (tests/fuzz), and what is too long for every test run.

fuzz_targets() {
  local source
  for source in tests/fuzz/*_fuzz.cpp; do basename "$source" _fuzz.cpp; done
}

# fuzz_one TARGET SECONDS: the corpus grows in the build folder; what the target aborts on is written beside it.
fuzz_one() {
  local target=$1 corpus=build-fuzz/corpus/$1 arguments=() seeds
  mkdir -p "$corpus"
  [[ -f tests/fuzz/dictionaries/$target.dict ]] && arguments+=("-dict=tests/fuzz/dictionaries/$target.dict")
  arguments+=("$corpus")
  for seeds in corpus regressions; do
    [[ -d tests/fuzz/$seeds/$target ]] && arguments+=("tests/fuzz/$seeds/$target")
  done
  "build-fuzz/bin/${target}_fuzz" -max_total_time="$2" -timeout=60 -rss_limit_mb=4096 -print_final_stats=1 \
    -artifact_prefix="build-fuzz/corpus/$target-" "${arguments[@]}"
}

# fuzz_figures LOG: what libFuzzer counted.
fuzz_figures() {
  local executions edges
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$1" | tail -n 1)
  edges=$(sed -n 's/.*DONE *cov: \([0-9]*\).*/\1/p' "$1" | tail -n 1)
  say "  ${executions:-0} executions, ${edges:-0} edges"
}

# fuzz [TARGET|all] [SECONDS]
fuzz() {
  local chosen target title seconds=${2:-60} status=0
  mapfile -t chosen < <(fuzz_targets)
  if [[ ${1:-all} != all ]]; then
    [[ " ${chosen[*]} " == *" $1 "* ]] || { say "No fuzz target is named '$1'. There are: ${chosen[*]}"; exit 2; }
    chosen=("$1")
  fi
  [[ $seconds =~ ^[1-9][0-9]*$ ]] || { say "SECONDS is a whole number of seconds, not '$seconds'."; exit 2; }
  packages "$compiler_needs $service_needs $fuzz_needs"
  build fuzz "${chosen[@]/%/_fuzz}"
  for target in "${chosen[@]}"; do
    title="Fuzzing $target for $seconds s"
    if step "$title" fuzz_one "$target" "$seconds"; then fuzz_figures "$(log_of "$title")"; else status=1; fi
  done
  return "$status"
}

# soak [NAME...]: the long runs of tools/dev/soak.py.
soak() {
  [[ $# -eq 0 ]] || setup
  [[ $# -eq 0 ]] || configure release
  python3 tools/dev/soak.py "$@"
}
