/// Reads a page into the cache, unless it is there: zeros where nothing is written.
///
/// - Source: ext4_mpage_readpages(), fs/ext4/readpage.c.
package struct PageFill: Machine {
    /// Which step comes next.
    package enum Place { case keepingBlocks, locking, lookingUp, reading, ending, lettingGo, done }

    private let file: Int
    private let block: UInt32
    private let keepsBlocks: Bool
    private let isForWriting: Bool
    private var isNew = false
    package private(set) var place: Place
    /// Where the page's data is on the device, where it is written.
    package private(set) var physical: UInt64?
    private var bytes: [UInt8] = []
    /// The device did not give the page.
    private(set) var error: ErrorNumber?

    /// - Parameter isForWriting: whether a part of the page is about to be written: what is promised and not allocated
    ///   is new then, and not read (ext4_da_map_blocks).
    init(_ file: Int, _ block: UInt32, _ rules: ProtocolRules, isForWriting: Bool = false) {
        (self.file, self.block, keepsBlocks) = (file, block, rules.invalidateLock == .held)
        self.isForWriting = isForWriting
        place = keepsBlocks ? .keepingBlocks : .locking
    }

    package var nextStep: String {
        switch place {
        case .keepingBlocks: "lock_invalidate_shared"
        case .locking: "lock_page"
        case .lookingUp: "read_page_looks_up"
        case .reading: "read_page"
        case .ending: "unlock_page"
        case .lettingGo: "unlock_invalidate"
        case .done: "done"
        }
    }

    package var need: Next<FileSystem> {
        let block = block
        switch place {
        case .keepingBlocks: return .acquire(Locks.invalidate(of: file), .shared)
        case .lettingGo: return .release(Locks.invalidate(of: file))
        case .locking: return .until("page \(block) is not being read", file) { !($0.pages[block]?.isFilling ?? false) }
        case .lookingUp: return .locked(Hold(Locks.dataSem(of: file), .shared))
        case .reading: return .go
        case .ending: return .state(of: file)
        case .done: return .done
        }
    }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .keepingBlocks: place = .locking
        case .locking:
            guard state.pages[block] == nil else { return place = keepsBlocks ? .lettingGo : .done }
            state.pages[block] = FileState.Page(bytes: [], isFilling: true)
            isNew = isForWriting && state.wronglyDelayed.contains(block)
            place = .lookingUp
        case .lookingUp:
            if !isNew, case .extent(let extent) = system.volume.mapping(of: file, at: block), extent.state == .written {
                physical = extent.physical + UInt64(block - extent.first)
            }
            place = .reading
        case .reading:
            read(&turn)
            place = .ending
        case .ending:
            state.pages[block] = error == nil ? FileState.Page(bytes: bytes) : nil
            place = keepsBlocks ? .lettingGo : .done
        case .lettingGo: place = .done
        case .done: break
        }
    }

    private mutating func read(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        bytes = [UInt8](repeating: 0, count: system.layout.blockSize)
        guard let physical else { return }
        guard !turn.chance.fails(.device) else { return error = .inputOutput }
        let buffer = AlignedBuffer(system.layout.blockSize)
        do {
            try system.device.read(physical * system.sectorsInBlock, into: buffer.bytes)
            bytes = Array(buffer.bytes)
        } catch {
            self.error = ErrorNumber(error)
        }
    }
}
