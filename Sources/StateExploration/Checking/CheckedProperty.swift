public import TransitionSystems

/// What a check found about one property of one protocol version, with its evidence.
public struct CheckedProperty: Sendable {
    /// The id of the protocol version.
    public let version: String
    /// The id of the property.
    public let property: String
    /// What is known.
    public let verdict: Verdict
    /// What history leads us to expect, if it is recorded.
    public let expectation: Expectation?
    /// Whether the property asks for a state, so that finding one is what it hopes for.
    public let isReachability: Bool
    /// The least classes of failures that a refutation needs; empty: interleaving alone.
    public let needs: [String]
    /// The scope that the verdict refers to.
    public let scope: String
    /// Whether the scope was searched completely.
    public let isComplete: Bool
    /// Distinct states searched for the verdict.
    public let states: Int
    /// Wall-clock time of the searches that decided it.
    public let seconds: Double
    /// A shortest run that shows the verdict: to a violation, or to a state asked for.
    public let evidence: Evidence?
    /// How it was found.
    public let method: Method

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
        evidence: Evidence? = nil, method: Method = .explore
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
        self.method = method
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

    /// Whether the verdict is what was expected. Something unknown, or searched in part, never is.
    public var isAsExpected: Bool {
        guard let expectation else { return true }
        switch (expectation.verdict, verdict) {
        case (.holds, .proved), (.refuted, .refuted), (.notApplicable, .notApplicable): return true
        case (.holds, .bounded(depth: nil)): return !isReachability
        case (.refuted, .bounded(depth: nil)): return isReachability
        default: return false
        }
    }

    /// One result for a property that several families of scopes decided: what refutes it or shows it, else the weakest;
    /// where no family has a violation, the scopes of all.
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
            } else if result.rank < known.rank || (result.rank == known.rank && result.needs.count < known.needs.count)
            {
                best[key] = result
            }
        }
        return order.map { best[$0]! }
    }

    /// What two searches without a violation say together: the least depth, all scopes, the states of both.
    private func extended(by other: CheckedProperty) -> CheckedProperty {
        var depths: [Int] = []
        for case .bounded(let depth?) in [verdict, other.verdict] { depths.append(depth) }
        return CheckedProperty(
            version: version, property: property, verdict: .bounded(depth: depths.min()), expectation: expectation,
            isReachability: isReachability, needs: needs, scope: "\(scope), \(other.scope)",
            isComplete: isComplete && other.isComplete, states: states + other.states,
            seconds: seconds + other.seconds, method: method)
    }

    private var rank: Int {
        switch verdict {
        case .refuted: 0
        case .proved: 1
        case .unknown: 2
        case .bounded: 3
        case .notApplicable: 4
        }
    }
}
