/// Sends the dirty pages of a range to the device, run by run: each has an io_end, for whose conversion credits are set
/// aside beforehand. A run may take several mapping calls under one handle; what lies side by side on the device goes
/// in one bio.
///
/// - Source: ext4_writepages(), mpage_map_and_submit_extent(), fs/ext4/inode.c.
package struct Writeback: Call {
    /// Which step comes next.
    package enum Place: String, CaseIterable {
        case beginning = "writeback_begin", allocating = "writeback_alloc", starting = "writeback_start"
        case lockingExtents = "writeback_data_sem", readingPointer = "writeback_read_pointer"
        case lookingForDebts = "writeback_look_for_debts", mapping = "writeback_map"
        case flaggingOther = "writeback_flag_other", flaggingInside = "writeback_flag_inside"
        case unlockingExtents = "writeback_release_data_sem", flagging = "writeback_flag"
        case submitting = "writeback_submit", stopping = "writeback_stop", dropping = "writeback_drop", done
    }

    /// Blocks that lie side by side on the device.
    private struct Piece {
        var blocks: Range<UInt32>
        let physical: UInt64
        /// Of how many mapping calls a commit waits for the data.
        var ordered: Int

        /// Takes up another piece.
        ///
        /// - Returns: whether it begins where this one ends, in the file and on the device.
        mutating func append(_ other: Piece) -> Bool {
            guard other.blocks.lowerBound == blocks.upperBound, other.physical == physical + UInt64(blocks.count)
            else { return false }
            blocks = blocks.lowerBound..<other.blocks.upperBound
            ordered += other.ordered
            return true
        }
    }

    private let file: Int
    private let blocks: Range<UInt32>
    private let rules: ProtocolRules
    package private(set) var place = Place.beginning
    private var cursor: UInt32
    /// Pages that are being sent.
    package private(set) var run: Range<UInt32> = 0..<0
    /// Where the part of them ends that mapping calls have returned.
    private var mappedEnd: UInt32 = 0
    /// The submitting task's reference; nil when it has dropped it.
    package private(set) var ioEnd: Slab<IOEnd>.ID?
    private var handle: Journal.Handle?
    private var reservation: Journal.Reservation?
    private var isWaiting = false
    /// What the last mapping call has returned, and the bio that is being put together.
    private var piece: Piece?
    private var bio: Piece?
    /// The io_end that the inode's pointer named when the mapping call began.
    package private(set) var seen: Slab<IOEnd>.ID?
    private var isOwing = false
    private var mayZeroOut = true
    /// Whether the handle has credits left for another mapping call.
    private var mayMapMore = false
    /// What kept pages from being written.
    private(set) var error: ErrorNumber?

    /// One handle is for so many mapping calls at most.
    private static let mostCalls = 4

    package var outcome: Outcome { error.map { .failure($0) } ?? .success(0) }

    package init(_ file: Int, _ blocks: Range<UInt32>, _ rules: ProtocolRules) {
        (self.file, self.blocks, self.rules) = (file, blocks, rules)
        cursor = blocks.lowerBound
    }

    /// Those of its pages that are mapped.
    package var mapped: Range<UInt32> { run.lowerBound..<mappedEnd }

    package var nextStep: String { place.rawValue }

    package var need: Next<FileSystem> {
        switch place {
        case .starting: isWaiting ? .journalTakesHandles(for: file, 2) : .metadata
        case .lockingExtents: .acquire(Locks.dataSem(of: file), .exclusive)
        case .unlockingExtents: .release(Locks.dataSem(of: file))
        case .mapping, .stopping: .metadata
        case .beginning:
            // A page that is on its way is not sent a second time before it has arrived.
            .until("no dirty page is being written already", file) { [blocks] in
                !$0.hasPage(in: blocks) { $0.isDirty && $0.isUnderWriteback }
            }
        case .done: .done
        default: .state(of: file)
        }
    }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .beginning: begin(state)
        case .allocating:
            guard !turn.chance.fails(.ioEndMemory) else {
                unlockPages(state, run)
                (error, place) = (.noMemory, .done)
                return
            }
            ioEnd = system.allocateIOEnd(of: file, references: 1, &turn)
            place = .starting
        case .starting: start(&turn)
        case .lockingExtents: place = rules.home == .inodePointer ? .readingPointer : beforeMapping
        case .readingPointer:
            seen = state.pointer
            place = beforeMapping
        case .lookingForDebts:
            mayZeroOut = !system.owesConversion(file)
            place = .mapping
        case .mapping:
            map(&turn)
            place = isOwing && rules.home == .inodePointer ? .flaggingOther : afterMapping
        case .flaggingOther:
            if let seen { system.flag(seen, of: file) } else { state.dioUnwritten = true }
            place = afterMapping
        case .flaggingInside:
            flag(system, state)
            place = .unlockingExtents
        case .unlockingExtents:
            if isOwing, rules.writebackFlag == .afterDataSem { place = .flagging } else { goOn() }
        case .flagging:
            flag(system, state)
            goOn()
        case .submitting:
            submit(&turn, state)
            goOn()
        case .stopping:
            system.volume.journal.stop(handle!)
            if let reservation { system.volume.journal.giveBack(reservation) }
            (handle, reservation, place) = (nil, nil, .dropping)
        case .dropping: drop(&turn)
        case .done: break
        }
    }

    private var beforeMapping: Place { rules.splitZeroOut == .always ? .mapping : .lookingForDebts }

    /// Whether the io_end of a write that was under way names the range must be known before i_data_sem is dropped.
    private var afterMapping: Place {
        isOwing && rules.writebackFlag == .insideDataSem ? .flaggingInside : .unlockingExtents
    }

    /// The next run of dirty pages.
    private mutating func begin(_ state: FileState) {
        let dirty = state.pages.keys.filter { $0 >= cursor && blocks.contains($0) && state.pages[$0]!.isDirty }.sorted()
        // What is evicted meanwhile is written no more.
        guard let first = dirty.first, error == nil, !state.isEvicted else { return place = .done }
        let count = zip(dirty, first...).prefix { $0 == $1 }.count
        run = first..<first + UInt32(count)
        mappedEnd = first
        // Locked until they are sent, or cannot be: nobody cuts them off meanwhile.
        for block in run { state.pages[block]!.isUnderWriteback = true }
        place = .allocating
    }

    private func unlockPages(_ state: FileState, _ blocks: Range<UInt32>) {
        for block in blocks { state.pages[block]?.isUnderWriteback = false }
    }

    private mutating func start(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        isWaiting = false
        let (one, journal) = (system.credits(for: file), system.volume.journal)
        // The handle and what is set aside for the conversion are had together, or neither.
        guard journal.hasRoom(for: 2 * one) || journal.abort != nil else {
            system.requestCommit(&turn)
            isWaiting = true
            return
        }
        let calls = (1...min(max(run.count, 1), Self.mostCalls)).last { journal.hasRoom(for: ($0 + 1) * one) } ?? 1
        switch system.startHandle(for: file, calls: calls, &turn) {
        case .wait: isWaiting = true
        case .failed(let error):
            self.error = error
            place = .dropping
        case .started(let handle):
            self.handle = handle
            reservation = system.volume.journal.reserve(credits: one)
            place = .lockingExtents
        }
    }

    private mutating func map(_ turn: inout Turn<FileSystem>) {
        let (system, file) = (turn.world, file)
        let size = system.size(of: file)
        var faults = MappingFaults()
        faults.askFor(&turn.chance)
        let left = mappedEnd..<run.upperBound
        let part = left.lowerBound..<left.lowerBound + UInt32(turn.chance.pick(.mapping, upTo: left.count))
        let (asWritten, mayZeroOut) = (rules.writebackAllocation != .unwritten, mayZeroOut)
        (isOwing, mayMapMore) = (false, false)
        do {
            let (found, isNew) = try system.volume.change(file, under: &handle!) { inode, space in
                let mapped = try inode.extents.mapForWrite(
                    part, asWritten: asWritten, size: mayZeroOut ? size : 0, system, &space, faults)
                let end = UInt64(min(mapped.0.end, part.upperBound)) * system.blockSize
                inode.diskSize = max(inode.diskSize, min(end, size))
                return mapped
            }
            let end = min(found.end, part.upperBound)
            isOwing = isNew && !asWritten
            let isOrdered = isNew && rules.writebackAllocation == .writtenOrdered
            if isOrdered { system.volume.orderedWrites += 1 }
            piece = Piece(
                blocks: mappedEnd..<end, physical: found.physical + UInt64(mappedEnd - found.first),
                ordered: isOrdered ? 1 : 0)
            mappedEnd = end
            mayMapMore = end < run.upperBound && handle!.credits >= system.credits(for: file)
        } catch {
            self.error = (error as? ErrorNumber) ?? (error is NoSpace ? .noSpace : .inputOutput)
        }
    }

    private mutating func flag(_ system: FileSystem, _ state: FileState) {
        system.flag(ioEnd!, of: file)
        guard let reservation else { return }
        state.ioEnds[ioEnd!].reservation = reservation
        self.reservation = nil
    }

    /// What comes after a mapping call, or after a bio: the next call, or the bio that is ready.
    private mutating func goOn() {
        place = .submitting
        if let piece {
            if bio == nil {
                bio = piece
            } else if !bio!.append(piece) {
                return
            }
            self.piece = nil
        }
        if mayMapMore {
            mayMapMore = false
            place = .lockingExtents
        } else if bio == nil {
            place = .stopping
        }
    }

    /// Pages go to the device as they are now.
    private mutating func submit(_ turn: inout Turn<FileSystem>, _ state: FileState) {
        let (system, piece) = (turn.world, bio!)
        bio = nil
        state.ioEnds[ioEnd!].blocks = run.lowerBound..<piece.blocks.upperBound
        let bytes = piece.blocks.flatMap {
            state.pages[$0]?.bytes ?? [UInt8](repeating: 0, count: system.layout.blockSize)
        }
        for block in piece.blocks { state.pages[block]?.isDirty = false }
        state.ioEnds[ioEnd!].references += 1
        turn.begin(
            WritebackBioEnd(ioEnd!, of: file, piece.blocks, piece.physical, bytes, ordered: piece.ordered),
            in: .interrupt)
    }

    /// The submitting task's reference. What could not be mapped is lost, unless only memory was missing: its pages are
    /// dirty no more.
    private mutating func drop(_ turn: inout Turn<FileSystem>) {
        let (system, state) = (turn.world, turn.world.files[file])
        let rest = mappedEnd..<run.upperBound
        unlockPages(state, rest)
        if error != nil, error != .noMemory {
            for block in rest { state.pages[block]?.isDirty = false }
            system.loseWriteback(of: file, rest)
        }
        system.putDeferred(ioEnd!, of: file, &turn)
        (ioEnd, place, cursor) = (nil, .beginning, mappedEnd)
    }
}

extension FileSystem {
    /// Drops a reference in any context; with the last one a worker converts what is owed (ext4_put_io_end_defer).
    func putDeferred(_ ioEnd: Slab<IOEnd>.ID, of file: Int, _ turn: inout Turn<FileSystem>) {
        guard put(ioEnd, of: file) else { return }
        if files[file].ioEnds[ioEnd].isUnwritten {
            turn.begin(WritebackWork(ioEnd, of: file), in: .reservedWorkqueue)
        } else {
            endWriteback(ioEnd, of: file, &turn)
        }
    }

    /// The io_end is freed, and its pages are on the device.
    func endWriteback(_ ioEnd: Slab<IOEnd>.ID, of file: Int, _ turn: inout Turn<FileSystem>) {
        for block in files[file].ioEnds[ioEnd].blocks { files[file].pages[block]?.isUnderWriteback = false }
        release(ioEnd, of: file, &turn)
    }

    /// What was written through the page cache has not reached the device (mapping_set_error).
    func loseWriteback(of file: Int, _ blocks: Range<UInt32>) {
        files[file].hasLostWriteback = true
        observer.lostWriteback(
            file: file, range: UInt64(blocks.lowerBound) * blockSize..<UInt64(blocks.upperBound) * blockSize)
    }
}
