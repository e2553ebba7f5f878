/// Twelve bytes of a node: an extent in a leaf, a child in a node above.
///
/// - Source: struct ext4_extent and struct ext4_extent_idx, fs/ext4/ext4_extents.h.
struct NodeEntry: Equatable, Sendable {
    let first: UInt32
    private let length: UInt16
    private let high: UInt16
    private let low: UInt32

    /// An extent.
    init(_ extent: Extent) {
        first = extent.first
        // A written extent of 2^15 blocks has the top bit and no other; an unwritten one is never that long.
        length = extent.state == .written ? UInt16(extent.count) : UInt16(extent.count) | 0x8000
        high = UInt16(truncatingIfNeeded: extent.physical >> 32)
        low = UInt32(truncatingIfNeeded: extent.physical)
    }

    /// A child that begins at a block.
    init(first: UInt32, child: Int) {
        self.first = first
        (length, high, low) = (0, 0, UInt32(child))
    }

    var extent: Extent {
        let isWritten = length <= 0x8000
        return Extent(
            first: first, count: UInt32(isWritten ? length : length & 0x7FFF),
            physical: UInt64(high) << 32 | UInt64(low), state: isWritten ? .written : .unwritten)
    }

    var child: Int { Int(low) }

    /// The entry as three words of the device.
    var words: (UInt32, UInt32, UInt32) { (first, UInt32(length) | UInt32(high) << 16, low) }

    /// An entry that names a block.
    static func words(_ first: UInt32, _ block: UInt64) -> (UInt32, UInt32, UInt32) {
        (first, UInt32(truncatingIfNeeded: block >> 32) << 16, UInt32(truncatingIfNeeded: block))
    }

    /// Reads an entry.
    init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        func word(_ index: Int) -> UInt32 {
            UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 4 * index, as: UInt32.self))
        }
        first = word(0)
        length = UInt16(truncatingIfNeeded: word(1))
        high = UInt16(truncatingIfNeeded: word(1) >> 16)
        low = word(2)
    }
}

/// A node of the tree: sorted entries, and the tree block that holds them.
struct ExtentNode: Equatable, Sendable {
    var entries: ContiguousArray<NodeEntry> = []
    /// The block on the device; nil for the root, which lies in the inode.
    var block: UInt64?
    /// How many levels lie below; of the root the tree knows.
    var height = 0

    /// The place of the last entry that begins at or before a block; nil when all begin behind it.
    func place(of block: UInt32) -> Int? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].first <= block { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }
}
