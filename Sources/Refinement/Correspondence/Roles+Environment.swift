import DirectIOEngine

extension UserCall<Fallocate> {
    /// What the task's next step is beside the model's steps.
    var role: StepRole {
        guard isInBody else { return hasBegun ? .after : .before }
        return switch body.place {
        case .locking: .step(.fallocateLock)
        case .waiting: .step(.fallocateWait)
        case .starting, .lockingExtents, .looking: .before
        case .mapping: .step(.fallocateMap)
        case .keepingReadersOut, .unlockingExtents, .stopping, .done: .after
        case .lettingReadersIn: .step(.fallocateUnlock)
        case .unlocking: .after
        }
    }
}

extension Writeback {
    /// What the task's next step is beside the model's steps.
    var role: StepRole {
        switch place {
        case .allocating: .step(.writebackAlloc)
        case .starting, .lockingExtents, .readingPointer, .lookingForDebts: .before
        case .mapping: .step(.writebackMap)
        case .flaggingOther: .step(.writebackFlagOther)
        case .flagging: .step(.writebackFlag)
        case .submitting: .step(.writebackSubmit)
        case .dropping: .step(.writebackDrop)
        case .beginning, .flaggingInside, .unlockingExtents, .stopping, .done: .after
        }
    }
}

extension WritebackBioEnd {
    var role: StepRole { place == .transferring ? .step(.writebackTransfer) : .after }
}

extension WritebackWork {
    var role: StepRole {
        switch place {
        case .beginning: .step(.writebackConvertStart)
        case .givingBack: .after
        case .converting:
            switch conversion!.place {
            case .starting, .done: .after
            case .mapping: .step(.writebackConvert)
            case .stopping: .step(.writebackConvertStop)
            }
        case .clearing: .step(.writebackClear)
        case .releasing: .step(.writebackRelease)
        case .done: .after
        }
    }
}

extension UserCall<DirectRead> {
    /// What the task's next step is beside the model's steps.
    var role: StepRole {
        guard isInBody else { return .after }
        return switch body.place {
        case .flushing, .waitingForPages, .counting, .unlocking, .done: .after
        case .checking: .step(.readChecksLock)
        case .locking: .step(.readLocks)
        case .lookingUp: .step(.readLooksUp)
        case .reading: .step(.readBlock)
        case .uncounting: .step(.readUncounts)
        }
    }
}

extension UserCall<BufferedRead> {
    /// What the task's next step is beside the model's steps: once the page is there the user gets it at once.
    var role: StepRole {
        guard isInBody else { return .after }
        switch body.fill?.place {
        case .lookingUp: return .step(.readLooksUp)
        case .reading: return .step(.readBlock)
        case .keepingBlocks, .locking, .ending, .lettingGo, .done: return .after
        case nil: return body.done == 0 ? .after : .step(.readUncounts)
        }
    }
}
