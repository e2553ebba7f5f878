import StateExploration
import SymbolicProof
import TransitionSystems

/// One version in one scope, and what the solver found there.
struct SolverQuery {
    let version: ProtocolVersion
    let scope: Scope
    private(set) var results: [CheckedProperty] = []

    init(version: ProtocolVersion, scope: Scope) {
        self.version = version
        self.scope = scope
    }

    /// How progress names it.
    var name: String { "\(version.id) \(scope.name)" }

    /// The finite model with those properties.
    func ground(_ properties: Set<String>) throws -> GroundModel {
        try GroundModel(Model(version.system), axes: version.axes, scope: scope, properties: properties)
    }

    /// Notes what a bounded check found. A run's needs are the classes of failures that happen in it.
    mutating func settle(_ id: String, _ finding: BoundedFinding, _ result: BoundedResult, _ ground: GroundModel) {
        let verdict: Verdict =
            switch finding {
            case .violated: .refuted
            case .reached: .proved
            case .noViolation(let depth), .notReached(let depth): .bounded(depth: result.isExhaustive ? nil : depth)
            case .unknown(let depth, let reason):
                .unknown(reason: depth < 0 ? "\(reason)" : "\(reason); nothing found in runs of at most \(depth) steps")
            }
        let faults = finding.trace.map { trace in
            Set(trace.steps.compactMap { version.system.actions[ground.actions[$0.action].action].fault?.name })
        }
        settle(
            id, verdict, .bounded, needs: (faults ?? []).sorted(), isComplete: result.isExhaustive,
            seconds: result.seconds,
            finding.trace.map { CheckedProperty.Evidence(model: ground, trace: $0) })
    }

    /// Notes a verdict.
    mutating func settle(
        _ id: String, _ verdict: Verdict, _ method: CheckedProperty.Method, needs: [String] = [],
        isComplete: Bool? = nil, seconds: Double = 0, _ evidence: CheckedProperty.Evidence? = nil
    ) {
        let isUnknown = if case .unknown = verdict { true } else { false }
        let isReachability = if case .sometimes = version.system.property(id)?.kind { true } else { false }
        results.append(
            CheckedProperty(
                version: version.id, property: id, verdict: verdict, expectation: version.expectations[id],
                isReachability: isReachability, needs: needs, scope: scope.name, isComplete: isComplete ?? !isUnknown,
                seconds: seconds, evidence: evidence, method: method,
                assumes: version.system.assumptions))
    }
}

/// Why an induction does not go through, by property.
struct InductionFailures {
    /// For each property that some step breaks, how many obligations fail and the first counterexample.
    private(set) var reasons: [String: String] = [:]
    /// A step that leaves the range of a cell: then nothing is shown.
    private(set) var ranges: String?
    /// Whether an obligation was left open because someone interrupted.
    private(set) var isInterrupted = false

    init(_ result: InductionResult, _ model: GroundModel) {
        var failures: [String: [String]] = [:]
        for obligation in result.failures {
            switch obligation.outcome {
            case .holds: break
            case .unknown(.interrupted): isInterrupted = true
            case .unknown(let reason): note("\(obligation.name): \(reason)", obligation, &failures)
            case .counterexample(let pair): note(pair.text(in: model), obligation, &failures)
            case .badStart(let start): note(start.text(in: model), obligation, &failures)
            case .leavesRange(let error, _):
                ranges = "\(obligation.name): \(error) in a state that the invariants do not exclude"
            }
        }
        for (id, texts) in failures {
            reasons[id] = "not inductive, \(texts.count) obligations fail; the first: \(texts[0])"
        }
    }

    private func note(_ text: String, _ obligation: Obligation, _ failures: inout [String: [String]]) {
        switch obligation.subject {
        case .initially(let property), .action(_, let property): failures[property, default: []].append(text)
        case .ranges: break
        }
    }
}
