/// Marks a range written after I/O, in rounds.
///
/// - Source: ext4_convert_unwritten_extents(), fs/ext4/extents.c.
package struct Conversion: Part {
    /// Which step comes next.
    package enum Place { case starting, mapping, stopping, done }

    let file: Int
    package private(set) var blocks: Range<UInt32>
    private var reservation: Journal.Reservation?
    /// Whether all rounds have one handle, for which credits were set aside.
    private let isReserved: Bool
    package private(set) var place: Place
    private var isWaiting = false
    package private(set) var handle: Journal.Handle?
    /// What went wrong; what earlier rounds converted stays converted.
    package private(set) var error: ErrorNumber?

    /// A conversion.
    ///
    /// - Parameters:
    ///   - blocks: those to convert; of none there is nothing to do.
    ///   - reservation: credits for all rounds together; otherwise each has a handle of its own.
    init(_ file: Int, _ blocks: Range<UInt32>, _ reservation: Journal.Reservation? = nil) {
        (self.file, self.blocks, self.reservation) = (file, blocks, reservation)
        isReserved = reservation != nil
        place = blocks.isEmpty && !isReserved ? .done : .starting
    }

    package var end: PartEnd { PartEnd(error) }

    package var isDone: Bool { place == .done }

    package var nextStep: String {
        switch place {
        case .starting: isReserved ? "writeback_convert_start" : "start_conversion"
        case .mapping: isReserved ? "writeback_convert" : "convert_blocks"
        case .stopping: isReserved ? "writeback_convert_stop" : "stop_conversion"
        case .done: "done"
        }
    }

    package var need: Next<FileSystem> {
        switch place {
        case .starting: !isWaiting ? .metadata : isReserved ? .journalIsOpen : .journalTakesHandles(for: file)
        case .mapping: .extents(of: file)
        case .stopping: .metadata
        case .done: .done
        }
    }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        switch place {
        case .starting: start(&turn)
        case .mapping:
            convert(&turn)
            place = isReserved && !blocks.isEmpty && error == nil ? .mapping : .stopping
        case .stopping:
            turn.world.volume.journal.stop(handle!)
            handle = nil
            place = blocks.isEmpty || error != nil ? .done : .starting
        case .done: break
        }
    }

    private mutating func start(_ turn: inout Turn<FileSystem>) {
        isWaiting = false
        if turn.context == .interrupt { turn.world.observer.noticed(.sleepsInInterrupt("a conversion")) }
        switch askForHandle(&turn) {
        case .wait: isWaiting = true
        case .failed(let error): (self.error, place) = (error, .done)
        case .started(let handle): (self.handle, reservation, place) = (handle, nil, .mapping)
        }
    }

    private func askForHandle(_ turn: inout Turn<FileSystem>) -> FileSystem.HandleStart {
        guard let reservation else { return turn.world.startHandle(for: file, &turn) }
        return switch turn.world.volume.journal.start(reservation) {
        case .started(let handle): .started(handle)
        case .wait: .wait
        case .refused: .failed(.readOnly)
        }
    }

    /// One round: the extent at the beginning of what is left.
    private mutating func convert(_ turn: inout Turn<FileSystem>) {
        guard !blocks.isEmpty else { return }
        let (system, file) = (turn.world, file)
        var run = blocks.lowerBound..<blocks.lowerBound + UInt32(turn.chance.pick(.conversion, upTo: blocks.count))
        if system.rules.convertedPart == .wholeExtent,
            case .extent(let found) = system.volume.mapping(of: file, at: run.lowerBound), found.state == .unwritten
        {
            run = found.first..<found.end
        }
        guard !turn.chance.fails(.treeRead) else { return error = .inputOutput }
        let fails = [turn.chance.fails(.treeBlock), turn.chance.fails(.treeBlock)]
        let size = system.size(of: file)
        do {
            let end = try system.volume.change(file, under: &handle!) { inode, space in
                space.failingInsertions = fails
                defer { space.failingInsertions = [] }
                let isInside = inode.extents.isInside(size, at: run.lowerBound, system.layout)
                return try inode.extents.convert(run, isInsideSize: isInside, &space, zero: system.zero)
            }
            if end == nil { system.observer.noticed(.conversionMeetsHole) }
            // A conversion that meets a hole ends there, and says nothing of it.
            let reached = end.map { min(max($0, blocks.lowerBound), blocks.upperBound) } ?? blocks.upperBound
            blocks = reached..<blocks.upperBound
        } catch {
            self.error = error is NoSpace ? .noSpace : .inputOutput
        }
    }
}

extension FileExtents {
    /// Whether the extent at a block lies inside the file's size, rounded up: it may be zeroed where it cannot be
    /// split.
    func isInside(_ size: UInt64, at block: UInt32, _ layout: VolumeLayout) -> Bool {
        guard case .extent(let extent) = mapping(at: block) else { return false }
        return extent.end <= layout.blocks(of: size)
    }
}
