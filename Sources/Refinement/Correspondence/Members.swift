/// A set of blocks, or of io_ends, of a small instance: eight at most.
struct Members: Hashable, Sendable {
    var bits: UInt8 = 0

    static let none = Members()

    init() {}

    init(bits: UInt8) { self.bits = bits }

    /// The member alone.
    init(_ member: Int) { bits = 1 << UInt8(member) }

    /// The member alone, if there is one.
    init(_ member: Int?) { bits = member.map { 1 << UInt8($0) } ?? 0 }

    /// All in a range.
    init(_ range: Range<Int>) { bits = UInt8(truncatingIfNeeded: (1 << range.upperBound) - (1 << range.lowerBound)) }

    var isEmpty: Bool { bits == 0 }

    /// The least member.
    var first: Int? { isEmpty ? nil : bits.trailingZeroBitCount }

    func contains(_ member: Int) -> Bool { bits >> UInt8(member) & 1 == 1 }

    static func | (left: Members, right: Members) -> Members { Members(bits: left.bits | right.bits) }
    static func & (left: Members, right: Members) -> Members { Members(bits: left.bits & right.bits) }
    static func - (left: Members, right: Members) -> Members { Members(bits: left.bits & ~right.bits) }
    static func |= (left: inout Members, right: Members) { left.bits |= right.bits }
    static func &= (left: inout Members, right: Members) { left.bits &= right.bits }
    static func -= (left: inout Members, right: Members) { left.bits &= ~right.bits }
}
