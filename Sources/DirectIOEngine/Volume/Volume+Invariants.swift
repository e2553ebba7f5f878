extension Volume {
    /// What is wrong with the volume, in words; nil when nothing is: trees, counts, and that every block in use belongs
    /// to one file or to the volume itself.
    ///
    /// - Complexity: linear in blocks and extents.
    public var fault: String? {
        var owners: [UInt64: Int] = [:]
        for (number, inode) in inodes.enumerated() {
            if let fault = inode.extents.tree.fault { return "file \(number): \(fault)" }
            let data = inode.extents.tree.extents.flatMap { Array($0.physical..<$0.physical + UInt64($0.count)) }
            for block in data + inode.extents.tree.treeBlocks {
                if let other = owners.updateValue(number, forKey: block) {
                    return "block \(block) belongs to files \(other) and \(number)"
                }
            }
        }
        return space.fault(owned: Set(owners.keys), layout)
    }
}
