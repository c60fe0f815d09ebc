#!/usr/bin/env bash
# What Holyfields is for, shown on a real event catalogue. ./dev demo runs it.
# Usage: demo.sh HOLYC (the program in a build tree, beside which the runtime library lies)
set -euo pipefail
holyc=$(realpath "${1:?the holyc program}")
build=$(dirname "$(dirname "$holyc")")
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d)
services=''
trap '[[ -z $services ]] || kill "$services" 2>/dev/null; rm -rf "$scratch"' EXIT

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
compiler=(g++ -std=c++23 -I runtime -I generated/cpp/include -I generated/cpp/src)
command -v ccache >/dev/null && compiler=(ccache "${compiler[@]}")
mkdir objects
# The program needs the code of its event and of the types that it refers to, not the whole catalogue.
# shellcheck disable=SC2016
{ echo program.cpp; echo generated/cpp/src/fireflies/transcript_upload_v1.cpp; ls generated/cpp/src/core/*.cpp; } |
  xargs -P "$(nproc)" -I{} bash -c 'out=objects/$(tr / _ <<<"$1").o; shift; "$@" -o "$out"' _ {} "${compiler[@]}" -c {}
g++ objects/*.o "$build/runtime/libholyfields_runtime.a" -lsimdjson -lfmt -lpcre2-8 -o program
run ./program
expect 0

title "6. A bus and a store, in one process and without any server"
unset RABBIT_URL RABBITMQ_URL DATABASE_URL REDIS_HOST TOKENS_FILE
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
bus=localhost:$(free_port)
store=localhost:$(free_port)
says "bloodbank takes events over HTTP and answers when each is on disk; candystore keeps them. Here both are one process:"
printf '%s$ bloodbank --with-store --port %s --store-port %s --data data &%s\n' "$dim" "${bus#*:}" "${store#*:}" "$plain"
"$build/bin/bloodbank" --with-store --port "${bus#*:}" --store-port "${store#*:}" --data data 2>services.log &
services=$!
for _ in $(seq 100); do
  curl -sf -o /dev/null "$bus/health/ready" && curl -sf -o /dev/null "$store/health/ready" && break
  kill -0 "$services" 2>/dev/null || { cat services.log; exit 1; }
  sleep 0.1
done
# The first example of a schema; what a JSON answer says of interest.
example() { python3 -c 'import json, sys; print(json.dumps(json.load(open(sys.argv[1]))["examples"][0]))' "schemas/$1.v1.schema.json"; }
pick() { python3 -c 'import json, sys; value = json.load(sys.stdin); '"$1"; }
# publish PATH PAYLOAD-FILE [PARENT]: prints what a user would type, and what came back; leaves the event in event.json.
publish() {
  local parent=()
  [[ -n ${3:-} ]] && parent=(-H "X-Parent-Event-Id: $3")
  printf '%s$ curl %s/events/%s %s--data-binary @%s%s\n' "$dim" "$bus" "$1" "${3:+-H X-Parent-Event-Id:$3 }" "$2" "$plain"
  curl -s -o event.json -w '%{http_code}  ' "$bus/events/$1" -H 'Content-Type: application/json' "${parent[@]}" --data-binary "@$2"
  pick 'print(value["event_type"], value["event_id"]) if "event_id" in value else print(value["detail"])' <event.json
}
event_id() { pick 'print(value["event_id"])' <event.json; }

says "A recording is uploaded, Fireflies transcribes it, a service processes the transcript; each event names its cause"
says "(each request carries -H 'Content-Type: application/json' too):"
for name in upload ready processed; do example "fireflies/transcript.$name" >"$name.json"; done
publish fireflies/transcript/upload upload.json
upload=$(event_id)
publish fireflies/transcript/ready ready.json "$upload"
ready=$(event_id)
publish fireflies/transcript/processed processed.json "$ready"
processed=$(event_id)

says "An event that breaks its contract never gets in; the answer says what to mend, where:"
printf '%s$ curl %s/publish --data-binary @bad.json%s\n' "$dim" "$bus" "$plain"
curl -s "$bus/publish" -H 'Content-Type: application/json' --data-binary @bad.json | pick '
print(value["status"], value["title"])
for issue in value["issues"]:
    print("  line %d, column %d: %s" % (issue["line"], issue["column"], issue["message"]), "(%s)" % issue["hint"] if "hint" in issue else "")'

says "The store has followed the chain:"
for _ in $(seq 100); do
  [[ $(curl -s "$store/events/trace/$upload" | pick 'print(value.get("chain_length"))') == 3 ]] && break
  sleep 0.1
done
printf '%s$ curl %s/events/trace/%s%s\n' "$dim" "$store" "$upload" "$plain"
show_events='
print("chain of", value["chain_length"]) if "chain_length" in value else None
for entry in value["events"]:
    event = entry.get("envelope", entry)
    print(" ", event["timestamp"][11:23], event["event_type"], event["event_id"][:8], "because of", ", ".join(one[:8] for one in event["correlation_ids"]) or "nothing")'
curl -s "$store/events/trace/$upload" | pick "$show_events"

says "A session's events in order of time, for a dashboard or an agent:"
for text in '"Where is the recording?"' '"It is being transcribed."'; do
  curl -s -o event.json "$bus/events/session/thread/message" -H 'Content-Type: application/json' \
    -d "$(example session/thread.message | pick "value.update(session_id='demo', content=$text); print(json.dumps(value))")"
done
for _ in $(seq 100); do
  [[ $(curl -s "$store/events/timeline?session_id=demo" | pick 'print(len(value["events"]))') == 2 ]] && break
  sleep 0.1
done
printf '%s$ curl %s/events/timeline?session_id=demo%s\n' "$dim" "$store" "$plain"
curl -s "$store/events/timeline?session_id=demo" | pick "$show_events"

says "And an event can be sent again, to consumers that missed it:"
printf '%s$ curl -X POST %s/events/%s/replay%s\n' "$dim" "$store" "$processed" "$plain"
curl -s -X POST "$store/events/$processed/replay" | cut -c1-180
echo
kill "$services"
wait "$services" || { says "The services did not end well:"; cat services.log; exit 1; }
services=''

title "Next"
says "holyc --help, bloodbank --help, ./dev test, and the README's tour. Nothing was left behind; no server was installed."
