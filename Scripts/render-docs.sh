#!/usr/bin/env bash
# Writes anew what is generated: regions of the pages below Specs/ and of the README, exported examples, traces. The tests
# are built already; arguments go to `swift test`.
#
# Exit status: that of `swift test`.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
ENDIO_RENDER=1 exec swift test "$@" --filter "SpecPageTests|ReadmeTests|ExampleFileTests|GoldenTraceTests"
