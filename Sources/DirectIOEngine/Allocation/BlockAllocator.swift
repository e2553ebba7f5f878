/// Which blocks of the device are in use, group by group, as ext4 keeps it: a bitmap and a count of free blocks each, and
/// a reserve that only blocks of extent trees may dip into.
///
/// - Source: fs/ext4/mballoc.c; ext4_has_free_clusters() and ext4_claim_free_clusters(), fs/ext4/balloc.c.
public struct BlockAllocator: Equatable, Sendable {
    /// Blocks in a group: as many as a bitmap of one block has bits for.
    public let groupSize: Int
    /// Blocks of the device.
    public let count: Int
    /// How many blocks are kept for extent trees.
    public let reserve: Int
    /// Free blocks, the reserve among them.
    public private(set) var free: Int
    /// Free blocks of each group.
    public internal(set) var freeInGroup: [Int]
    /// A bit for each block; set when it is in use.
    private var words: [UInt64]

    /// All blocks free, but for those of the first so many that hold the file system itself.
    ///
    /// - Parameters:
    ///   - count: blocks of the device.
    ///   - used: blocks at the beginning that are never given out.
    ///   - reserve: two per cent of the device and at most 4096 blocks, unless said otherwise.
    public init(count: Int, used: Int = 1, groupSize: Int = 32_768, reserve: Int? = nil) {
        precondition(count > used && used >= 0 && groupSize > 0 && groupSize % 64 == 0, "a device with room for data")
        (self.count, self.groupSize) = (count, groupSize)
        self.reserve = reserve ?? min(count / 50, 4096)
        free = count
        words = Array(repeating: 0, count: (count + 63) / 64)
        freeInGroup = stride(from: 0, to: count, by: groupSize).map { min(groupSize, count - $0) }
        for block in 0..<used { mark(block, inUse: true) }
    }

    /// Takes a run of free blocks for data, as long as can be had and at most as long as wanted.
    ///
    /// - Parameters:
    ///   - wanted: at least 1.
    ///   - goal: where to look first; the file's neighbour, say.
    /// - Returns: the run, or nil when only the reserve is left.
    public mutating func take(_ wanted: Int, near goal: UInt64) -> Range<UInt64>? {
        let available = free - reserve
        guard available > 0, let first = firstFree(from: Int(clamping: goal)) else { return nil }
        var end = first
        while end < count, end - first < min(wanted, available), !isInUse(UInt64(end)) {
            mark(end, inUse: true)
            end += 1
        }
        return UInt64(first)..<UInt64(end)
    }

    /// Takes one block for a tree, from the reserve when nothing else is left.
    public mutating func takeForTree(near goal: UInt64 = 0) -> UInt64? {
        guard let block = firstFree(from: Int(clamping: goal)) else { return nil }
        mark(block, inUse: true)
        return UInt64(block)
    }

    /// Takes a block that is free.
    mutating func take(_ block: UInt64) {
        precondition(!isInUse(block), "block \(block) is taken and was in use")
        mark(Int(block), inUse: true)
    }

    /// Gives blocks back that are in use.
    public mutating func giveBack(_ run: Range<UInt64>) {
        for block in run {
            precondition(isInUse(block), "block \(block) is given back and was free")
            mark(Int(block), inUse: false)
        }
    }

    /// Whether a block is in use.
    public func isInUse(_ block: UInt64) -> Bool { words[Int(block / 64)] & (1 << (block % 64)) != 0 }

    private mutating func mark(_ block: Int, inUse: Bool) {
        if inUse { words[block / 64] |= 1 << UInt64(block % 64) } else { words[block / 64] &= ~(1 << UInt64(block % 64)) }
        freeInGroup[block / groupSize] += inUse ? -1 : 1
        free += inUse ? -1 : 1
    }

    /// The first free block at or behind a goal, or else the first of all. Groups without free blocks are passed over.
    private func firstFree(from goal: Int) -> Int? {
        let start = goal < count ? goal : 0
        return firstFree(in: start..<count) ?? firstFree(in: 0..<start)
    }

    private func firstFree(in range: Range<Int>) -> Int? {
        var block = range.lowerBound
        while block < range.upperBound {
            let group = block / groupSize
            if freeInGroup[group] == 0 {
                block = (group + 1) * groupSize
                continue
            }
            let taken = words[block / 64] >> UInt64(block % 64)
            let skipped = (~taken).trailingZeroBitCount
            // Past the word's end zeros were shifted in, which look free.
            if block % 64 + skipped < 64 {
                return block + skipped < range.upperBound ? block + skipped : nil
            }
            block = (block / 64 + 1) * 64
        }
        return nil
    }
}
