# shellcheck shell=bash
# Building, and what is shown of the build.

# configure PRESET
configure() {
  packages "$compiler_needs $service_needs"
  local preset=$1
  [[ $preset == release && ${HOLY_WERROR:-} == ON ]] && preset=ci
  step "Configuring ($preset)" cmake --preset "$preset"
  [[ $1 != release ]] || python3 tools/dev/compile_commands.py build
}

# build PRESET [TARGET...]
build() {
  local preset=${1:-release}
  shift || true
  configure "$preset" || return
  local of=()
  [[ $# -gt 0 ]] && of=(--target "$@")
  step "Building ($preset)${*:+: $*}" cmake --build --preset "$preset" "${of[@]}"
}

demo() {
  packages "curl:curl"
  build release holyc bloodbank
  exec tools/demo/demo.sh "$root/build/bin/holyc"
}

clean() { rm -rf build build-* .venv tests/typescript/node_modules tests/services/client/node_modules; }
