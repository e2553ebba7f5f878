/// A file as the volume knows it.
public struct Inode: Equatable, Sendable {
    /// How many bytes there are after a crash (i_disksize): what lies behind is cut off then, for an orphan. What
    /// readers see meanwhile, i_size, is not the volume's to know.
    public var diskSize: UInt64 = 0
    /// Whether an operation may have to be undone after a crash (the orphan list).
    public var isOrphan = false
    /// Where its blocks are.
    public var extents: FileExtents

    init(rules: ExtentRules, blockSize: Int) { extents = FileExtents(rules: rules, blockSize: blockSize) }

    /// The file as it stands in the inode table.
    func encoded() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: VolumeLayout.inodeSize)
        bytes.withUnsafeMutableBytes { buffer in
            for (index, number) in [diskSize, isOrphan ? 1 : 0].enumerated() {
                buffer.storeBytes(of: number.littleEndian, toByteOffset: 8 * index, as: UInt64.self)
            }
        }
        bytes.replaceSubrange(32..<92, with: extents.tree.encoded(ExtentTree.root, size: 60))
        return bytes
    }

    init(
        _ bytes: UnsafeRawBufferPointer, rules: ExtentRules, blockSize: Int,
        _ read: (UInt64) throws(DeviceError) -> [UInt8]
    ) throws(DeviceError) {
        diskSize = bytes.number(at: 0)
        isOrphan = bytes.number(at: 8) != 0
        let tree = try ExtentTree(
            root: UnsafeRawBufferPointer(rebasing: bytes[32..<92]), blockSize: blockSize, read)
        extents = FileExtents(tree, rules: rules)
    }
}

/// Where an inode is kept, apart from all others: each has a lock of its own, its i_data_sem.
final class InodeRecord {
    var inode: Inode

    init(_ inode: Inode) { self.inode = inode }
}
