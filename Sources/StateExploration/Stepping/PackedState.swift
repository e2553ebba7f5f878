/// A state of a finite model in 512 bits or less, laid out by a ``Stepper``.
public struct PackedState: Hashable, Sendable {
    /// The words of the state; those that a layout does not use are 0.
    public var words: SIMD8<UInt64> = .zero

    /// All bits 0.
    public init() {}

    /// A well-mixed number for the state, the same in every process.
    @inlinable
    public var fingerprint: UInt64 {
        var mixed: UInt64 = 0x9e37_79b9_7f4a_7c15
        for word in 0..<8 {
            let product = (mixed ^ words[word]).multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
            mixed = product.high ^ product.low &+ 0x2545_f491_4f6c_dd1d
        }
        return mixed ^ mixed >> 29
    }

    /// The value in a place, counted from the least that the place can hold.
    @inlinable
    public subscript(place: CellPlace) -> Int {
        get { Int(truncatingIfNeeded: (words[place.word] & place.mask) &>> UInt64(place.shift)) }
        set {
            words[place.word] = words[place.word] & ~place.mask | UInt64(newValue) &<< UInt64(place.shift) & place.mask
        }
    }
}

/// Where a cell lies in a packed state.
public struct CellPlace: Hashable, Sendable {
    /// The word.
    public let word: Int
    /// How far from the word's right end.
    public let shift: Int
    /// The bits; none where the cell can have one value only.
    public let mask: UInt64
    /// The value that bits of 0 stand for.
    public let lower: Int
}
