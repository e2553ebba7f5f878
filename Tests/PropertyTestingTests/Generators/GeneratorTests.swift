import Testing

@testable import PropertyTesting

@Suite("Generators")
struct GeneratorTests {
    /// So many values, of growing size.
    private func values<Value>(_ generator: Generator<Value>, count: Int = 500, seed: UInt64 = 1) -> [Value] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).compactMap { index in
            var choices = Choices(seed: random.next(), size: index % 100 + 1)
            return try? generator.draw(from: &choices)
        }
    }

    private func simplest<Value>(_ generator: Generator<Value>) throws -> Value {
        var choices = Choices(replaying: [], size: 1)
        return try generator.draw(from: &choices)
    }

    @Test(arguments: [-3...5, 0...0, 10...300, -300 ... -10, Int.min ... Int.max, -1...Int.max])
    func integersAreInTheirRange(range: ClosedRange<Int>) throws {
        let drawn = values(.integer(in: range))
        #expect(drawn.allSatisfy(range.contains))
        #expect(drawn.contains(range.lowerBound) && drawn.contains(range.upperBound))
        let closest = range.contains(0) ? 0 : range.lowerBound > 0 ? range.lowerBound : range.upperBound
        #expect(try simplest(.integer(in: range)) == closest)
    }

    /// Every integer has one place, and those closer to 0 come first.
    @Test(arguments: [-3...5, -5...3, 0...7, 4...9, -9 ... -4, -4...4])
    func placesOfIntegers(range: ClosedRange<Int>) {
        let line = NumberLine(range)
        let all = (0...line.bound).map(line.value)
        #expect(all.sorted() == Array(range))
        #expect(zip(all, all.dropFirst()).allSatisfy { abs($0) <= abs($1) })
    }

    @Test func extremePlaces() {
        let line = NumberLine(Int64.min...Int64.max)
        #expect(line.value(at: line.bound) == .min)
        #expect(line.value(at: line.bound - 1) == -Int64.max)
        #expect(line.value(at: line.bound - 2) == .max)
    }

    @Test func whereThereIsNothingTheRunIsRejected() {
        #expect(values(Generator<Int>.element(of: [])).isEmpty)
        #expect(values(Generator<Int>.oneOf([])).isEmpty)
        #expect(values(Generator<Int>.integer(in: 5..<5)).isEmpty)
    }

    @Test func extremeRanges() {
        #expect(values(.double(in: 1e20...1e21)).allSatisfy { (1e20...1e21).contains($0) })
        let widest = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
        #expect(values(.double(in: widest)).allSatisfy { widest.contains($0) })
        #expect(values(Generator<Int>.weighted((1_000_000_000, .always(1)), (1, .always(2)))).contains(1))
        var choices = Choices(seed: 1, size: 100)
        #expect(choices.plannedCount(in: 0...Int.max) > 0)
    }

    @Test func smallTypesWorkToo() {
        #expect(Set(values(Generator<Int8>.integer(), count: 5_000)).count > 150)
        #expect(Set(values(Generator<UInt8>.integer(in: 250...255), count: 500)) == Set(250...255))
    }

    @Test func doublesAreInTheirRangeAndOfThreeKinds() {
        let drawn = values(.double(in: -2.5...7.25), count: 2_000)
        #expect(drawn.allSatisfy { (-2.5...7.25).contains($0) })
        #expect(drawn.contains { $0 == $0.rounded() } && drawn.contains { $0 != ($0 * 100).rounded() / 100 })
        #expect(values(.double(in: 0.25...0.5)).allSatisfy { (0.25...0.5).contains($0) })
    }

    @Test func weightsCount() {
        let drawn = values(Generator<String>.weighted((9, .always("often")), (1, .always("rarely"))), count: 2_000)
        let share = Double(drawn.count { $0 == "rarely" }) / 2_000
        #expect((0.07...0.13).contains(share), "\(share)")
    }

    @Test func optionalsAreNilNowAndThenAndNilIsSimplest() throws {
        let generator = Generator.integer(in: 1...9).optional(nil: 0.25)
        let share = Double(values(generator, count: 2_000).count { $0 == nil }) / 2_000
        #expect((0.2...0.3).contains(share), "\(share)")
        #expect(try simplest(generator) == nil)
    }

    @Test func arraysHaveCountsInTheirRange() {
        let drawn = values(Generator.integer(in: 0...9).array(count: 2...6))
        #expect(Set(drawn.map(\.count)) == Set(2...6))
        #expect(values(Generator.bool().array(count: 4)).allSatisfy { $0.count == 4 })
    }

    @Test func setsAndDictionariesHaveWhatTheyAreAskedFor() {
        #expect(values(Generator.integer(in: 0...5).set(count: 3...4)).allSatisfy { (3...4).contains($0.count) })
        #expect(
            values(Generator<[Int: Bool]>.dictionary(.integer(in: 0...9), .bool(), count: 1...3))
                .allSatisfy { (1...3).contains($0.count) })
        #expect(values(Generator.integer(in: 0...1).set(count: 3...3)).isEmpty, "there are no three different ones")
    }

    @Test func permutationsAreThoseOfTheElements() throws {
        let generator = Generator<[Int]>.permutation(of: [1, 2, 3])
        #expect(Set(values(generator)).count == 6)
        #expect(try simplest(generator) == [1, 2, 3])
        #expect(Set(values(Generator<[Int]>.subsequence(of: [1, 2, 3]))).count == 8)
    }

    @Test func recursionEndsAtItsDepth() {
        indirect enum Tree: Sendable {
            case leaf
            case node(Tree, Tree)

            var depth: Int {
                if case .node(let left, let right) = self { 1 + max(left.depth, right.depth) } else { 0 }
            }
        }
        let trees = Generator<Tree>.always(.leaf).recursive(depth: 4) { inner in
            Generator.zip(inner, inner).map { Tree.node($0.0, $0.1) }
        }
        #expect(Set(values(trees).map(\.depth)) == Set(0...4))
    }

    @Test func filtersKeepWhatTheySayAndGiveUp() {
        #expect(values(Generator.integer(in: 0...99).filter { $0 % 7 == 0 }).allSatisfy { $0 % 7 == 0 })
        var choices = Choices(seed: 1, size: 10)
        #expect(throws: Rejection.self) {
            _ = try Generator.integer(in: 0...9).filter(limit: 5) { _ in false }.draw(from: &choices)
        }
        #expect(choices.rejections == 5)
        #expect(choices.record.values.isEmpty)
    }

    @Test func mapAndFlatMapFollowTheirParts() {
        let pairs = Generator.integer(in: 1...5).flatMap { count in
            Generator.bool().array(count: count).map { (count, $0) }
        }
        #expect(values(pairs).allSatisfy { $0.0 == $0.1.count })
    }

    @Test func stringsAreOfTheirCharacters() {
        #expect(values(.string(of: .element(of: ["x", "y"]), count: 0...3)).allSatisfy { Set($0).isSubset(of: ["x", "y"]) })
        #expect(values(.string(), count: 2_000).contains { $0.unicodeScalars.contains { !$0.isASCII } })
    }

    @Test func aSeedGivesTheSameValues() {
        let generator = Generator.zip(.string(), Generator<Int>.integer())
        let (first, second) = (values(generator, seed: 5), values(generator, seed: 5))
        #expect(first.elementsEqual(second) { $0 == $1 })
        #expect(!first.elementsEqual(values(generator, seed: 6)) { $0 == $1 })
    }
}
