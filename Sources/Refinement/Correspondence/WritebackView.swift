import DirectIOEngine
import DirectIOModel

/// What is to be seen of writeback, in the model's words.
struct WritebackView: Hashable {
    var state = DirectIOModel.Writeback.Phase.idle
    /// Blocks.
    var range = Members.none
    var mapped = Members.none
    var owns = Members.none
    var held = false
    var bioInFlight = false
    var failed = false
    var landed = false
    /// io_ends.
    var seen = Members.none
    var flaggedOther = Members.none
    var usedFreed = false
}

extension WritebackView {
    /// What the engine shows after a step.
    ///
    /// - Parameters:
    ///   - before: what it showed before.
    ///   - allocated: io_ends that there were before the step, and that there are now.
    ///   - flagged: io_ends that owed a conversion before the step, and that owe one now.
    ///   - seen: the io_end that the pointer named to the request whose step it was.
    init(
        _ engine: EngineSide, after before: WritebackView, _ label: StepLabel?,
        allocated: (before: Members, now: Members), flagged: (before: Members, now: Members), seen named: Members
    ) {
        self = before
        flaggedOther &= allocated.now
        if label == .flagIOEnd { flaggedOther -= named }
        guard let id = engine.writeback else { return }
        let submitter = engine.runtime.operation(id) as! DirectIOEngine.Writeback
        owns = label == .writebackAlloc ? allocated.now - allocated.before : owns & allocated.now
        held = submitter.ioEnd != nil
        if label == .writebackFlagOther { flaggedOther |= flagged.now - flagged.before }
        takePlace(of: submitter, engine)
        range = engine.state.pages.reduce(into: Members.none) {
            if $1.value.isUnderWriteback { $0 |= Members(Int($1.key)) }
        }
        guard state != .done else {
            (mapped, bioInFlight, failed, landed) = (.none, false, false, false)
            return
        }
        bioInFlight = engine.live.contains { $0.kind == .writebackBio }
        if label == .writebackTransfer {
            let hasFailed = owns.first.map { engine.state.ioEnds.object(at: $0)?.hasFailed ?? false } ?? false
            (failed, landed) = (hasFailed, !hasFailed)
        }
        seen = state == .usingPointer ? Members(submitter.seen?.place) : .none
    }

    /// Where the model has what happens next.
    private mutating func takePlace(of submitter: DirectIOEngine.Writeback, _ engine: EngineSide) {
        mapped = submitter.mapped.members
        switch submitter.place {
        case .allocating: state = .allocating
        case .starting, .lockingExtents, .readingPointer, .lookingForDebts, .mapping: state = .mapping
        case .flaggingOther: state = .usingPointer
        case .flagging: state = .flagging
        case .submitting: state = .submitting
        case .beginning, .flaggingInside, .unlockingExtents, .stopping, .dropping, .done:
            state = owns.isEmpty ? .done : .inFlight
        }
        guard let id = engine.writebackWork else { return }
        let work = engine.runtime.operation(id) as! WritebackWork
        if let left = work.conversion?.blocks { mapped = left.members }
        switch work.place {
        case .beginning: state = .queued
        case .converting: state = work.conversion!.place == .stopping ? .stopping : .converting
        case .givingBack, .clearing: state = .clearing
        case .releasing: state = .releasing
        case .done: state = .done
        }
    }
}
