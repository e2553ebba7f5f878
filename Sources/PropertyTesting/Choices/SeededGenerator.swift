/// Random numbers that a seed determines, on every machine: xoshiro256\*\*, its state filled by splitmix64.
///
/// - Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// Begins the sequence of a seed.
    public init(seed: UInt64) {
        var splitting = seed
        func part() -> UInt64 {
            splitting &+= 0x9E37_79B9_7F4A_7C15
            var mixed = splitting
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
        state = (part(), part(), part(), part())
    }

    /// The next 64 random bits.
    @inline(__always)
    public mutating func next() -> UInt64 {
        let scrambled = (state.1 &* 5).rotated(by: 7) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = state.3.rotated(by: 45)
        return scrambled
    }

    /// A number from 0 through `bound`, each as likely as the others.
    ///
    /// - Source: D. Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019).
    @inline(__always)
    public mutating func next(through bound: UInt64) -> UInt64 {
        guard bound < .max else { return next() }
        let count = bound + 1
        var product = next().multipliedFullWidth(by: count)
        if product.low < count {
            let unfair = (0 &- count) % count
            while product.low < unfair { product = next().multipliedFullWidth(by: count) }
        }
        return product.high
    }
}

extension UInt64 {
    fileprivate func rotated(by count: UInt64) -> UInt64 { (self << count) | (self >> (64 - count)) }
}
