/// The states whose hash falls to one part of the search, with an index to find them by. A fixed number of shards
/// makes the order of states independent of the number of threads.
struct Shard {
    /// Shards of a search, as a power of two.
    static let countBits = 7
    static let count = 1 << countBits
    /// Most states of a shard: an index takes the other bits of a 32-bit id.
    static let mostStates = 1 << (32 - countBits) - 2
    /// The parent of an initial state.
    static let noParent = UInt32.max

    /// States one behind another, in the order found.
    private(set) var states: UnsafeMutablePointer<UInt64>
    /// For each state the id of the one it was found from.
    private(set) var parents: UnsafeMutablePointer<UInt32>
    private(set) var count = 0
    private var capacity: Int
    /// For each slot 0, or the position of a state plus one and, in the bits above, a part of its hash.
    private var slots: UnsafeMutablePointer<UInt32>
    private var slotCount: Int
    let words: Int
    /// Where the states of the level being searched start and end.
    var levelStart = 0
    var levelEnd = 0

    init(words: Int) {
        self.words = words
        capacity = 16
        slotCount = 32
        states = .allocate(capacity: capacity * words)
        parents = .allocate(capacity: capacity)
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
    }

    func deallocate() {
        states.deallocate()
        parents.deallocate()
        slots.deallocate()
    }

    /// Bytes held.
    var bytes: Int { capacity * (words * 8 + 4) + slotCount * 4 }

    /// The id of a state of a shard.
    @inline(__always)
    static func id(shard: Int, position: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: position &<< countBits | shard)
    }

    /// The shard and the position of a state's id.
    @inline(__always)
    static func place(ofID id: UInt32) -> (shard: Int, position: Int) {
        (Int(truncatingIfNeeded: id) & (count &- 1), Int(truncatingIfNeeded: id &>> UInt32(countBits)))
    }

    @inline(__always)
    static func shard(ofHash hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> UInt64(64 - countBits)) }

    private static let positionMask = UInt32(1) << UInt32(32 - countBits) - 1

    /// Part of a hash that neither chooses the shard nor, in tables of usual size, the slot.
    @inline(__always)
    private static func tag(_ hash: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: hash &>> UInt64(64 - 2 * countBits)) &<< UInt32(32 - countBits)
    }

    /// Adds a state unless it is known; its position when it is new, else -1.
    @inline(__always)
    mutating func insert<Count: WordCount>(
        _ state: UnsafePointer<UInt64>, hash: UInt64, parent: UInt32, _ width: Count
    ) -> Int {
        let tag = Shard.tag(hash)
        let mask = slotCount &- 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let entry = slots[slot]
            if entry == 0 { break }
            if (entry ^ tag) & ~Shard.positionMask == 0 {
                let known = Int(entry & Shard.positionMask) &- 1
                if width.areEqual(states + known &* width.words, state) { return -1 }
            }
            slot = (slot &+ 1) & mask
        }
        let position = count
        if position == capacity { grow() }
        width.copy(state, to: states + position &* width.words)
        parents[position] = parent
        count = position &+ 1
        slots[slot] = tag | UInt32(truncatingIfNeeded: count)
        if count &* 4 > slotCount &* 3 { rehash(width) }
        return position
    }

    /// The position of a state; -1 when it is not known.
    func position<Count: WordCount>(of state: UnsafePointer<UInt64>, hash: UInt64, _ width: Count) -> Int {
        let tag = Shard.tag(hash)
        var slot = Int(truncatingIfNeeded: hash) & (slotCount &- 1)
        while slots[slot] != 0 {
            let entry = slots[slot]
            if (entry ^ tag) & ~Shard.positionMask == 0 {
                let known = Int(entry & Shard.positionMask) &- 1
                if width.areEqual(states + known &* width.words, state) { return known }
            }
            slot = (slot &+ 1) & (slotCount &- 1)
        }
        return -1
    }

    /// Reads what ``insert(_:hash:parent:_:)`` will, so that the memory of several states is fetched at once. The
    /// result means nothing; using it keeps the reads from being left out.
    @inline(__always)
    func touch(hash: UInt64) -> UInt64 {
        let entry = slots[Int(truncatingIfNeeded: hash) & (slotCount &- 1)]
        let known = Int(entry & Shard.positionMask)
        return states[(known == 0 ? 0 : known &- 1) &* words]
    }

    @inline(never)
    private mutating func grow() {
        let larger = capacity + max(16, capacity / 4)
        let newStates = UnsafeMutablePointer<UInt64>.allocate(capacity: larger * words)
        newStates.update(from: states, count: count * words)
        states.deallocate()
        states = newStates
        let newParents = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
        newParents.update(from: parents, count: count)
        parents.deallocate()
        parents = newParents
        capacity = larger
    }

    @inline(never)
    private mutating func rehash<Count: WordCount>(_ width: Count) {
        slots.deallocate()
        slotCount *= 2
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
        for position in 0..<count {
            let hash = width.hash(states + position * words)
            var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
            slots[slot] = Shard.tag(hash) | UInt32(truncatingIfNeeded: position + 1)
        }
    }
}
