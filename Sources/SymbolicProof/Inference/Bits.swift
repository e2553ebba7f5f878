/// A square table of bits that is filled row by row: which literals have been seen together.
struct BitTable {
    let size: Int
    private let words: Int
    private var bits: [UInt64]

    init(size: Int) {
        self.size = size
        words = (size + 63) / 64
        bits = [UInt64](repeating: 0, count: size * words)
    }

    /// Notes that each of the literals was seen with all of them.
    mutating func note(_ seen: [Int], _ mask: [UInt64]) {
        bits.withUnsafeMutableBufferPointer { bits in
            mask.withUnsafeBufferPointer { mask in
                for row in seen {
                    let first = row &* words
                    for word in 0..<words { bits[first &+ word] |= mask[word] }
                }
            }
        }
    }

    /// Whether two were seen together.
    func contains(_ a: Int, _ b: Int) -> Bool { bits[a * words + b / 64] >> UInt64(b % 64) & 1 == 1 }
}
