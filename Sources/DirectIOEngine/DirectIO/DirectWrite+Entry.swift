// The way in: Specs/Steps.md, `write-entry` and `ext-dio`.

extension DirectWrite {
    mutating func enter(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .submitting: submit(system, state)
        case .lockingUnaligned:
            (holdsUnaligned, isSerialized) = (true, true)
            place = .waitingForConversions
        case .waitingForConversions: place = holdsInode ? .checking : .lockingInode
        case .lockingInode:
            holdsInode = true
            place = afterLocking(system)
        case .relaxing:
            holdsInode = false
            lockMode = .exclusive
            place = .lockingInode
        case .checking: check(&turn, state)
        case .waitingForDIO: place = .flushing
        case .flushing: flush(system, state)
        case .entering: enterDirectIO(system, state)
        case .takingDataSem:
            holdsDataSem = true
            place = .unlockingEarly
        case .unlockingEarly:
            holdsInode = false
            place = hasOwnCount || rules.overwriteCount == .beforeUnlock ? beforeDIO : .countingLate
        case .countingLate:
            // The count that should have kept a truncate away meanwhile.
            countOwn(state)
            place = beforeDIO
        default: preconditionFailure("no step of the way in: \(place)")
        }
    }

    /// The user asks for it. Each request keeps the file open.
    private mutating func submit(_ system: FileSystem, _ state: FileState) {
        state.references += rules.fileReference == .own ? 2 : 1
        system.observer.began(
            request, .write(offset: offset, count: count, isSync: isSync, isDurable: isDurable), file: file, buffer)
        guard count > 0, offset % system.sectorSize == 0, UInt64(count) % system.sectorSize == 0 else {
            outcome = .failure(.invalid)
            place = .returning
            return
        }
        isUnaligned = offset % system.blockSize != 0 || end % system.blockSize != 0
        let isExclusive = rules.writeLock == .exclusive || isUnaligned || end > system.size(of: file)
        lockMode = isExclusive ? .exclusive : .shared
        // Before the lock is held the size may still change.
        place = rules.unalignedWait == .beforeLock && isToBeSerialized(system) ? .lockingUnaligned : .lockingInode
    }

    /// Whether no other write may have a conversion to make meanwhile: two that zero the rest of one block destroy each
    /// other's data (ext4_unaligned_aio).
    private func isToBeSerialized(_ system: FileSystem) -> Bool {
        let size = system.size(of: file)
        let isInside =
            offset
            < (rules.unalignedPastSize == .size ? size : UInt64(system.layout.blocks(of: size)) * system.blockSize)
        // Sync writes did not wait for the conversions of async ones before bc6385dab125.
        return isUnaligned && (!isSync || rules.unalignedWait == .underLock) && rules.home != .dioFlag && isInside
    }

    private mutating func afterLocking(_ system: FileSystem) -> Place {
        if lockMode == .shared, end > system.size(of: file) { return .relaxing }
        guard rules.unalignedWait == .underLock, isToBeSerialized(system) else { return .checking }
        isSerialized = true
        return .waitingForConversions
    }

    /// Whether the write grows the file, and whether all its blocks are written in one extent.
    private mutating func check(_ turn: inout Turn<FileSystem>, _ state: FileState) {
        let system = turn.world
        isExtending = end > system.size(of: file)
        let mayOverwrite = rules.overwritePath == .locked || (rules.overwritePath == .unlocked && !isSerialized)
        if !isExtending, mayOverwrite, state.pages.isEmpty || rules.overwritePath == .locked {
            let blocks = system.blocks(offset..<end)
            if case .extent(let extent) = system.volume.mapping(of: file, at: blocks.lowerBound),
                extent.state == .written, blocks.upperBound <= extent.end
            {
                isOverwrite = !turn.chance.fails(.lookUp)
            }
        }
        place = rules.home == .dioFlag && isUnaligned ? .waitingForDIO : .flushing
    }

    /// The page cache of the range is written; what cannot be is the write's error.
    private mutating func flush(_ system: FileSystem, _ state: FileState) {
        place = .entering
        let blocks = system.blocks(offset..<end)
        if state.hasPage(in: blocks, \.isDirty) { begin(.flush, Writeback(file, blocks, rules)) }
    }

    private mutating func enterDirectIO(_ system: FileSystem, _ state: FileState) {
        guard !mustWaitForPages(system) else { return }
        let blocks = system.blocks(offset..<end)
        if state.hasPage(in: blocks, \.isDirty) {
            // Dirtied again meanwhile, or not written for want of memory.
            error = .inputOutput
        }
        state.dropCleanPages(in: blocks)
        if isExtending {
            place = error == nil ? .orphanStart : afterDirectIO
            return
        }
        let unlocks = isOverwrite && rules.overwritePath == .unlocked
        if rules.home != .dioFlag, !(unlocks && rules.overwriteCount == .afterUnlock) { countOwn(state) }
        if error != nil {
            outcome = .failure(error!)
            place = .uncounting
        } else if unlocks {
            place = rules.dataSemHold == .none ? .unlockingEarly : .takingDataSem
        } else if rules.mappingLock == .dropped, !isOverwrite {
            place = .unlockingEarly
        } else {
            place = beforeDIO
        }
    }

    private mutating func countOwn(_ state: FileState) {
        state.dioCount += 1
        hasOwnCount = true
    }

    /// Where the way into the core begins.
    var beforeDIO: Place {
        if usesPointer { return .clearingPointer }
        if allocatesEarly { return .allocatingIOEnd }
        return .allocatingDIO
    }

    /// The completion workqueue is made before anything is mapped.
    var needsWorkqueueEarly: Bool { isAsync && (isDurable || rules.workqueueCreation == .beforeMapping) }

    /// The io_end that is born early, the workqueue, the dio.
    mutating func prepare(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .clearingPointer:
            system.touchInode(of: file)
            state.pointer = nil
            place = allocatesEarly ? .allocatingIOEnd : .allocatingDIO
        case .allocatingIOEnd:
            guard !turn.chance.fails(.ioEndMemory) else {
                outcome = .failure(.noMemory)
                place = isExtending ? .invalidating : .uncounting
                return
            }
            local = system.allocateIOEnd(of: file, references: rules.submitterReference == .held ? 2 : 1, &turn)
            bPrivate = local
            place = usesPointer ? .settingPointer : .allocatingDIO
        case .settingPointer:
            system.touchInode(of: file)
            state.pointer = local
            place = .allocatingDIO
        case .allocatingDIO: allocateDIO(&turn, state)
        default: preconditionFailure("no step of the preparation: \(place)")
        }
    }

    private mutating func allocateDIO(_ turn: inout Turn<FileSystem>, _ state: FileState) {
        guard !turn.chance.fails(.dioMemory) else { return failBeforeDIO(.noMemory) }
        if needsWorkqueueEarly {
            let shared = turn.world.shared
            guard shared.hasWorkqueue || !turn.chance.fails(.workqueueMemory) else { return failBeforeDIO(.noMemory) }
            shared.hasWorkqueue = true
            isDeferred = isDurable || rules.deferral == .always
        }
        state.dioCount += 1
        var fresh = DIO(offset: offset, isDurable: isDurable)
        fresh.ioEnd = bPrivate
        fresh.isDeferred = isDeferred
        dio = state.dios.insert(fresh)
        place = nextInLoop
    }

    /// Nothing was submitted, and end_io is never called.
    private mutating func failBeforeDIO(_ error: ErrorNumber) {
        outcome = .failure(error)
        leftOver = bPrivate
        place = afterSubmission
    }
}
