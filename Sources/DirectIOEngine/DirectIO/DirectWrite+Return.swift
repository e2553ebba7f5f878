// The way back: Specs/Steps.md, `v4.5/async-4` and on, `seed/after`, `ext-dio`, `write-entry/5`.

extension DirectWrite {
    /// Where the task goes when the core returns.
    var afterSubmission: Place {
        if usesPointer, allocatesEarly { return .clearingAfter }
        return afterClearing
    }

    private var afterClearing: Place {
        local != nil && rules.submitterReference == .held ? .puttingSubmitter : afterPutting
    }

    private var afterPutting: Place {
        guard usesPointer, allocatesEarly else { return afterLeftover }
        return isLeftOver ? .puttingLeftover : .skippingLeftover
    }

    /// end_io was not called for a submission that failed, and the iocb still names the io_end.
    private var isLeftOver: Bool {
        guard !isQueued, leftOver != nil, case .failure = outcome else { return false }
        return true
    }

    private var afterLeftover: Place {
        rules.extraPut == .once && bPrivate != nil && !isExtending ? .puttingAgain : .checkingSync
    }

    /// Where the task goes that never came to the core.
    var afterDirectIO: Place {
        if isExtending { return .invalidating }
        return usesPointer && allocatesEarly ? .clearingAfter : .checkingSync
    }

    mutating func comeBack(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .clearingAfter:
            system.touchInode(of: file)
            // In 2.6.35 it stays when end_io has run already.
            if rules.submitterReference == .held || leftOver != nil || isIOEndStillNamed(state) {
                state.pointer = nil
            }
            place = afterClearing
        case .skippingLeftover: place = afterLeftover
        case .checkingSync: checkSync(system, state)
        case .clearingSync:
            state.dioUnwritten = false
            place = afterSync
        case .uncounting:
            system.touchInode(of: file)
            if hasOwnCount { system.lowerDIOCount(of: file) }
            hasOwnCount = false
            place =
                !holdsInode
                ? (holdsDataSem && rules.dataSemHold == .submission ? .releasingDataSem : .relocking) : .invalidating
        case .releasingDataSem:
            holdsDataSem = false
            place = .relocking
        case .relocking:
            holdsInode = true
            place = holdsDataSem ? .releasingLate : .invalidating
        case .releasingLate:
            holdsDataSem = false
            place = .invalidating
        case .invalidating:
            // iomap drops pages when it completes, and only then.
            let drops = rules.home != .dioFlag || rules.invalidation == .atReturn
            guard !drops || !mustWaitForPages(system) else { return }
            if let directBytes, state.hasLostWriteback || state.hasPage(in: system.blocks(offset..<end), \.isDirty) {
                // Nobody knows how much of the rest has arrived.
                outcome = directBytes > 0 ? .success(directBytes) : .failure(.inputOutput)
            }
            // generic_file_direct_write() drops them whatever the completion does.
            if drops { state.dropCleanPages(in: system.blocks(offset..<end)) }
            let waits = isSerialized && rules.unalignedEnd == .waits && isQueued
            place = waits ? .waitingForOwnConversion : .unlocking
        case .waitingForOwnConversion: place = .unlocking
        case .unlocking:
            holdsInode = false
            place = holdsUnaligned ? .unlockingUnaligned : beforeReturning(system)
        case .unlockingUnaligned: place = beforeReturning(system)
        case .returning: finish(&turn)
        default: preconditionFailure("no step of the way back: \(place)")
        }
    }

    /// Where a reference is to be dropped another machine does that.
    mutating func beginPut() {
        switch place {
        case .puttingSubmitter:
            begin(.ownPut, IOEndPut(local!, for: request, of: file, name: "put_submitter_reference"))
            place = afterPutting
        case .puttingLeftover:
            begin(.leftoverPut, IOEndPut(leftOver!, for: request, of: file, name: "put_leftover"))
            place = afterLeftover
        case .puttingAgain:
            begin(.putAgain, IOEndPut(bPrivate!, for: request, of: file, name: "put_again"))
            place = .checkingSync
        default: break
        }
    }

    /// Whether the dio, which is in flight, still names its io_end.
    private func isIOEndStillNamed(_ state: FileState) -> Bool {
        guard isQueued, let dio, state.dios.contains(dio) else { return false }
        return state.dios[dio].ioEnd != nil
    }

    /// The submitting task converts for a sync write.
    private mutating func checkSync(_ system: FileSystem, _ state: FileState) {
        system.touchInode(of: file)
        place = afterSync
        guard rules.syncConversion == .submitter, !isOverwrite, !isExtending, !isQueued else { return }
        if case .success(let bytes) = outcome, bytes > 0, state.dioUnwritten {
            begin(.conversion, Conversion(file, system.blocksToConvert(from: offset, length: bytes)))
            place = .clearingSync
        } else if rules.flagOnError == .cleared, isSync {
            state.dioUnwritten = false
        }
    }

    private var afterSync: Place { isExtending ? afterExtending : .uncounting }

    /// A sync write that is to be durable is made so by its own task, before it returns.
    private mutating func beforeReturning(_ system: FileSystem) -> Place {
        let isSynced = rules.home == .dioFlag && (!isExtending || rules.durableSize == .beforeSize)
        if isDurable, !isQueued, !isSynced, case .success(let bytes) = outcome, bytes > 0 {
            begin(.sync, Sync(file, system.blocks(offset..<end)))
        }
        return .returning
    }

    /// The user is told.
    mutating func report(_ system: FileSystem) {
        isReported = true
        system.observer.ended(request, outcome)
    }

    /// The call returns. A write that was not queued is reported by its caller.
    private mutating func finish(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        if !isQueued {
            if !isReported { report(system) }
            system.dropReference(to: file, &turn)
        }
        if rules.fileReference == .own { system.dropReference(to: file, &turn) }
        place = .done
    }
}
