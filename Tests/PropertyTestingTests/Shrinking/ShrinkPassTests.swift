import Testing

@testable import PropertyTesting

/// What every pass owes: its proposals are simpler, it ends, and it does the same each time.
@Suite("Each pass of shrinking")
struct ShrinkPassTests {
    static var passes: [any ShrinkPass] {
        [
            DeleteSpans(), DeletePairs(), DeleteChoices(), PromoteSpans(), ZeroSpans(), LowerEach(), LowerTogether(),
            LowerAndDelete(), SortSpans(), Redistribute(),
        ]
    }

    /// The choices of arrays of arrays: spans in spans.
    private func record(seed: UInt64) throws -> ChoiceRecord {
        var choices = Choices(seed: seed, size: 60)
        _ = try Generator.integer(in: 0...50).array(count: 1...5).array(count: 1...5).draw(from: &choices)
        return choices.record
    }

    /// All that a pass proposes, when what `accepts` says is the best from then on.
    private func walk(
        _ pass: any ShrinkPass, from start: ChoiceRecord, accepting accepts: ([UInt64]) -> Bool
    ) throws -> (proposals: [[UInt64]], best: ChoiceRecord) {
        var (pass, best, proposals) = (pass, start, [[UInt64]]())
        while let proposal = pass.propose(best) {
            proposals.append(proposal)
            try #require(proposals.count < 20_000, "\(type(of: pass)) does not end")
            var choices = Choices(replaying: proposal, size: 60)
            _ = try Generator.integer(in: 0...50).array(count: 1...5).array(count: 1...5).draw(from: &choices)
            let isBetter =
                accepts(choices.record.values) && ChoiceRecord.isSimpler(choices.record.values, than: best.values)
            if isBetter { best = choices.record }
            pass.learn(accepted: isBetter)
        }
        return (proposals, best)
    }

    @Test("proposes only what is simpler", arguments: passes.indices, [1, 2, 3] as [UInt64])
    func simpler(index: Int, seed: UInt64) throws {
        let start = try record(seed: seed)
        let (proposals, _) = try walk(Self.passes[index], from: start) { _ in false }
        #expect(proposals.allSatisfy { ChoiceRecord.isSimpler($0, than: start.values) }, "\(Self.passes[index])")
        #expect(proposals.allSatisfy { $0.count <= start.values.count })
    }

    @Test("proposes the same each time", arguments: passes.indices)
    func deterministic(index: Int) throws {
        let start = try record(seed: 4)
        let sum: ([UInt64]) -> Bool = { $0.reduce(0, +) % 3 != 0 }
        let (first, second) = (
            try walk(Self.passes[index], from: start, accepting: sum),
            try walk(Self.passes[index], from: start, accepting: sum)
        )
        #expect(first.proposals == second.proposals)
        #expect(first.best == second.best)
    }

    @Test("proposes something", arguments: passes.indices)
    func alive(index: Int) throws {
        let proposals = try (1...20).map {
            try walk(Self.passes[index], from: record(seed: $0)) { _ in false }.proposals
        }
        #expect(proposals.contains { !$0.isEmpty }, "\(Self.passes[index])")
    }

    /// Where everything fails, nothing but the shortest choices are left.
    @Test("ends at the end, together with the others", arguments: [1, 2, 3] as [UInt64])
    func together(seed: UInt64) throws {
        var shrinker = Shrinker(try record(seed: seed), limit: 10_000)
        while let values = shrinker.next() {
            var record = ChoiceRecord()
            record.values = values
            record.bounds = values.map { _ in 100 }
            shrinker.learn(failing: record)
        }
        #expect(shrinker.best.values.isEmpty)
        #expect(!shrinker.isCutShort)
    }

    /// Shrinking what was shrunk changes nothing.
    @Test("leaves what it ended with as it is", arguments: [1, 2, 3, 4, 5] as [UInt64])
    func idempotent(seed: UInt64) throws {
        let lists = Generator.integer(in: 0...1_000).array(count: 0...20)
        func shrunk(_ choices: Choices) throws -> ChoiceRecord {
            var shrinker = Shrinker(choices.record, limit: 10_000)
            while let values = shrinker.next() {
                var choices = Choices(replaying: values, size: 60)
                let list = try lists.draw(from: &choices)
                shrinker.learn(failing: list.reduce(0, +) > 700 && list.count > 2 ? choices.record : nil)
            }
            return shrinker.best
        }
        var start = Choices(seed: seed, size: 100)
        var list = try lists.draw(from: &start)
        while list.reduce(0, +) <= 700 || list.count <= 2 {
            start = Choices(seed: start.record.values.reduce(1, &+), size: 100)
            list = try lists.draw(from: &start)
        }
        let once = try shrunk(start)
        var again = Choices(replaying: once.values, size: 60)
        #expect(try lists.draw(from: &again) == [0, 0, 701])
        #expect(try shrunk(again).values == once.values)
    }

    @Test func aLimitCutsItShort() throws {
        var shrinker = Shrinker(try record(seed: 1), limit: 3)
        while shrinker.next() != nil { shrinker.learn(failing: nil) }
        #expect(shrinker.attempts == 3)
        #expect(shrinker.isCutShort)
    }
}
