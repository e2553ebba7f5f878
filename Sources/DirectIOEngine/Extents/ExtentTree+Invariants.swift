extension ExtentTree {
    /// What is wrong with the tree, in words; nil when nothing is.
    ///
    /// - Complexity: linear in the number of extents.
    public var fault: String? {
        var seen = 0
        var leaves = 0
        if let fault = fault(in: Self.root, level: 0, seen: &seen, leaves: &leaves) { return fault }
        if leaves != count { return "\(leaves) extents are in leaves, and \(count) are counted" }
        let blocks = treeBlocks
        if Set(blocks).count != blocks.count { return "two nodes lie in one block" }
        if blocks.count != seen - 1 { return "\(blocks.count) blocks hold \(seen - 1) nodes" }
        let all = extents
        for (extent, next) in zip(all, all.dropFirst()) where extent.end > next.first {
            return "\(extent) overlaps \(next)"
        }
        for extent in all {
            let most = extent.state == .written ? Extent.mostWritten : Extent.mostUnwritten
            if extent.count == 0 || extent.count > most { return "\(extent) has \(extent.count) blocks" }
        }
        return nil
    }

    private func fault(in node: Int, level: Int, seen: inout Int, leaves: inout Int) -> String? {
        seen += 1
        let entries = nodes[node].entries
        let most = node == Self.root ? Self.rootCapacity : capacity
        if entries.count > most { return "a node on level \(level) has \(entries.count) entries, more than \(most)" }
        if entries.isEmpty, node != Self.root { return "a node on level \(level) is empty" }
        for (left, right) in zip(entries, entries.dropFirst()) where left.first >= right.first {
            return "a node on level \(level) has \(left.first) before \(right.first)"
        }
        guard level < depth else {
            leaves += entries.count
            return nil
        }
        for entry in entries {
            if nodes[entry.child].entries.first?.first != entry.first {
                return "an entry on level \(level) says \(entry.first) of a node that begins elsewhere"
            }
            if let fault = fault(in: entry.child, level: level + 1, seen: &seen, leaves: &leaves) { return fault }
        }
        return nil
    }
}
