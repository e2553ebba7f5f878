import DirectIOEngine

/// Blocks for trees, as many as are left.
struct TreeBlocks: BlockSource {
    var left: Int
    private(set) var inUse: Set<UInt64> = []
    private var next: UInt64 = 1 << 40

    init(left: Int = .max) { self.left = left }

    mutating func takeBlock() -> UInt64? {
        guard left > 0 else { return nil }
        left -= 1
        next += 1
        inUse.insert(next)
        return next
    }

    mutating func giveBack(_ block: UInt64) {
        precondition(inUse.remove(block) != nil, "block \(block) was not in use")
        if left < .max { left += 1 }
    }
}
