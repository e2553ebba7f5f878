import Foundation
import Testing

@testable import PropertyTesting

@Suite("A search")
struct PropertySearchTests {
    private let numbers = Generator.integer(in: 0...1_000_000)

    @Test func makesAHundredRunsUnlessToldOtherwise() throws {
        #expect(try Property.check("p", numbers) { _, _ in }.statistics.runs == 100)
        #expect(try Property.check("p", numbers, PropertyConfiguration(runs: 7)) { _, _ in }.statistics.runs == 7)
    }

    @Test func endsWhenItsTimeIsOver() throws {
        let report = try Property.check("p", numbers, PropertyConfiguration(time: .milliseconds(50))) { _, _ in }
        #expect(report.statistics.runs > 100)
        #expect(report.duration < .seconds(5))
    }

    @Test func isTheSameFromTheSameSeed() throws {
        func seen(_ seed: UInt64) throws -> [Int] {
            var seen: [Int] = []
            _ = try Property.check("p", numbers, PropertyConfiguration(seed: seed)) { value, _ in seen.append(value) }
            return seen
        }
        #expect(try seen(1) == seen(1))
        #expect(try seen(1) != seen(2))
        #expect(try Property.check("p", numbers) { _, _ in }.seed != Property.check("p", numbers) { _, _ in }.seed)
    }

    @Test func saysWhichRunFailedAndRepeatsItByItsToken() throws {
        let report = try Property.check("p", numbers, PropertyConfiguration(seed: 2)) { value, _ in
            try require(value < 1_000, "too large")
        }
        let failure = try #require(report.failure)
        #expect(failure.details.run == ["value: 1000"])
        #expect(failure.details.reasons == ["→ too large"])
        var seen: [Int] = []
        let replayed = try Property.check("p", numbers, PropertyConfiguration(replay: failure.token)) { value, _ in
            seen.append(value)
        }
        #expect(seen == [1_000])
        #expect(replayed.isPassed)
    }

    /// However little time there is, a property is tried.
    @Test func makesOneRunAtLeast() throws {
        let report = try Property.check("p", numbers, PropertyConfiguration(time: .zero)) { _, _ in throw Mismatch("no") }
        #expect(report.failure != nil)
    }

    /// A token of another property is none of this one's business.
    @Test func leavesAForeignTokenAlone() throws {
        let token = ReplayToken(kind: .value, name: "other", size: 1, choices: [5])
        let report = try Property.check("p", numbers, PropertyConfiguration(replay: token)) { _, _ in }
        #expect(report.statistics.runs == 100)
    }

    @Test func callsAPropertyFlakyThatPassesWithTheSameChoices() throws {
        var runs = 0
        let report = try Property.check("p", numbers, PropertyConfiguration(seed: 1, repetitions: 4)) { _, _ in
            runs += 1
            try require(runs != 20, "the twentieth time")
        }
        guard case .flaky(let failure, let tries) = report.outcome else {
            Issue.record("\(report)")
            return
        }
        #expect(tries == 4)
        #expect(failure.details.reasons == ["→ the twentieth time"])
        #expect(report.description.hasPrefix("p: flaky: in 4 further tries the same choices did not fail in the same way"))
    }

    @Test func keepsAFailureAndTriesItFirst() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "failures-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let configuration = PropertyConfiguration(seed: 3, store: FailureStore(folder: folder))
        let property: (Int, inout Observations) throws -> Void = { value, _ in try require(value < 500, "large") }
        let first = try Property.check("p", numbers, configuration, property)
        #expect(first.failure?.path == "\(folder)/p.value.failure")
        let second = try Property.check("p", numbers, configuration, property)
        #expect(second.statistics.runsUntilFailure == 1)
        #expect(second.failure?.details.run == ["value: 500"])
        let mended = try Property.check("p", numbers, configuration) { _, _ in }
        #expect(mended.isPassed && mended.statistics.storedFailurePasses)
        #expect(mended.description.hasSuffix("the failure kept from last time passes now"))
    }

    /// A message of several lines is no part of what is read again.
    @Test func keepsMessagesOfSeveralLines() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "failures-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let configuration = PropertyConfiguration(seed: 3, store: FailureStore(folder: folder))
        let messages = ["bad\nsecond line", "matrix\n5\n6 7", "size: 3\nsize: 4\nend", "\r\n1 2\u{2028}3"]
        for message in messages {
            let first = try Property.check("größe: 1", numbers, configuration) { _, _ in throw Mismatch(message) }
            let second = try Property.check("größe: 1", numbers, configuration) { _, _ in throw Mismatch(message) }
            #expect(first.failure?.token == second.failure?.token)
            #expect(second.statistics.runsUntilFailure == 1)
        }
    }

    @Test func tellsNamesApartOfWhichLettersAreLost() {
        #expect(ReplayToken.short("größe") != ReplayToken.short("grüße"))
        #expect(ReplayToken.short("文字列") != ReplayToken.short("数値列"))
        let long = String(repeating: "x", count: 70)
        #expect(ReplayToken.short(long + "1") != ReplayToken.short(long + "2"))
        #expect(ReplayToken.short("QueueTest") == "QueueTest")
        for name in ["größe", long, "plain"] {
            #expect(ReplayToken.short(name).count <= 60)
            #expect(ReplayToken.short(ReplayToken.short(name)) == ReplayToken.short(name))
        }
    }

    @Test func aStoreThatCannotBeWrittenLosesNothing() throws {
        let configuration = PropertyConfiguration(seed: 3, store: FailureStore(folder: "/dev/null/none"))
        let report = try Property.check("p", numbers, configuration) { value, _ in try require(value < 500, "large") }
        #expect(report.failure?.path == nil)
        #expect(report.description.contains("The failure could not be kept below /dev/null/none"))
        #expect(report.description.contains("PROPERTY_REPLAY=pt1.v.p."))
    }

    /// One number of a million, which only what the property says about its distance leads to.
    @Test func goesTowardsATarget() throws {
        func report(isTold: Bool) throws -> PropertyReport {
            try Property.check(
                "p", Generator.zip(numbers, numbers), PropertyConfiguration(runs: 20_000, seed: 4)
            ) { pair, observations in
                let distance = abs(pair.0 - 777_777) + abs(pair.1 - 333_333)
                if isTold { observations.target("close", -Double(distance)) }
                try require(distance > 1_000, "close")
            }
        }
        #expect(try report(isTold: true).failure != nil)
        #expect(try report(isTold: false).failure == nil)
    }

    /// A lock with a combination of eight digits, which shows how many are right.
    @Test func goesOnFromNewStates() throws {
        struct Lock: StateMachineTest {
            let isTold: Bool
            static let combination = [3, 1, 4, 1, 5, 9, 2, 6]

            func initialModel() -> Int { 0 }
            func commands(in model: Int) -> Generator<Int> { .integer(in: 0...9) }
            func apply(_ digit: Int, to model: inout Int) -> Bool {
                model = digit == Self.combination[model] ? model + 1 : 0
                return true
            }
            func makeSystem() -> Int { 0 }
            func perform(_ digit: Int, on system: inout Int) throws -> Bool {
                system = digit == Self.combination[system] ? system + 1 : 0
                try require(system < Self.combination.count, "open")
                return true
            }
            func observe(_ digit: Int, after model: Int, in observations: inout Observations) {
                if isTold { observations.visit(model) }
            }
        }
        let configuration = PropertyConfiguration(runs: 20_000, seed: 4)
        let found = try Property.check(Lock(isTold: true), configuration)
        #expect(found.failure?.details.snippet == "try PropertySearchTests.Lock(isTold: true).replay([3, 1, 4, 1, 5, 9, 2, 6])")
        #expect(try Property.check(Lock(isTold: false), configuration).failure == nil)
    }

    @Test(arguments: [
        (["PROPERTY_SEED": "7"], 100, UInt64(7)), (["PROPERTY_RUNS": "12", "PROPERTY_SEED": "1"], 12, 1),
        (["PROPERTY_SEED": "", "PROPERTY_RUNS": ""], 100, 9),
    ])
    func doesWhatTheEnvironmentSays(variables: [String: String], runs: Int, seed: UInt64) throws {
        let configuration = try PropertyEnvironment(variables).applied(to: PropertyConfiguration(seed: 9))
        let report = try Property.check("p", numbers, configuration) { _, _ in }
        #expect(report.statistics.runs == runs && report.seed == seed)
    }

    @Test(arguments: [
        (["PROPERTY_RUNS": "many"], "PROPERTY_RUNS=many: not a positive number"),
        (["PROPERTY_TIME": "-1"], "PROPERTY_TIME=-1: not a positive number"),
        (["PROPERTY_SEED": "x"], "PROPERTY_SEED=x: not a whole number from 0 to 18446744073709551615"),
        (["PROPERTY_TIME": "inf"], "PROPERTY_TIME=inf: not a number of seconds from 0.000001 to 1000000000"),
        (
            ["PROPERTY_REPLAY": "/no/such"],
            "PROPERTY_REPLAY=/no/such: neither a token, which begins with 'pt1.', nor a file"
        ),
    ])
    func saysWhatIsWrongWithTheEnvironment(variables: [String: String], message: String) {
        let error = #expect(throws: PropertyUsageError.self) {
            try PropertyEnvironment(variables).applied(to: PropertyConfiguration())
        }
        #expect(error?.description == message)
    }
}
