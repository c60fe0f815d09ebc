#!/usr/bin/env bash
# For CI: are the schemas sound, and all recorded events valid? In a GitHub workflow the findings become annotations.
# Usage: validate.sh SCHEMAS EVENTS
set -euo pipefail
schemas=${1:?the directory of the schemas}
events=${2:?the directory of the recorded events}
format=text
[[ ${GITHUB_ACTIONS:-} == true ]] && format=github

holyc check --schemas "$schemas" --format "$format"
holyc validate --schemas "$schemas" --format "$format" "$events"
