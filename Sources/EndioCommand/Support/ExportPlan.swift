import ModelExport
import StateExploration
import TransitionSystems

/// The finite instance that an export writes, and what of the properties asked for it does not check.
struct ExportPlan {
    let model: GroundModel
    private(set) var leftOut: [LeftOut]

    /// The last scope of the first family that decides a property asked for, with the properties that it decides.
    ///
    /// - Parameters:
    ///   - ids: The properties asked for; `nil`: all.
    ///   - language: What is written.
    init(
        _ version: ProtocolVersion, in families: [ScopeFamily], ids: Set<String>?, _ language: ExportCommand.Language
    ) throws {
        let asked = version.system.properties.filter { ids?.contains($0.id) ?? true }
        let meaningless = asked.compactMap { property in
            property.applies.flatMap { version.holds($0.condition) ? nil : (property.id, $0.otherwise) }
        }
        let names = Set(asked.map(\.id)).subtracting(meaningless.map(\.0))
        let wanted = ids?.contains(Checker.deadlock) ?? true ? names.union([Checker.deadlock]) : names
        guard let family = families.first(where: { !$0.properties.isDisjoint(with: wanted) }) else {
            throw CommandFailure.usage(Self.nothing(of: version, wanted, meaningless))
        }
        let scope = family.rungs[family.rungs.count - 1]
        model = try GroundModel(
            Model(version.system), axes: version.axes, scope: scope, properties: names.intersection(family.properties))
        leftOut = Self.grouped(meaningless.map { ($0, "not applicable, \($1)") })
        let known = Set(model.properties.map(\.id) + model.progress.map(\.id))
        let others = asked.map(\.id).filter { names.contains($0) && !known.contains($0) }
        if !others.isEmpty { leftOut.append(LeftOut(ids: others, reason: "\(scope.name) does not decide it")) }
        switch language {
        case .promela: leftOut += PromelaExporter.leftOut(of: model)
        case .tla: leftOut += TLAExporter.leftOut(of: model)
        case .smtlib: break
        }
        if let ids, !ids.contains(Checker.deadlock), ids.isSubset(of: leftOut.flatMap(\.ids)) {
            throw CommandFailure.usage(
                "nothing of what was asked for can be checked: \(summary.joined(separator: "; ")).")
        }
    }

    /// What is left out, a line each.
    var summary: [String] { leftOut.map(\.description) }

    private static func grouped(_ reasons: [(id: String, reason: String)]) -> [LeftOut] {
        var order: [String] = []
        for (_, reason) in reasons where !order.contains(reason) { order.append(reason) }
        return order.map { reason in LeftOut(ids: reasons.filter { $0.reason == reason }.map(\.id), reason: reason) }
    }

    private static func nothing(
        of version: ProtocolVersion, _ wanted: Set<String>, _ meaningless: [(String, String)]
    ) -> String {
        let reasons = grouped(meaningless.map { ($0, "not applicable, \($1)") }).map(\.description)
        let undecided = wanted.isEmpty ? [] : ["no scope chosen decides \(wanted.sorted().joined(separator: ", "))"]
        return "nothing of \(version.id) is left to export: \((undecided + reasons).joined(separator: "; "))."
    }
}
