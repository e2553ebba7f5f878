import StateExploration
import TransitionSystems

/// The searches of a version, cheapest first.
enum Trials {
    /// In each scope of each family: with all its failures; and without any, and with each class alone, where the version
    /// then meets something that it does not meet with all. A scope too large for the options is left out.
    static func all(
        of version: ProtocolVersion, in families: [ScopeFamily], _ options: ExplorationOptions
    ) throws -> [Trial] {
        let model = try Model(version.system)
        var trials: [Trial] = []
        for family in families {
            for rung in family.rungs {
                func trial(_ faults: Set<FaultClass>) throws -> Trial {
                    var scope = rung
                    scope.faults = faults
                    let ground = try GroundModel(
                        model, axes: version.axes, scope: scope, properties: family.properties)
                    return try Trial(name(of: rung, with: faults), ground, options)
                }
                let whole = try trial(rung.faults)
                guard whole.baseline.isComplete else { continue }
                trials.append(whole)
                for faults in fewer(than: rung.faults) {
                    if options.cancellation?.isCancelled == true { return trials }
                    let part = try trial(faults)
                    if !part.holding.isSubset(of: whole.holding) { trials.append(part) }
                }
            }
        }
        return trials.sorted { $0.baseline.states < $1.baseline.states }
    }

    /// No failures at all, and each class alone.
    private static func fewer(than faults: Set<FaultClass>) -> [Set<FaultClass>] {
        guard !faults.isEmpty else { return [] }
        return [[]] + (faults.count > 1 ? faults.sorted { $0.name < $1.name }.map { [$0] } : [])
    }

    private static func name(of rung: Scope, with faults: Set<FaultClass>) -> String {
        if faults == rung.faults { return rung.name }
        return faults.isEmpty
            ? "\(rung.name) without failures" : "\(rung.name) with \(faults.map(\.name).joined(separator: ", "))"
    }
}
