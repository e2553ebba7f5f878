import DirectIOEngine
import DirectIOModel

extension InodeView {
    /// What the engine shows after a step.
    ///
    /// - Parameters:
    ///   - before: what it showed before.
    ///   - label: the step.
    ///   - seen: the io_end that the pointer named to the request whose step it was.
    init(_ engine: EngineSide, after before: InodeView, _ label: StepLabel?, seen: Members = .none) {
        self = before
        let (system, state) = (engine.system, engine.state)
        takeBlocks(of: engine, system)
        let converted = (before.unwritten - unwritten) & written
        if label == .writebackConvert { byWriteback |= converted } else { byWriteback -= converted }
        takeIOEnds(of: state, places: engine.instance.ioEnds)
        takeFallocate(of: engine)
        writeback = WritebackView(
            engine, after: before.writeback, label, allocated: (before.allocated, allocated),
            flagged: (before.flagged, flagged), seen: seen)
        // What writeback is to convert is told by what it has mapped.
        for place in 0..<engine.instance.ioEnds where writeback.owns.contains(place) {
            ranges &= ~(0xFF << UInt64(8 * place))
        }
        reader = ReaderView(engine, after: before.reader, label, self)
        (closed, evicted) = (engine.isClosed, state.isEvicted)
        if engine.hasWaiter { waiter = engine.live.contains { $0.kind == .waiter } ? .waiting : .done }
        pointer = Members(state.pointer?.place)
        unwrittenCount = state.unwrittenCount
        // Kernels that hold the inode by each io_end do not count them.
        ioEndCount = system.rules.ioEndPin == .counters ? state.ioEndCount : state.ioEnds.count
        dioCount = state.dioCount
        dioUnwritten = state.dioUnwritten
        workqueue = system.shared.hasWorkqueue
        let notes = engine.notes.contents
        if notes.usedFreed > 0 {
            switch label {
            case .latchDefer: testedFreed = true
            case .writebackFlagOther: writeback.usedFreed = true
            default: usedFreed = true
            }
            engine.notes.contents.usedFreed = 0
        }
        if notes.badReleases > 0 { badRelease = true }
    }

    /// What the engine shows of blocks.
    mutating func takeBlocks(of engine: EngineSide, _ system: FileSystem) {
        (written, unwritten, cut, stale) = (.none, .none, .none, .none)
        for block in 0..<engine.instance.blocks {
            let one = Members(block)
            switch system.volume.mapping(of: 0, at: UInt32(block)) {
            case .hole:
                cut |= one
                stale |= one
            case .extent(let extent):
                if extent.state == .written { written |= one } else { unwritten |= one }
                if Int(extent.first) == block { cut |= one }
                if engine.isStale(extent.physical + UInt64(UInt32(block) - extent.first)) { stale |= one }
            }
        }
    }

    private mutating func takeFallocate(of engine: EngineSide) {
        guard let id = engine.fallocate else { return }
        let call = engine.runtime.operation(id) as! UserCall<DirectIOEngine.Fallocate>
        fallocateRange = .none
        if case .success = call.body.outcome { fallocateRange = (call.body.block..<call.body.end).members }
        switch call.body.place {
        case .locking: fallocate = .idle
        case .keepingReadersOut, .waiting: fallocate = .waiting
        case .done: fallocate = .done
        default: fallocate = .mapping
        }
    }

    private mutating func takeIOEnds(of state: FileState, places: Int) {
        (allocated, flagged, references, ranges) = (.none, .none, 0, 0)
        for place in 0..<places {
            guard let object = state.ioEnds.object(at: place) else { continue }
            allocated |= Members(place)
            if object.isUnwritten { flagged |= Members(place) }
            references |= min(object.references, 3) << (2 * place)
            if object.references > 0 { ranges |= UInt64(object.blocks.members.bits) << UInt64(8 * place) }
        }
    }
}

extension Range<UInt32> {
    /// The blocks as a set.
    var members: Members { Members(Int(lowerBound)..<Int(upperBound)) }
}
