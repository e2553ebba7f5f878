#!/usr/bin/env bash
# Writes the generated regions of the pages below Specs/, and the traces there, anew. The tests are built already; arguments go to `swift test`.
#
# Exit status: that of `swift test`.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
ENDIO_RENDER=1 exec swift test "$@" --filter "SpecPageTests|ReadmeTests|GoldenTraceTests"
