public import TransitionSystems

/// A run as people read it: a column for each actor, what changed at each step, the locks held in the margin.
public struct TraceText: Sendable {
    /// The finite model.
    public let model: GroundModel
    /// The run.
    public let trace: Trace
    /// Variables that say who holds a lock; shown in the margin, by name.
    public let locks: Set<String>

    /// A run to be printed.
    public init(model: GroundModel, trace: Trace, locks: Set<String> = []) {
        self.model = model
        self.trace = trace
        self.locks = locks
    }

    /// The text, a line for each step and one for what it changes.
    public func render() -> String {
        let columns = columnNames()
        let widths = columns.map { column in
            max(
                column.count,
                trace.steps.filter { self.column(of: $0) == column }.map { label(of: $0).count }.max() ?? 0)
        }
        var lines = ["step  " + row(columns, widths) + "locks"]
        lines += wrapped(["   0  (initial)"] + initialTexts(), indent: 15, first: 0)
        var state = trace.initial
        for (number, step) in trace.steps.enumerated() {
            let cells = columns.map { $0 == column(of: step) ? label(of: step) : "" }
            let margin = heldLocks(in: step.state)
            lines.append((pad("\(number + 1)", to: 4, left: true) + "  " + row(cells, widths) + margin).trimmed)
            let action = model.model.system.actions[model.actions[step.action].action]
            var parts = changes(from: state, to: step.state)
            if !action.mirrors.isEmpty { parts.append("[\(action.mirrors.text(under: model.axes))]") }
            lines += wrapped(parts, indent: 8)
            state = step.state
        }
        if let loop = trace.loop { lines.append("and again from step \(loop), for ever") }
        return lines.joined(separator: "\n")
    }

    /// The column of a step: its actor, and the element it acts for where the actor acts for several.
    func column(of step: Trace.Step) -> String {
        let ground = model.actions[step.action]
        let action = model.model.system.actions[ground.action]
        guard let first = action.parameters.first, first.sort.isSymmetric, !action.actor.isEnvironment else {
            return action.actor.name
        }
        return "\(action.actor.name) \(ground.argumentNames[0])"
    }

    func columnNames() -> [String] {
        var seen: [String] = []
        for actor in model.model.system.actors {
            let own = trace.steps.map(column(of:)).filter { $0 == actor.name || $0.hasPrefix("\(actor.name) ") }
            for name in Set(own).sorted() where !seen.contains(name) { seen.append(name) }
        }
        return seen
    }

    private func label(of step: Trace.Step) -> String {
        let ground = model.actions[step.action]
        let names = column(of: step).contains(" ") ? ground.argumentNames.dropFirst() : ground.argumentNames[...]
        return names.isEmpty ? ground.name : "\(ground.name)(\(names.joined(separator: ", ")))"
    }

    private func row(_ cells: [String], _ widths: [Int]) -> String {
        zip(cells, widths).map { pad($0, to: $1) + "  " }.joined()
    }

    private func pad(_ text: String, to width: Int, left: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? space + text : text + space
    }

    /// Cells whose initial value is a choice; the others start as the model says.
    private func initialTexts() -> [String] {
        model.cells.indices.filter { model.initialValues[$0] == nil }
            .map { "\(model.cells[$0].name)=\(model.cells[$0].describe(trace.initial[$0]))" }
    }

    /// Words in lines that a screen shows whole, unless a word is longer.
    private func wrapped(_ words: [String], indent: Int, first: Int? = nil) -> [String] {
        var lines = [String(repeating: " ", count: first ?? indent)]
        for word in words {
            let last = lines[lines.count - 1]
            let isEmpty = last.allSatisfy { $0 == " " }
            if isEmpty || last.count + 1 + word.count <= Self.width {
                lines[lines.count - 1] += (isEmpty ? "" : " ") + word
            } else {
                lines.append(String(repeating: " ", count: indent) + word)
            }
        }
        return lines
    }

    private static let width = 120

    /// The cells that a step changes, one text each.
    private func changes(from old: [Int], to new: [Int]) -> [String] {
        let texts = model.cells.indices.filter { old[$0] != new[$0] }.map { index in
            let cell = model.cells[index]
            return cell.sort == .bool
                ? "\(new[index] == 1 ? "+" : "-")\(cell.name)"
                : "\(cell.name)=\(cell.describe(new[index]))"
        }
        return texts.isEmpty ? ["(nothing changes)"] : texts
    }

    private func heldLocks(in state: [Int]) -> String {
        model.cells.indices.filter { index in
            guard state[index] != 0, let variable = model.cells[index].variable else { return false }
            return locks.contains(model.model.system.variables[variable].name)
        }.map { model.cells[$0].name }.joined(separator: " ")
    }
}

extension String {
    /// The text without blanks at its end.
    var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
