public import TransitionSystems

/// Decides properties of protocol versions by search.
///
/// Every rung of a family is searched without faults, then with each single class of failures, then with all of them;
/// a property leaves the search when it is refuted. So a refutation names the least classes of failures that it needs
/// on the rung where it is found, and its run is shortest for them.
public struct Checker: Sendable {
    /// How to search.
    public var options: ExplorationOptions
    /// Told of every search, from the thread that makes it.
    public var observer: (@Sendable (SearchEvent) -> Void)?

    /// A folder in which each search keeps a checkpoint of its own, so that an interrupted check goes on where it was.
    public var checkpoints: String?

    /// The id under which deadlock is reported.
    public static let deadlock = "no-deadlock"

    /// A checker.
    public init(options: ExplorationOptions, observer: (@Sendable (SearchEvent) -> Void)? = nil) {
        self.options = options
        self.observer = observer
    }

    /// Decides properties of one version in one family of scopes.
    ///
    /// - Parameters:
    ///   - version: The protocol version.
    ///   - family: The scopes.
    ///   - only: Ids of the properties wanted; `nil`: all of the family.
    /// - Returns: One result for each property of the family that is wanted, in the order of their declaration.
    /// - Throws: ``GroundingError``, ``InvalidModel``, ``OutOfRange`` and what the explorer throws.
    public func check(
        _ version: ProtocolVersion, in family: ScopeFamily, only: Set<String>? = nil
    ) throws -> [CheckedProperty] {
        let model = try Model(version.system)
        let ids = model.system.properties.map(\.id) + [Self.deadlock]
        let wanted = ids.filter { family.properties.contains($0) && only?.contains($0) ?? true }
        var search = ScopeSearch(checker: self, version: version, model: model, undecided: Set(wanted))
        search.settleInapplicable()
        let last = family.rungs.count - 1
        for (position, rung) in family.rungs.enumerated() {
            try search.run(rung, faults: [], isLast: position == last && rung.faults.isEmpty)
        }
        for rung in family.rungs.dropLast() {
            for fault in rung.faults.sorted(by: { $0.name < $1.name }) {
                try search.run(rung, faults: [fault], isLast: false)
            }
            if rung.faults.count > 1 { try search.run(rung, faults: rung.faults, isLast: false) }
        }
        if let rung = family.rungs.last, !rung.faults.isEmpty {
            try search.run(rung, faults: rung.faults, isLast: true)
        }
        return wanted.compactMap { search.results[$0] }
    }
}

/// One check under way.
private struct ScopeSearch {
    let checker: Checker
    let version: ProtocolVersion
    let model: Model
    var undecided: Set<String>
    var results: [String: CheckedProperty] = [:]

    /// Properties of things that the version does not have.
    mutating func settleInapplicable() {
        for property in model.system.properties where undecided.contains(property.id) {
            guard let applies = property.applies, !version.holds(applies.condition) else { continue }
            settle(property.id, .notApplicable(reason: applies.otherwise), scope: "any", exploration: nil)
        }
    }

    mutating func run(_ rung: Scope, faults: Set<FaultClass>, isLast: Bool) throws {
        guard !undecided.isEmpty else { return }
        var scope = rung
        scope.faults = faults
        let ground = try GroundModel(model, axes: version.axes, scope: scope, properties: undecided)
        var options = checker.options
        options.properties = undecided.subtracting([Checker.deadlock])
        options.stopWhenAllDecided = !undecided.contains(Checker.deadlock)
        let exploration = try explore(ground, options)
        for id in undecided.sorted() {
            let finding =
                id == Checker.deadlock
                ? exploration.deadlock.map(Finding.violated) ?? .noViolation : exploration.findings[id]
            switch finding {
            case .violated(let trace):
                let needs = try leastFaults(id, rung: rung, faults: faults, found: trace, ground)
                settle(
                    id, .refuted, needs: needs.faults, scope: rung.name, exploration: exploration,
                    CheckedProperty.Evidence(model: needs.model, trace: needs.trace))
            case .reached(let trace):
                settle(
                    id, .proved, needs: faults.map(\.name).sorted(), scope: rung.name, exploration: exploration,
                    CheckedProperty.Evidence(model: ground, trace: trace))
            case .noViolation, .notReached, nil:
                if isLast { settleUnrefuted(id, rung, exploration) }
            }
        }
    }

    /// A search of which the observer is told.
    private func explore(_ ground: GroundModel, _ options: ExplorationOptions) throws -> Exploration {
        var options = options
        options.checkpoint = checker.checkpoints.map { folder in
            Checkpoint(path: "\(folder)/\(CheckpointName.text(version, ground, options)).checkpoint")
        }
        guard let observer = checker.observer else { return try Explorer(ground).run(options) }
        let search = SearchEvent.Search(
            version: version.id, scope: ground.scope.name, faults: ground.scope.faults.map(\.name).sorted())
        options.progress = { observer(.progressed(search, $0)) }
        let exploration = try Explorer(ground).run(options)
        observer(.ended(search, exploration, mostTaken: exploration.mostTaken(of: ground)))
        return exploration
    }

    /// A refutation with several classes at once is tried again with just those that its run uses.
    private func leastFaults(
        _ id: String, rung: Scope, faults: Set<FaultClass>, found trace: Trace, _ ground: GroundModel
    ) throws -> (faults: [String], trace: Trace, model: GroundModel) {
        guard faults.count > 1 else { return (faults.map(\.name), trace, ground) }
        let used = Set(trace.steps.compactMap { model.system.actions[ground.actions[$0.action].action].fault })
        guard used.count < faults.count else { return (used.map(\.name).sorted(), trace, ground) }
        var scope = rung
        scope.faults = used
        let smaller = try GroundModel(model, axes: version.axes, scope: scope, properties: [id])
        var options = checker.options
        options.properties = id == Checker.deadlock ? [] : [id]
        options.stopWhenAllDecided = id != Checker.deadlock
        let exploration = try explore(smaller, options)
        if case .violated(let shorter) = exploration.findings[id] ?? exploration.deadlock.map(Finding.violated) {
            return (used.map(\.name).sorted(), shorter, smaller)
        }
        return (used.map(\.name).sorted(), trace, ground)
    }

    private mutating func settleUnrefuted(_ id: String, _ rung: Scope, _ exploration: Exploration) {
        let verdict: Verdict =
            switch exploration.interruption {
            case nil: .bounded(depth: nil)
            case let interruption?: .unknown(reason: interruption.description)
            }
        settle(id, verdict, scope: rung.name, exploration: exploration)
    }

    private func isReachability(_ id: String) -> Bool {
        if case .sometimes = model.system.property(id)?.kind { true } else { false }
    }

    private mutating func settle(
        _ id: String, _ verdict: Verdict, needs: [String] = [], scope: String, exploration: Exploration?,
        _ evidence: CheckedProperty.Evidence? = nil
    ) {
        undecided.remove(id)
        results[id] = CheckedProperty(
            version: version.id, property: id, verdict: verdict, expectation: version.expectations[id],
            isReachability: isReachability(id), needs: needs, scope: scope, isComplete: exploration?.isComplete ?? true,
            states: exploration?.states ?? 0,
            seconds: exploration?.seconds ?? 0, evidence: evidence)
    }
}
