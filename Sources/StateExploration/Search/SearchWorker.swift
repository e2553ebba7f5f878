/// A step from a state of the level being searched.
struct StepPlace: Equatable {
    /// The state's position in the level; earlier ones are preferred.
    var position: Int
    var state: UInt32
    /// The step's position among the compiled ones.
    var step: Int32
}

/// What one thread of a search writes to.
final class SearchWorker: @unchecked Sendable {
    let buffers: UnsafeMutablePointer<RecordBuffer>
    let timesTaken: UnsafeMutablePointer<Int>
    let next: UnsafeMutablePointer<UInt64>
    /// The hashes of the next few successors that a shard takes in, then a place for what touching them gave.
    let hashes: UnsafeMutablePointer<UInt64>
    /// For each property the least id of a new state in which a conjunct fails; `UInt32.max` when there is none.
    let violations: UnsafeMutablePointer<UInt32>
    let properties: Int
    /// For each step property the first step of the level that violates it.
    var stepViolations: [Int: StepPlace] = [:]
    /// The first state of the level without a successor in which something is unfinished.
    var deadlock: StepPlace?
    /// The first step of the level that leaves a cell's range.
    var outOfRange: StepPlace?
    var generated = 0
    /// Successors that a shard looks up at once.
    static let block = 16

    init(words: Int, steps: Int, properties: Int) {
        buffers = .allocate(capacity: Shard.count)
        for shard in 0..<Shard.count { (buffers + shard).initialize(to: RecordBuffer()) }
        timesTaken = .allocate(capacity: max(1, steps))
        timesTaken.initialize(repeating: 0, count: max(1, steps))
        next = .allocate(capacity: words)
        next.initialize(repeating: 0, count: words)
        hashes = .allocate(capacity: Self.block + 1)
        hashes.initialize(repeating: 0, count: Self.block + 1)
        violations = .allocate(capacity: max(1, properties))
        violations.initialize(repeating: UInt32.max, count: max(1, properties))
        self.properties = properties
    }

    deinit {
        for shard in 0..<Shard.count { buffers[shard].deallocate() }
        buffers.deallocate()
        timesTaken.deallocate()
        next.deallocate()
        hashes.deallocate()
        violations.deallocate()
    }

    /// Bytes held.
    var bytes: Int { (0..<Shard.count).reduce(0) { $0 + buffers[$1].bytes } }
}
