import DirectIOModel
import StateExploration
import TransitionSystems

/// Finds the actions that versions never take in the small scopes, and tells those with a known reason from the others.
struct ActionAudit {
    /// What one version takes.
    private struct Taken {
        let version: ProtocolVersion
        var actions: Set<String> = []
        /// Whether every scope was searched to its end: only then is what is not taken never taken.
        var isWhole = true

        /// The actions that no search took.
        var missing: [String] { version.system.actions.map(\.name).filter { !actions.contains($0) } }
        /// Why the version cannot take some actions; known of the built-in protocol and what is derived from it.
        var reasons: [String: String] {
            DirectIO.system.axes.allSatisfy { version.axes[$0] != nil } ? DirectIO.unreachable(in: version) : [:]
        }
    }

    /// The scopes searched.
    private(set) var scopes: [String] = []
    private var taken: [Taken] = []

    /// Searches the small scopes of some versions.
    ///
    /// - Parameter cut: Is told of searches that do not come to their end.
    init(_ versions: [ProtocolVersion], _ options: ExplorationOptions, noting cut: inout CutSearches) throws {
        for version in versions {
            let rungs = Catalogue.current.families(of: version, full: false).flatMap { Audit.small($0.rungs) }
            scopes = Audit.unique(scopes + rungs.map(\.name))
            var found = Taken(version: version)
            if options.cancellation?.isCancelled == true {
                found.isWhole = cut.note(.interrupted, of: version.id)
                taken.append(found)
                continue
            }
            let model = try Model(version.system)
            for rung in rungs {
                Console.progress("\(version.id) \(rung.name): searching for actions never taken")
                let ground = try GroundModel(model, axes: version.axes, scope: rung, properties: [])
                let exploration = try Explorer(ground).run(options)
                if !cut.note(exploration.interruption, of: "\(version.id) \(rung.name)") { found.isWhole = false }
                found.actions.formUnion(exploration.mostTaken(of: ground).map(\.action))
            }
            taken.append(found)
        }
    }

    /// Actions that some version takes.
    private var some: Set<String> { taken.reduce(into: []) { $0.formUnion($1.actions) } }

    /// Actions that no version takes, and of which it is not known of each version why. Where a version may take one in
    /// what was not searched, nothing is said of it.
    var untaken: [String] {
        let some = some
        var unexplained = Set<String>()
        var open = Set<String>()
        for found in taken {
            let reasons = found.reasons
            let names = found.missing.filter { reasons[$0] == nil }
            if found.isWhole { unexplained.formUnion(names) } else { open.formUnion(names) }
        }
        let all = Audit.unique(taken.flatMap { $0.version.system.actions.map(\.name) })
        return all.filter { !some.contains($0) && unexplained.contains($0) && !open.contains($0) }
    }

    /// For each version, the actions that it does not take and another does, for no known reason.
    var untakenByVersion: [Audit.Untaken] {
        let some = some
        return taken.filter(\.isWhole).compactMap { found in
            let reasons = found.reasons
            let names = found.missing.filter { some.contains($0) && reasons[$0] == nil }
            return names.isEmpty ? nil : Audit.Untaken(version: found.version.id, actions: names)
        }
    }

    /// Actions not taken for a known reason.
    var unreachable: [Audit.Unreachable] {
        var all: [Audit.Unreachable] = []
        for found in taken where found.isWhole {
            let reasons = found.reasons
            for action in found.missing {
                guard let reason = reasons[action] else { continue }
                let index = all.firstIndex { $0.reason == reason } ?? all.count
                if index == all.count { all.append(Audit.Unreachable(reason: reason)) }
                all[index].note(action, of: found.version.id)
            }
        }
        return all
    }
}
