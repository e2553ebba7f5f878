/// What history, or an argument, leads us to expect of a property of a protocol version.
public struct Expectation: Sendable, Hashable {
    /// The verdict expected.
    public enum Verdict: String, Sendable, CaseIterable {
        /// Proved, or bounded and complete, satisfies it.
        case holds
        case refuted
        /// The property speaks of something that the version does not have.
        case notApplicable = "not-applicable"
    }

    /// The verdict expected.
    public var verdict: Verdict
    /// Why: a row of the protocol's description, a kernel line, a commit.
    public var source: String
    /// For a refutation, actions that the shortest trace must contain, by name.
    public var witness: [String]

    /// An expectation.
    public init(_ verdict: Verdict, source: String, witness: [String] = []) {
        precondition(
            witness.isEmpty || verdict == .refuted,
            "only a refutation has a witness; '\(verdict.rawValue)' has no trace")
        self.verdict = verdict
        self.source = source
        self.witness = witness
    }
}
