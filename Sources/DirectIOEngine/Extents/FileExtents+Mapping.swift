/// What fails in one mapping.
struct MappingFaults {
    var dataBlock = false
    var quota = false
    var insertions: [Bool] = []

    mutating func askFor(_ chance: inout any Chance) {
        dataBlock = chance.fails(.dataBlock)
        quota = chance.fails(.quota)
        insertions = [chance.fails(.treeBlock), chance.fails(.treeBlock)]
    }
}

extension FileExtents {
    /// Maps the beginning of a range for a write: blocks for a hole, or an unwritten extent's part, cut off.
    ///
    /// - Parameters:
    ///   - asWritten: whether new blocks are marked written before their data is there.
    ///   - size: i_size: an extent beyond it is not zeroed where it cannot be split.
    /// - Returns: the extent at the beginning of the range, and whether its blocks never held data.
    /// - Throws: ``NoSpace``, ``ErrorNumber``, or what the device says while it zeroes.
    mutating func mapForWrite(
        _ range: Range<UInt32>, asWritten: Bool, size: UInt64, _ system: FileSystem, _ space: inout VolumeSpace,
        _ faults: MappingFaults
    ) throws -> (Extent, isNew: Bool) {
        space.failingInsertions = faults.insertions
        defer { space.failingInsertions = [] }
        let first = range.lowerBound
        var end = range.upperBound
        switch mapping(at: first) {
        case .extent(let found) where found.state == .written: return (found, false)
        case .extent(let found):
            let part = first..<min(found.end, range.upperBound)
            // A split that was zeroed instead may have become one with written neighbours, which do hold data.
            end = part.upperBound
            let isInside = found.end <= system.layout.blocks(of: size)
            if asWritten {
                _ = try convert(part, isInsideSize: isInside, &space, zero: system.zero)
            } else {
                try splitBeforeIO(part, isInsideSize: isInside, &space, zero: system.zero)
            }
        case .hole(let next):
            end = try allocate(
                first..<min(next ?? .max, range.upperBound), asWritten ? .written : .unwritten, merges: asWritten,
                &space,
                faults)
        }
        guard case .extent(let extent) = mapping(at: first) else { throw ErrorNumber.inputOutput }
        return (extent.end > end ? extent.prefix(before: end) : extent, true)
    }

    /// Puts blocks where the beginning of a hole is; what cannot be put into the tree is given back.
    ///
    /// - Parameters:
    ///   - hole: as many of its blocks as are wanted.
    ///   - isPending: whether direct I/O or writeback has a conversion to make on this file.
    /// - Returns: the block up to which there are blocks now.
    /// - Throws: ``NoSpace``, ``ErrorNumber``.
    mutating func allocate(
        _ hole: Range<UInt32>, _ state: Extent.State, merges: Bool, isPending: Bool = false, _ space: inout VolumeSpace,
        _ faults: MappingFaults
    ) throws -> UInt32 {
        if faults.quota { throw ErrorNumber.quota }
        let most = state == .written ? Extent.mostWritten : Extent.mostUnwritten
        guard !faults.dataBlock, let run = space.takeData(min(hole.count, Int(most)), near: goal(of: hole, space))
        else { throw NoSpace() }
        let extent = Extent(
            first: hole.lowerBound, count: UInt32(run.count), physical: run.lowerBound, state: state)
        do {
            try insert(extent, merges: merges, isPending: isPending, &space)
        } catch {
            space.giveBackUnused(extent)
            throw error
        }
        return extent.end
    }

    /// Where blocks for a hole would lie best on the device: beside the extent before it, or else that behind it
    /// (ext4_ext_find_goal). The first blocks of a file leave room for those before them.
    private func goal(of hole: Range<UInt32>, _ space: VolumeSpace) -> UInt64 {
        if let before = tree.extent(at: tree.path(to: hole.lowerBound)) {
            return before.physical + UInt64(hole.lowerBound - before.first)
        }
        guard case .hole(let next?) = mapping(at: hole.lowerBound), case .extent(let behind) = mapping(at: next),
            behind.physical > UInt64(next - hole.lowerBound)
        else { return space.goal + UInt64(hole.lowerBound) }
        return behind.physical - UInt64(next - hole.lowerBound)
    }
}
