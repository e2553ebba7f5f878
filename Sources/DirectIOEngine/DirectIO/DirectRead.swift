/// A direct read: without the inode's lock where nobody keeps such readers out, or under it: shared from beginning to
/// end, or, in older kernels, until the last blocks are mapped.
///
/// - Source: ext4_ind_direct_IO(), fs/ext4/indirect.c; do_blockdev_direct_IO(), fs/direct-io.c; ext4_dio_read_iter(),
///   fs/ext4/file.c.
package struct DirectRead: Call {
    /// Which step comes next.
    package enum Place: String {
        case flushing = "read_direct", waitingForPages = "read_waits_for_pages", counting = "read_counts"
        case checking = "read_checks_lock", locking = "read_locks", lookingUp = "read_looks_up", reading = "read_block"
        case uncounting = "read_uncounts", unlocking = "read_unlocks", done
    }

    private let file: Int
    private let offset: UInt64
    private let buffer: UserBuffer
    private let rules: ProtocolRules
    package private(set) var place: Place
    private var writeback: Writeback?
    private var holdsLock = false
    /// What i_size was when the read began.
    private var end: UInt64 = 0
    private var done = 0
    package private(set) var run: (block: UInt32, physical: UInt64?, count: Int) = (0, nil, 0)
    /// Whether it has a share of i_dio_count.
    package private(set) var isCounted = false
    package private(set) var outcome = Outcome.success(0)

    init(_ file: Int, offset: UInt64, _ buffer: UserBuffer, _ rules: ProtocolRules) {
        (self.file, self.offset, self.buffer, self.rules) = (file, offset, buffer, rules)
        place = rules.readLock == .shared ? .locking : .flushing
    }

    package var nextStep: String { writeback?.nextStep ?? place.rawValue }

    package var need: Next<FileSystem> {
        if let writeback { return writeback.need }
        let range = offset..<offset + UInt64(buffer.count)
        switch place {
        case .flushing, .counting, .checking, .uncounting: return .state(of: file)
        case .waitingForPages:
            return .wait(
                WaitCondition("no page of the range is being written", under: Locks.state(of: file)) { system in
                    !system.files[file].hasPage(in: system.blocks(range), \.isUnderWriteback)
                })
        case .locking: return .acquire(Locks.inode(of: file), rules.readLock == .shared ? .shared : .exclusive)
        case .lookingUp: return .locked(Hold(Locks.dataSem(of: file), .shared))
        case .reading: return .go
        case .unlocking: return .release(Locks.inode(of: file))
        case .done: return .done
        }
    }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        if writeback != nil {
            writeback!.step(&turn)
            guard writeback!.isDone else { return }
            if let error = writeback!.error { (outcome, place) = (.failure(error), holdsLock ? .unlocking : .done) }
            writeback = nil
            return
        }
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .flushing:
            let blocks = system.blocks(offset..<offset + UInt64(buffer.count))
            if state.hasPage(in: blocks, \.isDirty) { writeback = Writeback(file, blocks, rules) }
            place = .waitingForPages
        case .waitingForPages: place = rules.readLock == .none ? begin(system) : .counting
        case .locking: (holdsLock, place) = (true, .flushing)
        case .counting:
            state.dioCount += 1
            isCounted = true
            place = holdsLock ? begin(system) : .checking
        case .checking:
            if state.readersKeptOut > 0 {
                uncount(system)
                place = .locking
            } else {
                place = begin(system)
            }
        case .lookingUp:
            lookUp(&turn)
            // Once the last blocks are on their way nobody needs to be kept out.
            let isLast = (UInt64(run.block) + UInt64(run.count)) * system.blockSize >= end
            place = holdsLock && rules.readLock == .whenTold && isLast ? .unlocking : .reading
        case .reading:
            read(&turn)
            if case .failure = outcome { place = .uncounting } else { place = next(system) }
        case .uncounting:
            uncount(system)
            place = holdsLock ? .unlocking : .done
        case .unlocking: (holdsLock, place) = (false, isCounted ? .reading : .done)
        case .done: break
        }
    }

    private mutating func uncount(_ system: FileSystem) {
        guard isCounted else { return }
        system.lowerDIOCount(of: file)
        isCounted = false
    }

    private mutating func begin(_ system: FileSystem) -> Place {
        var size = system.size(of: file)
        if rules.readEnd == .block { size = UInt64(system.layout.blocks(of: size)) * system.blockSize }
        end = min(offset + UInt64(buffer.count), max(offset, size))
        return next(system)
    }

    private mutating func next(_ system: FileSystem) -> Place {
        guard offset + UInt64(done) < end else {
            // What lies behind a size that has shrunk meanwhile was read from blocks that may be gone: not told.
            outcome = .success(min(done, Int(end - offset)))
            return .uncounting
        }
        return .lookingUp
    }

    private mutating func lookUp(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        let block = UInt32((offset + UInt64(done)) / system.blockSize)
        let wanted = Int(system.layout.blocks(of: end) - block)
        switch system.volume.mapping(of: file, at: block) {
        case .extent(let extent):
            let count = turn.chance.pick(.mapping, upTo: min(wanted, Int(extent.end - block)))
            let physical = extent.physical + UInt64(block - extent.first)
            run = (block, extent.state == .written ? physical : nil, count)
        case .hole(let next):
            run = (block, nil, turn.chance.pick(.mapping, upTo: min(wanted, Int((next ?? .max) - block))))
        }
    }

    private mutating func read(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        let position = offset + UInt64(done)
        let runEnd = (UInt64(run.block) + UInt64(run.count)) * system.blockSize
        let count = Int(min(runEnd, offset + UInt64(buffer.count)) - position)
        if let physical = run.physical {
            system.checkOwner(of: run.block, physical, count: run.count, in: file, "a direct read comes from")
            guard !turn.chance.fails(.device) else { return outcome = .failure(.inputOutput) }
            var sector = physical * system.sectorsInBlock + position % system.blockSize / system.sectorSize
            do {
                for slice in buffer.slices(done..<done + count) {
                    try system.device.read(sector, into: slice)
                    sector += UInt64(slice.count) / system.sectorSize
                }
            } catch {
                return outcome = .failure(ErrorNumber(error))
            }
        } else {
            for slice in buffer.slices(done..<done + count) { slice.initializeMemory(as: UInt8.self, repeating: 0) }
        }
        done = min(done + count, Int(end - offset))
    }
}
