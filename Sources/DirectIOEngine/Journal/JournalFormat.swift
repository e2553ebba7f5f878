/// What the journal writes to the device. Numbers are little-endian; every block of the journal's own begins with a
/// header, and images of metadata blocks are as they are.
///
/// | Block | Holds, behind the header |
/// |---|---|
/// | superblock | nothing: the header's number is that of the first transaction that may have to be replayed, and `extra` the place where it begins |
/// | descriptor | how many images follow (4 bytes), and the block that each belongs to (8 bytes each) |
/// | revocation | how many blocks follow (4 bytes), and which: images of them in this transaction or an earlier one are not to be replayed |
/// | commit | a checksum of the transaction's images, their places, and the blocks revoked |
///
/// - Source: the shape of jbd2's, include/linux/jbd2.h; the encoding is this project's.
struct JournalBlock {
    enum Kind: UInt32 {
        case superblock = 1
        case descriptor = 2
        case commit = 3
        case revocation = 4
    }

    static let magic: UInt64 = 0x6A72_6E6C_6F69_646E
    static let headerSize = 24

    let kind: Kind
    /// The transaction's number.
    let sequence: UInt64
    /// See the table above.
    let extra: UInt32

    /// How many images a descriptor can name.
    static func capacity(blockSize: Int) -> Int { (blockSize - headerSize) / 8 }

    /// Encodes a block.
    ///
    /// - Parameter numbers: what stands behind the header.
    func encoded(_ numbers: [UInt64], blockSize: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: blockSize)
        bytes.put(Self.magic, at: 0)
        bytes.put(UInt64(kind.rawValue) | UInt64(extra) << 32, at: 8)
        bytes.put(sequence, at: 16)
        for (index, number) in numbers.enumerated() { bytes.put(number, at: Self.headerSize + 8 * index) }
        return bytes
    }

    /// Decodes a block; nil when it is none of the journal's.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.number(at: 0) == Self.magic,
            let kind = Kind(rawValue: UInt32(truncatingIfNeeded: bytes.number(at: 8)))
        else { return nil }
        self.kind = kind
        extra = UInt32(truncatingIfNeeded: bytes.number(at: 8) >> 32)
        sequence = bytes.number(at: 16)
    }

    init(_ kind: Kind, sequence: UInt64, extra: UInt32 = 0) {
        (self.kind, self.sequence, self.extra) = (kind, sequence, extra)
    }
}

extension [UInt8] {
    fileprivate mutating func put(_ number: UInt64, at offset: Int) {
        withUnsafeMutableBytes { $0.storeBytes(of: number.littleEndian, toByteOffset: offset, as: UInt64.self) }
    }
}

extension UnsafeRawBufferPointer {
    /// The number at a place.
    func number(at offset: Int) -> UInt64 { UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
}

/// A checksum that tells when a part of a transaction is missing or torn: FNV-1a over words.
struct JournalChecksum {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ number: UInt64) { value = (value ^ number) &* 0x100_0000_01B3 }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        for offset in stride(from: 0, to: bytes.count, by: 8) { add(bytes.number(at: offset)) }
    }
}
