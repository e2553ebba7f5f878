extension BlockAllocator {
    /// What is wrong with the counts, in words; nil when nothing is.
    public var fault: String? {
        var total = 0
        for group in freeInGroup.indices {
            let blocks = group * groupSize..<min((group + 1) * groupSize, count)
            let free = blocks.count { !isInUse(UInt64($0)) }
            if free != freeInGroup[group] { return "group \(group) has \(free) free blocks and counts \(freeInGroup[group])" }
            total += free
        }
        return total == free ? nil : "\(total) blocks are free, and \(free) are counted"
    }
}
