/// A test of a system that is waited for, an actor for instance.
///
/// The commands are given one after another, or, where the model is `Hashable`, from several tasks at once: then the
/// answers must be those of some order of the commands.
public protocol AsyncStateMachineTest: CommandModel where Response: Sendable {
    /// What is tested.
    associatedtype System: Sendable

    /// The system as it is at the beginning of each run.
    func makeSystem() async throws -> System

    /// Gives the system a command, and waits for its answer.
    ///
    /// - Throws: whatever it throws is a failure.
    func perform(_ command: Command, on system: System) async throws -> Response

    /// Compares the system with its model: after each command where they come one after another, at the end where they
    /// come at once. Nothing, unless said otherwise.
    ///
    /// - Throws: ``Mismatch``, say by ``require(_:_:file:line:)``, when it is not as the model says.
    func check(_ system: System, against model: Model) async throws
}

extension AsyncStateMachineTest {
    /// Nothing is compared but the answers.
    public func check(_ system: System, against model: Model) async throws {}

    /// Gives commands to a new system, one after another.
    ///
    /// - Throws: ``Falsification`` when an answer is wrong, or the system is not as the model says.
    public func replay(_ commands: [Command]) async throws {
        var run = try await AsyncRun(self, isExplaining: true)
        for command in commands {
            guard isAllowed(command, in: run.model) else {
                throw PropertyUsageError("\(SwiftExpression.of(command)) is not allowed here")
            }
            try await run.take(command)
        }
    }

    /// One run of chosen commands.
    func run(limit: Int, _ choices: inout Choices) async throws {
        var run = try await AsyncRun(self, isExplaining: choices.isExplaining, observer: choices.observer)
        let planned = choices.plannedCount(in: 0...limit)
        while let command = nextCommand(
            after: choices.steps, of: planned, limit: limit, from: commands(in: run.model), &choices,
            isAllowed: { isAllowed($0, in: run.model) })
        {
            choices.steps += 1
            try await run.take(command)
            observe(command, after: run.model, in: &choices.observations)
        }
    }
}

extension Property {
    /// Tries runs of commands on a system that is waited for.
    ///
    /// - Throws: ``PropertyUsageError`` when a kept failure cannot be read.
    public static func check<Test: AsyncStateMachineTest>(
        _ test: Test, _ configuration: PropertyConfiguration = .init()
    ) async throws -> PropertyReport {
        try await search(test.name, .sequential, configuration) {
            try await test.run(limit: configuration.commands, &$0)
        }
    }
}

/// A system that is waited for, and its model, side by side.
struct AsyncRun<Test: AsyncStateMachineTest> {
    private let test: Test
    private(set) var model: Test.Model
    let system: Test.System
    private var log: CommandLog?
    private let observer: (any RunObserver)?

    init(_ test: Test, isExplaining: Bool, observer: (any RunObserver)? = nil) async throws {
        self.test = test
        self.observer = observer
        model = test.initialModel()
        system = try await test.makeSystem()
        log = isExplaining ? CommandLog() : nil
    }

    mutating func take(_ command: Test.Command) async throws {
        let before = log == nil ? nil : model
        let expected = test.apply(command, to: &model)
        if let before { log?.append(command, from: before, to: model) }
        let answer: Test.Response
        do {
            answer = try await test.perform(command, on: system)
        } catch {
            throw failure(.thrown(command, observer?.failure(thrown: error) ?? error))
        }
        guard answer == expected else { throw failure(.answer(command, answer, expected)) }
        do {
            try await test.check(system, against: model)
        } catch {
            throw failure(.state(command, observer?.failure(thrown: error) ?? error))
        }
        if let error = observer?.failure(thrown: nil) { throw failure(.state(command, error)) }
    }

    private func failure(_ disagreement: Disagreement) -> Falsification {
        disagreement.falsification(log, replaying: "try await \(SwiftExpression.of(test))")
    }
}
