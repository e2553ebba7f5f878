/// What a system that takes commands should do: a state, the commands, and what each answers.
///
/// `StateMachineTest`, `AsyncStateMachineTest` and `InterleavedTest` say, each in its way, how a system takes them.
public protocol CommandModel: Sendable {
    /// What can be asked of the system. An enumeration prints best.
    associatedtype Command: Sendable
    /// The state that the system should be in, as simple as can be.
    associatedtype Model
    /// What a command answers; `Answer.none` where there is nothing to compare.
    associatedtype Response: Equatable

    /// The property's name in reports and tokens. The name of the type, unless said otherwise.
    var name: String { get }

    /// The state of the model at the beginning.
    func initialModel() -> Model

    /// Commands that make sense in a state. They may be too many: ``isAllowed(_:in:)`` decides.
    func commands(in model: Model) -> Generator<Command>

    /// Whether a command may be given in a state. All may, unless said otherwise.
    ///
    /// Shrinking leaves out earlier commands; a command that is not allowed without them is left out, too.
    func isAllowed(_ command: Command, in model: Model) -> Bool

    /// Does in the model what a command should do.
    ///
    /// - Returns: what the system should answer.
    func apply(_ command: Command, to model: inout Model) -> Response

    /// Says what a run is an instance of, what it should reach, how far it came.
    func observe(_ command: Command, after model: Model, in observations: inout Observations)
}

extension CommandModel {
    /// The name of the type.
    public var name: String { "\(Self.self)" }

    /// All commands may be given.
    public func isAllowed(_ command: Command, in model: Model) -> Bool { true }

    /// Nothing is said.
    public func observe(_ command: Command, after model: Model, in observations: inout Observations) {}
}

/// An answer to compare where a command answers nothing.
public enum Answer: Sendable, Equatable {
    /// Done, and no more to say.
    case none
}

extension CommandModel {
    /// How many refused commands in a row end a run.
    private var patience: Int { 100 }

    /// The next command of a run; nil at its end.
    ///
    /// - Parameters:
    ///   - done: how many commands the run has.
    ///   - planned: how many it should have.
    ///   - isAllowed: says whether a command may be given now.
    func nextCommand(
        after done: Int, of planned: Int, limit: Int, from generator: Generator<Command>, _ choices: inout Choices,
        isAllowed: (Command) -> Bool
    ) -> Command? {
        for _ in 0..<patience {
            let mark = choices.mark
            let span = choices.openSpan()
            guard choices.goesOn(after: done, of: planned, in: 0...limit) else {
                choices.closeSpan(span)
                return nil
            }
            // A state in which none can be made ends the run.
            guard let command = try? generator.draw(from: &choices) else {
                choices.reject(since: mark)
                return nil
            }
            choices.closeSpan(span)
            let isTaken = isAllowed(command)
            if choices.countsKinds {
                choices.observations.count(kind: SwiftExpression.kind(of: command), taken: isTaken)
            }
            if isTaken { return command }
            choices.reject(since: mark)
        }
        return nil
    }
}
