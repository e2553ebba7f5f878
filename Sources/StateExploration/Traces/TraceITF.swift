public import Foundation
public import TransitionSystems

/// A run in the Informal Trace Format (Apalache ADR-015): one variable a cell, and variables for the step's action and for
/// the line of the property that fails. The last state of a run that repeats for ever is that at which its loop starts.
public struct TraceITF: Sendable {
    /// The variable that names the action of each step.
    static let actionVariable = "action"
    /// The variable that says which line of the property fails; empty where none does.
    static let failingVariable = "failing"
    private let model: GroundModel
    private let trace: Trace
    private let header: TraceHeader
    private let failing: String

    /// A run to be written; `failing`: the line of the property that fails in its last state.
    public init(model: GroundModel, trace: Trace, header: TraceHeader, failing: String = "") {
        self.model = model
        self.trace = trace
        self.header = header
        self.failing = failing
    }

    /// The document.
    public func encoded() throws -> Data {
        var states: [[String: Any]] = []
        for (position, state) in trace.states.enumerated() {
            let label = position == 0 ? "(initial)" : model.actions[trace.steps[position - 1].action].label
            let line = position == trace.steps.count ? failing : ""
            var object: [String: Any] = [
                "#meta": ["index": position, "action": label, "failing": line], Self.actionVariable: label,
                Self.failingVariable: line,
            ]
            for (cell, value) in zip(model.cells, state) { object[cell.name] = TraceValue(value, of: cell).json }
            states.append(object)
        }
        let names = [Self.actionVariable, Self.failingVariable] + model.cells.map(\.name)
        var types: [String: String] = [Self.actionVariable: "Str", Self.failingVariable: "Str"]
        for cell in model.cells { types[cell.name] = Self.type(of: cell) }
        var meta: [String: Any] = ["format": "ITF", "varTypes": types]
        for (key, value) in header.fields { meta[key] = value }
        var document: [String: Any] = ["#meta": meta, "params": [String](), "vars": names, "states": states]
        if let loop = trace.loop { document["loop"] = loop }
        return try JSONSerialization.data(withJSONObject: document, options: [.prettyPrinted, .sortedKeys])
    }

    private static func type(of cell: Cell) -> String {
        switch cell.sort {
        case .bool: "Bool"
        case .enumeration: "Str"
        case .integer, .index: "Int"
        }
    }
}

/// What a trace file says of itself, enough to rebuild the finite model that it is a run of.
public struct TraceHeader: Sendable, Equatable {
    /// The id of the protocol version.
    public var version: String
    /// Axes moved from the version's own values, by name.
    public var axes: [String: String]
    /// The property that the run is evidence for.
    public var property: String
    /// The scope's name and its contents.
    public var scope: Scope

    /// A header.
    public init(version: String, axes: [String: String] = [:], property: String, scope: Scope) {
        self.version = version
        self.axes = axes
        self.property = property
        self.scope = scope
    }

    /// The header as the members of a JSON object.
    var fields: [String: Any] {
        [
            "protocol": version, "axes": axes, "property": property, "scope": scope.name, "sizes": scope.sizes,
            "parts": scope.parts.map(\.name).sorted(), "faults": scope.faults.map(\.name).sorted(),
            "actors": scope.actors.map(\.name).sorted(), "mostFailures": scope.mostFailures ?? -1,
            "limits": Dictionary(uniqueKeysWithValues: scope.limits.map { ($0.key.name, $0.value) }),
            "without": scope.without.sorted(),
        ]
    }
}
