// The life of an io_end. All of it happens under the lock of the file's state.

extension FileSystem {
    /// Allocates an io_end (ext4_init_io_end).
    func allocateIOEnd(of file: Int, references: Int, _ turn: inout Turn<FileSystem>) -> Slab<IOEnd>.ID {
        let state = files[file]
        let places = state.ioEnds.freePlaces
        let place = places > 1 ? turn.chance.pick(.object, upTo: places) : nil
        state.ioEndsAllocated += 1
        switch rules.ioEndPin {
        case .counters: state.ioEndCount += 1
        case .inodeReference: state.references += 1
        }
        return state.ioEnds.insert(IOEnd(references: references), at: place)
    }

    /// Notes that a conversion is owed (ext4_set_io_unwritten_flag).
    func flag(_ ioEnd: Slab<IOEnd>.ID, of file: Int) {
        let state = files[file]
        // What was in memory that nobody has is not known; that it was not flagged is likely.
        if let ioEnd = objectThatHas(ioEnd, of: file) {
            guard !state.ioEnds[ioEnd].isUnwritten else { return }
            state.ioEnds[ioEnd].isUnwritten = true
        }
        if rules.unwrittenCounting != .neverRaised { state.unwrittenCount += 1 }
    }

    /// Notes that no conversion is owed (ext4_clear_io_unwritten_flag).
    func clearFlag(_ ioEnd: Slab<IOEnd>.ID, of file: Int) {
        let state = files[file]
        guard isAlive(ioEnd, of: file), state.ioEnds[ioEnd].isUnwritten else { return }
        state.ioEnds[ioEnd].isUnwritten = false
        guard rules.unwrittenCounting != .neverDropped else { return }
        state.unwrittenCount -= 1
        if state.unwrittenCount < 0 { observer.noticed(.negative("i_unwritten")) }
    }

    /// Drops a reference.
    ///
    /// - Returns: whether it was the last.
    func put(_ ioEnd: Slab<IOEnd>.ID, of file: Int) -> Bool {
        guard isAlive(ioEnd, of: file) else { return false }
        files[file].ioEnds[ioEnd].references -= 1
        return files[file].ioEnds[ioEnd].references == 0
    }

    /// Frees an io_end (ext4_release_io_end).
    func release(_ ioEnd: Slab<IOEnd>.ID, of file: Int, _ turn: inout Turn<FileSystem>) {
        let state = files[file]
        guard isAlive(ioEnd, of: file) else { return }
        if state.ioEnds[ioEnd].isUnwritten { observer.noticed(.releaseOwing) }
        state.ioEnds.remove(ioEnd)
        switch rules.ioEndPin {
        case .counters:
            state.ioEndCount -= 1
            if state.ioEndCount < 0 { observer.noticed(.negative("i_ioend_count")) }
        case .inodeReference: dropReference(to: file, &turn)
        }
    }

    /// Whether an io_end is there still; that it is not is noticed.
    func isAlive(_ ioEnd: Slab<IOEnd>.ID, of file: Int) -> Bool {
        if files[file].ioEnds.contains(ioEnd) { return true }
        noticeUse(of: ioEnd, of: file)
        return false
    }

    /// What is found where a name points that does not keep its object alive, as the inode's pointer: where the object
    /// was freed that is noticed, and what has its memory by now is taken for it.
    func objectThatHas(_ ioEnd: Slab<IOEnd>.ID, of file: Int) -> Slab<IOEnd>.ID? {
        if files[file].ioEnds.contains(ioEnd) { return ioEnd }
        noticeUse(of: ioEnd, of: file)
        return files[file].ioEnds.successor(of: ioEnd)
    }

    private func noticeUse(of ioEnd: Slab<IOEnd>.ID, of file: Int) {
        let isTaken = files[file].ioEnds.successor(of: ioEnd) != nil
        observer.noticed(isTaken ? .usesAnother("an io_end") : .useAfterFree("an io_end"))
    }

    // MARK: The inode

    /// Drops a reference to the open file; with the last one a worker is asked to evict the inode (fput).
    func dropReference(to file: Int, _ turn: inout Turn<FileSystem>) {
        files[file].references -= 1
        if files[file].references == 0 { turn.begin(Eviction(of: file), in: .workqueue) }
    }

    /// Notices the use of an inode that was freed.
    func touchInode(of file: Int) {
        if files[file].isEvicted { observer.noticed(.useAfterFree("the inode")) }
    }

    /// Lowers i_dio_count.
    func lowerDIOCount(of file: Int) {
        files[file].dioCount -= 1
        if files[file].dioCount < 0 { observer.noticed(.negative("i_dio_count")) }
    }

    /// Whether some conversion is owed or a sync write is under way: what the merge check asks.
    func owesConversion(_ file: Int) -> Bool { files[file].dioUnwritten || files[file].unwrittenCount != 0 }
}
