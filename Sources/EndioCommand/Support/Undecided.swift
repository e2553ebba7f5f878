import StateExploration
import TransitionSystems

/// What is said of properties that were asked for and that nothing that was done decides: that they are unknown, and
/// why. Without it they would be missing from the table, and what is missing looks as if it held.
struct Undecided {
    /// The scope or family that the check was restricted to, if it was.
    let scopeName: String?
    /// The actors of the environment that the check was restricted to, if it was.
    var actors: String?
    let method: CheckedProperty.Method

    /// The scope of a verdict that no scope had a part in.
    static let noScope = "none"

    /// The results that are missing.
    ///
    /// - Parameters:
    ///   - versions: The versions that were checked.
    ///   - only: Ids of the properties wanted; `nil`: all of the scopes chosen, or of the version where none is.
    ///   - decided: The results that are there.
    func results(
        of versions: [ProtocolVersion], only: Set<String>?, beside decided: [CheckedProperty]
    ) -> [CheckedProperty] {
        let known = Set(decided.map { "\($0.version) \($0.property)" })
        return versions.flatMap { version in
            wanted(of: version, only).filter { !known.contains("\(version.id) \($0)") }
                .map { result($0, of: version) }
        }
    }

    /// A version that does not have a property is not asked about it.
    private func wanted(of version: ProtocolVersion, _ only: Set<String>?) -> [String] {
        let declared = version.system.properties.map(\.id)
        if let only { return (declared + [Checker.deadlock]).filter(only.contains) }
        guard let scopeName else { return declared }
        let chosen = Catalogue.current.families(of: version, full: true).filter { family in
            family.name == scopeName || family.rungs.contains { $0.name == scopeName }
        }
        return (declared + [Checker.deadlock]).filter { id in chosen.contains { $0.properties.contains(id) } }
    }

    private func result(_ id: String, of version: ProtocolVersion) -> CheckedProperty {
        let property = version.system.property(id)
        if let applies = property?.applies, !version.holds(applies.condition) {
            return result(id, of: version, .notApplicable(reason: applies.otherwise), scope: "any")
        }
        return result(id, of: version, .unknown(reason: reason(id, of: version)), scope: Self.noScope)
    }

    private func result(
        _ id: String, of version: ProtocolVersion, _ verdict: Verdict, scope: String
    ) -> CheckedProperty {
        let isReachability = if case .sometimes = version.system.property(id)?.kind { true } else { false }
        let isUnknown = if case .unknown = verdict { true } else { false }
        return CheckedProperty(
            version: version.id, property: id, verdict: verdict, expectation: version.expectations[id],
            isReachability: isReachability, scope: scope, isComplete: !isUnknown, seconds: 0, method: method,
            assumes: version.system.assumptions)
    }

    /// Why, and what decides it instead.
    private func reason(_ id: String, of version: ProtocolVersion) -> String {
        if method != .explore, case .leadsTo = version.system.property(id)?.kind {
            return "--method \(method.rawValue) does not decide '\(id)', which asks for progress; --method explore does"
        }
        let deciding = Catalogue.current.families(of: version, full: true).filter { $0.properties.contains(id) }
        guard !deciding.isEmpty else {
            return "no scope decides '\(id)': none names it, or has all the parts that it speaks of"
        }
        let isChosen = deciding.contains { family in
            scopeName.map { name in family.name == name || family.rungs.contains { $0.name == name } } ?? true
        }
        if isChosen, let actors, deciding.contains(where: { $0.rungs.contains { !$0.actors.isEmpty } }) {
            return "--actors \(actors) leaves out those without whom nothing breaks '\(id)'"
        }
        guard let scopeName, !isChosen else { return "--method \(method.rawValue) does not decide '\(id)'" }
        return
            "--scope \(scopeName) does not decide '\(id)'; --scope \(deciding.map(\.name).joined(separator: " or ")) does"
    }
}
