public import StateExploration
import Z3Solver

/// Asks the library's solver the questions of a certificate, as they stand in the file.
public struct Recheck: Sendable {
    /// The answers that the file expects, in order.
    public let expected: [String]
    /// The answers that the solver gave.
    public let answers: [String]
    /// Whether there are as many questions as the header promises: one that was taken out is noticed.
    public let isWhole: Bool
    /// Whether it was cancelled before the last question was answered.
    public let isInterrupted: Bool

    /// Asks the questions of a script, one after the other, up to one that the solver cannot read: what it said of that
    /// is the end of the answers.
    ///
    /// - Parameter cancellation: Ends it at once, also in the middle of a question.
    public init(_ script: String, cancellation: CancellationToken? = nil) {
        let prefix = "(set-info :status "
        let lines = script.split(separator: "\n")
        let expected = lines.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count).dropLast()) }
        self.expected = expected
        let counts = ["unsat", "sat"].map { answer in "\(expected.count { $0 == answer }) \(answer)" }
        isWhole = script.contains("\n; answers \(counts.joined(separator: ", "))\n")
        let context = Z3Context()
        let pieces = Self.pieces(of: script, lines)
        let ask = { Self.ask(pieces, context) }
        (answers, isInterrupted) =
            cancellation?.stopping(with: context.interrupter.interrupt, ask) ?? ask()
    }

    /// The script, cut behind each question.
    private static func pieces(of script: String, _ lines: [Substring]) -> [Substring] {
        var pieces: [Substring] = []
        var begin = script.startIndex
        for line in lines where line == "(check-sat)" {
            pieces.append(script[begin..<line.endIndex])
            begin = line.endIndex
        }
        return pieces + [script[begin...]]
    }

    private static func ask(_ pieces: [Substring], _ context: Z3Context) -> (answers: [String], isInterrupted: Bool) {
        var answers: [String] = []
        for piece in pieces {
            do {
                guard let output = try context.output(ofScript: String(piece)) else { return (answers, true) }
                answers += output.split(separator: "\n").map(String.init)
            } catch {
                return (answers + "\(error)".split(separator: "\n").map(String.init), false)
            }
        }
        return (answers, false)
    }

    /// Whether every question was answered as it must be, and none is missing.
    public var isAccepted: Bool { !expected.isEmpty && isWhole && answers == expected }
}
