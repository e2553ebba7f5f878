import DirectIOModel
import StateExploration
import SymbolicProof
import TransitionSystems

/// What of a version is proved at any size: the properties of one family of scopes, with its parts and actors.
struct ProofPlan {
    let version: ProtocolVersion
    let family: ScopeFamily
    let model: AnySizeModel
    /// The conjuncts of the properties of states.
    let goals: [Conjunct]
    /// The properties of steps and of accesses.
    let stepProperties: [Property]
    /// That every run ends, where the protocol claims that something happens in the end.
    let claims: [ProgressClaim]
    /// What people propose beside the properties; it is used where it is inductive and needed.
    let lemmas: [Conjunct]
    /// Environment actors that take no part.
    let absent: [String]

    /// Counters of which nothing is assumed.
    let distrusted: Set<String>
    private let only: Set<String>?

    /// - Parameters:
    ///   - only: Ids of the properties meant; `nil`: all of the family.
    ///   - distrusted: Counters that do not move as what they count does, by name: nothing is assumed of them.
    /// - Throws: ``CommandFailure`` where the version says what no proof of any size can follow.
    init(
        _ version: ProtocolVersion, _ family: ScopeFamily, only: Set<String>?, distrusting distrusted: Set<String> = []
    ) throws {
        self.only = only
        self.distrusted = distrusted
        self.version = version
        self.family = family
        let rung = family.rungs[family.rungs.count - 1]
        let actors = version.system.actors.filter { $0.isEnvironment && !rung.actors.contains($0) }
        absent = actors.map(\.name).sorted()
        do {
            model = try AnySizeModel(
                Model(version.system), axes: version.axes, parts: rung.parts, distrusted: distrusted, without: Set(actors))
            var goals: [Conjunct] = []
            var steps: [Property] = []
            for property in version.system.properties
            where family.properties.contains(property.id) && only?.contains(property.id) ?? true {
                if let applies = property.applies, !version.holds(applies.condition) { continue }
                switch property.kind {
                case .invariant where model.counters.values.contains { $0.property == property.id }: continue
                case .invariant(let formula): goals += try Conjunct.all(of: property.id, formula, in: model)
                case .step, .access: steps.append(property)
                case .sometimes, .leadsTo: continue
                }
            }
            self.goals = goals
            // Of direct writes alone: the first family.
            let isFirst = Catalogue.current.families(of: version, full: false).first?.name == family.name
            let claimsProgress = isFirst && version.system.properties.contains(where: \.asksForProgress)
            claims = claimsProgress && only?.contains(ProgressClaim.termination) ?? true ? [.everyRunEnds] : []
            var lemmas: [Conjunct] = []
            for lemma in version.system.lemmas where lemma.parts.allSatisfy(rung.parts.contains) {
                if let applies = lemma.applies, !version.holds(applies.condition) { continue }
                guard case .invariant(let formula) = lemma.kind,
                    !model.counters.values.contains(where: { $0.property == lemma.id })
                else { continue }
                lemmas += try Conjunct.all(of: lemma.id, formula, in: model)
            }
            self.lemmas = lemmas
            stepProperties = steps
        } catch let error as AnySizeError {
            throw CommandFailure.badData("\(version.id): \(error).")
        }
    }

    /// Whether the plan's family has all the actors and parts of another, and more.
    func extends(_ other: ScopeFamily) -> Bool {
        let own = family.rungs[family.rungs.count - 1]
        let smaller = other.rungs[other.rungs.count - 1]
        return other.name != family.name && smaller.parts.isSubset(of: own.parts)
            && smaller.actors.isSubset(of: own.actors)
            && (smaller.parts, smaller.actors) != (own.parts, own.actors)
    }

    /// Whether cvc5 is to move quantifiers inwards: what is said of extents has many, and what a refinement says of
    /// steps.
    var movesQuantifiersInwards: Bool {
        model.parts.contains(Parts.extents) || stepProperties.contains { $0.id.hasPrefix("refines-specification") }
    }

    /// All of the family, as certificates are about it.
    func whole() throws -> ProofPlan { try ProofPlan(version, family, only: nil, distrusting: distrusted) }

    /// The same, with nothing assumed of some counters.
    func distrusting(_ counters: Set<String>) throws -> ProofPlan {
        try ProofPlan(version, family, only: only, distrusting: counters)
    }

    /// The properties asked for by name that the version has nothing of, and why.
    var inapplicable: [(id: String, reason: String)] {
        (only ?? []).sorted().compactMap { id in
            guard let applies = version.system.property(id)?.applies, !version.holds(applies.condition) else { return nil }
            return (id, applies.otherwise)
        }
    }

    /// The other families that decide a property.
    func others(deciding id: String) -> [String] {
        Catalogue.current.families(of: version, full: false)
            .filter { $0.name != family.name && $0.properties.contains(id) }.map(\.name)
    }

    /// The properties asked for by name that no proof of the family speaks of, and why. What the version has nothing of
    /// is ``inapplicable``.
    var unspoken: [(id: String, reason: String)] {
        let known = Set(properties)
        return (only ?? []).subtracting(known).sorted().compactMap { id in
            guard let property = version.system.property(id) else {
                return (id, "no proof of any size speaks of it; 'endio check' decides it in scopes")
            }
            if let applies = property.applies, !version.holds(applies.condition) { return nil }
            switch property.kind {
            case .sometimes: return (id, "it says that something can happen, which a run shows: 'endio check'")
            case .leadsTo: return (id, beyond)
            case .invariant, .step, .access:
                return (id, "the family '\(family.name)' does not decide it; give another with '--family'")
            }
        }
    }

    /// Why of what happens in the end a proof says only that runs end.
    private var beyond: String {
        let rest = "what is owed where a run ends is searched in scopes: 'endio check'"
        guard let cycle = ProgressArgument.cycle(of: model) else { return rest }
        let sorts = (cycle.map(\.from) + [cycle[0].from]).joined(separator: " → ")
        return "\(rest); a solver need not find it out at any size, for \(sorts), by \(cycle[0].formula)"
    }

    /// What is recorded to be false: properties by their ids, and that a counter moves as what it counts, where the
    /// property that says so is false.
    var hopeless: Set<String> {
        let refuted = Set(version.expectations.filter { $0.value.verdict == .refuted }.keys)
        return refuted.union(countingProperties.filter { refuted.contains($0.id) }.map { "counting \($0.counter)" })
    }

    /// The version and, where it has several families and this is not the first, the family: `seed`, `seed extents`.
    var name: String {
        let others = DirectIO.families().dropFirst()
        return others.contains { $0.name == family.name } ? "\(version.id) \(family.name)" : version.id
    }

    /// The heading of the plan's certificate.
    var title: String { "\(version.id), family \(family.name)" }

    /// The properties that say what is counted: proved with whatever uses a counter.
    var countingProperties: [(id: String, counter: String)] {
        model.counters.values.map { ($0.property, $0.counter.name) }.sorted { $0.0 < $1.0 }
    }

    /// The sizes at which states are looked at: small, but with two requests and with two blocks, so that what can be said
    /// of two is seen. Where requests and blocks are not what is counted, the family's scopes but the largest.
    var scopes: [Scope] {
        let largest = family.rungs[family.rungs.count - 1]
        guard Scope.countedSorts.allSatisfy({ largest.sizes[$0] != nil }) else {
            return family.rungs.count > 1 ? Array(family.rungs.dropLast()) : family.rungs
        }
        return [(1, 1), (1, 2), (2, 1)].map { largest.resized(requests: $0.0, blocks: $0.1) }
    }

    /// The ids of all properties that a proof can show.
    var properties: [String] {
        var seen = Set<String>()
        let counting = countingProperties.map(\.id).filter { id in
            version.system.property(id) != nil && family.properties.contains(id) && only?.contains(id) ?? true
        }
        return (goals.map(\.origin) + stepProperties.map(\.id) + claims.map(\.property) + counting).filter { seen.insert($0).inserted }
    }
}
