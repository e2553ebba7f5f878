public import TransitionSystems

/// A run as a Mermaid sequence diagram: a lifeline for each column of its text, a note for each step.
public struct TraceMermaid: Sendable {
    private let model: GroundModel
    private let trace: Trace

    /// A run to be drawn.
    public init(model: GroundModel, trace: Trace) {
        self.model = model
        self.trace = trace
    }

    /// The diagram's source.
    public func render() -> String {
        var lines = ["sequenceDiagram"]
        let lanes = TraceText(model: model, trace: trace).columnNames()
        for (number, lane) in lanes.enumerated() { lines.append("    participant p\(number) as \(lane)") }
        var state = trace.initial
        for (number, step) in trace.steps.enumerated() {
            let ground = model.actions[step.action]
            let changed = model.cells.indices.filter { state[$0] != step.state[$0] }
                .map { "\(model.cells[$0].name) = \(model.cells[$0].describe(step.state[$0]))" }
            let text = (["\(number + 1). \(ground.label)"] + changed).joined(separator: "<br/>")
            let lane = lanes.firstIndex(of: TraceText(model: model, trace: trace).column(of: step)) ?? 0
            lines.append("    Note over p\(lane): \(text)")
            state = step.state
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
