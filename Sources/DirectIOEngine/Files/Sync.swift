/// What was written to a range, or all of a file, survives a power cut afterwards.
///
/// - Source: ext4_sync_file(), fs/ext4/fsync.c.
struct Sync: Call {
    private enum Place: String {
        case writing = "sync_pages", waitingForPages = "sync_wait_for_pages", choosing = "sync_transaction"
        case waitingForCommit = "sync_wait_for_commit", flushing = "sync_flush", looking = "sync_errors", done
    }

    private let file: Int
    private let blocks: Range<UInt32>
    private var place = Place.writing
    private var writeback: Writeback?
    private var transaction: UInt64 = 0
    private(set) var error: ErrorNumber?

    init(_ file: Int, _ blocks: Range<UInt32> = 0..<UInt32.max) { (self.file, self.blocks) = (file, blocks) }

    var outcome: Outcome { error.map { .failure($0) } ?? .success(0) }

    var nextStep: String { writeback?.nextStep ?? place.rawValue }

    var need: Next<FileSystem> {
        if let writeback { return writeback.need }
        switch place {
        case .writing, .looking: return .state(of: file)
        case .waitingForPages:
            let blocks = blocks
            return .until("no page is being written", file) { !$0.hasPage(in: blocks, \.isUnderWriteback) }
        case .choosing: return .metadata
        case .waitingForCommit:
            let transaction = transaction
            return .wait(
                WaitCondition("transaction \(transaction) is on the device", under: Locks.metadata) {
                    $0.volume.journal.committed >= transaction || $0.volume.journal.abort != nil
                })
        case .flushing: return .go
        case .done: return .done
        }
    }

    mutating func step(_ turn: inout Turn<FileSystem>) {
        if writeback != nil {
            writeback!.step(&turn)
            if writeback!.isDone {
                error = writeback!.error
                writeback = nil
            }
            return
        }
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .writing:
            if state.hasPage(in: blocks, \.isDirty) { writeback = Writeback(file, blocks, system.rules) }
            place = .waitingForPages
        case .waitingForPages: place = .choosing
        case .choosing:
            transaction = system.volume.lastTransaction(of: file)
            let isCommitted = system.volume.journal.committed >= transaction
            if !isCommitted, system.volume.journal.running == transaction { system.requestCommit(&turn) }
            place = isCommitted ? .flushing : .waitingForCommit
        case .waitingForCommit:
            if system.volume.journal.committed < transaction { error = .inputOutput }
            // The commit has flushed the device before; what was overwritten in place since is not its own.
            place = .flushing
        case .flushing:
            do { try system.device.flush() } catch { self.error = ErrorNumber(error) }
            place = .looking
        case .looking:
            if state.hasLostWriteback { error = error ?? .inputOutput }
            state.hasLostWriteback = false
            place = .done
        case .done: break
        }
    }
}
