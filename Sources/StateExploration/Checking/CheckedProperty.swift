public import TransitionSystems

/// What a check found about one property of one protocol version, with its evidence.
public struct CheckedProperty: Sendable {
    /// The id of the protocol version.
    public let version: String
    /// The id of the property.
    public let property: String
    /// What is known.
    public internal(set) var verdict: Verdict
    /// What history leads us to expect, if it is recorded.
    public let expectation: Expectation?
    /// Whether the property asks for a state, so that finding one is what it hopes for.
    public let isReachability: Bool
    /// The least classes of failures that a refutation needs; empty: interleaving alone.
    public let needs: [String]
    /// The scope that the verdict refers to.
    public internal(set) var scope: String
    /// Whether the scope was searched completely.
    public internal(set) var isComplete: Bool
    /// Distinct states searched for the verdict.
    public internal(set) var states: Int
    /// Wall-clock time of the searches that decided it.
    public internal(set) var seconds: Double
    /// A shortest run that shows the verdict: to a violation, or to a state asked for.
    public let evidence: Evidence?
    /// What else was seen to decide the property the same way: other classes of failures, one entry each.
    public internal(set) var alternatives: [Alternative]
    /// How it was found.
    public let method: Method
    /// What the protocol's description takes for granted.
    public let assumes: [String]
    /// The files of the certificates that a proof of any size rests on; none for other verdicts.
    public private(set) var certificates: [String] = []

    /// A way to decide properties.
    public enum Method: String, Sendable, CaseIterable {
        /// All states of the scope, breadth-first.
        case explore
        /// Runs up to a depth, by a solver.
        case bounded
        /// One step from any state that satisfies the invariants, by a solver.
        case induction
    }

    /// A result.
    public init(
        version: String, property: String, verdict: Verdict, expectation: Expectation?, isReachability: Bool,
        needs: [String] = [], scope: String, isComplete: Bool, states: Int = 0, seconds: Double,
        evidence: Evidence? = nil, alternatives: [Alternative] = [], method: Method = .explore,
        assumes: [String] = []
    ) {
        self.version = version
        self.property = property
        self.verdict = verdict
        self.expectation = expectation
        self.isReachability = isReachability
        self.needs = needs
        self.scope = scope
        self.isComplete = isComplete
        self.states = states
        self.seconds = seconds
        self.evidence = evidence
        self.alternatives = alternatives
        self.method = method
        self.assumes = assumes
    }

    /// The same, proved for any size: a scope searched to the end says less. Anything but a requirement without a violation
    /// in its scope stays as it is.
    public func proved(by certificate: String) -> CheckedProperty {
        guard verdict == .bounded(depth: nil), !isReachability else { return self }
        var result = self
        result.verdict = .proved
        result.certificates = [certificate]
        return result
    }

    /// Classes of failures that decide a property as well, though their run is not the one shown.
    public struct Alternative: Sendable, Equatable, Codable {
        /// The classes of failures; empty: interleaving alone.
        public let needs: [String]
        /// The length of a shortest run with them.
        public let steps: Int
        /// The scope in which it was found.
        public let scope: String

        /// Classes of failures with the length of their run.
        public init(needs: [String], steps: Int, scope: String) {
            self.needs = needs
            self.steps = steps
            self.scope = scope
        }
    }

    /// A run and the finite model that it is a run of.
    public struct Evidence: Sendable {
        /// The finite model.
        public let model: GroundModel
        /// The run.
        public let trace: Trace

        /// A run of a finite model.
        public init(model: GroundModel, trace: Trace) {
            self.model = model
            self.trace = trace
        }
    }

    /// Whether the version has nothing that the property speaks of.
    public var isNotApplicable: Bool { verdict.isNotApplicable }

    /// The verdict's word for people: of a property that asks for a state, `reached` or `unreached`.
    public var word: String {
        switch verdict {
        case .proved where isReachability: "reached"
        case .bounded(depth: nil) where isReachability: "unreached"
        case .proved, .refuted, .bounded, .unknown, .notApplicable: verdict.word
        }
    }

    /// Whether the verdict is what was expected, and its run has the steps expected of it. Something unknown, or searched
    /// in part, never is.
    public var isAsExpected: Bool { hasExpectedVerdict && missingWitness == nil }

    /// Whether the verdict is the one expected, for whatever reason.
    var hasExpectedVerdict: Bool {
        guard let expectation else { return true }
        switch (expectation.verdict, verdict) {
        case (.holds, .proved), (.refuted, .refuted), (.notApplicable, .notApplicable): return true
        case (.holds, .bounded(depth: nil)): return !isReachability
        case (.refuted, .bounded(depth: nil)): return isReachability
        default: return false
        }
    }

    /// The steps expected of a run that the run behind the verdict lacks: the first that does not follow those before it,
    /// and the rest. `nil` where the run has all of them, and where there is no run.
    public var missingWitness: [WitnessStep]? {
        guard let evidence, let expectation, verdict == .refuted else { return nil }
        var wanted = expectation.witness[...]
        for step in evidence.trace.steps {
            if wanted.first?.actions.contains(evidence.model.actions[step.action].name) == true { wanted.removeFirst() }
        }
        return wanted.isEmpty ? nil : Array(wanted)
    }

    /// One result for a property that several families of scopes decided. What refutes it or shows it comes first: with
    /// the fewest classes of failures, then the fewest steps. Where no family has a violation, the weakest, with the
    /// scopes of all.
    public static func merged(_ results: [CheckedProperty]) -> [CheckedProperty] {
        var order: [String] = []
        var best: [String: CheckedProperty] = [:]
        for result in results {
            let key = "\(result.version) \(result.property)"
            guard let known = best[key] else {
                order.append(key)
                best[key] = result
                continue
            }
            if case .bounded = known.verdict, case .bounded = result.verdict {
                best[key] = known.extended(by: result)
            } else if known.verdict == .proved, result.verdict == .proved, !known.isReachability {
                best[key] = known.extended(by: result)
            } else {
                let (first, second) = result.precedence < known.precedence ? (result, known) : (known, result)
                best[key] = first.beside(second)
            }
        }
        return order.map { best[$0]! }
    }

    /// The place among the results of several families: what it says, then classes of failures, then steps.
    private var precedence: (Int, Int, Int) { (rank, needs.count, evidence?.trace.steps.count ?? 0) }

    /// The same result, with what another family found that has the same verdict and needs other failures.
    private func beside(_ other: CheckedProperty) -> CheckedProperty {
        guard rank == other.rank, let run = other.evidence else { return self }
        var known: Set<[String]> = [needs]
        let shown = Alternative(needs: other.needs, steps: run.trace.steps.count, scope: other.scope)
        let all = (alternatives + [shown] + other.alternatives).sorted {
            ($0.needs.count, $0.steps) < ($1.needs.count, $1.steps)
        }
        var result = self
        result.alternatives = all.filter { known.insert($0.needs).inserted }
        return result
    }

    /// What two families without a violation say together: the least depth, all scopes, the states and proofs of both.
    private func extended(by other: CheckedProperty) -> CheckedProperty {
        var depths: [Int] = []
        for case .bounded(let depth?) in [verdict, other.verdict] { depths.append(depth) }
        var result = self
        if verdict != .proved { result.verdict = .bounded(depth: depths.min()) }
        result.certificates += other.certificates
        result.scope = "\(scope), \(other.scope)"
        result.isComplete = isComplete && other.isComplete
        result.states = states + other.states
        result.seconds = seconds + other.seconds
        return result
    }

    private var rank: Int {
        switch verdict {
        case .refuted: 0
        case .unknown: 1
        case .bounded: 2
        case .proved: isReachability ? 0 : 3
        case .notApplicable: 4
        }
    }
}
