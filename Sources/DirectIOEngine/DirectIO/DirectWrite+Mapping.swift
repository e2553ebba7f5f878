// Mapping calls: Specs/Steps.md, `map`, and what each version's get_block does.

extension DirectWrite {
    /// What the submission loop does next.
    var nextInLoop: Place {
        if mapped != nil { return .submittingBio }
        if submitted == count || error != nil || pageError != nil { return .finishing }
        return isOverwrite ? .pinningPages : .startingHandle
    }

    /// The first block that nothing was done for yet.
    private func cursor(_ system: FileSystem) -> UInt32 { UInt32((offset + UInt64(submitted)) / system.blockSize) }

    /// Blocks that are wanted from there on.
    private func wanted(_ system: FileSystem) -> Int { Int(system.layout.blocks(of: end) - cursor(system)) }

    mutating func map(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        switch place {
        case .pinningPages:
            place = .lookingUp
            if turn.chance.fails(.userPage) { fail(.badAddress) }
        case .lookingUp: lookUp(&turn)
        case .startingHandle: startHandle(&turn)
        case .lookingBeforeMapping: lookBeforeMapping(&turn)
        case .lookingForDebts:
            mayZeroOut = !system.owesConversion(file)
            place = usesPointer ? .lockingDataSem : .mapping
        case .lockingDataSem: place = .mapping
        case .mapping:
            mapBlocks(&turn)
            place = !usesPointer ? .stoppingHandle : isNewlyUnwritten ? .readingPointer : .unlockingDataSem
        case .readingPointer:
            seen = system.files[file].pointer
            place = .flagging
        case .flagging:
            // A sync write has cleared the pointer, and the inode itself is flagged; unless somebody has set it since.
            if let seen { system.flag(seen, of: file) } else { system.files[file].dioUnwritten = true }
            (seen, place) = (nil, .unlockingDataSem)
        case .unlockingDataSem: place = .stoppingHandle
        case .stoppingHandle:
            handle.stop(in: system)
            place = afterHandle
        case .noting:
            system.files[file].dios[dio!].isUnwritten = true
            place = .submittingBio
        case .allocatingLate:
            guard !turn.chance.fails(.ioEndMemory) else {
                fail(.noMemory)
                return
            }
            bPrivate = system.allocateIOEnd(of: file, references: 1, &turn)
            place = .flaggingLate
        case .flaggingLate:
            system.flag(bPrivate!, of: file)
            place = .latching
        case .keepingIOEnd: place = .latching
        case .markingSync:
            system.files[file].dioUnwritten = true
            place = .latching
        case .readingPointerAgain:
            seen = system.files[file].pointer
            place = .latching
        case .latching: latch(system)
        case .creatingWorkqueue:
            guard system.shared.hasWorkqueue || !turn.chance.fails(.workqueueMemory) else {
                fail(.noMemory)
                return
            }
            system.shared.hasWorkqueue = true
            place = .submittingBio
        default: preconditionFailure("no step of a mapping call: \(place)")
        }
    }

    /// The mapping call under way has found, or made, unwritten blocks.
    private var isNewlyUnwritten: Bool { error == nil && roundIsUnwritten }

    /// The mapping call fails, or what follows it: what it has mapped is not used.
    mutating func fail(_ error: ErrorNumber) {
        (self.error, mapped) = (error, nil)
        place = .finishing
    }

    /// An overwrite only looks.
    private mutating func lookUp(_ turn: inout Turn<FileSystem>) {
        beginRound()
        mapped = writtenRun(&turn)
        place = mapped == nil ? .finishing : afterHandle
    }

    private mutating func startHandle(_ turn: inout Turn<FileSystem>) {
        if !handle.isWaiting, turn.chance.fails(.userPage) { return fail(.badAddress) }
        beginRound()
        guard handle.ask(for: file, &turn) else { return }
        if let error = handle.error { fail(error) } else { place = .lookingBeforeMapping }
    }

    private mutating func beginRound() {
        seen = nil
        if rules.privateLife == .reset { bPrivate = nil }
    }

    private mutating func lookBeforeMapping(_ turn: inout Turn<FileSystem>) {
        mapped = turn.chance.fails(.lookUp) ? nil : writtenRun(&turn)
        if mapped != nil { roundIsUnwritten = false }
        if mapped == nil, isExtending, rules.home != .dioFlag, isBelowSize(turn.world) {
            // The old path maps only what lies beyond the size: the rest is written through the page cache.
            place = .stoppingHandle
            return
        }
        let looksForDebts = rules.splitZeroOut == .whenNothingIsPending && !isExtending
        place =
            mapped != nil
            ? .stoppingHandle : looksForDebts ? .lookingForDebts : usesPointer ? .lockingDataSem : .mapping
    }

    private func isBelowSize(_ system: FileSystem) -> Bool {
        let (first, size) = (UInt64(cursor(system)) * system.blockSize, system.size(of: file))
        return rules.eofBlock == .lookedUp ? first < size : first + system.blockSize <= size
    }

    /// The blocks at the cursor that are written.
    private func writtenRun(_ turn: inout Turn<FileSystem>) -> Mapped? {
        let system = turn.world
        let block = cursor(system)
        guard case .extent(let extent) = system.volume.mapping(of: file, at: block), extent.state == .written else {
            return nil
        }
        let count = turn.chance.pick(.mapping, upTo: min(Int(extent.end - block), wanted(system)))
        return Mapped(
            block: block, physical: extent.physical + UInt64(block - extent.first), count: count, isNew: false)
    }

    /// Blocks for a hole, or a part of an unwritten extent cut off.
    private mutating func mapBlocks(_ turn: inout Turn<FileSystem>) {
        let (system, file) = (turn.world, file)
        let (block, most) = (cursor(system), min(wanted(system), Self.mostBlocks))
        let wanted = turn.chance.pick(.mapping, upTo: most)
        // What lies beyond the size is nobody's to read yet: it is allocated written.
        let size = system.size(of: file)
        let isWritten = isExtending && (rules.home != .dioFlag || UInt64(block) * system.blockSize >= size)
        guard !turn.chance.fails(.treeRead) else { return error = .inputOutput }
        var faults = MappingFaults()
        faults.askFor(&turn.chance)
        let mayZeroOut = mayZeroOut
        do {
            let (extent, isNew) = try handle.change(file, in: system) { inode, space in
                try inode.extents.mapForWrite(
                    block..<block + UInt32(wanted), asWritten: isWritten, size: mayZeroOut ? size : 0, system, &space,
                    faults)
            }
            roundIsUnwritten = isNew && !isWritten
            let end = min(extent.end, block + UInt32(wanted))
            mapped = Mapped(
                block: block, physical: extent.physical + UInt64(block - extent.first), count: Int(end - block),
                isNew: isNew)
        } catch {
            self.error = (error as? ErrorNumber) ?? (error is NoSpace ? .noSpace : .inputOutput)
        }
    }

    /// A handle has credits for so many blocks (DIO_MAX_BLOCKS).
    private static let mostBlocks = 4096

    private var afterHandle: Place {
        if error != nil { return .finishing }
        guard mapped != nil else { return .finishing }
        if rules.deferral == .pointerTest, usesPointer { return .readingPointerAgain }
        guard roundIsUnwritten else { return .submittingBio }
        switch rules.home {
        case .dioFlag: return .noting
        case .inodePointer: return .latching
        case .bPrivate:
            if isSync { return .markingSync }
            if allocatesEarly { return .flaggingLate }
            return bPrivate == nil ? .allocatingLate : .keepingIOEnd
        }
    }

    /// Whether the mapping call asks for completion in process context.
    private func mustDefer(_ system: FileSystem) -> Bool {
        switch rules.deferral {
        case .unwritten: true
        case .unwrittenAsync: !isSync
        case .pointerTest:
            seen.flatMap { system.objectThatHas($0, of: file) }.map { system.files[file].ioEnds[$0].isUnwritten }
                ?? false
        case .always, .never: false
        }
    }

    private mutating func latch(_ system: FileSystem) {
        let isWanted = mustDefer(system)
        seen = nil
        guard isWanted else { return place = .submittingBio }
        place = isDeferred ? .submittingBio : .creatingWorkqueue
        isDeferred = true
        system.files[file].dios[dio!].isDeferred = true
    }
}
