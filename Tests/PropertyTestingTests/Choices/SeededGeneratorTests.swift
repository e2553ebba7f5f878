import Testing

@testable import PropertyTesting

@Suite("Random numbers from a seed")
struct SeededGeneratorTests {
    /// What the authors' C program prints for a state filled by splitmix64 from 0.
    @Test("are those of xoshiro256**")
    func reference() {
        var random = SeededGenerator(seed: 0)
        #expect(random.next() == 0x99EC_5F36_CB75_F2B4)
    }

    @Test("are spread evenly over a range", arguments: [2, 3, 7, 10] as [UInt64])
    func even(count: UInt64) {
        var random = SeededGenerator(seed: count)
        var seen = [Int](repeating: 0, count: Int(count))
        for _ in 0..<10_000 { seen[Int(random.next(through: count - 1))] += 1 }
        let expected = 10_000 / Int(count)
        #expect(seen.allSatisfy { abs($0 - expected) < expected / 5 }, "\(seen)")
    }

    @Test("reach the ends of the widest ranges")
    func widest() {
        var random = SeededGenerator(seed: 1)
        let wide = (0..<1_000).map { _ in random.next(through: .max) }
        #expect(wide.contains { $0 > .max / 2 } && wide.contains { $0 < .max / 2 })
        #expect((0..<100).allSatisfy { _ in random.next(through: 0) == 0 })
    }
}
