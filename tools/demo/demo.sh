#!/usr/bin/env bash
# What Holyfields is for, shown on a real event catalogue. ./dev demo runs it.
# Usage: demo.sh HOLYC (the program in a build tree, beside which the runtime library lies)
set -euo pipefail
holyc=$(realpath "${1:?the holyc program}")
build=$(dirname "$(dirname "$holyc")")
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if [[ -t 1 && -z ${NO_COLOR:-} ]]; then bold=$'\033[1m' dim=$'\033[2m' plain=$'\033[0m'; else bold='' dim='' plain=''; fi
title() { printf '\n%s== %s%s\n' "$bold" "$1" "$plain"; }
says() { printf '%s\n' "$*"; }
# Shows a command the way a user would type it, then runs it; its status may be anything.
run() {
  printf '%s$ %s%s\n' "$dim" "$(sed "s|$scratch/||g; s|$holyc|holyc|g" <<<"$*")" "$plain"
  status=0
  "$@" 2>&1 | sed "s|$scratch/||g" | cut -c1-180 || status=${PIPESTATUS[0]}
}
expect() { [[ $status -eq $1 ]] || { says "The exit status is $status, not $1: something is broken."; exit 1; }; }

cp -r "$source/schemas" "$source/holyc.yaml" "$scratch/"
cd "$scratch"

title "1. One description of each event, as JSON Schema"
says "An event platform has services in C++, dashboards in TypeScript, workers in Python and a SQL store."
says "All of them have to agree on what an event is. The schemas say it once:"
run "$holyc" show fireflies.transcript.processed
expect 0

title "2. Code for everybody, from the same schemas"
run "$holyc" generate
expect 0
for target in cpp typescript pydantic sql; do
  printf '  %-11s %4d files, %6d lines\n' "$target" "$(find "generated/$target" -type f | wc -l)" "$(find "generated/$target" -type f -exec cat {} + | wc -l)"
done

title "3. Schemas and code can never drift apart"
says "The generated code is checked in, and CI asks whether it is still what the schemas say:"
run "$holyc" generate --check
expect 0
says "Somebody widens a bound in a schema, but forgets the code:"
sed -i 's/"maximum": 86400/"maximum": 90000/' schemas/fireflies/transcript.ready.v1.schema.json
run "$holyc" generate --check --target typescript
expect 1
says "Exit status 1: the build fails, and says which schema caused it."
cp "$source/schemas/fireflies/transcript.ready.v1.schema.json" schemas/fireflies/

title "4. Events are judged before anybody acts on them"
says "A good event, as a real producer sends it (an unversioned type, the source as a name):"
cat >good.json <<'JSON'
{
  "event_type": "fireflies.transcript.upload",
  "source": "n8n",
  "payload": { "media_file": "s3://bucket/recording.mp3", "media_duration_seconds": 3600, "media_type": "audio/mpeg" }
}
JSON
run "$holyc" validate good.json
expect 0
says "A bad one:"
cat >bad.json <<'JSON'
{
  "event_type": "fireflies.transcript.upload",
  "source": { "host": "node-red", "type": "webook" },
  "payload": { "media_file": "s3://bucket/recording.mp3", "media_duration": 3600, "media_type": 7 }
}
JSON
run "$holyc" validate bad.json
expect 1

title "5. The generated C++ in ten lines"
cat >program.cpp <<'CPP'
#include <iostream>
#include <events/fireflies/transcript_upload_v1.hpp>

int main() {
  using events::fireflies::TranscriptUploadV1;
  const char* json = R"({"media_file": "s3://bucket/a.mp3", "media_duration_seconds": 60, "media_type": "audio/mpeg"})";
  auto upload = holy::parse<TranscriptUploadV1>(json);  // complete validation, then a plain struct
  std::cout << "media file: " << upload->media_file << "\n";
  auto refused = holy::parse<TranscriptUploadV1>(R"({"media_file": 7})");
  std::cout << "refused: " << holy::to_string(refused.error()) << "\n";
}
CPP
cat program.cpp
export CCACHE_BASEDIR=$scratch
compiler=(g++ -std=c++23 -I "$build/include" -I generated/cpp/include -I generated/cpp/src)
command -v ccache >/dev/null && compiler=(ccache "${compiler[@]}")
mkdir objects
# The program needs the code of its event and of the types that it refers to, not the whole catalogue.
{ echo program.cpp; echo generated/cpp/src/fireflies/transcript_upload_v1.cpp; ls generated/cpp/src/core/*.cpp; } |
  xargs -P "$(nproc)" -I{} bash -c 'out=objects/$(tr / _ <<<"$1").o; shift; "$@" -o "$out"' _ {} "${compiler[@]}" -c {}
g++ objects/*.o "$build/runtime/libholyfields_runtime.a" -lsimdjson -lfmt -lpcre2-8 -o program
run ./program
expect 0

title "Next"
says "holyc --help, ./dev test, and the README's tour. Nothing was left behind; no server was installed."
