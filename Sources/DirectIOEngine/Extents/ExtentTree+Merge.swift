extension ExtentTree {
    /// Whether two extents can become one (ext4_can_extents_be_merged).
    ///
    /// - Parameter unwrittenToo: whether two unwritten ones may.
    static func canMerge(_ left: Extent, _ right: Extent, unwrittenToo: Bool) -> Bool {
        guard left.state == right.state, left.isFollowed(by: right) else { return false }
        switch left.state {
        case .written: return left.count + right.count <= Extent.mostWritten
        case .unwritten: return unwrittenToo && left.count + right.count <= Extent.mostUnwritten
        }
    }

    /// Makes one of the extent at a block and its neighbours in the same leaf, where that is allowed
    /// (ext4_ext_try_to_merge: to the right, then to the left).
    ///
    /// - Returns: how many extents there are less.
    @discardableResult
    mutating func mergeNeighbours(
        at block: UInt32, unwrittenToo: Bool, _ source: inout some BlockSource
    ) -> Int {
        let before = count
        var path = path(to: block)
        while mergeWithNext(at: path, unwrittenToo: unwrittenToo, &source) {}
        if path.place > 0 {
            path.place -= 1
            while mergeWithNext(at: path, unwrittenToo: unwrittenToo, &source) {}
        }
        shrink(&source)
        return before - count
    }

    private mutating func mergeWithNext(at path: Path, unwrittenToo: Bool, _ source: inout some BlockSource) -> Bool {
        let entries = nodes[path.leaf].entries
        guard path.place >= 0, path.place + 1 < entries.count else { return false }
        let (left, right) = (entries[path.place].extent, entries[path.place + 1].extent)
        guard Self.canMerge(left, right, unwrittenToo: unwrittenToo) else { return false }
        var next = path
        next.place += 1
        remove(at: next, &source)
        replace(
            at: path,
            with: Extent(
                first: left.first, count: left.count + right.count, physical: left.physical, state: left.state))
        return true
    }
}
