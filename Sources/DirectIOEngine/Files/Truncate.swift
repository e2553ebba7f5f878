/// Another size. What lies behind a smaller one is cut off.
///
/// - Source: ext4_setattr(), ext4_truncate(), fs/ext4/inode.c.
struct Truncate: Call {
    private enum Place: String {
        case locking = "truncate_lock", starting = "truncate_start", noting = "truncate_orphan", stopping =
            "truncate_stop"
        case shrinking = "truncate_size", keepingReadersOut = "truncate_block", waiting = "truncate_wait"
        case lettingReadersIn = "truncate_resume", keepingPagesOut = "truncate_lock_invalidate"
        case dropping = "truncate_pages", zeroing = "truncate_zero"
        case removing = "truncate_extents", lettingPagesIn = "truncate_unlock_invalidate", unlocking =
            "truncate_unlock", done
    }

    private let file: Int
    private let size: UInt64
    private let sizeFirst: Bool
    private let locksPages: Bool
    private var holdsPages = false
    private var place = Place.locking
    private var handle = HandleRequest()
    private var oldSize: UInt64 = 0
    /// What the next handle is for.
    private var next = Place.noting
    private var isEmpty = false
    private(set) var outcome = Outcome.success(0)

    init(_ file: Int, size: UInt64, in system: FileSystem) {
        (self.file, self.size) = (file, size)
        sizeFirst = system.rules.truncateOrder == .sizeFirst
        locksPages = system.rules.invalidateLock == .held
    }

    private var beforeDropping: Place { locksPages ? .keepingPagesOut : .dropping }

    /// Blocks behind the size go also when the size stays as it was: a write that failed may have left some.
    private var isShrinking: Bool { size <= oldSize }

    var nextStep: String { place.rawValue }

    var need: Next<FileSystem> {
        let (file, size) = (file, size)
        switch place {
        case .locking: return .acquire(Locks.inode(of: file), .exclusive)
        case .starting: return handle.need(for: file)
        case .noting, .removing: return .extents(of: file)
        case .stopping: return .metadata
        case .shrinking, .keepingReadersOut, .lettingReadersIn: return .state(of: file)
        case .waiting: return .until("i_dio_count is 0", file) { $0.dioCount == 0 }
        case .dropping: return .untilPagesRest(of: file) { UInt32(size / $0.blockSize)..<UInt32.max }
        case .keepingPagesOut: return .acquire(Locks.invalidate(of: file), .exclusive)
        case .lettingPagesIn: return .release(Locks.invalidate(of: file))
        case .zeroing: return .locked(Hold(Locks.dataSem(of: file)))
        case .unlocking: return .release(Locks.inode(of: file))
        case .done: return .done
        }
    }

    mutating func step(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .locking:
            oldSize = system.size(of: file)
            place = isShrinking && !sizeFirst ? .keepingReadersOut : .starting
        case .starting:
            // Once the size is lowered and pages are dropped there is no way back.
            guard handle.ask(for: file, mayFail: next == .noting, &turn) else { return }
            if let error = handle.error {
                outcome = .failure(error)
                place = holdsPages ? .lettingPagesIn : .unlocking
            } else {
                place = next
            }
        case .noting:
            let (size, isShrinking) = (size, isShrinking)
            handle.change(file, in: system) { inode, _ in (inode.diskSize, inode.isOrphan) = (size, isShrinking) }
            place = .stopping
        case .stopping:
            handle.stop(in: system)
            if next == .noting {
                place = .shrinking
            } else {
                place = isEmpty ? (holdsPages ? .lettingPagesIn : .unlocking) : .starting
            }
        case .shrinking:
            state.size.with { $0 = size }
            place = !isShrinking ? .unlocking : sizeFirst ? .keepingReadersOut : beforeDropping
        case .keepingReadersOut:
            state.readersKeptOut += 1
            place = .waiting
        case .waiting: place = .lettingReadersIn
        case .lettingReadersIn:
            state.readersKeptOut -= 1
            place = sizeFirst ? beforeDropping : .starting
        case .keepingPagesOut:
            holdsPages = true
            place = .dropping
        case .lettingPagesIn: place = .unlocking
        case .dropping:
            state.cutPages(size..<UInt64(UInt32.max) * system.blockSize, blockSize: system.blockSize)
            place = .zeroing
        case .zeroing:
            let end = (size + system.blockSize - 1) / system.blockSize * system.blockSize
            do { try system.zeroPartialBlocks(of: file, size..<end) } catch { outcome = .failure(ErrorNumber(error)) }
            (place, next) = (.starting, .removing)
        case .removing:
            let first = system.layout.blocks(of: size)
            isEmpty = handle.withHandle { system.removeLastExtent(of: file, from: first, under: &$0) }
            if isEmpty { handle.change(file, in: system) { inode, _ in inode.isOrphan = false } }
            place = .stopping
        case .unlocking: place = .done
        case .done: break
        }
    }
}
