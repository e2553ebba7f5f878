public import TransitionSystems

/// Properties that an exported file does not check, and why. The file's header names them, so that nobody takes a
/// checker's silence for a verdict.
public struct LeftOut: Hashable, Sendable, CustomStringConvertible {
    /// Ids of the properties.
    public let ids: [String]
    /// Why they are not checked.
    public let reason: String

    /// Properties left out for one reason.
    public init(ids: [String], reason: String) {
        self.ids = ids
        self.reason = reason
    }

    /// The properties and the reason.
    public var description: String { "\(ids.joined(separator: ", ")): \(reason)" }
}

extension PromelaExporter {
    /// The properties of a finite model that no assertion states.
    public static func leftOut(of model: GroundModel) -> [LeftOut] {
        let sought = model.properties.filter { $0.kind == .sometimes }.map(\.id)
        let certain = model.properties.filter { $0.kind != .sometimes && $0.condition == model.arena.truth }.map(\.id)
        return [
            LeftOut(ids: sought, reason: "no assertion asks whether something can happen"),
            LeftOut(ids: model.progress.map(\.id), reason: "no assertion asks whether something happens in the end"),
            LeftOut(ids: certain, reason: "the settings alone make it true of every state"),
        ].filter { !$0.ids.isEmpty }
    }
}

extension TLAExporter {
    /// The properties of a finite model that the configuration does not have TLC check.
    public static func leftOut(of model: GroundModel) -> [LeftOut] {
        let sought = model.properties.filter { $0.kind == .sometimes }.map(\.id)
        let reason = "defined, but TLC does not ask whether something can happen; it can if its negation is violated"
        return [
            LeftOut(ids: sought, reason: reason),
            LeftOut(ids: model.progress.map(\.id), reason: "not defined: the module says nothing of fairness"),
        ].filter { !$0.ids.isEmpty }
    }
}
