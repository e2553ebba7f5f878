/// A test of a system that answers at once: the same commands to it and to its model, one after another, give the same
/// answers.
///
///     struct CounterTest: StateMachineTest {
///         enum Command { case add(Int), reset }
///         func initialModel() -> Int { 0 }
///         func commands(in model: Int) -> Generator<Command> {
///             .oneOf(Generator.integer(in: 1...9).map(Command.add), .always(.reset))
///         }
///         func apply(_ command: Command, to model: inout Int) -> Int { … }
///         func makeSystem() -> Counter { Counter() }
///         func perform(_ command: Command, on system: inout Counter) -> Int { … }
///     }
public protocol StateMachineTest: CommandModel {
    /// What is tested.
    associatedtype System

    /// The system as it is at the beginning of each run.
    func makeSystem() throws -> System

    /// Gives the system a command.
    ///
    /// - Returns: what it answers.
    /// - Throws: whatever it throws is a failure.
    func perform(_ command: Command, on system: inout System) throws -> Response

    /// Compares the system with its model after each command. Nothing, unless said otherwise.
    ///
    /// - Throws: ``Mismatch``, say by ``require(_:_:file:line:)``, when it is not as the model says.
    func check(_ system: System, against model: Model) throws
}

extension StateMachineTest {
    /// Nothing is compared but the answers.
    public func check(_ system: System, against model: Model) throws {}

    /// Gives commands to a new system, one after another.
    ///
    /// - Throws: ``Falsification`` when an answer is wrong, or the system is not as the model says.
    public func replay(_ commands: [Command]) throws {
        var run = try SequentialRun(self, isExplaining: true)
        for command in commands {
            guard isAllowed(command, in: run.model) else {
                throw PropertyUsageError("\(SwiftExpression.of(command)) is not allowed here")
            }
            try run.take(command)
        }
    }

    /// One run of chosen commands.
    func run(limit: Int, _ choices: inout Choices) throws {
        var run = try SequentialRun(self, isExplaining: choices.isExplaining, observer: choices.observer)
        let planned = choices.plannedCount(in: 0...limit)
        while let command = nextCommand(
            after: choices.steps, of: planned, limit: limit, from: commands(in: run.model), &choices,
            isAllowed: { isAllowed($0, in: run.model) })
        {
            choices.steps += 1
            try run.take(command)
            observe(command, after: run.model, in: &choices.observations)
        }
    }
}

/// A system and its model, side by side.
private struct SequentialRun<Test: StateMachineTest> {
    private let test: Test
    private(set) var model: Test.Model
    private var system: Test.System
    private var log: CommandLog?
    private let observer: (any RunObserver)?

    init(_ test: Test, isExplaining: Bool, observer: (any RunObserver)? = nil) throws {
        self.test = test
        self.observer = observer
        model = test.initialModel()
        system = try test.makeSystem()
        log = isExplaining ? CommandLog() : nil
    }

    mutating func take(_ command: Test.Command) throws {
        let before = log == nil ? nil : model
        let expected = test.apply(command, to: &model)
        if let before { log?.append(command, from: before, to: model) }
        let answer: Test.Response
        do {
            answer = try test.perform(command, on: &system)
        } catch {
            throw failure(.thrown(command, observer?.failure(thrown: error) ?? error))
        }
        guard answer == expected else { throw failure(.answer(command, answer, expected)) }
        do {
            try test.check(system, against: model)
        } catch {
            throw failure(.state(command, observer?.failure(thrown: error) ?? error))
        }
        if let error = observer?.failure(thrown: nil) { throw failure(.state(command, error)) }
    }

    private func failure(_ disagreement: Disagreement) -> Falsification {
        disagreement.falsification(log, replaying: "try \(SwiftExpression.of(test))")
    }
}
