# shellcheck shell=bash
# Tests: all, by name, again on every change; and what they expect, written anew.

# select_tests ARGUMENTS of tools/dev/select_tests.py: sets `chosen` (a regular expression for ctest) and `targets` (what
# to build for them).
select_tests() {
  configure release || return
  local lines
  lines=$(python3 tools/dev/select_tests.py build "$@") || exit 2
  chosen=$(head -n 1 <<<"$lines")
  mapfile -t targets < <(tail -n +2 <<<"$lines")
}

# run_selected: builds what the selected tests need, and runs them.
run_selected() {
  [[ ${#targets[@]} -eq 0 ]] || build release "${targets[@]}" || return
  ctest --test-dir build --output-on-failure --no-tests=error -j 2 -R "$chosen"
}

run_tests() {
  local preset=release official chosen targets
  case ${1:-} in
    "") ;;
    --all) preset=everything ;;
    -*) say "./dev test takes --all or names of tests, not '$1'."; exit 2 ;;
    *)
      setup
      select_tests "$@" || return
      run_selected
      return
      ;;
  esac
  setup
  build release
  official=$(suite_folder) || official=  # then its tests say that they were skipped
  HOLY_SUITE=$official ctest --preset "$preset"
}

# run_case NAME...: these cases of tests/cases through every target.
run_case() {
  [[ $# -gt 0 ]] || { say "./dev case takes the name of a folder of tests/cases."; exit 2; }
  setup
  build release holyc
  .venv/bin/python tests/run_cases/run_cases.py "$@"
}

# update [cases|diagnostics|docs]: the tests that are labelled update-... write what they would compare with.
update() {
  local chosen targets
  if [[ $# -eq 0 ]]; then set -- cases diagnostics docs; fi
  setup
  select_tests --label "${@/#/update-}"
  HOLY_UPDATE=1 run_selected
  say "What is written anew (git diff shows it):"
  git status --short -- tests docs README.md >&2
}

# results [PART...]: what measures and counts, into docs/results.md.
results() {
  if [[ ${1:-} != --* ]]; then
    setup
    build release
    HOLY_SUITE=$(suite_folder)
    export HOLY_SUITE
  fi
  python3 tools/results/results.py "$@"
}

watched() {
  find CMakeLists.txt runtime codegen templates tools tests schemas generated examples -type f -newer "$1" \
    -not -path '*/node_modules*' -not -path '*__pycache__*' -print -quit
}

# watch [TARGET|TEST]: builds the target, or runs the tests, and does so again after each change.
watch() {
  local name=${1:-} stamp=$stamps/watch
  mkdir -p "$stamps"
  configure release  # before it is known whether the name is a target
  renice -n 10 $$ >/dev/null  # whoever edits comes first
  while true; do
    touch "$stamp"
    if [[ -n $name ]] && ! ninja -C build -t query "$name" >/dev/null 2>&1; then
      (run_tests "$name") || true
    else
      (build release ${name:+"$name"}) || true
    fi
    say "Waiting for a change ..."
    until [[ -n $(watched "$stamp") ]]; do sleep 2; done
    sleep 0.5  # an editor may be writing more than one file
  done
}

# run_unit_tests [PRESET]: only the unit tests, as another preset builds them.
run_unit_tests() {
  local preset=${1:-release} folder=build-${1:-release}
  [[ $preset != release ]] || folder=build
  [[ $preset != clang ]] || packages "$clang_needs"
  setup
  build "$preset" unit_tests
  # Under the sanitizers a level of recursion takes several times the stack.
  [[ $preset != asan ]] || ulimit -s 65536
  ctest --test-dir "$folder" --output-on-failure --no-tests=error -j 2 -L '^unit$'
}

# coverage: what of codegen and runtime no unit test and no case reaches.
coverage() {
  setup
  build coverage unit_tests holyc
  step "Clearing earlier counts" find build-coverage -name '*.gcda' -delete
  step "Running the unit tests" ctest --test-dir build-coverage -L '^unit$' -j 2 --timeout 1200 || say "(some failed; they count all the same)"
  step "Generating and judging the cases" env HOLY_BUILD="$root/build-coverage" \
    .venv/bin/python tests/run_cases/run_cases.py --holyc-only
  python3 tools/dev/coverage.py build-coverage "$@"
}
