#!/usr/bin/env bash
# Runs the engine on threads under the thread sanitizer and the address sanitizer, without suppressions; then makes the
# mistakes that each must notice.
#
# Exit status: 0 when the engine is clean and both mistakes are noticed; 1 otherwise.
set -uo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../Sanitizers" || exit 70

build() { swift build --sanitize="$1" --scratch-path "$2" --product SanitizedEngine >"$2/log" 2>&1; }

# Builds with sanitizer $1 and runs it: the engine must pass, and mistake $2 must be noticed, with the words $3.
check() {
    local sanitizer=$1 mistake=$2 words=$3 folder=.build-$1 output
    mkdir -p "$folder"
    build "$sanitizer" "$folder" || {
        # What was built before may know nothing of a file that was added since.
        rm -rf "$folder"
        mkdir -p "$folder"
        build "$sanitizer" "$folder"
    } || { cat "$folder/log" >&2; return 1; }
    output=$("$folder/debug/SanitizedEngine" 2>&1) ||
        { echo "$output" >&2; echo "endio: the engine is not clean under the $sanitizer sanitizer" >&2; return 1; }
    case $output in *Sanitizer*) echo "$output" >&2; echo "endio: the $sanitizer sanitizer reports" >&2; return 1 ;; esac
    # On a busy machine threads may happen to take turns, and a race is none that time.
    for _ in 1 2 3 4 5; do
        output=$("$folder/debug/SanitizedEngine" "$mistake" 2>&1)
        case $output in
            *"$words"*) echo "$sanitizer sanitizer: clean, and notices the planted $mistake"; return 0 ;;
        esac
    done
    echo "$output" >&2
    echo "endio: the $sanitizer sanitizer does not notice the planted $mistake" >&2
    return 1
}

status=0
check thread race "WARNING: ThreadSanitizer: " || status=1
check address use-after-free "AddressSanitizer: heap-use-after-free" || status=1
exit $status
