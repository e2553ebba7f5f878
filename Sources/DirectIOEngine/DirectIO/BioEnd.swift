/// A run of sectors on its way to the device, and what happens when it has arrived, or has not: in interrupt context.
///
/// - Source: dio_bio_end_aio(), fs/direct-io.c; iomap_dio_bio_end_io(), fs/iomap/direct-io.c.
package struct BioEnd: Machine {
    /// Which step comes next.
    package enum Place { case transferring, ending, completing, done }

    /// Where the run lies in the file and on the device.
    package struct Run {
        /// The first logical block, and where it lies on the device.
        package let block: UInt32
        let physical: UInt64
        package let blockCount: Int
        /// The first sector of the device.
        let sector: UInt64
        /// Bytes of zeros before the data.
        let zerosBefore: Int
        /// What of the user's buffer is written; nothing where zeros take its place.
        let data: Range<Int>
        /// Bytes of zeros behind the data, or in its place.
        let zerosAfter: Int
    }

    package let request: RequestID
    private let file: Int
    private let dio: Slab<DIO>.ID
    package let run: Run
    private let buffer: UserBuffer
    private let rules: ProtocolRules
    package private(set) var place = Place.transferring
    package private(set) var failure: ErrorNumber?
    package private(set) var completion: Completion?

    init(
        _ run: Run, _ buffer: UserBuffer, of dio: Slab<DIO>.ID, for request: RequestID, in file: Int,
        _ rules: ProtocolRules
    ) {
        (self.run, self.buffer, self.dio, self.request) = (run, buffer, dio, request)
        (self.file, self.rules) = (file, rules)
    }

    package var nextStep: String {
        switch place {
        case .transferring: "transfer"
        case .ending: failure == nil ? "bio_end" : "bio_end_error"
        case .completing: completion!.nextStep
        case .done: "done"
        }
    }

    package var need: Next<FileSystem> {
        switch place {
        case .transferring: .go
        case .ending: .state(of: file)
        case .completing: completion!.need
        case .done: .done
        }
    }

    package var isDone: Bool { place == .done }

    package mutating func step(_ turn: inout Turn<FileSystem>) {
        switch place {
        case .transferring:
            transfer(&turn)
            place = .ending
        case .ending: end(&turn)
        case .completing:
            completion!.step(&turn)
            if completion!.isDone { place = .done }
        case .done: break
        }
    }

    private mutating func transfer(_ turn: inout Turn<FileSystem>) {
        let system = turn.world
        system.checkOwner(of: run.block, run.physical, count: run.blockCount, in: file, "a bio writes to")
        guard !turn.chance.fails(.device) else {
            failure = .inputOutput
            return
        }
        do {
            if run.zerosBefore + run.zerosAfter == 0, let slice = buffer.slice(run.data) {
                return try system.device.write(run.sector, from: UnsafeRawBufferPointer(slice))
            }
            var sector = run.sector
            try writeZeros(run.zerosBefore, at: &sector, system.device)
            for slice in buffer.slices(run.data) {
                try system.device.write(sector, from: UnsafeRawBufferPointer(slice))
                sector += UInt64(slice.count) / system.sectorSize
            }
            try writeZeros(run.zerosAfter, at: &sector, system.device)
        } catch {
            failure = rules.home == .dioFlag ? ErrorNumber(error) : .inputOutput
        }
    }

    private func writeZeros(_ count: Int, at sector: inout UInt64, _ device: any BlockDevice) throws(DeviceError) {
        guard count > 0 else { return }
        let zeros = AlignedBuffer(count)
        zeros.bytes.initializeMemory(as: UInt8.self, repeating: 0)
        try device.write(sector, from: UnsafeRawBufferPointer(zeros.bytes))
        sector += UInt64(count / device.blockSize)
    }

    private mutating func end(_ turn: inout Turn<FileSystem>) {
        let state = turn.world.files[file]
        if let failure, state.dios[dio].ioError == nil { state.dios[dio].ioError = failure }
        state.dios[dio].references -= 1
        place = .done
        guard state.dios[dio].references == 0 else { return }
        // A page that was cached meanwhile is dropped by the completion, which sleeps for that (332391a9935d).
        let hasPages = rules.invalidation != .atReturn && !state.pages.isEmpty
        if state.dios[dio].isDeferred || hasPages {
            turn.begin(CompletionWork(dio, for: request, of: file, rules), in: .workqueue)
        } else {
            completion = Completion(dio, for: request, of: file, isAsync: true, rules)
            place = .completing
        }
    }
}

extension ErrorNumber {
    /// What a user is told of a device's error.
    init(_ error: DeviceError) {
        self =
            switch error {
            case .full: .noSpace
            case .readOnly: .readOnly
            case .inputOutput, .gone, .outOfRange, .unusable: .inputOutput
            }
    }
}

extension FileSystem {
    /// Notices a transfer that goes to blocks which the file has lost: a block of the device may be another file's by
    /// now.
    func checkOwner(of block: UInt32, _ physical: UInt64, count: Int, in file: Int, _ what: String) {
        guard checksOwners else { return }
        for index in 0..<count {
            if case .extent(let extent) = volume.mapping(of: file, at: block + UInt32(index)),
                extent.physical + UInt64(block + UInt32(index) - extent.first) == physical + UInt64(index)
            {
                continue
            }
            return observer.noticed(.foreignBlock(what))
        }
    }
}
