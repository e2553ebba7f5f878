import DirectIOModel
import StateExploration
import TransitionSystems

/// One axis of a version moved to another of its values, and the verdicts that changes.
struct AxisMove: Sendable {
    /// A property whose verdict the move changes.
    struct Change: Sendable, Equatable {
        let property: String
        let before: String
        let after: String
    }

    let axis: String
    let from: String
    let to: String
    let changes: [Change]
}

/// Moves every axis of a version to every other of its values, and decides the properties each time.
enum AxisMoves {
    /// The scopes: small ones, since there are hundreds of moves. All classes of failures may happen from the start, since
    /// only the verdict counts, but for the last: two writes of two blocks, which show what writes do to each other.
    static let families: [ScopeFamily] = DirectIO.families().map { family in
        let kept = ["core@1x2", "core@2x1", "core@2x2", "extents@1x2", "split@1x3"]
        var rungs = family.rungs.filter { kept.contains($0.name) }
        if let index = rungs.firstIndex(where: { $0.name == "core@2x2" }) {
            rungs[index].faults = []
            rungs[index].name += " without failures"
        }
        return ScopeFamily(family.name, rungs: rungs.isEmpty ? [family.rungs[0]] : rungs, properties: family.properties)
    }

    /// A search that did not come to its end, so that what a move changes is not known.
    struct CutShort: Error {
        let interruption: Interruption
    }

    /// The moves of a version on some axes, or on all, in the order of the axes.
    ///
    /// - Throws: what grounding throws, what the explorer throws but ``ExplorationError/outOfRange(_:_:)``, and
    ///   ``CutShort``.
    static func all(
        of version: ProtocolVersion, on axes: Set<String>? = nil, _ options: ExplorationOptions = ExplorationOptions()
    ) throws -> [AxisMove] {
        let model = try Model(version.system)
        let before = try verdicts(of: version, model, options)
        let wanted = version.system.axes.filter { axes?.contains($0.name) ?? true }
        return try wanted.flatMap { axis -> [AxisMove] in
            let current = version.axes[axis]
            return try axis.valueNames.indices.filter { $0 != current }.map { value in
                var moved = version
                moved.axes[axis] = value
                let after = try verdicts(of: moved, model, options)
                return AxisMove(
                    axis: axis.name, from: current.map { axis.valueNames[$0] } ?? "open", to: axis.valueNames[value],
                    changes: changes(from: before, to: after, order: version.system.properties.map(\.id)))
            }
        }
    }

    private static func changes(
        from before: [String: String], to after: [String: String], order: [String]
    ) -> [AxisMove.Change] {
        (order + [Checker.deadlock]).compactMap { id in
            guard let old = before[id], let new = after[id], old != new else { return nil }
            return AxisMove.Change(property: id, before: old, after: new)
        }
    }

    /// The word for each property: what some scope refutes is refuted.
    private static func verdicts(
        of version: ProtocolVersion, _ model: Model, _ options: ExplorationOptions
    ) throws -> [String: String] {
        var words: [String: String] = [:]
        for family in families {
            for rung in family.rungs {
                let applicable = Set(model.system.properties.filter { isApplicable($0, to: version) }.map(\.id))
                for id in family.properties where id != Checker.deadlock && !applicable.contains(id) {
                    words[id] = "not applicable"
                }
                let ground = try GroundModel(
                    model, axes: version.axes, scope: rung, properties: family.properties.intersection(applicable))
                try decide(
                    ground, refuted: rung.faults.isEmpty ? Word.refutedAlone : Word.refuted,
                    withDeadlock: family.properties.contains(Checker.deadlock), options, into: &words)
            }
        }
        return words
    }

    private static func isApplicable(_ property: Property, to version: ProtocolVersion) -> Bool {
        property.applies.map { version.holds($0.condition) } ?? true
    }

    /// What the page says of a verdict, in the order of weight: what one scope says outweighs what another leaves open.
    private enum Word {
        static let holds = "holds", unreached = "unreached", refuted = "refuted", reached = "reached"
        static let refutedAlone = "refuted without failure"
        static let byWeight = [holds, unreached, refuted, reached, refutedAlone]
    }

    private static func decide(
        _ ground: GroundModel, refuted: String, withDeadlock: Bool, _ options: ExplorationOptions,
        into words: inout [String: String]
    ) throws {
        do {
            let exploration = try Explorer(ground).run(options)
            if let interruption = exploration.interruption { throw CutShort(interruption: interruption) }
            for (id, finding) in exploration.findings { settle(id, word(finding, refuted: refuted), in: &words) }
            if withDeadlock {
                settle(Checker.deadlock, exploration.deadlock == nil ? Word.holds : refuted, in: &words)
            }
        } catch ExplorationError.outOfRange(let error, _) {
            // A counter that a step drives below nothing, or beyond what anyone could have raised it to.
            let word = "undefined: \(error.description)"
            for property in ground.properties { settle(property.id, word, in: &words) }
            for claim in ground.progress { settle(claim.id, word, in: &words) }
        }
    }

    private static func word(_ finding: Finding, refuted: String) -> String {
        switch finding {
        case .noViolation: Word.holds
        case .violated: refuted
        case .reached: Word.reached
        case .notReached: Word.unreached
        }
    }

    private static func settle(_ id: String, _ word: String, in words: inout [String: String]) {
        words[id] = words[id].map { heavier($0, word) } ?? word
    }

    /// A word of no weight of its own, such as that a counter leaves its range, outweighs all.
    private static func heavier(_ one: String, _ other: String) -> String {
        func weight(_ word: String) -> Int { Word.byWeight.firstIndex(of: word) ?? Word.byWeight.count }
        return weight(other) > weight(one) ? other : one
    }
}
