/// What a split may do that finds no block for the tree: make the extent readable by zeroing it instead.
struct ZeroOut {
    /// Whether it may: the extent lies inside the file's size.
    var isAllowed: Bool
    /// The part that holds data already, which is not zeroed.
    var data = Data.none
    /// Whether the extent stays unwritten all the same, because neither zeros nor data fill it.
    var staysUnwritten = false

    enum Data {
        case none
        /// Before the edge.
        case first
        /// From the edge on.
        case second
    }
}

extension ExtentTree {
    /// Cuts an extent at a block, so that one ends there and another begins (ext4_split_extent_at).
    ///
    /// - Parameters:
    ///   - edge: a block of an extent, and not its first.
    ///   - zeroOut: what to do when the tree finds no block.
    ///   - zero: writes zeros to a run of the device; throws when the device fails.
    /// - Returns: whether it is cut; otherwise it was zeroed.
    /// - Throws: ``NoSpace`` where zeroing is not allowed; what `zero` throws. The extents are as before then.
    mutating func split(
        at edge: UInt32, _ zeroOut: ZeroOut, _ source: inout some BlockSource, zero: (Extent) throws -> Void
    ) throws -> Bool {
        let path = path(to: edge)
        guard let extent = extent(at: path), extent.first < edge, extent.contains(edge) else {
            preconditionFailure("no extent to cut at \(edge)")
        }
        let (left, right) = (extent.prefix(before: edge), extent.suffix(from: edge))
        replace(at: path, with: left)
        do {
            try insert(right, after: path, &source)
            return true
        } catch {
            // The tree may have grown before it gave up: the place is looked up again.
            replace(at: self.path(to: extent.first), with: extent)
            guard zeroOut.isAllowed else { throw error }
        }
        switch zeroOut.data {
        case .none: try zero(extent)
        case .first: try zero(right)
        case .second: try zero(left)
        }
        if !zeroOut.staysUnwritten { replace(at: self.path(to: extent.first), with: extent.written) }
        return false
    }
}

extension Extent {
    /// The same blocks, written.
    var written: Extent { Extent(first: first, count: count, physical: physical, state: .written) }
}
