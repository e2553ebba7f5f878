/// A set of positions in a list that is not changed: of those to whom fairness is owed.
struct FairSet {
    private var words: [UInt64]

    /// The empty set of positions below a number, or all of them.
    init(below count: Int, full: Bool = false) {
        words = Array(repeating: full ? ~0 : 0, count: count / 64 + 1)
    }

    /// Whether nothing is in it.
    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    func contains(_ position: Int) -> Bool { words[position >> 6] >> UInt64(position & 63) & 1 == 1 }

    mutating func insert(_ position: Int) { words[position >> 6] |= 1 << UInt64(position & 63) }

    mutating func remove(_ position: Int) { words[position >> 6] &= ~(1 << UInt64(position & 63)) }

    mutating func removeAll() { for word in words.indices { words[word] = 0 } }

    mutating func formUnion(_ other: FairSet) { for word in words.indices { words[word] |= other.words[word] } }

    mutating func formIntersection(_ other: FairSet) {
        for word in words.indices { words[word] &= other.words[word] }
    }

    mutating func subtract(_ other: FairSet) { for word in words.indices { words[word] &= ~other.words[word] } }

    func intersection(_ other: FairSet) -> FairSet {
        var result = self
        result.formIntersection(other)
        return result
    }
}
