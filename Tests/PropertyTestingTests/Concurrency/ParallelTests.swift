import Testing

@testable import PropertyTesting

@Suite("Commands from several tasks at once")
struct ParallelTests {
    private let configuration = PropertyConfiguration(runs: 200, seed: 5)

    @Test("find the account that gives the same money twice, and show both who got it")
    func doubleSpending() async throws {
        let report = try await Property.checkParallel(AccountTest(), configuration)
        let failure = try #require(report.failure, "\(report)")
        let snippet = try #require(failure.details.snippet)
        // Which simpler runs fail, when they are tried, is up to the threads: money that came in may be left in.
        #expect(snippet.hasPrefix("try await AccountTest(looksAgain: false).replay(prefix: ["), "\(snippet)")
        #expect(snippet.contains("lanes: [[.withdraw(") && snippet.contains(")], [.withdraw("), "\(snippet)")
        #expect(failure.details.run.first?.contains("the model is") == true)
        #expect(failure.details.run.dropFirst().first == "lane 1           lane 2")
        #expect(failure.details.run.filter { $0.contains("└ true") }.count == 2)
        await #expect(throws: Falsification.self) {
            try await AccountTest().replay(prefix: [], lanes: [[.withdraw(1)], [.withdraw(1)]])
        }
    }

    @Test("find nothing where it looks again")
    func control() async throws {
        let report = try await Property.checkParallel(AccountTest(looksAgain: true), lanes: 3, configuration)
        #expect(report.isPassed, "\(report)")
    }

    @Test("find nothing one after another, and an error in the answer there, too")
    func sequential() async throws {
        #expect(try await Property.check(AccountTest(), configuration).isPassed)
        let report = try await Property.check(Forgetful(), configuration)
        let snippet = try #require(report.failure?.details.snippet)
        #expect(snippet == "try await ParallelTests.Forgetful().replay([.deposit(1), .withdraw(2)])")
    }

    /// An account that never takes in what is deposited.
    private struct Forgetful: AccountModel, AsyncStateMachineTest {
        func makeSystem() -> BankAccount { BankAccount(balance: 1, looksAgain: true) }

        func perform(_ command: AccountCommand, on account: BankAccount) async -> Bool {
            guard case .withdraw(let amount) = command else { return true }
            return await account.withdraw(amount)
        }
    }

    /// A command that is allowed only while something is left must not be drawn by both lanes when there is one.
    @Test("keep their preconditions in every order")
    func preconditions() {
        struct Tickets: CommandModel {
            func initialModel() -> Int { 2 }
            func commands(in model: Int) -> Generator<Int> { .integer(in: 1...2) }
            func isAllowed(_ command: Int, in model: Int) -> Bool { command <= model }
            func apply(_ command: Int, to model: inout Int) -> Bool {
                model -= command
                return true
            }
        }
        var random = SeededGenerator(seed: 1)
        var lengths: Set<[Int]> = []
        for _ in 0..<500 {
            var choices = Choices(seed: random.next(), size: 100)
            let commands = Tickets().parallelCommands(lanes: 2, prefix: 2, perLane: 3, &choices)
            #expect(commands.prefix.reduce(0, +) + commands.lanes.joined().reduce(0, +) <= 2)
            lengths.insert(commands.lanes.map(\.count))
        }
        #expect(lengths.contains([1, 1]))
    }
}
