/// Puts the running transaction on the device: the commit thread's work.
///
/// - Source: jbd2_journal_commit_transaction(), fs/jbd2/commit.c.
struct CommitTask: Machine {
    private enum Place: String {
        case closing = "commit_close", writing = "commit_write", finishing = "commit_finish", done
    }

    private var place = Place.closing
    private var commit: Commit?
    private var failure: DeviceError?

    var nextStep: String { place.rawValue }

    var need: Next<FileSystem> {
        switch place {
        case .closing:
            .wait(
                WaitCondition(
                    "handles and ordered data are done, and no other transaction is on its way", under: Locks.metadata
                ) {
                    let volume = $0.volume
                    return (volume.journal.canCommit && !volume.isCommitting && volume.orderedWrites == 0)
                        || volume.journal.abort != nil
                })
        case .writing: .go
        case .finishing: .metadata
        case .done: .done
        }
    }

    mutating func step(_ turn: inout Turn<FileSystem>) {
        let volume = turn.world.volume
        switch place {
        case .closing:
            commit = try? volume.beginCommit()
            place = commit == nil ? .done : .writing
        case .writing:
            do { try volume.write(commit!) } catch { failure = error }
            place = .finishing
        case .finishing:
            volume.finish(commit!, failure: failure)
            place = .done
        case .done: break
        }
    }
}
