import Z3Solver

/// Asks the library's solver the questions of a certificate, as they stand in the file.
public struct Recheck: Sendable {
    /// The answers that the file expects, in order.
    public let expected: [String]
    /// The answers that the solver gave.
    public let answers: [String]

    /// Asks all questions of a script. Where the solver stops, what it said of that is the last answer.
    public init(_ script: String) {
        let prefix = "(set-info :status "
        expected = script.split(separator: "\n").filter { $0.hasPrefix(prefix) }.map {
            String($0.dropFirst(prefix.count).dropLast())
        }
        do {
            answers = try Z3Context().output(ofScript: script).split(separator: "\n").map(String.init)
        } catch {
            answers = "\(error)".split(separator: "\n").map(String.init)
        }
    }

    /// Whether every question was answered as it must be, and there was one.
    public var isAccepted: Bool { !expected.isEmpty && answers == expected }
}
