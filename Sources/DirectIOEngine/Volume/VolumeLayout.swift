/// Where everything lies on a device: a superblock, the journal, the bitmaps, the inodes, and then data and tree
/// blocks.
public struct VolumeLayout: Hashable, Sendable {
    static let magic: UInt64 = 0x3165_6D75_6C6F_7665
    /// Bytes of an inode.
    static let inodeSize = 128

    /// Bytes in a block.
    public let blockSize: Int
    /// Blocks of the device.
    public let blockCount: Int
    /// Blocks of the journal.
    public let journalBlocks: Int
    /// How many files there can be.
    public let inodeCount: Int
    /// Blocks kept for extent trees.
    public let reserve: Int

    /// A layout.
    ///
    /// - Throws: ``DeviceError/unusable(_:)`` when the device is too small for it.
    public init(
        blockSize: Int, blockCount: Int, journalBlocks: Int = 256, inodeCount: Int = 32, reserve: Int? = nil
    ) throws(DeviceError) {
        precondition(
            journalBlocks >= 16 && inodeCount > 0 && blockSize >= 512, "a journal of 16 blocks and a file at least")
        self.blockSize = blockSize
        self.blockCount = blockCount
        self.journalBlocks = journalBlocks
        self.inodeCount = inodeCount
        self.reserve = reserve ?? min(blockCount / 50, 4096)
        let least = Int(firstData) + self.reserve
        guard least < blockCount else {
            throw .unusable("a device of \(blockCount) blocks is too small: \(least) hold the file system itself")
        }
    }

    var journal: Range<UInt64> { 1..<UInt64(1 + journalBlocks) }

    var bitmaps: Range<UInt64> {
        let count = UInt64((blockCount + 8 * blockSize - 1) / (8 * blockSize))
        return journal.upperBound..<journal.upperBound + count
    }

    /// How many blocks hold so many bytes.
    func blocks(of bytes: UInt64) -> UInt32 { UInt32((bytes + UInt64(blockSize) - 1) / UInt64(blockSize)) }

    var inodesInBlock: Int { blockSize / Self.inodeSize }

    var inodes: Range<UInt64> {
        let count = UInt64((inodeCount + inodesInBlock - 1) / inodesInBlock)
        return bitmaps.upperBound..<bitmaps.upperBound + count
    }

    /// The first block that files may have.
    public var firstData: UInt64 { inodes.upperBound }

    // MARK: The superblock

    /// Whether bytes are the beginning of a volume.
    static func isBeginning(_ bytes: some Sequence<UInt8>) -> Bool {
        Array(bytes.prefix(8)) == withUnsafeBytes(of: magic.littleEndian) { Array($0) }
    }

    func encoded() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: blockSize)
        let numbers = [Self.magic] + [blockSize, blockCount, journalBlocks, inodeCount, reserve].map { UInt64($0) }
        bytes.withUnsafeMutableBytes { buffer in
            for (index, number) in numbers.enumerated() {
                buffer.storeBytes(of: number.littleEndian, toByteOffset: 8 * index, as: UInt64.self)
            }
        }
        return bytes
    }

    /// Reads the superblock of a device.
    ///
    /// - Throws: ``DeviceError`` when the device fails, is of another format, or is smaller than its superblock says.
    init(of device: any BlockDevice) throws(DeviceError) {
        let buffer = AlignedBuffer(device.blockSize)
        try device.read(0, into: buffer.bytes)
        let numbers = (0..<6).map { UnsafeRawBufferPointer(buffer.bytes).number(at: 8 * $0) }
        guard numbers[0] == Self.magic, numbers[1] == UInt64(device.blockSize),
            numbers[2...].allSatisfy({ $0 < 1 << 40 }), numbers[3] >= 16, numbers[4] > 0
        else { throw .unusable("the device holds no volume of blocks of \(device.blockSize) bytes; format it first") }
        guard Int(numbers[2]) <= device.blockCount else {
            throw .unusable("the volume has \(numbers[2]) blocks, and the device \(device.blockCount): it was cut off")
        }
        try self.init(
            blockSize: device.blockSize, blockCount: Int(numbers[2]), journalBlocks: Int(numbers[3]),
            inodeCount: Int(numbers[4]), reserve: Int(numbers[5]))
    }
}
