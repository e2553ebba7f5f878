#!/usr/bin/env bash
# Runs `swift test` with the arguments given, its output live, and then lists the suites by time.
#
# Exit status: that of `swift test`; 1 when it passed without running a test, or without coming to the end of them.
set -uo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 70
mkdir -p .build
log=.build/test.log
swift test "$@" 2>&1 | tee "$log"
status=$?
awk -v status="$status" -f Scripts/suite-times.awk "$log" || [ "$status" -ne 0 ] || status=1
exit "$status"
