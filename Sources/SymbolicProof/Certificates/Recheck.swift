import Z3Solver

/// Asks the library's solver the questions of a certificate, as they stand in the file.
public struct Recheck: Sendable {
    /// The answers that the file expects, in order.
    public let expected: [String]
    /// The answers that the solver gave.
    public let answers: [String]
    /// Whether there are as many questions as the header promises: one that was taken out is noticed.
    public let isWhole: Bool

    /// Asks all questions of a script. Where the solver stops, what it said of that is the last answer.
    public init(_ script: String) {
        let prefix = "(set-info :status "
        let expected = script.split(separator: "\n").filter { $0.hasPrefix(prefix) }.map {
            String($0.dropFirst(prefix.count).dropLast())
        }
        self.expected = expected
        let counts = ["unsat", "sat"].map { answer in "\(expected.count { $0 == answer }) \(answer)" }
        isWhole = script.contains("\n; answers \(counts.joined(separator: ", "))\n")
        do {
            answers = try Z3Context().output(ofScript: script).split(separator: "\n").map(String.init)
        } catch {
            answers = "\(error)".split(separator: "\n").map(String.init)
        }
    }

    /// Whether every question was answered as it must be, and none is missing.
    public var isAccepted: Bool { !expected.isEmpty && isWhole && answers == expected }
}
