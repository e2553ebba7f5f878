extension FileSystem {
    /// What came of asking for a handle.
    enum HandleStart {
        case started(Journal.Handle)
        /// To be asked for again, after a wait.
        case wait
        case failed(ErrorNumber)
    }

    /// Asks for a handle, under ``Locks/metadata``. When there is no room a commit is begun.
    ///
    /// - Parameters:
    ///   - mayFail: whether there may be no memory for it; what must not be left half done asks until there is.
    ///   - calls: how many mapping calls it is for.
    func startHandle(
        for file: Int, mayFail: Bool = true, calls: Int = 1, _ turn: inout Turn<FileSystem>
    ) -> HandleStart {
        if mayFail, turn.chance.fails(.handle) { return .failed(.noMemory) }
        switch volume.journal.start(credits: calls * credits(for: file)) {
        case .started(let handle): return .started(handle)
        case .refused: return .failed(.readOnly)
        case .wait:
            requestCommit(&turn)
            return .wait
        }
    }

    /// Begins a commit unless one has begun or there is nothing to commit, under ``Locks/metadata``.
    func requestCommit(_ turn: inout Turn<FileSystem>) {
        let journal = volume.journal
        guard !journal.isClosing, journal.abort == nil, !journal.changed.isEmpty || journal.handles > 0 else { return }
        volume.journal.close()
        turn.begin(CommitTask(), in: .journal)
    }

    /// Blocks that two splits of a tree of some depth may change, and the inode, and bitmaps.
    func credits(for file: Int) -> Int { min(volume.journal.mostCredits / 2, 12 + 6 * volume.depth(of: file)) }
}

extension Next<FileSystem> {
    /// Until it makes sense to ask for handles for a file again.
    ///
    /// - Parameter share: how many.
    static func journalTakesHandles(for file: Int, _ share: Int = 1) -> Next {
        .wait(
            WaitCondition("the journal has room", under: Locks.metadata) {
                $0.volume.journal.isWorthAsking(for: share * $0.credits(for: file))
            })
    }

    /// Until no transaction is being closed: what was set aside needs no room.
    static var journalIsOpen: Next {
        .wait(
            WaitCondition("no transaction is being closed", under: Locks.metadata) {
                !$0.volume.journal.isClosing || $0.volume.journal.abort != nil
            })
    }

    /// The lock of a file's state.
    static func state(of file: Int) -> Next { .locked(Hold(Locks.state(of: file))) }

    /// Journal and space.
    static var metadata: Next { .locked(Hold(Locks.metadata)) }

    /// Extents, to be changed: with i_data_sem, journal and space.
    static func extents(of file: Int) -> Next { .locked(Hold(Locks.dataSem(of: file)), Hold(Locks.metadata)) }
}
