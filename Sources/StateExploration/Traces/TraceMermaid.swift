public import TransitionSystems

/// A run as a Mermaid sequence diagram: a lifeline for each actor, a note for each step.
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
        let actors = model.model.system.actors.filter { actor in trace.steps.contains { self.actor(of: $0) == actor } }
        for actor in actors { lines.append("    participant \(actor.name)") }
        var state = trace.initial
        for (number, step) in trace.steps.enumerated() {
            let ground = model.actions[step.action]
            let changed = model.cells.indices.filter { state[$0] != step.state[$0] }
                .map { "\(model.cells[$0].name) = \(model.cells[$0].describe(step.state[$0]))" }
            let text = (["\(number + 1). \(ground.label)"] + changed).joined(separator: "<br/>")
            lines.append("    Note over \(actor(of: step).name): \(text)")
            state = step.state
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func actor(of step: Trace.Step) -> Actor {
        model.model.system.actions[model.actions[step.action].action].actor
    }
}
