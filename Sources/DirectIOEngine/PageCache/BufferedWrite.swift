/// A write into the page cache, page by page, under the inode's lock: blocks are found when the page is written back.
///
/// - Source: generic_perform_write(), mm/filemap.c; ext4_da_write_begin(), ext4_da_write_end(), fs/ext4/inode.c.
struct BufferedWrite: Call {
    private enum Place { case locking, asking, copying, unlocking, done }

    private let file: Int
    private let offset: UInt64
    private let buffer: UserBuffer
    private let range: Range<Int>
    private let hasLock: Bool
    private var place: Place
    private var written = 0
    private var fill: PageFill?
    private(set) var outcome = Outcome.success(0)

    /// - Parameters:
    ///   - offset: where the first byte of the range goes.
    ///   - range: of the buffer; all of it unless said otherwise.
    ///   - hasLock: whether the task holds the inode's lock already.
    init(_ file: Int, offset: UInt64, _ buffer: UserBuffer, _ range: Range<Int>? = nil, hasLock: Bool = false) {
        (self.file, self.offset, self.buffer, self.hasLock) = (file, offset, buffer, hasLock)
        self.range = range ?? 0..<buffer.count
        place = hasLock ? .copying : .locking
    }

    var nextStep: String {
        if let fill { return fill.nextStep }
        return switch place {
        case .locking: "buffered_write_lock"
        case .asking: "buffered_write_begin"
        case .copying: "buffered_write"
        case .unlocking: "buffered_write_unlock"
        case .done: "done"
        }
    }

    var need: Next<FileSystem> {
        if let fill { return fill.need }
        switch place {
        case .locking: return .acquire(Locks.inode(of: file), .exclusive)
        case .asking: return .metadata
        case .copying: return .state(of: file)
        case .unlocking: return .release(Locks.inode(of: file))
        case .done: return .done
        }
    }

    mutating func step(_ turn: inout Turn<FileSystem>) {
        if fill != nil {
            fill!.step(&turn)
            guard fill!.isDone else { return }
            if let error = fill!.error { end(.failure(error)) }
            fill = nil
            return
        }
        switch place {
        case .locking: place = .asking
        case .asking:
            // A file system whose journal was aborted takes no writes: what failed ones have left behind the size could
            // not be cut off.
            place = .copying
            if turn.world.volume.journal.abort != nil { end(.failure(.readOnly)) }
        case .copying: copy(turn.world)
        case .unlocking, .done: place = .done
        }
    }

    private mutating func end(_ outcome: Outcome) {
        self.outcome = written > 0 ? .success(written) : outcome
        place = hasLock ? .done : .unlocking
    }

    private mutating func copy(_ system: FileSystem) {
        guard written < range.count else { return end(.success(written)) }
        let state = system.files[file]
        let position = offset + UInt64(written)
        let block = UInt32(position / system.blockSize)
        let inPage = Int(position % system.blockSize)
        let count = min(system.layout.blockSize - inPage, range.count - written)
        let isWhole = count == system.layout.blockSize
        if let page = state.pages[block] {
            if page.isFilling { return fill = PageFill(file, block, system.rules, isForWriting: true) }
        } else if isWhole {
            state.pages[block] = FileState.Page(bytes: [UInt8](repeating: 0, count: system.layout.blockSize))
        } else {
            return fill = PageFill(file, block, system.rules, isForWriting: true)
        }
        let bytes = buffer.bytes(range.lowerBound + written..<range.lowerBound + written + count)
        state.pages[block]!.bytes.replaceSubrange(inPage..<inPage + count, with: bytes)
        state.pages[block]!.isDirty = true
        written += count
        let reached = position + UInt64(count)
        state.size.with { $0 = max($0, reached) }
    }
}
