// A write that ends beyond i_size: Specs/Steps.md, `old-path`, `iomap/entry-5`, `iomap/complete-2`.

extension DirectWrite {
    /// Where an extending write goes when its direct part is over.
    var afterExtending: Place {
        if case .failure = outcome { .cuttingStart } else { .sizeStart }
    }

    mutating func extend(_ turn: inout Turn<FileSystem>) {
        let (system, file) = (turn.world, file)
        switch place {
        case .orphanStart: askForHandle(&turn, then: .orphanAdd) { $0.failToExtend($1) }
        case .orphanAdd:
            let size = system.size(of: file)
            handle.change(file, in: system) { inode, _ in
                (inode.isOrphan, inode.diskSize) = (true, size)
            }
            if rules.sizeUpdate == .beforeData {
                let reached = end
                system.files[file].size.with { $0 = max($0, reached) }
            }
            place = .orphanStop
        case .orphanStop:
            handle.stop(in: system)
            place = beforeDIO
        case .cuttingStart: askForHandle(&turn, then: .cutting, mayFail: false) { write, _ in write.place = .sizeStart }
        case .cutting: cutOff(system)
        case .cuttingStop:
            handle.stop(in: system)
            place = isCutOff ? .sizeStart : .cuttingStart
        case .sizeStart:
            if rules.sizeUpdate == .afterReport, !isReported, case .success = outcome { report(system) }
            askForHandle(&turn, then: .sizeUpdate) { $0.giveUpSize($1, system) }
        case .sizeUpdate: updateSize(system)
        case .sizeStop:
            handle.stop(in: system)
            writeRest()
        default: preconditionFailure("no step of an extending write: \(place)")
        }
    }

    private mutating func askForHandle(
        _ turn: inout Turn<FileSystem>, then next: Place, mayFail: Bool = true,
        else fail: (inout DirectWrite, ErrorNumber) -> Void
    ) {
        guard handle.ask(for: file, mayFail: mayFail, &turn) else { return }
        if let error = handle.error { fail(&self, error) } else { place = next }
    }

    private mutating func failToExtend(_ error: ErrorNumber) {
        outcome = .failure(error)
        place = .invalidating
    }

    /// What was allocated beyond the size is given back (ext4_truncate_failed_write), from the end, an extent at a
    /// time.
    private mutating func cutOff(_ system: FileSystem) {
        let (file, keep) = (file, system.layout.blocks(of: system.size(of: file)))
        isCutOff = handle.withHandle { system.removeLastExtent(of: file, from: keep, under: &$0) }
        place = .cuttingStop
    }

    /// The inode leaves the orphan list in memory only, and the size stays.
    private mutating func giveUpSize(_ error: ErrorNumber, _ system: FileSystem) {
        system.volume.forgetOrphan(file)
        if case .success = outcome { outcome = .failure(error) }
        place = .invalidating
    }

    /// The inode leaves the orphan list and, after success, has the new size.
    private mutating func updateSize(_ system: FileSystem) {
        let reached: UInt64? = if case .success(let bytes) = outcome, bytes > 0 { offset + UInt64(bytes) } else { nil }
        let size = max(system.size(of: file), reached ?? 0)
        handle.change(file, in: system) { inode, _ in
            (inode.isOrphan, inode.diskSize) = (false, size)
        }
        system.files[file].size.with { $0 = size }
        place = .sizeStop
    }

    /// What direct I/O left over, in front of the old end of the file, is written through the page cache.
    private mutating func writeRest() {
        place = .invalidating
        guard case .success(let bytes) = outcome, bytes < count, rules.home != .dioFlag else { return }
        begin(.rest, BufferedWrite(file, offset: offset + UInt64(bytes), buffer, bytes..<count, hasLock: true))
    }

    /// The rest is in the page cache: it is written from there before the call returns.
    mutating func takeBuffered(_ rest: Outcome, _ system: FileSystem) {
        switch (outcome, rest) {
        case (.success(let direct), .success(let bytes)):
            directBytes = direct
            outcome = .success(direct + bytes)
            begin(.restFlush, Writeback(file, system.blocks(offset..<end), rules))
        case (.success(0), .failure(let error)): outcome = .failure(error)
        default: break
        }
    }
}
