import DirectIOEngine

/// What users were told and the kernel would have warned of.
final class Notes: Observer, @unchecked Sendable {
    // One thread at a time has the file system that writes here.

    /// What was noted.
    struct Contents {
        /// How often each request was reported, and what was said last.
        var reports: [Int]
        var outcomes: [Outcome?]
        var usedFreed = 0
        var badReleases = 0
        /// All that the kernel would have warned of, in words.
        var warnings: [String] = []
        /// What conversions of requests said that failed.
        var conversionErrors: [Int: ErrorNumber] = [:]
    }

    var contents: Contents

    init(requests: Int) {
        contents = Contents(
            reports: Array(repeating: 0, count: requests), outcomes: Array(repeating: nil, count: requests))
    }

    init(copying other: Notes) { contents = other.contents }

    func began(_ request: RequestID, _ operation: Operation, file: Int, _ buffer: UserBuffer?) {}

    func ended(_ request: RequestID, _ outcome: Outcome) {
        let r = Int(request.number) - 1
        guard contents.reports.indices.contains(r) else { return }
        contents.reports[r] += 1
        contents.outcomes[r] = outcome
    }

    func lostWriteback(file: Int, range: Range<UInt64>) {}

    func noticed(_ defect: Defect) {
        contents.warnings.append(defect.description)
        switch defect {
        case .useAfterFree("an io_end"): contents.usedFreed += 1
        case .releaseOwing: contents.badReleases += 1
        default: break
        }
    }
}
