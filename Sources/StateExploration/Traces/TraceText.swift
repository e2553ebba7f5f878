public import TransitionSystems

/// A run as people read it: a column for each actor, what changed at each step, the locks held in the margin.
public struct TraceText: Sendable {
    /// The finite model.
    public let model: GroundModel
    /// The run.
    public let trace: Trace
    /// Variables that say who holds a lock; shown in the margin, by name.
    public let locks: Set<String>
    /// Variables that say where somebody is. The next step of the same column says it again, so that only the last step
    /// shows them.
    public let places: Set<String>

    /// A run to be printed.
    public init(model: GroundModel, trace: Trace, locks: Set<String> = [], places: Set<String> = []) {
        self.model = model
        self.trace = trace
        self.locks = locks
        self.places = places
    }

    /// The text, a line for each step and one for what it changes; none is longer than a screen is wide.
    public func render() -> String {
        let held = trace.steps.map { heldLocks(in: $0.state) }
        let layout = TraceLayout(
            columns: columnNames(), steps: trace.steps.map { (column(of: $0), label(of: $0)) }, margins: held)
        var lines = [layout.header]
        lines += ScreenLines.wrap(["   0  (initial)"] + initialTexts(), indent: 15, first: 0)
        for (number, step) in trace.steps.enumerated() {
            lines += layout.row(number)
            let action = model.model.system.actions[model.actions[step.action].action]
            var parts = changes(at: number)
            if !action.mirrors.isEmpty { parts.append("[\(action.mirrors.text(under: model.axes))]") }
            lines += ScreenLines.wrap(parts.isEmpty ? ["(goes on)"] : parts, indent: 8)
        }
        if let endless { lines.append("loop: \(endless)") }
        return lines.joined(separator: "\n")
    }

    /// What a run does for ever; `nil` for one that ends.
    var endless: String? {
        guard let loop = trace.loop else { return nil }
        guard loop < trace.steps.count else { return "the last state stays for ever; no step that must be taken is possible there" }
        return loop + 1 == trace.steps.count
            ? "step \(loop + 1) repeats for ever" : "steps \(loop + 1)…\(trace.steps.count) repeat for ever"
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

    /// The action of a step, without what its column says.
    func label(of step: Trace.Step) -> String {
        let ground = model.actions[step.action]
        let names = column(of: step).contains(" ") ? ground.argumentNames.dropFirst() : ground.argumentNames[...]
        return names.isEmpty ? ground.name : "\(ground.name)(\(names.joined(separator: ", ")))"
    }

    /// The cells that a step changes, one text each.
    func changes(at number: Int) -> [String] {
        let new = trace.steps[number].state
        let old = number == 0 ? trace.initial : trace.steps[number - 1].state
        let changed = model.cells.indices.filter { old[$0] != new[$0] }
        if changed.isEmpty { return ["(nothing changes)"] }
        let isLast = number == trace.steps.count - 1
        return changed.filter { isLast || !isOne(of: places, $0) }.map { index in
            let cell = model.cells[index]
            return cell.sort == .bool
                ? "\(new[index] == 1 ? "+" : "-")\(cell.name)"
                : "\(cell.name)=\(cell.describe(new[index]))"
        }
    }

    /// Cells whose initial value is a choice; the others start as the model says.
    private func initialTexts() -> [String] {
        model.cells.indices.filter { model.initialValues[$0] == nil }
            .map { "\(model.cells[$0].name)=\(model.cells[$0].describe(trace.initial[$0]))" }
    }

    private func heldLocks(in state: [Int]) -> [String] {
        model.cells.indices.filter { state[$0] != 0 && isOne(of: locks, $0) }.map { model.cells[$0].name }
    }

    private func isOne(of names: Set<String>, _ cell: Int) -> Bool {
        model.cells[cell].variable.map { names.contains(model.model.system.variables[$0].name) } ?? false
    }
}
