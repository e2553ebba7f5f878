public import TransitionSystems

/// Decides properties of protocol versions by search.
///
/// Every rung of a family is searched without faults, then with each single class of failures, then with all of them;
/// a property leaves the search when it is refuted. So a refutation names the least classes of failures that it needs
/// on the rung where it is found; where several single classes do, the one with the shortest run.
public struct Checker: Sendable {
    /// How to search.
    public var options: ExplorationOptions
    /// Told of every search, from the thread that makes it.
    public var observer: (@Sendable (SearchEvent) -> Void)?

    /// A folder in which a check keeps a checkpoint of each search under way and what each finished one found, so that
    /// an interrupted check goes on where it was. Its files are removed when the check is done.
    public var checkpoints: String?
    /// The folder of the check under way.
    var folder: CheckpointFolder?

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
    /// - Throws: ``GroundingError``, ``InvalidModel``, ``OutOfRange`` and what the explorer throws; ``UnkeptCheck``, with
    ///   what was found, where the folder of ``checkpoints`` cannot be written to any more.
    public func check(
        _ version: ProtocolVersion, in family: ScopeFamily, only: Set<String>? = nil
    ) throws -> [CheckedProperty] {
        try keeping([Task(version: version, family: family)], only: only) { checker in
            checker.plan([Task(version: version, family: family)], only: only)
            return [try checker.decide(version, in: family, only: only)]
        }[0]
    }

    /// Does a check, and removes what it kept when all of it is done.
    func keeping(
        _ tasks: [Task], only: Set<String>?, _ check: (Checker) throws -> [[CheckedProperty]]
    ) throws -> [[CheckedProperty]] {
        guard let checkpoints, folder == nil else { return try check(self) }
        let token = CancellationToken(under: options.cancellation)
        let folder = CheckpointFolder(
            path: checkpoints, check: CheckpointName.text(tasks, only: only, options), cancellation: token)
        var checker = self
        checker.folder = folder
        checker.options.cancellation = token
        let results = try check(checker)
        if let failure = folder.failure { throw UnkeptCheck(results: results, cause: failure) }
        if !isCancelled { folder.finish() }
        return results
    }

    /// Whether the check is to end: then nothing more is searched, nor made ready to be.
    fileprivate var isCancelled: Bool { options.cancellation?.isCancelled ?? false }

    /// Tells the observer how many searches the tasks take if nothing is decided early.
    func plan(_ tasks: [Task], only: Set<String>?) {
        guard let observer else { return }
        let asked = tasks.filter { !Self.wanted(of: $0.version, in: $0.family, only: only).isEmpty }
        let passes = asked.flatMap { SearchPass.all(of: $0.family) }
        observer(.planned(passes.reduce(0) { $0 + $1.faults.count }))
    }

    private static func wanted(
        of version: ProtocolVersion, in family: ScopeFamily, only: Set<String>?
    ) -> [String] {
        let ids = version.system.properties.map(\.id) + [deadlock]
        return ids.filter { family.properties.contains($0) && only?.contains($0) ?? true }
    }

    /// Decides properties of one version, as ``check(_:in:only:)`` does, once the searches are planned.
    func decide(
        _ version: ProtocolVersion, in family: ScopeFamily, only: Set<String>?
    ) throws -> [CheckedProperty] {
        let model = try Model(version.system)
        let wanted = Self.wanted(of: version, in: family, only: only)
        if wanted.isEmpty { return [] }
        var search = ScopeSearch(checker: self, version: version, model: model, undecided: Set(wanted))
        search.settleInapplicable()
        for pass in SearchPass.all(of: family) { try search.run(pass) }
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

    /// Searches a rung with each of several sets of failures. Of the runs that decide a property the shortest counts, and
    /// of equally short ones the first; those that need other failures are kept beside it.
    mutating func run(_ pass: SearchPass) throws {
        guard !undecided.isEmpty else {
            checker.observer?(.planned(-pass.faults.count))
            return
        }
        let rung = pass.rung
        var decisions: [String: [Decision]] = [:]
        var exploration: Exploration?
        for faults in pass.faults where !checker.isCancelled {
            var scope = rung
            scope.faults = faults
            let ground = try GroundModel(model, axes: version.axes, scope: scope, properties: undecided)
            let found = try explore(ground, deciding: undecided)
            for id in undecided.sorted() {
                guard let decision = try decision(id, found, ground, rung) else { continue }
                decisions[id, default: []].append(decision)
            }
            exploration = found
        }
        for id in undecided.sorted() {
            if let found = decisions[id], let shortest = found.indices.min(by: { found[$0].length < found[$1].length })
            {
                settle(
                    id, found[shortest], others: found.indices.filter { $0 != shortest }.map { found[$0] }, rung: rung)
            } else if pass.isLast {
                settleUnrefuted(id, rung, exploration)
            }
        }
    }

    /// A run that decides a property, and the search that found it.
    private struct Decision {
        let verdict: Verdict
        let needs: [String]
        let exploration: Exploration
        let evidence: CheckedProperty.Evidence

        var length: Int { evidence.trace.steps.count }
    }

    private func decision(
        _ id: String, _ exploration: Exploration, _ ground: GroundModel, _ rung: Scope
    ) throws -> Decision? {
        switch exploration.finding(of: id) {
        case .violated(let trace):
            let least = try leastFaults(id, rung: rung, found: trace, ground)
            return Decision(
                verdict: .refuted, needs: least.faults, exploration: exploration,
                evidence: CheckedProperty.Evidence(model: least.model, trace: least.trace))
        case .reached(let trace):
            return Decision(
                verdict: .proved, needs: ground.scope.faults.map(\.name).sorted(), exploration: exploration,
                evidence: CheckedProperty.Evidence(model: ground, trace: trace))
        case .noViolation, .notReached, nil:
            return nil
        }
    }

    private func explore(_ ground: GroundModel, deciding properties: Set<String>) throws -> Exploration {
        var options = checker.options
        options.properties = properties.subtracting([Checker.deadlock])
        options.stopWhenAllDecided = !properties.contains(Checker.deadlock)
        return try explore(ground, options)
    }

    /// A search of which the observer is told.
    private func explore(_ ground: GroundModel, _ options: ExplorationOptions) throws -> Exploration {
        var options = options
        guard let observer = checker.observer else { return try keep(ground, options).exploration }
        let search = SearchEvent.Search(
            version: version.id, scope: ground.scope.name, faults: ground.scope.faults.map(\.name).sorted())
        options.progress = { observer(.progressed(search, $0)) }
        let (exploration, isNew) = try keep(ground, options)
        observer(isNew ? .ended(search, exploration, mostTaken: exploration.mostTaken(of: ground)) : .planned(-1))
        return exploration
    }

    /// A search that is kept where the check has a folder for that; what is kept of it already is not searched anew.
    private func keep(
        _ ground: GroundModel, _ options: ExplorationOptions
    ) throws -> (exploration: Exploration, isNew: Bool) {
        guard let folder = checker.folder else { return (try Explorer(ground).run(options), true) }
        return try folder.explore(ground, CheckpointName.text(version, ground, options), options)
    }

    /// A refutation with several classes at once is tried again with just those that its run uses, then with one more: a
    /// property may speak of failures that can happen, which no step need be for it to be false.
    private func leastFaults(
        _ id: String, rung: Scope, found trace: Trace, _ ground: GroundModel
    ) throws -> (faults: [String], trace: Trace, model: GroundModel) {
        let faults = ground.scope.faults
        guard faults.count > 1 else { return (faults.map(\.name), trace, ground) }
        let used = Set(trace.steps.compactMap { model.system.actions[ground.actions[$0.action].action].fault })
        guard used.count < faults.count else { return (used.map(\.name).sorted(), trace, ground) }
        for more in [[]] + faults.subtracting(used).sorted(by: { $0.name < $1.name }).map({ [$0] }) {
            var scope = rung
            scope.faults = used.union(more)
            let smaller = try GroundModel(model, axes: version.axes, scope: scope, properties: [id])
            checker.observer?(.planned(1))
            if case .violated(let shorter) = try explore(smaller, deciding: [id]).finding(of: id) {
                return (scope.faults.map(\.name).sorted(), shorter, smaller)
            }
        }
        return (faults.map(\.name).sorted(), trace, ground)
    }

    /// Settles what the last search leaves open; `nil`: it was not made any more.
    private mutating func settleUnrefuted(_ id: String, _ rung: Scope, _ exploration: Exploration?) {
        let verdict: Verdict
        if let exploration, exploration.interruption == nil {
            verdict = .bounded(depth: nil)
        } else {
            verdict = .unknown(reason: reason(of: exploration?.interruption ?? .interrupted))
        }
        settle(id, verdict, scope: rung.name, exploration: exploration)
    }

    /// Why a search ended early. What ends one that cannot be kept ends the others with it.
    private func reason(of interruption: Interruption) -> String {
        switch interruption {
        case .interrupted, .unsaved: checker.folder?.failure?.description ?? interruption.description
        case .stateLimit, .memoryLimit, .timeLimit, .allDecided, .violated: interruption.description
        }
    }

    private func isReachability(_ id: String) -> Bool {
        if case .sometimes = model.system.property(id)?.kind { true } else { false }
    }

    private mutating func settle(_ id: String, _ decision: Decision, others: [Decision], rung: Scope) {
        let others = others.map {
            CheckedProperty.Alternative(needs: $0.needs, steps: $0.length, scope: rung.name)
        }
        settle(
            id, decision.verdict, needs: decision.needs, scope: rung.name, exploration: decision.exploration,
            decision.evidence, others: others)
    }

    private mutating func settle(
        _ id: String, _ verdict: Verdict, needs: [String] = [], scope: String, exploration: Exploration?,
        _ evidence: CheckedProperty.Evidence? = nil, others: [CheckedProperty.Alternative] = []
    ) {
        undecided.remove(id)
        results[id] = CheckedProperty(
            version: version.id, property: id, verdict: verdict, expectation: version.expectations[id],
            isReachability: isReachability(id), needs: needs, scope: scope,
            isComplete: exploration?.isComplete ?? verdict.isNotApplicable,
            states: exploration?.states ?? 0,
            seconds: exploration?.seconds ?? 0, evidence: evidence, alternatives: others,
            assumes: model.system.assumptions)
    }
}

extension Exploration {
    /// What was found of a property, or of deadlock; `nil` when it was not asked for.
    fileprivate func finding(of id: String) -> Finding? {
        guard id == Checker.deadlock else { return findings[id] }
        return deadlock.map(Finding.violated) ?? .noViolation
    }
}
