/// Commands in flight, a column for each lane, time downwards.
///
///     lane 1               lane 2
///     ┌ .withdraw(1)
///     │                    ┌ .withdraw(1)
///     └ true               │
///                          └ true
struct Timeline {
    /// The lanes' names, then a line a moment.
    let lines: [String]

    /// What happens in a lane at a moment.
    enum Event {
        case begin(String)
        /// A step of the command, and what it changed.
        case step(String, changes: [String])
        case end(String)
    }

    init(_ moments: [(lane: Int, event: Event)]) {
        let lanes = Set(moments.map(\.lane)).sorted()
        let widest = moments.map { $0.event.cell.count }.max() ?? 0
        let width = max(widest, "lane 10".count) + 3
        func row(_ cells: [String], _ note: String = "") -> String {
            var text = cells.map { $0.padded(to: width) }.joined() + note
            while text.last == " " { text.removeLast() }
            return text
        }
        var lines = [row(lanes.map { "lane \($0 + 1)" })]
        var isInFlight = lanes.map { _ in false }
        for (number, event) in moments {
            let lane = lanes.firstIndex(of: number)!
            var cells = isInFlight.map { $0 ? "│" : "" }
            cells[lane] = event.cell
            if case .begin = event { isInFlight[lane] = true }
            if case .end = event { isInFlight[lane] = false }
            lines.append(row(cells, event.changes.first ?? ""))
            lines += event.changes.dropFirst().map { row(isInFlight.map { $0 ? "│" : "" }, $0) }
        }
        let left = lines.count - 2 * Self.most
        self.lines =
            left <= 1
            ? lines : lines.prefix(Self.most) + ["… \(left) lines are left out …"] + lines.suffix(Self.most)
    }

    /// Of more than twice as many lines those in the middle are left out.
    private static let most = 40

    /// What users saw.
    init<Command, Response>(_ operations: [History<Command, Response>.Operation]) {
        var moments: [(at: Int, lane: Int, event: Event)] = []
        for operation in operations {
            moments.append((operation.begin, operation.lane, .begin(SwiftExpression.of(operation.command))))
            if let response = operation.response {
                moments.append((operation.end, operation.lane, .end(SwiftExpression.of(response))))
            }
        }
        self.init(moments.sorted { $0.at < $1.at }.map { ($0.lane, $0.event) })
    }
}

extension Timeline.Event {
    fileprivate var cell: String {
        switch self {
        case .begin(let text): "┌ \(text)"
        case .step(let text, _): "├ \(text)"
        case .end(let text): "└ \(text)"
        }
    }

    fileprivate var changes: [String] {
        if case .step(_, let changes) = self { changes } else { [] }
    }
}

extension Linearizability.Fragment {
    /// The fragment in words.
    func details(prefix: [String], snippet: String?) -> FailureDetails {
        let known = models.map { SwiftExpression.of($0) }.sorted()
        let before =
            before == 0
            ? (prefix.isEmpty ? "at the beginning" : "after \(prefix.joined(separator: ", "))")
            : "after \(self.before) more commands, which are explained"
        let last = operations.filter { $0.response != nil }.max { $0.end < $1.end }
        let answer = last.map {
            "\(SwiftExpression.of($0.command)) in lane \($0.lane + 1) answered \(SwiftExpression.of($0.response!))"
        }
        return FailureDetails(
            run: ["\(before) the model is \(known.joined(separator: " or ")); then"] + Timeline(operations).lines,
            reasons: ["", "→ no order of these commands explains that \(answer ?? "they answered so")"],
            snippet: snippet)
    }
}
