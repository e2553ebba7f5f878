import Testing

@testable import DirectIOEngine

@Suite("The journal's log")
struct JournalLogTests {
    private static let size = 512
    private static let region: Range<UInt64> = 1..<20

    /// Transactions that each put their number into a few of the blocks 24 to 27, together.
    private static let blocks: [[UInt64]] = [[24, 25], [25, 26], [24], [24, 25, 26, 27], [27], [25, 24], [26, 27, 24]]

    private static func image(_ number: Int) -> [UInt8] { Array(repeating: UInt8(number), count: size) }

    /// What the blocks hold after each number of transactions.
    private static let states: [[Int]] = blocks.indices.reduce(into: [[0, 0, 0, 0]]) { states, index in
        var state = states.last!
        for block in blocks[index] { state[Int(block) - 24] = index + 1 }
        states.append(state)
    }

    /// All transactions, one after another.
    ///
    /// - Returns: the log of writes, and how many of its entries there were when each transaction was acknowledged.
    private func run(omitting step: JournalLog.Step? = nil) throws -> (entries: [RecordingDevice.Entry], acknowledged: [Int]) {
        let device = RecordingDevice(MemoryDevice(blockCount: 32, blockSize: Self.size, pattern: 0))
        var log = try JournalLog(formatting: Self.region, of: device)
        if let step { log.omitted.insert(step) }
        var acknowledged = [device.entries.count]
        for (index, blocks) in Self.blocks.enumerated() {
            try log.commit(UInt64(index + 1), blocks.map { ($0, Self.image(index + 1)) })
            acknowledged.append(device.entries.count)
        }
        return (device.entries, acknowledged)
    }

    /// Cuts the power at every moment, lets every subset of at most four unflushed writes survive, and replays.
    ///
    /// - Returns: how many states there were, and what was wrong with the first bad one.
    private func crashes(
        _ entries: [RecordingDevice.Entry], _ acknowledged: [Int]
    ) throws -> (count: Int, fault: String?) {
        var count = 0
        for moment in acknowledged[0]...entries.count {
            let least = acknowledged.lastIndex { $0 <= moment }!
            for survivors in RecordingDevice.survivors(of: entries, at: moment) {
                count += 1
                let device = MemoryDevice(blockCount: 32, blockSize: Self.size, pattern: 0)
                for index in survivors {
                    if case .write(let block, let bytes) = entries[index] { try device.put(bytes, at: block) }
                }
                let last = Int(try JournalLog.replay(Self.region, of: device).last)
                let found = try (24..<28).map { block -> Int in
                    let buffer = AlignedBuffer(Self.size)
                    try device.read(UInt64(block), into: buffer.bytes)
                    return Int(buffer.bytes[0])
                }
                if last < least { return (count, "transaction \(least) was acknowledged, and \(last) is the last") }
                if found != Self.states[last] { return (count, "\(found) after \(last) transactions") }
            }
        }
        return (count, nil)
    }

    @Test func survivesEveryPowerCut() throws {
        let (entries, acknowledged) = try run()
        let (count, fault) = try crashes(entries, acknowledged)
        #expect(fault == nil)
        #expect(count > 200, "\(count) states")
    }

    @Test(
        "does not survive every power cut where it leaves out a flush",
        arguments: [JournalLog.Step.flushAfterCommit, .flushBeforeForgetting])
    func omissions(step: JournalLog.Step) throws {
        let (entries, acknowledged) = try run(omitting: step)
        #expect(try crashes(entries, acknowledged).fault != nil)
    }

    /// The checksum tells a commit block whose images are missing; what it cannot tell is that data blocks are.
    @Test func noticesImagesThatAreMissing() throws {
        let (entries, acknowledged) = try run(omitting: .flushBeforeCommit)
        #expect(try crashes(entries, acknowledged).fault == nil)
    }

    @Test func goesOnAfterAReplay() throws {
        let device = MemoryDevice(blockCount: 32, blockSize: Self.size, pattern: 0)
        var log = try JournalLog(formatting: Self.region, of: device)
        for round in 1...40 {
            try log.commit(UInt64(round), [(24, Self.image(round)), (25, Self.image(round))])
            if round % 7 == 0 {
                let replayed = try JournalLog.replay(Self.region, of: device)
                #expect(replayed.last == UInt64(round))
                log = replayed.log
            }
        }
    }

    /// A block that was metadata, was given back, and holds data now.
    @Test(arguments: [true, false])
    func revokedBlocksKeepWhatIsThereNow(isRevoked: Bool) throws {
        let device = MemoryDevice(blockCount: 32, blockSize: Self.size, pattern: 0)
        var log = try JournalLog(formatting: Self.region, of: device)
        try log.commit(1, [(24, Self.image(1)), (25, Self.image(1))])
        try log.commit(2, [(25, Self.image(2))], revoking: isRevoked ? [24] : [])
        try device.put(Self.image(77), at: 24)
        _ = try JournalLog.replay(Self.region, of: device)
        let buffer = AlignedBuffer(Self.size)
        try device.read(24, into: buffer.bytes)
        #expect(buffer.bytes[0] == (isRevoked ? 77 : 1))
        try device.read(25, into: buffer.bytes)
        #expect(buffer.bytes[0] == 2)
    }

    /// Metadata again later: the newer image counts.
    @Test func revokedBlocksMayBecomeMetadataAgain() throws {
        let device = MemoryDevice(blockCount: 32, blockSize: Self.size, pattern: 0)
        var log = try JournalLog(formatting: Self.region, of: device)
        try log.commit(1, [(24, Self.image(1))])
        try log.commit(2, [(25, Self.image(2))], revoking: [24])
        try log.commit(3, [(24, Self.image(3))])
        _ = try JournalLog.replay(Self.region, of: device)
        let buffer = AlignedBuffer(Self.size)
        try device.read(24, into: buffer.bytes)
        #expect(buffer.bytes[0] == 3)
    }

    @Test func manyImagesTakeSeveralDescriptors() throws {
        let device = MemoryDevice(blockCount: 512, blockSize: Self.size, pattern: 0)
        var log = try JournalLog(formatting: 1..<300, of: device)
        let images = (300..<500).map { (block: UInt64($0), bytes: Self.image($0 % 200 + 1)) }
        try log.commit(1, images)
        #expect(try JournalLog.replay(1..<300, of: device).last == 1)
        for image in images {
            let buffer = AlignedBuffer(Self.size)
            try device.read(image.block, into: buffer.bytes)
            #expect(buffer.bytes[7] == image.bytes[7])
        }
    }

    @Test func aDeviceOfAnotherFormatIsRefused() throws {
        let device = MemoryDevice(blockCount: 32, blockSize: Self.size, pattern: 3)
        let error = #expect(throws: DeviceError.self) { try JournalLog.replay(Self.region, of: device) }
        #expect(error?.description == "block 1 holds no journal: the device is of another format, or damaged")
    }

    @Test func aDeviceThatFailsIsReported() throws {
        let device = FaultyDevice(MemoryDevice(blockCount: 32, blockSize: Self.size)) { number, _ in
            number == 4 ? .inputOutput : nil
        }
        var log = try JournalLog(formatting: Self.region, of: device)
        #expect(throws: DeviceError.inputOutput(block: 4)) { try log.commit(1, [(24, Self.image(1)), (25, Self.image(1))]) }
    }
}
