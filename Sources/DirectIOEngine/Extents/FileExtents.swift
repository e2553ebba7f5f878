/// The extents of a file and what may be done with them: allocation, the split before I/O, conversion after it,
/// removal.
///
/// Everything here happens under the file's i_data_sem, held exclusively, but for ``mapping(at:)``.
///
/// - Source: ext4_ext_map_blocks(), ext4_split_extent(), ext4_convert_unwritten_extents_endio(),
///   ext4_ext_remove_space(), fs/ext4/extents.c.
public struct FileExtents: Equatable, Sendable {
    /// The tree.
    public private(set) var tree: ExtentTree
    /// What is allowed.
    public let rules: ExtentRules
    /// What was done so far.
    public private(set) var counts = Counts()

    /// How often something was done.
    public struct Counts: Hashable, Sendable {
        /// Extents cut in two.
        public var splits = 0
        /// Extents that became one with a neighbour.
        public var merges = 0
        /// Runs marked written.
        public var conversions = 0
        /// Splits that found no block and zeroed instead.
        public var zeroOuts = 0

        /// Adds what was done to another file.
        mutating func add(_ other: Counts) {
            splits += other.splits
            merges += other.merges
            conversions += other.conversions
            zeroOuts += other.zeroOuts
        }
    }

    /// A file without blocks.
    public init(rules: ExtentRules = ExtentRules(), blockSize: Int = 4096) {
        self.rules = rules
        tree = ExtentTree(blockSize: blockSize)
    }

    /// A file with the extents of a tree.
    init(_ tree: ExtentTree, rules: ExtentRules) { (self.tree, self.rules) = (tree, rules) }

    /// The nodes whose blocks are about to be written.
    mutating func takeChangedNodes() -> [Int] { tree.takeChanged() }

    /// The blocks of nodes that have changed since this was asked last.
    mutating func takeNewlyChangedNodes() -> [UInt64] { tree.takeNewlyChanged() }

    /// What stands at a logical block.
    public func mapping(at block: UInt32) -> Mapping { tree.mapping(at: block) }

    /// Puts new blocks where a hole is.
    ///
    /// - Parameters:
    ///   - extent: at most as long as an extent may be; no block of it is mapped.
    ///   - merges: whether it may become one with its neighbours; before I/O it may not.
    ///   - isPending: whether direct I/O or writeback has a conversion to make on this file.
    /// - Throws: ``NoSpace`` when the tree needs a block and there is none; the extents are as before then.
    public mutating func insert(
        _ extent: Extent, merges: Bool, isPending: Bool = false, _ source: inout some BlockSource
    ) throws(NoSpace) {
        let path = tree.path(to: extent.first)
        let most = extent.state == .written ? Extent.mostWritten : Extent.mostUnwritten
        precondition((1...most).contains(extent.count), "an extent of \(extent.count) blocks")
        if case .hole(let next) = tree.mapping(at: extent.first), next.map({ $0 >= extent.end }) ?? true {
        } else {
            preconditionFailure("blocks \(extent.first)..<\(extent.end) are mapped already")
        }
        let isAppended = merges && append(extent, at: path, isPending: isPending)
        if !isAppended { try tree.insert(extent, after: path, &source) }
        if merges {
            counts.merges += tree.mergeNeighbours(
                at: extent.first, unwrittenToo: mergesUnwritten(isPending), &source)
        }
    }

    /// Makes an extent before it longer: that needs no room in the tree.
    private mutating func append(_ extent: Extent, at path: ExtentTree.Path, isPending: Bool) -> Bool {
        guard let before = tree.extent(at: path),
            ExtentTree.canMerge(before, extent, unwrittenToo: mergesUnwritten(isPending))
        else { return false }
        tree.replace(
            at: path,
            with: Extent(
                first: before.first, count: before.count + extent.count, physical: before.physical, state: before.state)
        )
        counts.merges += 1
        return true
    }

    private func mergesUnwritten(_ isPending: Bool) -> Bool {
        rules.unwrittenMerge == .always || !isPending
    }

    /// Makes a run an extent of its own before I/O is sent to it, still unwritten: nothing but the run will be
    /// converted.
    ///
    /// - Parameters:
    ///   - run: unwritten blocks of one extent.
    ///   - isInsideSize: whether the extent lies inside the file's size, so that it may be zeroed where it cannot be
    ///     split.
    ///   - zero: writes zeros to a run of the device.
    /// - Throws: ``NoSpace``, or what `zero` throws. What was split before stays split.
    public mutating func splitBeforeIO(
        _ run: Range<UInt32>, isInsideSize: Bool, _ source: inout some BlockSource, zero: (Extent) throws -> Void
    ) throws {
        // Told that the run holds data: what lies before the right edge is data, and what lies behind the left one.
        let claims = rules.preSplit == .claimsData
        try split(
            run, first: ZeroOut(isAllowed: isInsideSize, data: claims ? .first : .none),
            then: ZeroOut(isAllowed: isInsideSize, data: claims ? .second : .none), &source, zero: zero)
    }

    /// The right edge first; then, what is found there having been looked up again, the left one (ext4_split_extent).
    private mutating func split(
        _ run: Range<UInt32>, first right: ZeroOut, then left: ZeroOut, _ source: inout some BlockSource,
        zero: (Extent) throws -> Void
    ) throws {
        try cut(at: run.upperBound, in: run.lowerBound, right, &source, zero: zero)
        try cut(at: run.lowerBound, in: run.lowerBound, left, &source, zero: zero)
    }

    private mutating func cut(
        at edge: UInt32, in block: UInt32, _ zeroOut: ZeroOut, _ source: inout some BlockSource,
        zero: (Extent) throws -> Void
    ) throws {
        guard case .extent(let extent) = tree.mapping(at: block), extent.first < edge, edge < extent.end else { return }
        var zeroOut = zeroOut
        // What the first edge has made written is never zeroed: it may hold data.
        if extent.state == .written { zeroOut.isAllowed = false }
        if try tree.split(at: edge, zeroOut, &source, zero: zero) {
            counts.splits += 1
        } else {
            counts.zeroOuts += 1
            if !zeroOut.staysUnwritten {
                counts.merges += tree.mergeNeighbours(at: extent.first, unwrittenToo: false, &source)
            }
        }
    }

    /// Marks a run written once its data has arrived; a larger extent is split first. Neighbours that are written
    /// become one with it.
    ///
    /// - Parameter run: the range to convert. Only its first extent is: the caller goes on behind it.
    /// - Returns: the block up to which it is written now; nil when the first block is a hole.
    /// - Throws: ``NoSpace``, or what `zero` throws.
    public mutating func convert(
        _ run: Range<UInt32>, isInsideSize: Bool, _ source: inout some BlockSource, zero: (Extent) throws -> Void
    ) throws -> UInt32? {
        guard case .extent(let found) = tree.mapping(at: run.lowerBound) else { return nil }
        let end = min(found.end, run.upperBound)
        guard found.state == .unwritten else { return end }
        let part = run.lowerBound..<end
        if found.first < part.lowerBound || part.upperBound < found.end {
            // What lies left of the part has neither data nor zeros when only what lies behind it was zeroed.
            let isPartial = rules.partialZeroOut == .keepsUnwritten && found.first < part.lowerBound
            try split(
                part, first: ZeroOut(isAllowed: isInsideSize, data: .first, staysUnwritten: isPartial),
                then: ZeroOut(isAllowed: isInsideSize, data: .second), &source, zero: zero)
        }
        let path = tree.path(to: part.lowerBound)
        if let extent = tree.extent(at: path), extent.state == .unwritten {
            tree.replace(at: path, with: extent.written)
        }
        counts.conversions += 1
        counts.merges += tree.mergeNeighbours(at: part.lowerBound, unwrittenToo: false, &source)
        return end
    }

    /// Makes one of neighbours that are alike, as if they had been allocated together.
    ///
    /// - Returns: whether there were any.
    mutating func join(_ source: inout some BlockSource) -> Bool {
        let before = tree.count
        for extent in tree.extents { tree.mergeNeighbours(at: extent.first, unwrittenToo: true, &source) }
        return tree.count < before
    }

    /// Takes blocks out: a hole is left.
    ///
    /// - Parameter free: takes back blocks of the device that held data.
    /// - Throws: ``NoSpace`` when a middle part is taken out and the tree needs a block. Nothing was removed then.
    public mutating func remove(
        _ run: Range<UInt32>, _ source: inout some BlockSource, free: (Extent) -> Void
    ) throws(NoSpace) {
        guard !run.isEmpty else { return }
        if case .extent(let extent) = tree.mapping(at: run.lowerBound), extent.first < run.lowerBound {
            let path = tree.path(to: run.lowerBound)
            tree.replace(at: path, with: extent.prefix(before: run.lowerBound))
            if run.upperBound < extent.end {
                do {
                    try tree.insert(extent.suffix(from: run.upperBound), after: tree.path(to: run.upperBound), &source)
                } catch {
                    tree.replace(at: tree.path(to: extent.first), with: extent)
                    throw error
                }
            }
            let removed = extent.suffix(from: run.lowerBound)
            free(run.upperBound < extent.end ? removed.prefix(before: run.upperBound) : removed)
        }
        while true {
            let path = tree.path(to: run.upperBound - 1)
            guard let extent = tree.extent(at: path), extent.end > run.lowerBound, extent.first >= run.lowerBound else {
                break
            }
            if extent.end > run.upperBound {
                tree.replace(at: path, with: extent.suffix(from: run.upperBound))
                free(extent.prefix(before: run.upperBound))
            } else {
                tree.remove(at: path, &source)
                free(extent)
            }
        }
        tree.shrink(&source)
    }
}
