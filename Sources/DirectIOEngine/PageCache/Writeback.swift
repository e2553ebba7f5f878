/// Sends the dirty pages of a range to the device, run by run: each has an io_end, for whose conversion credits are set
/// aside beforehand.
///
/// - Source: ext4_writepages(), mpage_map_and_submit_extent(), fs/ext4/inode.c.
struct Writeback: Call {
    private enum Place: String {
        case beginning = "writeback_begin", allocating = "writeback_alloc", starting = "writeback_start"
        case lockingExtents = "writeback_data_sem", readingPointer = "writeback_read_pointer"
        case lookingForDebts = "writeback_look_for_debts", mapping = "writeback_map"
        case flaggingOther = "writeback_flag_other", flaggingInside = "writeback_flag_inside"
        case unlockingExtents = "writeback_release_data_sem", flagging = "writeback_flag", submitting =
            "writeback_submit"
        case stopping = "writeback_stop", dropping = "writeback_drop", done
    }

    private let file: Int
    private let blocks: Range<UInt32>
    private let rules: ProtocolRules
    private var place = Place.beginning
    private var cursor: UInt32
    /// Pages that are being sent, and those of them that a mapping call has returned.
    private var run: Range<UInt32> = 0..<0
    private var mapped: Range<UInt32> = 0..<0
    private var ioEnd: Slab<IOEnd>.ID?
    private var handle: Journal.Handle?
    private var reservation: Journal.Reservation?
    private var isWaiting = false
    private var extent: Extent?
    private var seen: Slab<IOEnd>.ID?
    private var isOwing = false
    private var mayZeroOut = true
    /// Whether a commit waits for the run's data.
    private var isOrdered = false
    /// What kept pages from being written.
    private(set) var error: ErrorNumber?

    package var outcome: Outcome { error.map { .failure($0) } ?? .success(0) }

    init(_ file: Int, _ blocks: Range<UInt32>, _ rules: ProtocolRules) {
        (self.file, self.blocks, self.rules) = (file, blocks, rules)
        cursor = blocks.lowerBound
    }

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
            place =
                extent == nil ? .stopping : isOwing && rules.writebackFlag == .afterDataSem ? .flagging : .submitting
        case .flagging:
            flag(system, state)
            place = .submitting
        case .submitting: submit(&turn, state)
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
        guard let first = dirty.first, error == nil else { return place = .done }
        let count = zip(dirty, first...).prefix { $0 == $1 }.count
        run = first..<first + UInt32(count)
        // Locked until they are sent, or cannot be: nobody cuts them off meanwhile.
        for block in run { state.pages[block]!.isUnderWriteback = true }
        (extent, isOwing) = (nil, false)
        place = .allocating
    }

    private func unlockPages(_ state: FileState, _ blocks: Range<UInt32>) {
        for block in blocks { state.pages[block]?.isUnderWriteback = false }
    }

    private mutating func start(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        isWaiting = false
        // The handle and what is set aside for the conversion are had together, or neither.
        guard system.volume.journal.hasRoom(for: 2 * system.credits(for: file)) || system.volume.journal.abort != nil
        else {
            system.requestCommit(&turn)
            isWaiting = true
            return
        }
        switch system.startHandle(for: file, &turn) {
        case .wait: isWaiting = true
        case .failed(let error):
            self.error = error
            place = .dropping
        case .started(let handle):
            self.handle = handle
            reservation = system.volume.journal.reserve(credits: handle.credits)
            place = .lockingExtents
        }
    }

    private mutating func map(_ turn: inout Turn<FileSystem>) {
        let (system, file) = (turn.world, file)
        let size = system.size(of: file)
        var faults = MappingFaults()
        faults.askFor(&turn.chance)
        let part = run.lowerBound..<run.lowerBound + UInt32(turn.chance.pick(.mapping, upTo: run.count))
        let (asWritten, mayZeroOut) = (rules.writebackAllocation != .unwritten, mayZeroOut)
        do {
            let (found, isNew) = try system.volume.change(file, under: &handle!) { inode, space in
                let mapped = try inode.extents.mapForWrite(
                    part, asWritten: asWritten, size: mayZeroOut ? size : 0, system, &space, faults)
                let end = UInt64(min(mapped.0.end, part.upperBound)) * system.blockSize
                inode.diskSize = max(inode.diskSize, min(end, size))
                return mapped
            }
            mapped = part.lowerBound..<min(found.end, part.upperBound)
            (extent, isOwing) = (found, isNew && !asWritten)
            isOrdered = isNew && rules.writebackAllocation == .writtenOrdered
            if isOrdered { system.volume.orderedWrites += 1 }
        } catch {
            self.error = (error as? ErrorNumber) ?? (error is NoSpace ? .noSpace : .inputOutput)
        }
    }

    private mutating func flag(_ system: FileSystem, _ state: FileState) {
        system.flag(ioEnd!, of: file)
        state.ioEnds[ioEnd!].reservation = reservation
        reservation = nil
    }

    /// The pages of the run go to the device as they are now.
    private mutating func submit(_ turn: inout Turn<FileSystem>, _ state: FileState) {
        let (system, extent) = (turn.world, extent!)
        unlockPages(state, mapped.upperBound..<run.upperBound)
        run = mapped
        state.ioEnds[ioEnd!].blocks = run
        let bytes = run.flatMap { state.pages[$0]?.bytes ?? [UInt8](repeating: 0, count: system.layout.blockSize) }
        for block in run { state.pages[block]?.isDirty = false }
        state.ioEnds[ioEnd!].references += 1
        turn.begin(
            WritebackBioEnd(
                ioEnd!, of: file, run, extent.physical + UInt64(run.lowerBound - extent.first), bytes,
                isOrdered: isOrdered),
            in: .interrupt)
        cursor = run.upperBound
        place = .stopping
    }

    /// The submitting task's reference. What could not be mapped is lost: its pages are dirty no more.
    private mutating func drop(_ turn: inout Turn<FileSystem>) {
        let (system, state) = (turn.world, turn.world.files[file])
        if extent == nil { unlockPages(state, run) }
        if extent == nil, error != nil, error != .noMemory {
            for block in run { state.pages[block]?.isDirty = false }
            system.loseWriteback(of: file, run)
        }
        system.putDeferred(ioEnd!, of: file, &turn)
        (ioEnd, place) = (nil, .beginning)
    }
}

extension FileSystem {
    /// Drops a reference in any context; with the last one a worker converts what is owed (ext4_put_io_end_defer).
    func putDeferred(_ ioEnd: Slab<IOEnd>.ID, of file: Int, _ turn: inout Turn<FileSystem>) {
        guard put(ioEnd, of: file) else { return }
        if files[file].ioEnds[ioEnd].isUnwritten {
            turn.begin(WritebackWork(ioEnd, of: file), in: .reservedWorkqueue)
        } else {
            endWriteback(ioEnd, of: file)
        }
    }

    /// The io_end is freed, and its pages are on the device.
    func endWriteback(_ ioEnd: Slab<IOEnd>.ID, of file: Int) {
        for block in files[file].ioEnds[ioEnd].blocks { files[file].pages[block]?.isUnderWriteback = false }
        release(ioEnd, of: file)
    }

    /// What was written through the page cache has not reached the device (mapping_set_error).
    func loseWriteback(of file: Int, _ blocks: Range<UInt32>) {
        files[file].hasLostWriteback = true
        observer.lostWriteback(
            file: file, range: UInt64(blocks.lowerBound) * blockSize..<UInt64(blocks.upperBound) * blockSize)
    }
}
