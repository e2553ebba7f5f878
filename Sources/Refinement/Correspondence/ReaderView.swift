import DirectIOEngine
import DirectIOModel

/// What is to be seen of the reading task, in the model's words.
struct ReaderView: Hashable {
    var state = DirectIOModel.Reader.Phase.idle
    /// Blocks.
    var target = Members.none
    var counted = false
    var locked = false
    var page = false
    var found = DirectIOModel.Extent.hole
    var sawStale = false
}

extension ReaderView {
    /// What the engine shows after a step.
    ///
    /// - Parameters:
    ///   - before: what it showed before.
    ///   - inode: the blocks as they are.
    init(_ engine: EngineSide, after before: ReaderView, _ label: StepLabel?, _ inode: InodeView) {
        self = before
        guard let reader = engine.reader else { return }
        switch engine.runtime.operation(reader.id) {
        case let call as UserCall<DirectRead>: take(call.body, label, inode)
        case let call as UserCall<BufferedRead>: take(call.body, label, inode)
        default: preconditionFailure("a read is direct or buffered")
        }
        if engine.runtime.hasEnded(reader.id) { state = .done }
        target = state.isBeforeData ? Members(reader.block) : .none
        locked = engine.runtime.locks.holders(of: Locks.inode(of: 0)).contains(reader.id)
        page = engine.state.pages[UInt32(reader.block)]?.isFilling ?? false
        if state != .reading { found = .hole }
        // What the user has got: nobody wrote it, and it is not what writeback was to replace.
        if label == .readBlock, !inode.byWriteback.contains(reader.block) {
            sawStale = sawStale || reader.buffer.segments[0].contains(EngineInstance.pattern)
        }
    }

    private mutating func take(_ read: DirectRead, _ label: StepLabel?, _ inode: InodeView) {
        counted = read.isCounted
        switch read.place {
        case .checking: state = .counted
        case .flushing, .waitingForPages, .counting, .locking: state = .locking
        case .lookingUp: state = .looking
        case .reading: state = .reading
        case .uncounting: state = .uncounting
        case .unlocking, .done: state = .done
        }
        if label == .readLooksUp, state == .reading { look(read.run.physical, inode) }
    }

    private mutating func take(_ read: BufferedRead, _ label: StepLabel?, _ inode: InodeView) {
        switch read.fill?.place {
        case .keepingBlocks, .locking, .lookingUp: state = .looking
        case .reading: state = .reading
        case .ending, .lettingGo, .done, nil: state = .uncounting
        }
        if label == .readLooksUp, state == .reading { look(read.fill?.physical, inode) }
    }

    /// What the look has found: with a place on the device the block is written.
    private mutating func look(_ physical: UInt64?, _ inode: InodeView) {
        guard found == .hole else { return }
        found = physical != nil ? .written : (inode.unwritten & target).isEmpty ? .hole : .unwritten
    }
}

extension DirectIOModel.Reader.Phase {
    /// The block is still to be read.
    fileprivate var isBeforeData: Bool {
        switch self {
        case .idle, .uncounting, .done: false
        case .counted, .locking, .looking, .reading: true
        }
    }
}
