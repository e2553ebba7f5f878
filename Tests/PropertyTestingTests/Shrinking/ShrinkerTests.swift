import Testing

@testable import PropertyTesting

/// Shrinks whatever fails first, and says what is left.
private func minimum<Value>(
    _ generator: Generator<Value>, seed: UInt64 = 1, runs: Int = 5_000, failing: (Value) -> Bool
) throws -> Value {
    let report = try Property.check("p", generator, PropertyConfiguration(runs: runs, seed: seed)) { value, _ in
        try require(!failing(value), "fails")
    }
    let token = try #require(report.failure, "nothing fails: \(report)").token
    var choices = Choices(replaying: token.choices, size: token.size)
    return try generator.draw(from: &choices)
}

/// What is left is known, and the same from each seed.
@Suite("Shrinking ends at the simplest failing value")
struct ShrinkerTests {
    private let numbers = Generator.integer(in: 0...1_000_000)

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func integers(seed: UInt64) throws {
        #expect(try minimum(numbers, seed: seed) { $0 >= 4_321 } == 4_321)
        #expect(try minimum(Generator<Int>.integer(), seed: seed) { $0 < -77 } == -78)
        #expect(try minimum(Generator<Int>.integer(in: 50...900), seed: seed) { $0 % 2 == 1 } == 51)
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func arrays(seed: UInt64) throws {
        #expect(try minimum(numbers.array(), seed: seed) { $0.contains { $0 >= 500 } } == [500])
        #expect(try minimum(numbers.array(), seed: seed) { $0.count >= 5 } == [0, 0, 0, 0, 0])
        #expect(try minimum(numbers.array(), seed: seed) { $0.reduce(0, +) >= 1_000 } == [1_000])
        #expect(try minimum(numbers.array(), seed: seed) { Set($0).count < $0.count } == [0, 0])
        let unsorted = try minimum(numbers.array(), seed: seed) { $0 != $0.sorted() }
        #expect(unsorted == [1, 0])
    }

    /// Equal numbers stay equal only when they become smaller together.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func equalNumbers(seed: UInt64) throws {
        let pairs = Generator.zip(Generator<Int>.integer(in: 0...99), .integer(in: 0...99))
        let least = try minimum(pairs, seed: seed) { $0.0 == $0.1 && $0.0 > 10 }
        #expect(least == (11, 11))
    }

    /// The sum stays, so one becomes smaller as the other grows.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func sums(seed: UInt64) throws {
        let pairs = Generator.zip(Generator<Int>.integer(in: 0...99), .integer(in: 0...99))
        let least = try minimum(pairs, seed: seed) { $0.0 + $0.1 == 70 }
        #expect(least == (0, 70))
    }

    /// How many there are is said before they come, so the number and an element must go together.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func countsSaidBefore(seed: UInt64) throws {
        let lists = Generator.integer(in: 0...9).flatMap { count in
            Generator { (choices: inout Choices) throws(Rejection) -> [Int] in
                var list: [Int] = []
                for _ in 0..<count {
                    list.append(
                        try choices.span { (choices: inout Choices) throws(Rejection) -> Int in
                            Int(choices.draw(through: 99))
                        })
                }
                return list
            }
        }
        #expect(try minimum(lists, seed: seed) { $0.contains { $0 > 30 } } == [31])
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func trees(seed: UInt64) throws {
        let trees = Generator.integer(in: 0...9).map { Tree(value: $0, below: []) }.recursive(depth: 3) { inner in
            Generator<(Int, [Tree])>.zip(.integer(in: 0...9), inner.array(count: 0...3))
                .map { Tree(value: $0.0, below: $0.1) }
        }
        let least = try minimum(trees, seed: seed) { $0.values.contains(7) }
        #expect(least == Tree(value: 7, below: []))
    }

    private struct Tree: Hashable, Sendable {
        let value: Int
        let below: [Tree]

        var values: [Int] { [value] + below.flatMap(\.values) }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func strings(seed: UInt64) throws {
        #expect(try minimum(.string(), seed: seed) { $0.contains("x") } == "x")
        #expect(try minimum(.string(), seed: seed) { $0.count > 2 } == "aaa")
    }

    /// Two failures: the rare one must not slip into the common one while it becomes simpler.
    @Test func keepsToOneFailure() throws {
        let report = try Property.check("p", numbers, PropertyConfiguration(runs: 10_000, seed: 3)) { value, _ in
            if value > 999_000 { throw Mismatch("large", identity: "large") }
            if value > 999_990 || value == 5 { throw Mismatch("other", identity: "other") }
        }
        let failure = try #require(report.failure)
        #expect(failure.details.run == ["value: 999001"])
    }
}
