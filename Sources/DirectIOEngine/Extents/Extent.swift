/// A run of logical blocks that lie one after another on the device, too, and share a state.
///
/// - Source: struct ext4_extent, fs/ext4/ext4_extents.h.
public struct Extent: Hashable, Sendable {
    /// What a reader finds in the blocks.
    public enum State: Hashable, Sendable {
        /// Data on the device.
        case written
        /// Zeros, whatever the device holds: blocks were allocated, and no data has arrived.
        case unwritten
    }

    /// A written extent has at most so many blocks (EXT_INIT_MAX_LEN).
    public static let mostWritten: UInt32 = 1 << 15
    /// An unwritten extent has at most so many blocks (EXT_UNWRITTEN_MAX_LEN): the length's top bit says that it is one.
    public static let mostUnwritten: UInt32 = (1 << 15) - 1

    /// The first logical block.
    public var first: UInt32
    /// How many blocks, from 1 to ``mostWritten`` or ``mostUnwritten``.
    public var count: UInt32
    /// Where the first block lies on the device; 48 bits.
    public var physical: UInt64
    /// What a reader finds.
    public var state: State

    /// An extent.
    public init(first: UInt32, count: UInt32, physical: UInt64, state: State) {
        (self.first, self.count, self.physical, self.state) = (first, count, physical, state)
    }

    /// The logical block behind the last.
    public var end: UInt32 { first + count }

    /// Whether a logical block is one of its blocks.
    public func contains(_ block: UInt32) -> Bool { first <= block && block < end }

    /// The part from a logical block on, which is one of its blocks.
    public func suffix(from block: UInt32) -> Extent {
        Extent(first: block, count: end - block, physical: physical + UInt64(block - first), state: state)
    }

    /// The part before a logical block, which is one of its blocks and not the first.
    public func prefix(before block: UInt32) -> Extent {
        Extent(first: first, count: block - first, physical: physical, state: state)
    }

    /// Whether another one goes on where this one ends, on the device, too.
    func isFollowed(by next: Extent) -> Bool {
        end == next.first && physical + UInt64(count) == next.physical
    }
}

/// What stands at a logical block: an extent, or a hole up to the next one.
public enum Mapping: Hashable, Sendable {
    /// The extent that contains the block.
    case extent(Extent)
    /// No extent; none before `next` either, which is nil at the end of the file.
    case hole(next: UInt32?)
}
