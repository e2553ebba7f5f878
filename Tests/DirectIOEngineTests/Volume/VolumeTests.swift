import Testing

@testable import DirectIOEngine

/// Writes to the files of a small volume, and what the device must hold after each commit.
private struct Workload {
    static let blockSize = 512
    static let pattern: UInt8 = 0xA5

    let recorder: RecordingDevice
    let volume: Volume
    private var random: SeededNumbers
    private var stamp: UInt8 = 0
    /// What each written block of each file holds.
    private var content: [[UInt32: UInt8]]
    /// The files after each commit, and how many entries the log had when it was acknowledged.
    private(set) var states: [(files: [[UInt32: UInt8]], extents: [[Extent]], moment: Int)] = []

    init(seed: UInt64, rules: ExtentRules = ExtentRules()) throws {
        recorder = RecordingDevice(MemoryDevice(blockCount: 256, blockSize: Self.blockSize, pattern: Self.pattern))
        let layout = try VolumeLayout(blockSize: Self.blockSize, blockCount: 256, journalBlocks: 64, inodeCount: 3)
        volume = try Volume.format(recorder, layout, rules: rules)
        random = SeededNumbers(seed: seed)
        content = Array(repeating: [:], count: layout.inodeCount)
        note()
    }

    private mutating func note() {
        states.append((content, volume.inodes.map(\.extents.tree.extents), recorder.entries.count))
    }

    /// A handle, after a commit when there is no room for it.
    private mutating func handle() throws -> Journal.Handle {
        if case .started(let handle) = volume.journal.start(credits: 10) { return handle }
        try commit()
        return try handle()
    }

    private mutating func change<Result>(
        _ file: Int, _ body: (inout Inode, inout VolumeSpace) throws -> Result
    ) throws -> Result {
        var handle = try handle()
        defer { volume.journal.stop(handle) }
        return try volume.change(file, under: &handle, body)
    }

    mutating func run(_ count: Int) throws {
        for _ in 0..<count {
            let file = Int.random(in: 0..<3, using: &random)
            let first = UInt32.random(in: 0..<20, using: &random)
            let range = first..<first + UInt32.random(in: 1...4, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: try punch(file, range)
            case 1: try commit()
            default: try write(file, range)
            }
        }
        try commit()
    }

    private mutating func commit() throws {
        try volume.commit()
        note()
    }

    /// As a direct write does: blocks are allocated unwritten, or split off, data goes to them, and they are converted.
    private mutating func write(_ file: Int, _ range: Range<UInt32>) throws {
        var block = range.lowerBound
        while block < range.upperBound {
            let here = block
            let extent = try change(file) { inode, space in
                switch inode.extents.mapping(at: here) {
                case .extent(let found):
                    let end = min(found.end, range.upperBound)
                    if found.state == .unwritten {
                        try inode.extents.splitBeforeIO(here..<end, isInsideSize: true, &space) { _ in }
                    }
                case .hole(let next):
                    let wanted = Int(min(next ?? .max, range.upperBound) - here)
                    guard let run = space.takeData(wanted) else { throw NoSpace() }
                    try inode.extents.insert(
                        Extent(first: here, count: UInt32(run.count), physical: run.lowerBound, state: .unwritten),
                        merges: false, &space)
                }
                guard case .extent(let mapped) = inode.extents.mapping(at: here) else { throw NoSpace() }
                return mapped
            }
            let end = min(extent.end, range.upperBound)
            // In place where it is written already the old data may be seen as well as the new: nothing to check.
            if extent.state == .unwritten {
                stamp = stamp % 100 + 1
                for target in block..<end {
                    let physical = extent.physical + UInt64(target - extent.first)
                    try recorder.put(Array(repeating: stamp, count: Self.blockSize), at: physical)
                }
                try change(file) { inode, space in
                    _ = try inode.extents.convert(here..<end, isInsideSize: true, &space) { _ in }
                }
                for target in block..<end { content[file][target] = stamp }
            }
            block = end
        }
    }

    private mutating func punch(_ file: Int, _ range: Range<UInt32>) throws {
        try change(file) { inode, space in
            var freed: [Extent] = []
            try inode.extents.remove(range, &space) { freed.append($0) }
            freed.forEach { space.giveBackData($0) }
        }
        for block in range { content[file][block] = nil }
    }

    /// What is wrong after a power cut, in words.
    ///
    /// - Parameters:
    ///   - moment: how many entries of the log had happened.
    ///   - survivors: which writes reached the medium.
    func fault(at moment: Int, _ survivors: [Int], _ entries: [RecordingDevice.Entry], on device: MemoryDevice)
        -> String?
    {
        do {
            for index in survivors {
                if case .write(let block, let bytes) = entries[index] { try device.put(bytes, at: block) }
            }
            let mounted = try Volume.mount(device)
            if let fault = mounted.fault { return fault }
            let last = Int(mounted.journal.committed)
            let least = states.lastIndex { $0.moment <= moment } ?? 0
            guard last >= least else { return "transaction \(least) was acknowledged, and \(last) is the last" }
            guard last < states.count else { return "transaction \(last) never was" }
            for (file, inode) in mounted.inodes.enumerated() {
                guard inode.extents.tree.extents == states[last].extents[file] else {
                    return "file \(file) has other extents"
                }
                for (block, stamp) in states[last].files[file] {
                    guard case .extent(let extent) = inode.extents.mapping(at: block), extent.state == .written else {
                        return "block \(block) of file \(file) is not written"
                    }
                    let buffer = AlignedBuffer(Self.blockSize)
                    try device.read(extent.physical + UInt64(block - extent.first), into: buffer.bytes)
                    if buffer.bytes[9] != stamp { return "block \(block) of file \(file) holds \(buffer.bytes[9])" }
                }
            }
            return nil
        } catch {
            return "\(error)"
        }
    }
}

@Suite("A volume")
struct VolumeTests {
    /// Cuts the power at every moment, with every subset of at most `most` unflushed writes.
    private func crashes(_ workload: Workload, most: Int) -> (count: Int, fault: String?) {
        let entries = workload.recorder.entries
        var count = 0
        for moment in workload.states[0].moment...entries.count {
            for survivors in RecordingDevice.survivors(of: entries, at: moment, most: most) {
                count += 1
                let device = MemoryDevice(blockCount: 256, blockSize: Workload.blockSize, pattern: Workload.pattern)
                if let fault = workload.fault(at: moment, survivors, entries, on: device) {
                    return (count, "moment \(moment): \(fault)")
                }
            }
        }
        return (count, nil)
    }

    @Test("survives every power cut: what was committed is there, with its data", arguments: [1, 2, 3] as [UInt64])
    func survives(seed: UInt64) throws {
        var workload = try Workload(seed: seed)
        try workload.run(60)
        #expect(workload.volume.fault == nil)
        let (count, fault) = crashes(workload, most: 4)
        #expect(fault == nil, "seed \(seed)")
        #expect(count > 1_000, "\(count) states")
    }

    /// B25's kind: the mapping is on the device before the data is.
    @Test("shows what the device held where data is not flushed before the commit block")
    func dataAfterCommit() throws {
        let faults = try (1...4 as ClosedRange<UInt64>).map { seed in
            var workload = try Workload(seed: seed)
            workload.volume.omitting([.flushBeforeCommit])
            try workload.run(12)
            // The data lies behind the images and the commit block.
            return crashes(workload, most: 8).fault
        }
        #expect(faults.contains { $0 != nil })
    }

    @Test("is mounted as it was left, over and over", arguments: [1, 2, 3] as [UInt64])
    func remount(seed: UInt64) throws {
        let device = MemoryDevice(blockCount: 256, blockSize: 512)
        var volume = try Volume.format(
            device, VolumeLayout(blockSize: 512, blockCount: 256, journalBlocks: 40, inodeCount: 5))
        for round in 0..<10 {
            guard case .started(var handle) = volume.journal.start(credits: 10) else { throw NoSpace() }
            try volume.change(round % 5, under: &handle) { inode, space in
                guard let run = space.takeData(3) else { throw NoSpace() }
                try inode.extents.insert(
                    Extent(first: UInt32(8 * round), count: 3, physical: run.lowerBound, state: .unwritten),
                    merges: true, &space)
                inode.diskSize = UInt64(round) * 512
            }
            volume.journal.stop(handle)
            try volume.commit()
            let again = try Volume.mount(device)
            #expect(again.inodes.map(\.extents.tree.extents) == volume.inodes.map(\.extents.tree.extents))
            #expect(again.inodes.map(\.diskSize) == volume.inodes.map(\.diskSize))
            #expect(again.fault == nil)
            volume = again
        }
    }

    /// What an extending write had allocated behind the size is cut off.
    @Test("cuts orphans off at their size after a crash")
    func orphans() throws {
        let device = MemoryDevice(blockCount: 256, blockSize: 512)
        let volume = try Volume.format(
            device, VolumeLayout(blockSize: 512, blockCount: 256, journalBlocks: 40, inodeCount: 5))
        let free = volume.space.free
        guard case .started(var handle) = volume.journal.start(credits: 10) else { throw NoSpace() }
        try volume.change(2, under: &handle) { inode, space in
            guard let run = space.takeData(5) else { throw NoSpace() }
            try inode.extents.insert(
                Extent(first: 0, count: 5, physical: run.lowerBound, state: .written), merges: true, &space)
            (inode.diskSize, inode.isOrphan) = (700, true)
        }
        volume.journal.stop(handle)
        try volume.commit()
        let mounted = try Volume.mount(device)
        #expect(mounted.inodes[2].extents.tree.extents.map(\.count) == [2])
        #expect(mounted.inodes[2].diskSize == 700 && !mounted.inodes[2].isOrphan)
        #expect(mounted.space.free == free - 2 && mounted.fault == nil)
        #expect(try Volume.mount(device).inodes == mounted.inodes)
    }

    @Test("is refused where the device is too small, cut off, or holds something else")
    func refused() throws {
        let small = #expect(throws: DeviceError.self) { try VolumeLayout(blockSize: 512, blockCount: 40) }
        #expect(small?.description.hasPrefix("a device of 40 blocks is too small") == true)
        let other = #expect(throws: DeviceError.self) { try Volume.mount(MemoryDevice(blockCount: 64, blockSize: 512)) }
        #expect(other?.description == "the device holds no volume of blocks of 512 bytes; format it first")
        let device = MemoryDevice(blockCount: 256, blockSize: 512)
        let layout = try VolumeLayout(blockSize: 512, blockCount: 256, journalBlocks: 40)
        _ = try Volume.format(device, layout)
        let cut = MemoryDevice(blockCount: 100, blockSize: 512)
        let buffer = AlignedBuffer(512)
        try device.read(0, into: buffer.bytes)
        try cut.write(0, from: UnsafeRawBufferPointer(buffer.bytes))
        let error = #expect(throws: DeviceError.self) { try Volume.mount(cut) }
        #expect(error?.description == "the volume has 256 blocks, and the device 100: it was cut off")
    }

    /// A bit of the bitmap that says the opposite.
    @Test("tells blocks that are in use and nobody's, and blocks that are a file's and free")
    func wrongBitmap() throws {
        let device = MemoryDevice(blockCount: 256, blockSize: 512)
        let layout = try VolumeLayout(blockSize: 512, blockCount: 256, journalBlocks: 40, inodeCount: 5)
        let volume = try Volume.format(device, layout)
        guard case .started(var handle) = volume.journal.start(credits: 10) else { throw NoSpace() }
        let owned = try volume.change(0, under: &handle) { inode, space in
            guard let run = space.takeData(1) else { throw NoSpace() }
            try inode.extents.insert(
                Extent(first: 0, count: 1, physical: run.lowerBound, state: .written), merges: true, &space)
            return run.lowerBound
        }
        volume.journal.stop(handle)
        try volume.commit()
        _ = try Volume.mount(device)
        for (block, words) in [
            (owned, "block \(owned) belongs to a file, and is free"), (200, "block 200 is in use, and nobody's"),
        ] {
            let damaged = device.snapshot()
            let buffer = AlignedBuffer(512)
            try damaged.read(layout.bitmaps.lowerBound, into: buffer.bytes)
            buffer.bytes[Int(block / 8)] ^= 1 << UInt8(block % 8)
            try damaged.write(layout.bitmaps.lowerBound, from: UnsafeRawBufferPointer(buffer.bytes))
            #expect(try Volume.mount(damaged).fault == words)
        }
    }

    @Test("takes no more changes once its journal could not be written")
    func aborted() throws {
        let device = FaultyDevice(MemoryDevice(blockCount: 256, blockSize: 512)) { number, _ in
            number > 60 ? .inputOutput : nil
        }
        let volume = try Volume.format(
            device, VolumeLayout(blockSize: 512, blockCount: 256, journalBlocks: 40, inodeCount: 5))
        var failure: JournalAborted?
        for round in 0..<40 where failure == nil {
            guard case .started(var handle) = volume.journal.start(credits: 10) else { throw NoSpace() }
            volume.change(0, under: &handle) { inode, _ in inode.diskSize = UInt64(round) }
            volume.journal.stop(handle)
            do { try volume.commit() } catch { failure = error }
        }
        let reason = try #require(failure)
        #expect(volume.journal.start(credits: 1) == .refused(reason))
        #expect(throws: reason) { try volume.commit() }
    }
}
