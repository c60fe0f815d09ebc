# shellcheck shell=bash
# How the sources look, and what clang-tidy, ruff and shellcheck find in them.

our_sources() {
  git ls-files -co --exclude-standard 'runtime/*.?pp' 'codegen/*.?pp' 'tools/*.?pp' 'tests/*.?pp' 'examples/*.?pp' ':!tests/cases' \
    | existing
}
# The parts of ./dev are looked at with it.
our_scripts() { git grep --untracked -lE '^#!.*\bbash' -- ':!tests/cases'; }
existing() { while IFS= read -r file; do if [[ -f $file ]]; then printf '%s\n' "$file"; fi; done; }
newest() { command -v "$1-19" || command -v "$1"; }

# changed_sources: what differs from HOLY_BASE: the merge base with the main branch; on that branch, the commit before.
changed_sources() {
  local base=${HOLY_BASE:-}
  [[ -n $base ]] || base=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main 2>/dev/null) || true
  if [[ -z $base || $base == "$(git rev-parse HEAD)" ]]; then base=$(git rev-parse --verify --quiet HEAD~1) || true; fi
  { git diff --name-only --diff-filter=d ${base:+"$base"}; git ls-files -o --exclude-standard; } | units_of | sort -u
}

# units_of: what is compiled of the files named: a header by the source of its name, or by one that includes it.
units_of() {
  local file including
  while IFS= read -r file; do
    if [[ $file != *.hpp ]]; then
      printf '%s\n' "$file"
    elif [[ -f ${file%.hpp}.cpp ]]; then
      printf '%s\n' "${file%.hpp}.cpp"
    else
      including=$(git grep -lE --untracked "^#include [<\"]${file#runtime/}" -- runtime codegen tools) || continue
      { grep '\.cpp$' <<<"$including" || units_of <<<"${including%%$'\n'*}"; } | head -n 1
    fi
  done
}

# tidy_sources [--all]: the .cpp files that clang-tidy looks at: ours, apart from tests and examples.
tidy_sources() {
  local ours
  ours=$(our_sources | grep -v '^tests/\|^examples/' | grep '\.cpp$' | sort)
  if [[ ${1:-} == --all ]]; then printf '%s\n' "$ours"; else comm -12 <(printf '%s\n' "$ours") <(changed_sources); fi
}

# HOLY_TIDY_SECONDS ends it early: what was not reached is left to whoever runs ./dev lint --all.
tidy() {
  local status=0 found
  found=$(mktemp)
  # Files with findings are noted: who is ended by the time tells nothing of what was found before.
  # shellcheck disable=SC2016
  tidy_sources "$@" | timeout "${HOLY_TIDY_SECONDS:-0}" xargs -r -P "$(nproc)" -n 1 \
    sh -c '"$1" --quiet -p build/commands "$2" || echo "$2" >>"$0"' "$found" "$(newest clang-tidy)" || status=$?
  if [[ -s $found ]]; then
    rm -f "$found"
    return 1
  fi
  rm -f "$found"
  if [[ $status -eq 124 ]]; then
    echo "Not everything was looked at within ${HOLY_TIDY_SECONDS} s."
    return 0
  fi
  return "$status"
}

format() {
  packages "$lint_needs"
  alone python_packages
  our_sources | xargs "$(newest clang-format)" -i
  .venv/bin/ruff format --quiet
}

check_format() {
  our_sources | xargs "$(newest clang-format)" --dry-run -Werror && .venv/bin/ruff format --check
}
check_scripts() { our_scripts | xargs shellcheck --external-sources --check-sourced; }

# lint [--all]: clang-tidy only looks at what changed, but for --all.
lint() {
  local status=0
  packages "$lint_needs"
  alone python_packages
  step "Format of C++ and Python" check_format || status=1
  step "Python (ruff)" .venv/bin/ruff check --output-format concise || status=1
  # What holyc writes has a shape of its own, but no unused names.
  step "Python that holyc writes (ruff)" .venv/bin/ruff check --isolated --no-cache --select F --output-format concise \
    generated/pydantic || status=1
  step "Shell (shellcheck)" check_scripts || status=1
  build release holyc bloodbank candystore  # and so every header that is made
  step "Schemas (holyc check)" build/bin/holyc check || status=1
  step "Generated code is current (holyc generate --check)" build/bin/holyc generate --check || status=1
  step "C++ (clang-tidy)" tidy "$@" || status=1
  return "$status"
}
