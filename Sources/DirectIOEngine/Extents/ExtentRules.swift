/// What a file system may do with extents; kernels differ.
public struct ExtentRules: Hashable, Sendable {
    /// What a split before I/O does when it finds no block for the tree and zeroes instead.
    public enum PreSplit: Hashable, Sendable {
        /// It is told that the run holds data already, and leaves it as the device has it (until feaf2a80e78f).
        case claimsData
        /// It zeroes all.
        case zeroesAll
    }

    /// What a conversion does when the split at its right edge found no block and only a part was zeroed.
    public enum PartialZeroOut: Hashable, Sendable {
        /// The whole extent is marked written, also what lies left of the run (until 1bf6974822d1).
        case marksAll
        /// Only what holds data or zeros is marked written.
        case keepsUnwritten
    }

    /// Which neighbours that are both unwritten may become one.
    public enum UnwrittenMerge: Hashable, Sendable {
        /// Any: only the length is looked at.
        case always
        /// None while direct I/O or writeback has a conversion to make (ext4_can_extents_be_merged).
        case whenNothingIsPending
    }

    /// See ``PreSplit``.
    public var preSplit: PreSplit
    /// See ``PartialZeroOut``.
    public var partialZeroOut: PartialZeroOut
    /// See ``UnwrittenMerge``.
    public var unwrittenMerge: UnwrittenMerge

    /// Rules; those of a kernel of today unless said otherwise.
    public init(
        preSplit: PreSplit = .zeroesAll, partialZeroOut: PartialZeroOut = .keepsUnwritten,
        unwrittenMerge: UnwrittenMerge = .always
    ) {
        self.preSplit = preSplit
        self.partialZeroOut = partialZeroOut
        self.unwrittenMerge = unwrittenMerge
    }
}
