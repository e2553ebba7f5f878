import DirectIOEngine
import PropertyTesting

/// A small file: blocks are allocated, run through direct writes, and taken out, while the tree may run out of blocks.
/// Whatever happens, a reader finds what the completed writes wrote, zeros, and never what the device held before.
struct FileExtentsTest: StateMachineTest {
    enum Command: Sendable {
        /// Allocates the holes of a range, unwritten.
        case allocate(first: UInt32, last: UInt32)
        /// Begins a write: the first run of unwritten blocks in the range is split off.
        case begin(first: UInt32, last: UInt32)
        /// Data of a write arrives, and it is converted.
        case complete(Int)
        /// A write fails: nothing arrives.
        case fail(Int)
        case punch(first: UInt32, last: UInt32)
        /// How many blocks the tree may still have.
        case starve(Int)
    }

    struct Model {
        var isAllocated = [Bool](repeating: false, count: FileExtentsTest.size)
        var hasData = [Bool](repeating: false, count: FileExtentsTest.size)
        var inFlight: [ClosedRange<UInt32>] = []
    }

    static let size = 48

    var rules = ExtentRules()

    private static let range = Generator.zip(Generator<UInt32>.integer(in: 0...47), Generator<UInt32>.integer(in: 0...12))
        .map { (first: $0.0, last: min($0.0 + $0.1, 47)) }
    private static let all = Generator<Command>.weighted(
        (3, range.map { Command.allocate(first: $0.first, last: $0.last) }),
        (4, range.map { Command.begin(first: $0.first, last: $0.last) }),
        (4, Generator.integer(in: 0...3).map(Command.complete)), (1, Generator.integer(in: 0...3).map(Command.fail)),
        (1, range.map { Command.punch(first: $0.first, last: $0.last) }),
        (2, Generator.element(of: [0, 1, 2, 100]).map(Command.starve)))

    func initialModel() -> Model { Model() }

    func commands(in model: Model) -> Generator<Command> { Self.all }

    func isAllowed(_ command: Command, in model: Model) -> Bool {
        switch command {
        case .allocate, .starve: true
        case .begin(let first, let last):
            model.inFlight.count < 4 && (first...last).allSatisfy { model.isAllocated[Int($0)] }
                && !model.inFlight.contains { $0.overlaps(first...last) }
        case .complete(let index), .fail(let index): index < model.inFlight.count
        // As with i_dio_count: nothing is taken out while a write is in flight.
        case .punch: model.inFlight.isEmpty
        }
    }

    func apply(_ command: Command, to model: inout Model) -> Answer {
        switch command {
        case .allocate(let first, let last): for block in first...last { model.isAllocated[Int(block)] = true }
        case .begin(let first, let last): model.inFlight.append(first...last)
        case .complete(let index): for block in model.inFlight.remove(at: index) { model.hasData[Int(block)] = true }
        case .fail(let index): model.inFlight.remove(at: index)
        case .punch(let first, let last):
            for block in first...last { (model.isAllocated[Int(block)], model.hasData[Int(block)]) = (false, false) }
        case .starve: break
        }
        return .none
    }

    func makeSystem() -> File { File(rules: rules) }

    func perform(_ command: Command, on file: inout File) throws -> Answer {
        switch command {
        case .allocate(let first, let last): try file.allocate(first...last)
        case .begin(let first, let last): try file.begin(first...last)
        case .complete(let index): try file.complete(index)
        case .fail(let index): file.fail(index)
        case .punch(let first, let last): try file.punch(first...last)
        case .starve(let left): file.source.left = left
        }
        return .none
    }

    func check(_ file: File, against model: Model) throws {
        if let fault = file.extents.tree.fault { throw Mismatch(fault, identity: "fault") }
        let blocks = Set(file.extents.tree.treeBlocks)
        try require(blocks == file.source.inUse, "the tree has blocks \(blocks), and \(file.source.inUse) were taken")
        for block in 0..<UInt32(Self.size) {
            let content = file.read(block)
            if content == .stale { throw Mismatch("block \(block) shows what the device held", identity: "stale") }
            let expected: File.Content = model.hasData[Int(block)] ? .data : .zeros
            if content != expected { throw Mismatch("block \(block) holds \(content)", identity: "\(expected) expected") }
        }
    }
}

/// Extents and what the device holds.
struct File {
    enum Content: Sendable { case stale, zeros, data }

    private(set) var extents: FileExtents
    var source = TreeBlocks(left: 100)
    private var media: [UInt64: Content] = [:]
    private var next: UInt64 = 1
    private var inFlight: [(range: ClosedRange<UInt32>, isStarted: Bool)] = []

    /// Small blocks, so that a few extents make a deep tree.
    init(rules: ExtentRules) { extents = FileExtents(rules: rules, blockSize: 64) }

    func read(_ block: UInt32) -> Content {
        guard case .extent(let extent) = extents.mapping(at: block), extent.state == .written else { return .zeros }
        return media[extent.physical + UInt64(block - extent.first)] ?? .stale
    }

    mutating func allocate(_ range: ClosedRange<UInt32>) throws {
        var block = range.lowerBound
        while block <= range.upperBound {
            switch extents.mapping(at: block) {
            case .extent(let extent): block = extent.end
            case .hole(let hole):
                let end = min(hole ?? .max, range.upperBound + 1)
                let extent = Extent(first: block, count: end - block, physical: next, state: .unwritten)
                // One that cannot be inserted for want of a block is tried with more: this is no test of allocation.
                do { try extents.insert(extent, merges: true, isPending: !inFlight.isEmpty, &source) } catch {
                    let left = source.left
                    source.left = 100
                    try extents.insert(extent, merges: true, isPending: !inFlight.isEmpty, &source)
                    source.left = left
                }
                next += UInt64(end - block)
                block = end
            }
        }
    }

    mutating func begin(_ range: ClosedRange<UInt32>) throws {
        var isStarted = true
        var block = range.lowerBound
        while block <= range.upperBound, isStarted {
            guard case .extent(let extent) = extents.mapping(at: block) else { throw NoSpace() }
            let end = min(extent.end, range.upperBound + 1)
            if extent.state == .unwritten {
                do { try split(block..<end) } catch is NoSpace { isStarted = false }
            }
            block = end
        }
        inFlight.append((range, isStarted))
    }

    private mutating func split(_ run: Range<UInt32>) throws {
        var zeroed: [Extent] = []
        defer { zeroed.forEach { wipe($0) } }
        try extents.splitBeforeIO(run, isInsideSize: true, &source) { zeroed.append($0) }
    }

    mutating func complete(_ index: Int) throws {
        let (range, isStarted) = inFlight.remove(at: index)
        if !isStarted {
            // The write was refused; it is made again, now that the tree has blocks.
            let left = source.left
            source.left = 100
            try begin(range)
            inFlight.removeLast()
            source.left = min(left, source.left)
        }
        for block in range {
            guard case .extent(let extent) = extents.mapping(at: block) else { throw NoSpace() }
            media[extent.physical + UInt64(block - extent.first)] = .data
        }
        var block = range.lowerBound
        while block <= range.upperBound {
            var zeroed: [Extent] = []
            defer { zeroed.forEach { wipe($0) } }
            let end: UInt32?
            do {
                end = try extents.convert(block..<range.upperBound + 1, isInsideSize: true, &source) { zeroed.append($0) }
            } catch is NoSpace {
                // Conversion fails when an edge was zeroed and the other cannot be cut; more blocks mend it.
                source.left = 100
                continue
            }
            guard let end else { throw NoSpace() }
            block = end
        }
    }

    mutating func fail(_ index: Int) { inFlight.remove(at: index) }

    mutating func punch(_ range: ClosedRange<UInt32>) throws {
        let left = source.left
        source.left = 100
        try extents.remove(range.lowerBound..<range.upperBound + 1, &source) { extent in
            for block in extent.physical..<extent.physical + UInt64(extent.count) { media[block] = nil }
        }
        source.left = min(left, source.left)
    }

    private mutating func wipe(_ extent: Extent) {
        for block in extent.physical..<extent.physical + UInt64(extent.count) { media[block] = .zeros }
    }
}
