/// Blocks for a range, unwritten, and a size that covers it.
///
/// - Source: ext4_fallocate(), ext4_alloc_file_blocks(), fs/ext4/extents.c.
package struct Fallocate: Call {
    /// Which step comes next.
    package enum Place: String {
        case locking = "fallocate_lock", keepingReadersOut = "fallocate_block", waiting = "fallocate_wait"
        case starting = "fallocate_start", lockingExtents = "fallocate_data_sem", looking = "fallocate_look"
        case mapping = "fallocate_map", unlockingExtents = "fallocate_release", stopping = "fallocate_stop"
        case lettingReadersIn = "fallocate_resume", unlocking = "fallocate_unlock", done
    }

    private let file: Int
    private let range: Range<UInt64>
    private let waits: Bool
    package private(set) var place = Place.locking
    private var handle = HandleRequest()
    /// The first block that is still to be preallocated, and the one behind the last.
    package private(set) var block: UInt32
    package let end: UInt32
    /// Whether a conversion is owed, so that unwritten extents are not merged.
    private var isPending = false
    package private(set) var outcome = Outcome.success(0)

    init(_ file: Int, offset: UInt64, count: Int, in system: FileSystem) {
        self.file = file
        range = offset..<offset + UInt64(count)
        waits = system.rules.fallocateWait == .waits
        let blocks = system.blocks(range)
        (block, end) = (blocks.lowerBound, blocks.upperBound)
    }

    package var nextStep: String { place.rawValue }

    package var need: Next<FileSystem> {
        switch place {
        case .locking: .acquire(Locks.inode(of: file), .exclusive)
        case .waiting: waits ? .until("i_dio_count is 0", file) { $0.dioCount == 0 } : .go
        case .starting: handle.need(for: file)
        case .lockingExtents: .acquire(Locks.dataSem(of: file), .exclusive)
        case .unlockingExtents: .release(Locks.dataSem(of: file))
        case .mapping, .stopping: .metadata
        case .keepingReadersOut, .looking, .lettingReadersIn: .state(of: file)
        case .unlocking: .release(Locks.inode(of: file))
        case .done: .done
        }
    }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .locking: place = .keepingReadersOut
        case .keepingReadersOut:
            state.readersKeptOut += 1
            place = .waiting
        case .waiting: place = .starting
        case .starting:
            guard handle.ask(for: file, &turn) else { return }
            if let error = handle.error { end(with: error) } else { place = .lockingExtents }
        case .lockingExtents: place = .looking
        case .looking:
            isPending = system.owesConversion(file)
            if system.rules.delayedMark == .extent, state.hasPage(in: block..<end, \.isDirty) {
                state.wronglyDelayed.formUnion(block..<end)
            }
            place = .mapping
        case .mapping:
            map(&turn)
            place = .unlockingExtents
        case .unlockingExtents: place = .stopping
        case .stopping:
            handle.stop(in: system)
            place = isOver ? .lettingReadersIn : .starting
        case .lettingReadersIn:
            state.readersKeptOut -= 1
            place = .unlocking
        case .unlocking: place = .done
        case .done: break
        }
    }

    private var isOver: Bool {
        if case .failure = outcome { return true }
        return block == end
    }

    private mutating func end(with error: ErrorNumber) {
        outcome = .failure(error)
        place = .lettingReadersIn
    }

    /// One mapping call: an extent that is there, or blocks for holes; behind the last one the size.
    private mutating func map(_ turn: inout Turn<FileSystem>) {
        let (system, pending, range, end) = (turn.world, isPending, range, end)
        var block = block
        var faults = MappingFaults()
        faults.askFor(&turn.chance)
        let size = max(system.size(of: file), range.upperBound)
        var chance = turn.chance
        do {
            try handle.change(file, in: system) { inode, space in
                space.failingInsertions = faults.insertions
                defer { space.failingInsertions = [] }
                switch inode.extents.mapping(at: block) {
                case .extent(let extent):
                    block += UInt32(chance.pick(.mapping, upTo: Int(min(extent.end, end) - block)))
                case .hole(let next):
                    let most = Int(min(next ?? .max, end) - block)
                    let hole = block..<block + UInt32(chance.pick(.mapping, upTo: most))
                    block = try inode.extents.allocate(
                        hole, .unwritten, merges: true, isPending: pending, &space, faults)
                }
                if block == end { inode.diskSize = size }
            }
            turn.chance = chance
            self.block = block
            if block == end { system.files[file].size.with { $0 = size } }
        } catch {
            outcome = .failure((error as? ErrorNumber) ?? .noSpace)
        }
    }
}
