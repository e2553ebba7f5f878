/// A hole where blocks were.
///
/// - Source: ext4_punch_hole(), fs/ext4/inode.c.
struct PunchHole: Call {
    private enum Place: String {
        case flushing = "punch_flush", waitingForPages = "punch_wait_for_pages", locking = "punch_lock"
        case keepingReadersOut = "punch_block", waiting = "punch_wait", keepingPagesOut = "punch_lock_invalidate",
            dropping = "punch_pages", zeroing = "punch_zero"
        case starting = "punch_start", removing = "punch_extents", stopping = "punch_stop"
        case lettingPagesIn = "punch_unlock_invalidate", lettingReadersIn = "punch_resume", unlocking = "punch_unlock",
            done
    }

    private let file: Int
    private var range: Range<UInt64>
    private let rules: ProtocolRules
    private var place = Place.flushing
    private var handle = HandleRequest()
    private var writeback: Writeback?
    private var isEmpty = false
    private(set) var outcome = Outcome.success(0)

    init(_ file: Int, offset: UInt64, count: Int, _ rules: ProtocolRules) {
        (self.file, range, self.rules) = (file, offset..<offset + UInt64(count), rules)
    }

    var nextStep: String { writeback?.nextStep ?? place.rawValue }

    var need: Next<FileSystem> {
        if let writeback { return writeback.need }
        let (file, range) = (file, range)
        switch place {
        case .flushing, .keepingReadersOut, .lettingReadersIn: return .state(of: file)
        case .waitingForPages, .dropping: return .untilPagesRest(of: file) { $0.blocks(range) }
        case .locking: return .acquire(Locks.inode(of: file), .exclusive)
        case .waiting: return .until("i_dio_count is 0", file) { $0.dioCount == 0 }
        case .keepingPagesOut: return .acquire(Locks.invalidate(of: file), .exclusive)
        case .lettingPagesIn: return .release(Locks.invalidate(of: file))
        case .zeroing: return .locked(Hold(Locks.dataSem(of: file)))
        case .starting: return handle.need(for: file)
        case .removing: return .extents(of: file)
        case .stopping: return .metadata
        case .unlocking: return .release(Locks.inode(of: file))
        case .done: return .done
        }
    }

    mutating func step(_ turn: inout Turn<FileSystem>) {
        if writeback != nil {
            writeback!.step(&turn)
            guard writeback!.isDone else { return }
            if let error = writeback!.error { (outcome, place) = (.failure(error), .done) }
            writeback = nil
            return
        }
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .flushing:
            let blocks = system.blocks(range)
            if state.hasPage(in: blocks, \.isDirty) { writeback = Writeback(file, blocks, rules) }
            place = .waitingForPages
        case .waitingForPages: place = .locking
        case .locking:
            // The last block counts as a whole.
            let size = UInt64(system.layout.blocks(of: system.size(of: file))) * system.blockSize
            range = min(range.lowerBound, size)..<min(range.upperBound, size)
            place = range.isEmpty ? .unlocking : .keepingReadersOut
        case .keepingReadersOut:
            state.readersKeptOut += 1
            place = .waiting
        case .waiting: place = rules.invalidateLock == .held ? .keepingPagesOut : .dropping
        case .keepingPagesOut: place = .dropping
        case .lettingPagesIn: place = .lettingReadersIn
        case .dropping:
            state.cutPages(range, blockSize: system.blockSize)
            place = .zeroing
        case .zeroing:
            do { try system.zeroPartialBlocks(of: file, range) } catch { outcome = .failure(ErrorNumber(error)) }
            place = wholeBlocks(system).isEmpty ? afterRemoval : .starting
        case .starting:
            // Once pages are dropped there is no way back.
            guard handle.ask(for: file, mayFail: false, &turn) else { return }
            if let error = handle.error {
                outcome = .failure(error)
                place = afterRemoval
            } else {
                place = .removing
            }
        case .removing:
            remove(system)
            place = .stopping
        case .stopping:
            handle.stop(in: system)
            place = isEmpty ? afterRemoval : .starting
        case .lettingReadersIn:
            state.readersKeptOut -= 1
            place = .unlocking
        case .unlocking: place = .done
        case .done: break
        }
    }

    private var afterRemoval: Place { rules.invalidateLock == .held ? .lettingPagesIn : .lettingReadersIn }

    private mutating func remove(_ system: FileSystem) {
        let (file, blocks) = (file, wholeBlocks(system))
        do {
            isEmpty = try handle.withHandle { (handle) throws(NoSpace) in
                try system.removeLast(of: file, in: blocks, under: &handle)
            }
        } catch {
            (outcome, isEmpty) = (.failure(.noSpace), true)
        }
    }

    /// The blocks that the range covers as a whole.
    private func wholeBlocks(_ system: FileSystem) -> Range<UInt32> {
        let first = system.layout.blocks(of: range.lowerBound)
        return first..<max(first, UInt32(range.upperBound / system.blockSize))
    }
}
