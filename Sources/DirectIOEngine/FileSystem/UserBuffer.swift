/// Memory of a user, in one piece or in several (struct iovec), each of whole sectors.
public final class UserBuffer: @unchecked Sendable {
    // Whoever has it from the user writes it, or reads it, until the user is told of the outcome.

    /// The pieces, aligned to a page.
    public let segments: [UnsafeMutableRawBufferPointer]
    /// The only piece, if there is but one.
    private let whole: UnsafeMutableRawBufferPointer?
    /// Bytes in all.
    public let count: Int

    /// Pieces of so many bytes.
    public init(segments sizes: [Int]) {
        segments = sizes.map { .allocate(byteCount: $0, alignment: 4096) }
        count = sizes.reduce(0, +)
        whole = segments.count == 1 ? segments[0] : nil
    }

    /// One piece.
    public convenience init(count: Int) { self.init(segments: [count]) }

    deinit { segments.forEach { $0.deallocate() } }

    /// The bytes of a range, when the memory is one piece.
    func slice(_ range: Range<Int>) -> UnsafeMutableRawBufferPointer? {
        guard let whole else { return nil }
        return .init(rebasing: whole[range])
    }

    /// The parts of pieces that hold a range of bytes.
    func slices(_ range: Range<Int>) -> [UnsafeMutableRawBufferPointer] {
        if let slice = slice(range) { return [slice] }
        var (slices, start) = ([UnsafeMutableRawBufferPointer](), 0)
        for segment in segments {
            let part = range.clamped(to: start..<start + segment.count)
            if !part.isEmpty {
                slices.append(.init(rebasing: segment[part.lowerBound - start..<part.upperBound - start]))
            }
            start += segment.count
        }
        return slices
    }
}
