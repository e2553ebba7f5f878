/// How a system differs from its model after a command.
struct Disagreement {
    private let identity: String
    private let reason: () -> String

    private init(_ identity: String, _ reason: @escaping () -> String) {
        self.identity = identity
        self.reason = reason
    }

    /// The system threw an error.
    static func thrown(_ command: Any, _ error: any Error) -> Disagreement {
        Disagreement(Falsification.identity(of: error)) { "\(SwiftExpression.of(command)) threw: \(error)" }
    }

    /// The answer is another one.
    static func answer(_ command: Any, _ answer: Any, _ expected: Any) -> Disagreement {
        Disagreement("answer of \(SwiftExpression.kind(of: command))") {
            "\(SwiftExpression.of(command)) answered \(SwiftExpression.of(answer)); "
                + "the model says \(SwiftExpression.of(expected))"
        }
    }

    /// The system is not as the model says.
    static func state(_ command: Any, _ error: any Error) -> Disagreement {
        Disagreement(Falsification.identity(of: error)) { "after \(SwiftExpression.of(command)): \(error)" }
    }

    /// The failure of a run.
    ///
    /// - Parameters:
    ///   - log: the commands, where the failure is to be explained.
    ///   - test: code that makes the test.
    func falsification(_ log: CommandLog?, replaying test: String) -> Falsification {
        guard let log else { return Falsification(identity, FailureDetails(run: [], reasons: [reason()])) }
        return Falsification(
            identity,
            FailureDetails(
                run: log.lines, reasons: ["", "→ \(reason())"],
                snippet: "\(test).replay([\(log.expressions.joined(separator: ", "))])"))
    }
}
