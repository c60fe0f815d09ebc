# shellcheck shell=bash
# What ./dev prints: a line a step, the rest in build/logs.

say() { printf '%s\n' "$*" >&2; }

# Shows how far a build is, by ninja's "[3/50] ..." in what it reads: a counter on a terminal, else every fifth part.
show_progress() {
  local title=$1 line told=0 part
  while IFS= read -r line; do
    [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
    if [[ -t 2 ]]; then
      printf '\r%s ... %s of %s \033[K' "$title" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" >&2
    else
      part=$((BASH_REMATCH[1] * 5 / BASH_REMATCH[2]))
      if ((part > told && part < 5)); then printf '%d %% ... ' $((part * 20)) >&2; fi
      told=$part
    fi
  done
  if [[ -t 2 ]]; then printf '\r%s ... \033[K' "$title" >&2; fi
}

# log_of TITLE: where the output of that step is.
log_of() { printf '%s/%s.log' "$logs" "$(tr -cs 'a-zA-Z0-9' '-' <<<"$1" | head -c 40)"; }

# step "what happens" command...: one line, output to a log, the end of the log when it fails.
step() {
  local title=$1 log
  shift
  mkdir -p "$logs"
  log=$(log_of "$title")
  printf '%s ... ' "$title" >&2
  local begin=$SECONDS
  if "$@" 2>&1 | tee "$log" | show_progress "$title"; then
    say "done ($((SECONDS - begin)) s)"
  else
    local status=${PIPESTATUS[0]}
    say "failed; the end of ${log#"$root"/}:"
    tail -n 40 "$log" >&2
    return $((status == 0 ? 1 : status))
  fi
}
