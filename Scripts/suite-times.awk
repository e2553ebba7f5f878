# Lists the properties of a `swift test` log with their runs, and the suites by time, the slowest first, and repeats the
# log's closing line.
#
# Usage: awk -v status=N -f suite-times.awk LOG, where N is the exit status of `swift test`.
# Exits with status 1 when the log has no test in it: a run that tests nothing has not passed. Nor has one that began and
# has no closing line: its process died, and what had not run by then was not tested.

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

/^property .*: passed [0-9]+ runs/ { properties[++checked] = substr($0, length("property ") + 1) }

/ Test .* skipped/ { skipped++ }

/ Test run started/ { begun = 1; next }

/ Test run with [0-9]+ tests? / {
    closing = $0
    tests = $0
    sub(/^.* Test run with /, "", tests)
    total += tests + 0
    next
}

# Each case of a test begins with the word "case"; the test around it is named once.
/ Test .* started\.$/ && !/ Test case / {
    name = $0
    sub(/^.* Test /, "", name)
    sub(/ started\.$/, "", name)
    running[name] = 1
    started++
}

/ Test .* (passed|failed) after [0-9.]+ seconds/ && !/ Test case / {
    name = $0
    sub(/^.* Test /, "", name)
    sub(/ (with [0-9]+ test cases? )?(passed|failed) after [0-9.]+ seconds.*$/, "", name)
    delete running[name]
}

# As `swift test` words the end of its test process.
/^error: .*[Ee]xited with / { reason = $0; sub(/^error: /, "", reason) }

END {
    if (checked > 0) print "\nProperties:"
    for (i = 1; i <= checked; i++) print "  " properties[i]
    if (count > 0) {
        print "\nSuites by time:"
        sorter = "sort -rn"
        for (i = 1; i <= count; i++) print suites[i] | sorter
        close(sorter)
    }
    if (skipped > 0) printf "%d skipped here; `make test-long` runs the long ones.\n", skipped
    if (closing != "") print closing
    if (closing == "" && (begun || started > 0)) {
        printf "endio: the test run died after %d tests had begun (swift test ended with status %d%s)\n", started,
            status, reason == "" ? "" : ": " reason
        for (name in running) print "endio: not finished: " name
        exit 1
    }
    if (total == 0) {
        print "endio: no test ran" (status > 0 ? " (swift test ended with status " status ")" : "")
        exit 1
    }
}
