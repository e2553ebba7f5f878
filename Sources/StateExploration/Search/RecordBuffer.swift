/// Successors on their way to a shard: for each the state, then the parent's id and the step in one word.
struct RecordBuffer {
    private(set) var base: UnsafeMutablePointer<UInt64>
    private(set) var end: Int = 0
    private var capacity: Int

    init() {
        capacity = 64
        base = .allocate(capacity: capacity)
    }

    func deallocate() { base.deallocate() }

    /// Bytes held.
    var bytes: Int { capacity * 8 }

    @inline(__always)
    mutating func append<Count: WordCount>(
        _ state: UnsafePointer<UInt64>, parent: UInt32, step: UInt32, _ width: Count
    ) {
        if end &+ width.words &+ 1 > capacity { grow(width.words + 1) }
        let place = base + end
        width.copy(state, to: place)
        place[width.words] = UInt64(parent) &<< 32 | UInt64(step)
        end = end &+ width.words &+ 1
    }

    mutating func removeAll() { end = 0 }

    @inline(never)
    private mutating func grow(_ room: Int) {
        let larger = max(capacity * 3 / 2, capacity + room)
        let moved = UnsafeMutablePointer<UInt64>.allocate(capacity: larger)
        moved.update(from: base, count: end)
        base.deallocate()
        base = moved
        capacity = larger
    }
}
