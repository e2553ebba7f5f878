/// The commands of a run and what each changed in the model.
struct CommandLog: Sendable {
    private(set) var expressions: [String] = []
    private var changes: [[String]] = []

    mutating func append(_ command: Any, from before: Any, to after: Any) {
        expressions.append(SwiftExpression.of(command))
        changes.append(StateDifference.lines(from: before, to: after))
    }

    /// A line a command, with its number and what it changed.
    var lines: [String] {
        let width = min(expressions.map(\.count).max() ?? 0, 40)
        let digits = "\(expressions.count)".count
        return zip(expressions, changes).enumerated().flatMap { index, step in
            let number = "\(index + 1)".padded(to: digits, before: true)
            let first = "\(number). \(step.0.padded(to: width))   \(step.1.first ?? "no change")"
            let indent = String(repeating: " ", count: digits + 2 + width + 3)
            return [first] + step.1.dropFirst().map { indent + $0 }
        }
    }
}

extension String {
    func padded(to width: Int, before: Bool = false) -> String {
        let space = String(repeating: " ", count: Swift.max(0, width - count))
        return before ? space + self : self + space
    }
}
