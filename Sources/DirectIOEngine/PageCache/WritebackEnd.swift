/// Pages on their way to the device, and what happens when they have arrived: in interrupt context.
///
/// - Source: ext4_end_bio(), fs/ext4/page-io.c.
package struct WritebackBioEnd: Machine {
    /// Which step comes next.
    package enum Place { case transferring, leavingOrder, ending, done }

    private let ioEnd: Slab<IOEnd>.ID
    private let file: Int
    private let blocks: Range<UInt32>
    private let physical: UInt64
    private let bytes: [UInt8]
    /// Of how many mapping calls a commit waits for the data.
    private let ordered: Int
    package private(set) var place = Place.transferring
    /// The device did not take it.
    package private(set) var hasFailed = false

    init(
        _ ioEnd: Slab<IOEnd>.ID, of file: Int, _ blocks: Range<UInt32>, _ physical: UInt64, _ bytes: [UInt8],
        ordered: Int
    ) {
        (self.ioEnd, self.file, self.blocks, self.physical) = (ioEnd, file, blocks, physical)
        (self.bytes, self.ordered) = (bytes, ordered)
    }

    package var nextStep: String {
        switch place {
        case .transferring: "transfer"
        case .leavingOrder: "writeback_leave_order"
        case .ending: hasFailed ? "writeback_bio_error" : "writeback_bio_end"
        case .done: "done"
        }
    }

    package var need: Next<FileSystem> {
        switch place {
        case .transferring: .go
        case .leavingOrder: .metadata
        case .ending: .state(of: file)
        case .done: .done
        }
    }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        switch place {
        case .transferring:
            transfer(&turn)
            place = ordered > 0 ? .leavingOrder : .ending
        case .leavingOrder:
            system.volume.orderedWrites -= ordered
            place = .ending
        case .ending:
            if hasFailed {
                system.files[file].ioEnds[ioEnd].hasFailed = true
                system.loseWriteback(of: file, blocks)
            }
            system.putDeferred(ioEnd, of: file, &turn)
            place = .done
        case .done: break
        }
    }

    private mutating func transfer(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        system.checkOwner(of: blocks.lowerBound, physical, count: blocks.count, in: file, "writeback goes to")
        guard !turn.chance.fails(.device) else { return hasFailed = true }
        let buffer = AlignedBuffer(bytes.count)
        bytes.withUnsafeBytes { buffer.bytes.copyMemory(from: $0) }
        do {
            try system.device.write(physical * system.sectorsInBlock, from: UnsafeRawBufferPointer(buffer.bytes))
        } catch {
            hasFailed = true
        }
    }
}

/// Converts what writeback has written, with the credits that were set aside for it.
///
/// - Source: ext4_end_io_rsv_work(), ext4_end_io_end(), fs/ext4/page-io.c.
package struct WritebackWork: Machine {
    /// Which step comes next.
    package enum Place { case beginning, givingBack, converting, clearing, releasing, done }

    private let ioEnd: Slab<IOEnd>.ID
    private let file: Int
    package private(set) var place = Place.beginning
    package private(set) var conversion: Conversion?
    private var reservation: Journal.Reservation?

    init(_ ioEnd: Slab<IOEnd>.ID, of file: Int) { (self.ioEnd, self.file) = (ioEnd, file) }

    package var nextStep: String {
        switch place {
        case .beginning: "writeback_work"
        case .givingBack: "writeback_free_reserved"
        case .converting: conversion!.nextStep
        case .clearing: "writeback_clear"
        case .releasing: "writeback_release"
        case .done: "done"
        }
    }

    package var need: Next<FileSystem> {
        switch place {
        case .beginning, .clearing, .releasing: .state(of: file)
        case .givingBack: .metadata
        case .converting: conversion!.need
        case .done: .done
        }
    }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        let state = system.files[file]
        switch place {
        case .beginning:
            let object = state.ioEnds[ioEnd]
            state.ioEnds[ioEnd].reservation = nil
            reservation = object.reservation
            let converts = !object.hasFailed || system.rules.writebackError == .converts
            let start = UInt64(object.blocks.lowerBound) * system.blockSize
            let blocks = system.blocksToConvert(from: start, length: object.blocks.count * system.layout.blockSize)
            if converts { conversion = Conversion(file, blocks, object.reservation) }
            place = converts ? .converting : reservation == nil ? .clearing : .givingBack
        case .givingBack:
            system.volume.journal.giveBack(reservation!)
            place = .clearing
        case .converting:
            conversion!.step(&turn)
            if conversion!.isDone { place = .clearing }
        case .clearing:
            // What is not converted reads as zeros, also where its own bio has ended well.
            if conversion == nil || conversion!.error != nil {
                system.loseWriteback(of: file, state.ioEnds[ioEnd].blocks)
            }
            system.clearFlag(ioEnd, of: file)
            place = .releasing
        case .releasing:
            system.endWriteback(ioEnd, of: file, &turn)
            place = .done
        case .done: break
        }
    }
}
