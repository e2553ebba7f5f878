public import TransitionSystems

/// A run as a Mermaid sequence diagram: a lifeline for each column of its text, a note for each step.
public struct TraceMermaid: Sendable {
    private let text: TraceText
    private let title: String

    /// A run to be drawn. Variables that say where somebody is are left out, as in the text.
    ///
    /// - Parameter title: A line above the diagram, without semicolons and number signs; empty: none.
    public init(model: GroundModel, trace: Trace, title: String = "", places: Set<String> = []) {
        self.title = title
        text = TraceText(model: model, trace: trace, places: places)
    }

    /// The diagram's source. A note is the step's action, and below it what it changes, in lines as narrow as a lifeline.
    /// Steps that repeat for ever stand in a box.
    public func render() -> String {
        var lines = ["sequenceDiagram"] + (title.isEmpty ? [] : ["    title \(title)"])
        let lanes = text.columnNames()
        for (number, lane) in lanes.enumerated() { lines.append("    participant p\(number) as \(lane)") }
        for (number, step) in text.trace.steps.enumerated() {
            if number == text.trace.loop { lines.append("    loop for ever") }
            let changes = text.changes(at: number)
            let notes = changes.isEmpty ? [] : ScreenLines.wrap(changes, width: Self.width)
            let note = (["\(number + 1). \(text.label(of: step))"] + notes).joined(separator: "<br/>")
            let lane = lanes.firstIndex(of: text.column(of: step)) ?? 0
            lines.append("    Note over p\(lane): \(note)")
        }
        if let loop = text.trace.loop {
            if loop == text.trace.steps.count { lines += ["    loop for ever", "    Note over p0: nothing that must happen can"] }
            lines.append("    end")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The most characters of a line in a note, unless one change is longer.
    public static let width = 36
}
