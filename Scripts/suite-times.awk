# Lists the suites of a `swift test` log by time, the slowest first, and repeats the log's closing line.
#
# Exits with status 1 when the log has no test in it: a run that tests nothing has not passed.

/ Suite .* (passed|failed) after [0-9.]+ seconds/ {
    name = $0
    sub(/^.* Suite /, "", name)
    outcome = name ~ / failed after [0-9.]+ seconds/ ? "  FAILED" : ""
    seconds = name
    sub(/^.* (passed|failed) after /, "", seconds)
    sub(/ seconds.*$/, "", seconds)
    sub(/ (passed|failed) after [0-9.]+ seconds.*$/, "", name)
    gsub(/^"|"$/, "", name)
    suites[++count] = sprintf("%10.3f s  %s%s", seconds, name, outcome)
}

/ Test .* skipped/ { skipped++ }

/ Test run with [0-9]+ tests? / {
    closing = $0
    tests = $0
    sub(/^.* Test run with /, "", tests)
    total += tests + 0
}

END {
    if (count > 0) {
        print "\nSuites by time:"
        sorter = "sort -rn"
        for (i = 1; i <= count; i++) print suites[i] | sorter
        close(sorter)
    }
    if (skipped > 0) printf "%d skipped here; `make test-long` runs the long ones.\n", skipped
    if (closing != "") print closing
    if (total == 0) {
        print "endio: no test ran"
        exit 1
    }
}
