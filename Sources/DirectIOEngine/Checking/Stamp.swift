/// What a write puts into a sector, so that a reader can tell whose data it is: the request, the file and the sector,
/// over and over.
package struct Stamp: Hashable, Sendable {
    private let word: UInt64

    package init(_ request: RequestID, file: Int, sector: Int) {
        word = UInt64(request.number) << 32 | UInt64(file & 0xFF) << 24 | UInt64(sector & 0xFF_FFFF)
    }

    private init(word: UInt64) { self.word = word }

    /// What a sector holds that nobody has written.
    package static let zero = Stamp(word: 0)

    package var request: RequestID { RequestID(UInt32(word >> 32)) }
    var file: Int { Int(word >> 24 & 0xFF) }
    var sector: Int { Int(word & 0xFF_FFFF) }

    func fill(_ bytes: UnsafeMutableRawBufferPointer) {
        for place in stride(from: 0, to: bytes.count, by: 8) {
            bytes.storeBytes(of: word, toByteOffset: place, as: UInt64.self)
        }
    }

    /// Marks the beginning only.
    func mark(_ bytes: UnsafeMutableRawBufferPointer) { bytes.storeBytes(of: word, as: UInt64.self) }

    /// The stamp of a sector; nil when it is not the same all over.
    init?(_ bytes: UnsafeRawBufferPointer) {
        word = bytes.load(as: UInt64.self)
        for place in stride(from: 8, to: bytes.count, by: 8)
        where bytes.load(fromByteOffset: place, as: UInt64.self) != word {
            return nil
        }
    }
}

extension UserBuffer {
    /// Stamps every sector.
    ///
    /// - Parameter offset: where the first byte goes in the file.
    package func stamp(_ request: RequestID, file: Int, offset: UInt64, sectorSize: Int) {
        for place in stride(from: 0, to: count, by: sectorSize) {
            let stamp = Stamp(request, file: file, sector: (Int(offset) + place) / sectorSize)
            for slice in slices(place..<place + sectorSize) { stamp.fill(slice) }
        }
    }

    /// The stamp that a sector of the buffer holds; nil when it is not the same all over.
    ///
    /// - Parameter place: the sector's first byte.
    package func stamp(at place: Int, _ sectorSize: Int) -> Stamp? {
        let copy = AlignedBuffer(sectorSize)
        bytes(place..<place + sectorSize).withUnsafeBytes { copy.bytes.copyMemory(from: $0) }
        return Stamp(UnsafeRawBufferPointer(copy.bytes))
    }
}
