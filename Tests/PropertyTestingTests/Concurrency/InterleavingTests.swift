import Testing

@testable import PropertyTesting

@Suite("A controlled scheduler")
struct InterleavingTests {
    private let configuration = PropertyConfiguration(runs: 500, seed: 9)

    /// Both look before either books.
    private let shortest =
        "try SteppedAccountTest(care: .none).replay(prefix: [], lanes: [[.withdraw(1)], [.withdraw(1)]], schedule: [0, 1, 1, 0])"

    @Test(
        "finds what two commands do to each other, and makes commands and schedule short together",
        arguments: [Schedule.random, .pct(depth: 2, steps: 20), .exhaustive])
    func found(schedule: Schedule) throws {
        let report = try Property.check(SteppedAccountTest(), schedule: schedule, configuration)
        let failure = try #require(report.failure, "\(report)")
        let snippet = try #require(failure.details.snippet)
        #expect(snippet == shortest)
    }

    @Test("shows each step and what it changed")
    func details() throws {
        let report = try Property.check(SteppedAccountTest(), configuration)
        let details = try #require(report.failure).details
        #expect(
            details.lines == [
                "lane 1           lane 2",
                "┌ .withdraw(1)",
                "├ look",
                "│                ┌ .withdraw(1)",
                "│                ├ look",
                "│                ├ book           .balance: 1 → 0",
                "│                └ true",
                "├ book",
                "└ true",
                "",
                "→ no order of these commands explains that .withdraw(1) in lane 1 answered true",
            ])
    }

    @Test(
        "finds nothing where a lock is held",
        arguments: [Schedule.random, .pct(depth: 3, steps: 30), .exhaustive])
    func control(schedule: Schedule) throws {
        let report = try Property.check(SteppedAccountTest(care: .locks), lanes: 3, schedule: schedule, configuration)
        #expect(report.isPassed, "\(report)")
    }

    @Test("finds that two wait for each other", arguments: [Schedule.random, .exhaustive])
    func deadlock(schedule: Schedule) throws {
        let report = try Property.check(SteppedAccountTest(care: .locksInAnyOrder), schedule: schedule, configuration)
        let details = try #require(report.failure).details
        #expect(
            details.reasons.last
                == "→ nobody can take a step: lane 1 waits for 'lock 1', lane 2 waits for 'lock 0'")
    }

    /// Answers alone do not tell of a deposit that another one overwrites.
    @Test("compares the system with its model in the end")
    func end() throws {
        let report = try Property.check(CountedAccountTest(), configuration)
        let details = try #require(report.failure).details
        #expect(details.reasons.last == "→ in the end, as in every order that explains the answers: the balance is 2")
        let snippet = try #require(details.snippet)
        #expect(snippet.contains("lanes: [[.deposit(1)], [.deposit(1)]], schedule: [0, 1, 1, 0]"))
    }

    @Test("replays code with its schedule")
    func replay() throws {
        let test = SteppedAccountTest()
        #expect(throws: Falsification.self) {
            try test.replay(prefix: [], lanes: [[.withdraw(1)], [.withdraw(1)]], schedule: [0, 1, 1, 0])
        }
        #expect(throws: Never.self) {
            try test.replay(prefix: [], lanes: [[.withdraw(1)], [.withdraw(1)]], schedule: [0, 0, 1, 1])
        }
    }

    /// Two lanes of two steps have 6 schedules, of three 20; only where they meet does the order matter.
    @Test("runs one schedule of those that differ in the order of independent steps")
    func sleepSets() throws {
        func count(_ test: CellsTest, _ lanes: [[Int]]) throws -> Int {
            var schedules = AllSchedules(test, ParallelCommands(lanes: lanes))
            #expect(try schedules.firstFailure(limit: 10_000) == nil)
            return schedules.count
        }
        #expect(try count(CellsTest(isPrecise: false), [[0], [1]]) == 20)
        #expect(try count(CellsTest(isPrecise: false), [[0], [1], [2]]) == 1_680)
        // Who begins before whom is answered is seen, so that the first and last steps keep their order.
        #expect(try count(CellsTest(isPrecise: true), [[0], [1]]) == 3)
        #expect(try count(CellsTest(isPrecise: true), [[0], [0]]) > 3)
    }

    /// The bound of the paper, with luck to spare.
    @Test("finds by priorities at least as often as they promise", arguments: [1, 2, 3] as [UInt64])
    func promise(seed: UInt64) throws {
        let schedule = Schedule.pct(depth: 2, steps: 4)
        var random = SeededGenerator(seed: seed)
        var found = 0
        for _ in 0..<2_000 {
            var priorities = PriorityScheduler(depth: 2, steps: 4)
            var run = try InterleavedRun(
                SteppedAccountTest(), ParallelCommands(lanes: [[.withdraw(1)], [.withdraw(1)]]), isExplaining: false)
            do {
                while !run.enabled.isEmpty { try run.step(lane: priorities.pick(run.enabled, lanes: 2, &random)) }
                try run.finish()
            } catch { found += 1 }
        }
        let least = try #require(schedule.findsAtLeast(lanes: 2))
        #expect(least == 0.125)
        #expect(Double(found) / 2_000 >= least, "\(found) of 2000")
        #expect(Schedule.random.findsAtLeast(lanes: 2) == nil)
    }

    /// Deposits only, and the balance is looked at.
    private struct CountedAccountTest: InterleavedTest {
        private let account = SteppedAccountTest()

        func initialModel() -> Int { 1 }
        func commands(in balance: Int) -> Generator<AccountCommand> { .always(.deposit(1)) }
        func apply(_ command: AccountCommand, to balance: inout Int) -> Bool { account.apply(command, to: &balance) }
        func makeSystem() -> SteppedAccountTest.System { account.makeSystem() }

        func begin(_ command: AccountCommand, lane: Int) -> SteppedAccountTest.Operation {
            account.begin(command, lane: lane)
        }

        func nextStep(of operation: SteppedAccountTest.Operation, on system: SteppedAccountTest.System) -> NextStep {
            account.nextStep(of: operation, on: system)
        }

        func step(
            _ operation: inout SteppedAccountTest.Operation, on system: inout SteppedAccountTest.System
        ) -> StepResult<Bool> {
            account.step(&operation, on: &system)
        }

        func check(_ system: SteppedAccountTest.System, against balance: Int) throws {
            try require(system.balance == balance, "the balance is \(system.balance)")
        }
    }

    /// Three lanes of two, two and one step, where b1 waits for a1. The order b1 < c1 < b2 < a2 is one of depth 3: lane a
    /// must be left after a1, and lane b after b1 for c. PCT finds it with the probability of its bound, 1/75, exactly.
    @Test("finds what needs two changes of priority, too")
    func depthThree() {
        var random = SeededGenerator(seed: 1)
        var found = 0
        let runs = 30_000
        for _ in 0..<runs {
            var scheduler = PriorityScheduler(depth: 3, steps: 5)
            var (taken, order) = ([0, 0, 0], [Int]())
            while order.count < 5 {
                let enabled = (0..<3).filter { lane in
                    taken[lane] < [2, 2, 1][lane] && (lane != 1 || taken[0] > 0)
                }
                let lane = scheduler.pick(enabled, lanes: 3, &random)
                taken[lane] += 1
                order.append(lane)
            }
            if order == [0, 1, 2, 1, 0] { found += 1 }
        }
        let share = Double(found) / Double(runs)
        #expect(share > 1 / 75 * 0.8 && share < 1 / 75 * 1.2, "\(share)")
    }

    @Test("gives up on commands that never end", arguments: [1, 50])
    func endless(limit: Int) throws {
        struct Endless: InterleavedTest {
            func initialModel() -> Int { 0 }
            func commands(in model: Int) -> Generator<Int> { .integer(in: 0...3) }
            func apply(_ command: Int, to model: inout Int) -> Bool { true }
            func makeSystem() -> Int { 0 }
            func begin(_ command: Int, lane: Int) -> Int { command }
            func nextStep(of operation: Int, on system: Int) -> NextStep { NextStep("turn") }
            func step(_ operation: inout Int, on system: inout Int) -> StepResult<Bool> { .unfinished }
        }
        let report = try Property.check(Endless(), PropertyConfiguration(runs: 5, seed: 1, commands: limit))
        let details = try #require(report.failure).details
        #expect(details.run.count < 100)
        #expect(details.reasons.last?.contains("does not end") == true)
    }

    @Test("says when an exhaustive search left schedules out")
    func incomplete() throws {
        let report = try Property.check(
            CellsTest(isPrecise: false, steps: 12), schedule: .exhaustive, PropertyConfiguration(runs: 3, seed: 1))
        guard case .unhealthy(let problems) = report.outcome else {
            Issue.record("\(report)")
            return
        }
        #expect(problems.map(\.kind) == [.incompleteSchedules])
    }

    @Test("has nothing to do without lanes")
    func noLanes() {
        #expect(throws: Never.self) {
            try SteppedAccountTest().replay(prefix: [.deposit(1)], lanes: [], schedule: [])
        }
    }

    /// Cells that are written in three steps; each command has its own.
    private struct CellsTest: InterleavedTest {
        let isPrecise: Bool
        var steps = 3

        func initialModel() -> Int { 0 }
        func commands(in model: Int) -> Generator<Int> { .integer(in: 0...3) }
        func apply(_ command: Int, to model: inout Int) -> Bool { true }
        func makeSystem() -> Int { 0 }
        func begin(_ command: Int, lane: Int) -> (cell: Int, step: Int) { (command, 0) }

        func nextStep(of operation: (cell: Int, step: Int), on system: Int) -> NextStep {
            NextStep("write", footprint: isPrecise ? Footprint(writes: ["cell \(operation.cell)"]) : nil)
        }

        func step(_ operation: inout (cell: Int, step: Int), on system: inout Int) -> StepResult<Bool> {
            operation.step += 1
            return operation.step == steps ? .answered(true) : .unfinished
        }
    }
}
