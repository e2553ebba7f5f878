import DirectIOEngine

extension DirectWrite {
    /// What the task's next step is beside the model's steps.
    var role: StepRole {
        if hasPart {
            switch part {
            case let completion as DirectIOEngine.Completion: return completion.role
            case let put as IOEndPut: return put.role
            case let conversion as DirectIOEngine.Conversion: return conversion.role
            default: return .before
            }
        }
        switch place {
        case .flushing, .pinningPages, .lookingBeforeMapping, .lookingForDebts, .lockingDataSem, .invalidating:
            return .before
        case .unlockingDataSem, .noting, .creatingWorkqueue, .clearingSync, .returning: return .after
        case .finishing where error != nil: return .after
        default: return .step(Self.labels[place.code])
        }
    }

    /// The next step that the model has, where others come before it.
    var stepAhead: StepLabel? {
        switch place {
        case .flushing: .enterDirectIO
        case .pinningPages: .lookUp
        case .invalidating: .unlockInode
        case .lookingBeforeMapping, .lookingForDebts, .lockingDataSem: .mapBlocks
        default: nil
        }
    }

    private static let labels: [StepLabel] = Place.allCases.map { StepLabel(rawValue: $0.rawValue) ?? .lockInode }

    /// Whether the role of each step is known: a step of the model's name, or none.
    static func isKnown(_ place: Place) -> Bool { StepLabel(rawValue: place.rawValue) != nil }
}

extension DirectWrite.Place {
    @inline(__always)
    var code: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

extension DirectIOEngine.Completion {
    var role: StepRole {
        switch part {
        case let put as IOEndPut: return put.role
        case let conversion as DirectIOEngine.Conversion: return conversion.role
        default: break
        }
        switch place {
        case .uncountingFirst: return .step(.uncountBeforeEndIO)
        case .endIO: return .step(.endIO)
        case .invalidating: return .before
        case .uncounting: return .step(.uncount)
        case .reporting: return .step(.completeRequest)
        case .done: return .after
        }
    }
}

extension IOEndPut {
    var role: StepRole { release?.role ?? .step(StepLabel(rawValue: nextStep) ?? .putIOEnd) }
}

extension IOEndRelease {
    var role: StepRole {
        switch place {
        case .converting: conversion!.role
        case .clearing: .step(.clearUnwrittenFlag)
        case .releasing: .step(.releaseIOEnd)
        case .done: .after
        }
    }
}

extension DirectIOEngine.Conversion {
    var role: StepRole {
        switch place {
        case .starting: .step(.startConversion)
        case .mapping: .step(.convertBlocks)
        case .stopping: .step(.stopConversion)
        case .done: .after
        }
    }
}

extension BioEnd {
    var role: StepRole {
        switch place {
        case .transferring: .step(.transfer)
        case .ending: .after
        case .completing: completion!.role
        case .done: .after
        }
    }
}

extension CompletionWork {
    var role: StepRole { hasBegun ? completion.role : .step(.runCompletion) }
}

extension OwnWorker {
    var role: StepRole {
        switch place {
        case .locking: .step(.runConversion)
        case .releasing: release.role
        case .unlocking: .after
        case .reporting: .step(.completeRequest)
        case .done: .after
        }
    }
}
