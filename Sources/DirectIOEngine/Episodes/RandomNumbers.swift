/// Random numbers that are the same for the same seed (SplitMix64).
public struct RandomNumbers: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// The numbers of a seed.
    public init(seed: UInt64) { state = seed }

    /// The next number.
    public mutating func next() -> UInt64 {
        defer { state &+= 0x9E37_79B9_7F4A_7C15 }
        return mixed(state)
    }

    /// Whether something happens that does so often: from 0 to 1.
    public mutating func happens(_ rate: Double) -> Bool { Double(next() >> 11) * 0x1p-53 < rate }

    /// A number from 0 to below a bound.
    public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
