import Testing

@testable import PropertyTesting

/// A search that finds nothing says so only when it could have found something.
@Suite("The health of a search")
struct HealthTests {
    private let configuration = PropertyConfiguration(seed: 1)

    private func problems(_ report: PropertyReport) -> [HealthProblem] {
        if case .unhealthy(let problems) = report.outcome { problems } else { [] }
    }

    @Test func aFilterThatRefusesNearlyEverything() throws {
        let rare = Generator.integer(in: 0...999).filter(limit: 10) { $0 == 500 }
        let found = problems(try Property.check("p", rare, PropertyConfiguration(time: .milliseconds(50))) { _, _ in })
        #expect(found.map(\.kind) == [.rejections])
    }

    /// The runs that were asked for would never be made.
    @Test func aFilterThatRefusesEverything() throws {
        let none = Generator.integer(in: 0...9).filter { $0 > 10 }
        let found = problems(try Property.check("p", none, PropertyConfiguration(runs: 50)) { _, _ in })
        #expect(found.map(\.kind) == [.rejections])
    }

    @Test func aCommandThatIsNeverAllowed() throws {
        let found = problems(try Property.check(Turnstile(isOpen: false), configuration))
        #expect(found.map(\.kind) == [.commandNeverTaken])
        #expect(found[0].description.hasPrefix("command 'pass' was drawn "))
        #expect(problems(try Property.check(Turnstile(isOpen: true), configuration)).isEmpty)
    }

    @Test func runsThatDoNothing() throws {
        struct Refusing: StateMachineTest {
            func initialModel() -> Int { 0 }
            func commands(in model: Int) -> Generator<Int> { .integer(in: 0...999) }
            func isAllowed(_ command: Int, in model: Int) -> Bool { command == 500 }
            func apply(_ command: Int, to model: inout Int) -> Answer { .none }
            func makeSystem() -> Int { 0 }
            func perform(_ command: Int, on system: inout Int) -> Answer { .none }
        }
        let found = problems(try Property.check(Refusing(), configuration))
        #expect(Set(found.map(\.kind)) == [.fewSteps, .rejections])
    }

    @Test func valuesThatTakeTooLong() throws {
        let slow = Generator<Int> { choices in
            let end = ContinuousClock.now + .milliseconds(300)
            while ContinuousClock.now < end {}
            return Int(choices.draw(through: 9))
        }
        let found = problems(try Property.check("p", slow) { _, _ in })
        #expect(found.map(\.kind) == [.slowGeneration])
    }

    @Test func whatShouldBeSeenAndIsNot() throws {
        let report = try Property.check("p", Generator.integer(in: 0...9), configuration) { value, observations in
            observations.sometimes("ten", value == 10)
            observations.sometimes("three", value == 3)
            observations.cover("even", value % 2 == 0, atLeast: 0.9)
            observations.cover("small", value < 9, atLeast: 0.5)
        }
        #expect(problems(report).map(\.kind) == [.demand, .demand])
        #expect(problems(report)[1].description == "'ten' is demanded at least once, and was seen in 0 of 100")
        #expect(problems(report)[0].description.hasPrefix("'even' is demanded in 90 % of the runs at least, and was"))
    }

    @Test func whatIsToleratedIsNoProblem() throws {
        let report = try Property.check(
            Turnstile(isOpen: false), PropertyConfiguration(seed: 1, tolerated: [.commandNeverTaken]))
        #expect(report.isPassed)
    }

    @Test func theDistributionIsReported() throws {
        let report = try Property.check("p", Generator.integer(in: 0...9), configuration) { value, observations in
            observations.label("even", when: value % 2 == 0)
            observations.label("any")
        }
        #expect(report.statistics.labels["any"] == 100)
        #expect(report.description.contains("\n  100 % any\n"))
        let commands = try Property.check(Turnstile(isOpen: true), configuration)
        #expect(commands.description.contains("\n  commands: "))
    }

    private struct Turnstile: StateMachineTest {
        enum Command: Sendable { case turn, pass }

        let isOpen: Bool

        func initialModel() -> Int { 0 }
        func commands(in model: Int) -> Generator<Command> { .oneOf(.always(.turn), .always(.pass)) }
        func isAllowed(_ command: Command, in model: Int) -> Bool { isOpen || command == .turn }
        func apply(_ command: Command, to model: inout Int) -> Answer { .none }
        func makeSystem() -> Int { 0 }
        func perform(_ command: Command, on system: inout Int) -> Answer { .none }
    }
}
