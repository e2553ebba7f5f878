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
