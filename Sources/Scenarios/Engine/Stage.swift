import DirectIOEngine

/// A volume with a scenario's files as they are before anything is done, for one kernel.
struct Stage {
    /// An operation that has put something into a file.
    struct Preparation {
        let request: RequestID
        let operation: Operation
        let file: Int
        let buffer: UserBuffer?
    }

    private static let journalBlocks = 256

    let scenario: Scenario
    let rules: ProtocolRules
    /// Whether there may be a power cut, for which more is remembered.
    let mayBeCut: Bool
    /// Bytes of a file that something is done to, at most.
    let fileSize: Int
    private let device: MemoryDevice
    private let preparations: [Preparation]

    /// - Throws: ``DeviceError`` when the device is too small for the files.
    init(_ scenario: Scenario, _ rules: ProtocolRules) throws(DeviceError) {
        (self.scenario, self.rules) = (scenario, rules)
        let all = scenario.body.flatMap(\.all)
        mayBeCut = all.contains { if case .powerCut = $0.kind { true } else { false } }
        let reached = all.map { $0.end(in: scenario) } + scenario.files.map(\.size)
        fileSize = (reached.max()! + scenario.blockSize - 1) / scenario.blockSize * scenario.blockSize
        let device = MemoryDevice(
            blockCount: scenario.deviceBlocks * (scenario.blockSize / scenario.sectorSize),
            blockSize: scenario.sectorSize)
        let desk = Desk(Self.ledger(scenario, fileSize, mayBeCut: false))
        let system = try FileSystem(
            formatting: device, blockSize: scenario.blockSize, journalBlocks: Self.journalBlocks,
            files: scenario.files.count, reserve: 4, rules: rules, observer: desk)
        let runtime = SteppedRuntime(system, lockCount: system.lockCount)
        var preparations: [Preparation] = []
        for (file, operation) in scenario.preparations {
            let request = RequestID(UInt32(preparations.count + 1))
            let buffer = scenario.buffer(for: operation, request, file: file)
            preparations.append(
                Preparation(request: request, operation: operation, file: file, buffer: buffer))
            runtime.begin(system.task(request, operation, file: file, buffer))
            while let task = runtime.enabled.first { runtime.take(task, NoFaults()) }
            guard case .success? = desk.outcomes[request] else {
                throw .unusable("the device has no room for the files of the scenario")
            }
        }
        (self.device, self.preparations) = (device, preparations)
    }

    private static func ledger(_ scenario: Scenario, _ fileSize: Int, mayBeCut: Bool) -> Ledger {
        Ledger(
            files: scenario.files.count, fileSize: fileSize, blockSize: scenario.blockSize,
            sectorSize: scenario.sectorSize, mayBeCut: mayBeCut)
    }

    /// A ledger that knows of what is in the files.
    func makeLedger() -> Ledger {
        let ledger = Self.ledger(scenario, fileSize, mayBeCut: mayBeCut)
        for (place, preparation) in preparations.enumerated() {
            // A size that was given before anything was written has taken nothing away.
            if case .truncate = preparation.operation, place == 0 || preparations[place - 1].file != preparation.file {
                continue
            }
            ledger.began(preparation.request, preparation.operation, file: preparation.file, preparation.buffer)
            ledger.ended(preparation.request, .success(preparation.operation.count))
        }
        return ledger
    }

    /// A device of its own, with the volume.
    func makeDevice() -> MemoryDevice { device.snapshot() }

    /// The first number that no operation has.
    var nextRequest: UInt32 { UInt32(preparations.count + 1) }

    /// The write that has put something into a sector of a file; nil where none has.
    func writer(of sector: Int, in file: Int) -> RequestID? {
        let place = sector * scenario.sectorSize
        return preparations.last {
            guard $0.file == file, case .write(let offset, let count, _, _) = $0.operation else { return false }
            return Int(offset) <= place && place < Int(offset) + count
        }?.request
    }
}

extension Scenario {
    /// What brings the files into the state that they are to be in.
    fileprivate var preparations: [(file: Int, operation: Operation)] {
        var preparations: [(file: Int, operation: Operation)] = []
        for (number, file) in files.enumerated() {
            preparations.append((number, .truncate(size: UInt64(file.size))))
            for part in file.parts {
                let (offset, count) = (UInt64(part.range.lowerBound), part.range.count)
                // Data is whole sectors.
                let sectors = (count + sectorSize - 1) / sectorSize * sectorSize
                preparations.append(
                    (
                        number,
                        part.isWritten
                            ? .write(offset: offset, count: sectors, isSync: true, isDurable: false)
                            : .fallocate(offset: offset, count: count)
                    ))
            }
            if file.size % sectorSize != 0, file.parts.last?.isWritten == true {
                preparations.append((number, .truncate(size: UInt64(file.size))))
            }
            preparations.append((number, .sync))
        }
        return preparations
    }

    /// Memory for an operation, with data of its own where it writes.
    func buffer(for operation: Operation, _ request: RequestID, file: Int, pieces: Int = 1) -> UserBuffer? {
        guard operation.isRead || operation.isWrite else { return nil }
        let buffer = UserBuffer(
            segments: Array(repeating: operation.count / pieces, count: pieces))
        if operation.isWrite {
            buffer.stamp(request, file: file, offset: operation.offset, sectorSize: sectorSize)
        }
        return buffer
    }
}

extension Statement {
    /// The byte behind the last one that it is about.
    fileprivate func end(in scenario: Scenario) -> Int {
        switch kind {
        case .random: return scenario.blockSize
        case .operation(let call), .start(let call):
            if case .truncate(let size) = call.operation { return Int(size) }
            return Int(call.operation.offset) + call.operation.count
        default: return 0
        }
    }
}

extension Operation {
    /// The first byte that it is about.
    var offset: UInt64 {
        switch self {
        case .write(let offset, _, _, _), .read(let offset, _), .bufferedWrite(let offset, _),
            .bufferedRead(let offset, _), .fallocate(let offset, _), .punch(let offset, _):
            offset
        case .truncate, .sync, .close: 0
        }
    }

    /// How many bytes it is about.
    var count: Int {
        switch self {
        case .write(_, let count, _, _), .read(_, let count), .bufferedWrite(_, let count), .bufferedRead(_, let count),
            .fallocate(_, let count), .punch(_, let count):
            count
        case .truncate, .sync, .close: 0
        }
    }
}
