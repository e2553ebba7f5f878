#!/usr/bin/env bash
# Asks the questions of certificates again, with solvers on the command line that have no part of this project in them.
#
# Usage: Scripts/recheck.sh FILE...
#
# Each file says before every `check-sat` what it must answer, and in its header how many answers of each kind there are
# and how each solver is run. Both solvers must give exactly those answers, in that order.
#
# Exit status: 0 all accepted; 65 a file is not; 69 a solver or a file is missing.
set -uo pipefail

for solver in z3 cvc5; do
    command -v "$solver" >/dev/null || { echo "endio: $solver is missing: apt-get install $solver" >&2; exit 69; }
done
[ $# -gt 0 ] && [ -e "$1" ] ||
    { echo "endio: no certificates to check; write some with 'endio prove --infer --write'" >&2; exit 69; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Prints what came of one file with one solver; fails when it is not accepted.
check() {
    local file=$1 solver=$2 out begin options
    out=$scratch/$(basename "$file").$solver
    begin=$(date +%s)
    options=$(sed -n "s/^; $solver \(.*\)FILE\$/\1/p;/^\$/q" "$file")
    # The options come from the file: words of letters, digits, hyphens and =, none of which the shell reads as its own.
    if [[ ! $options =~ ^[a-z0-9=\ -]*$ ]]; then
        echo "$file: not accepted: its header has options for $solver that are none"
        return 1
    fi
    "$solver" $options "$file" >"$out" 2>&1
    sed -n 's/^(set-info :status \(.*\))$/\1/p' "$file" >"$out.expected"
    local answers
    answers="; answers $(grep -c '^unsat$' "$out") unsat, $(grep -c '^sat$' "$out") sat"
    if ! cmp -s "$out" "$out.expected"; then
        echo "$file: not accepted by $solver: $(diff "$out.expected" "$out" | sed -n 2p)"
        return 1
    fi
    if ! grep -qxF "$answers" "$file"; then
        echo "$file: its header promises other answers than there are questions (${answers#; answers })"
        return 1
    fi
    echo "$file: accepted by $solver, ${answers#; answers }, $(($(date +%s) - begin)) s"
}
export -f check
export scratch

# As many at a time as there are processors; the longest files first.
status=0
ls -S -- "$@" | while IFS= read -r file; do for solver in cvc5 z3; do printf '%s\0%s\0' "$file" "$solver"; done; done |
    xargs -0 -P "$(nproc)" -n 2 bash -c 'check "$0" "$1"' || status=65
exit "$status"
