import Testing

@testable import PropertyTesting

@Suite("The extent map whose failed write reverts another one")
struct ExtentMapTests {
    /// Two overlapping writes, of which the later completes, and the earlier fails.
    private static let shortest =
        "try ExtentMapTest(revertsOnFailure: true).replay("
        + "[.submit(first: 0, last: 0), .submit(first: 0, last: 0), .complete(0), .fail(0)])"

    @Test("is found and made as short as can be within 500 runs, whatever the seed")
    func found() throws {
        for seed in 1...100 as ClosedRange<UInt64> {
            let report = try Property.check(ExtentMapTest(), PropertyConfiguration(runs: 500, seed: seed))
            let failure = try #require(report.failure, "seed \(seed)")
            let snippet = try #require(failure.details.snippet, "seed \(seed)")
            #expect(snippet == Self.shortest, "seed \(seed)")
            let runs = try #require(report.statistics.runsUntilFailure, "seed \(seed)") + failure.shrinkAttempts
            #expect(runs <= 500, "seed \(seed)")
        }
    }

    @Test("is not found in a map without the mistake")
    func control() throws {
        let report = try Property.check(
            ExtentMapTest(revertsOnFailure: false), PropertyConfiguration(runs: 2_000, seed: 1))
        #expect(report.isPassed, "\(report)")
        #expect(report.statistics.steps > 10_000)
    }

    @Test("fails in all of a hundred replays of its token, with the same words")
    func replays() throws {
        let token = try #require(
            try Property.check(ExtentMapTest(), PropertyConfiguration(runs: 500, seed: 7)).failure
        ).token
        let words = try (0..<100).map { _ in
            let read = try ReplayToken(token.description)
            let report = try Property.check(ExtentMapTest(), PropertyConfiguration(runs: 1, replay: read))
            return try #require(report.failure).details
        }
        #expect(Set(words.map(\.lines)).count == 1)
        #expect(words[0].snippet == Self.shortest)
    }

    @Test("fails as Swift code, too")
    func snippet() throws {
        #expect(throws: Falsification.self) {
            try ExtentMapTest().replay(
                [.submit(first: 0, last: 0), .submit(first: 0, last: 0), .complete(0), .fail(0)])
        }
        #expect(throws: PropertyUsageError.self) { try ExtentMapTest().replay([.complete(0)]) }
    }
}
