import DirectIOEngine

/// Where users are told of outcomes: kept for those who wait for them, and passed on to a ledger.
final class Desk: Observer, @unchecked Sendable {
    // One thread at a time has the file system that reports here.

    let ledger: Ledger
    private(set) var outcomes: [RequestID: Outcome] = [:]

    init(_ ledger: Ledger) { self.ledger = ledger }

    func began(_ request: RequestID, _ operation: Operation, file: Int, _ buffer: UserBuffer?) {
        ledger.began(request, operation, file: file, buffer)
    }

    func ended(_ request: RequestID, _ outcome: Outcome) {
        outcomes[request] = outcome
        ledger.ended(request, outcome)
    }

    func lostWriteback(file: Int, range: Range<UInt64>) { ledger.lostWriteback(file: file, range: range) }

    func noticed(_ defect: Defect) { ledger.noticed(defect) }
}
