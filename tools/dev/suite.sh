# shellcheck shell=bash
# The official JSON Schema test suite.

suite_package=libtest-json-schema-acceptance-perl=1.019-1

# Prints the folder of the suite: the shared one, or that of the pinned Debian package, unpacked into build/.
suite_folder() {
  local shared=${HOLY_SHARED:-../shared}/json-schema/test-suite folder=$root/build/suite-package
  local packed=$folder/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance
  if [[ ! -d $shared && ! -d $packed/tests ]]; then
    unpack() { mkdir -p "$folder" && cd "$folder" && apt-get download "$suite_package" && dpkg-deb -x ./*.deb .; }
    if ! step "Fetching the official suite ($suite_package)" unpack; then
      say "Set HOLY_SHARED to the folder with json-schema/test-suite, or run: apt-get update && apt-get download $suite_package"
      exit 2
    fi
  fi
  if [[ -d $shared ]]; then printf '%s' "$shared"; else printf '%s' "$packed"; fi
}

suite() {
  build release holyc-suite
  local folder
  folder=$(suite_folder)
  build/bin/holyc-suite --suite "$folder" --engine interpreter compiled --optional --format --table \
    --exceptions tests/suite/exceptions.txt
}
