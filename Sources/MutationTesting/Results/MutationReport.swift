public import StateExploration
public import TransitionSystems

/// One mutant and what became of it.
public struct MutantResult: Sendable {
    /// The run that kills a mutant; `nil` for the run where nothing but an absence does.
    public struct Evidence: Sendable {
        /// The finite model of the mutant.
        public let model: GroundModel
        /// A shortest run.
        public let trace: Trace?
    }

    /// The mutant.
    public let mutant: Mutant
    /// What became of it.
    public let outcome: Outcome
    /// How it was killed, if that was to be kept.
    public let evidence: Evidence?
}

/// What became of the mutants of one version.
public struct MutationReport: Sendable {
    /// The id of the version.
    public let version: String
    /// The scopes searched, with the failures that may happen, cheapest first.
    public let scopes: [String]
    /// The mutants, in the order of actions, lines and operators.
    public let results: [MutantResult]
    /// Whether the work was ended before its time.
    public let interrupted: Bool
    /// Wall-clock time.
    public let seconds: Double

    /// How many mutants an operator, or all, brought to an outcome.
    public func count(_ word: Outcome.Word, of kind: MutationOperator? = nil) -> Int {
        results.count { $0.outcome.word == word && (kind == nil || $0.mutant.kind == kind) }
    }

    /// The mutants with an outcome.
    public func results(_ word: Outcome.Word) -> [MutantResult] { results.filter { $0.outcome.word == word } }

    /// How many mutants each property kills, the most first.
    public var kills: [(by: String, count: Int)] {
        var counts: [String: Int] = [:]
        for result in results {
            if case .killed(let kill) = result.outcome { counts[kill.by, default: 0] += 1 }
        }
        return counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    /// The share of benign mutants among those that do something else than the version.
    public var benignShare: Double {
        let benign = count(.benign)
        let different = benign + count(.killed) + count(.survivor) + count(.tolerated)
        return different == 0 ? 0 : Double(benign) / Double(different)
    }
}
