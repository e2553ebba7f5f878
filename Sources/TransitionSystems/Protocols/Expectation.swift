/// What history, or an argument, leads us to expect of a property of a protocol version.
public struct Expectation: Sendable, Hashable {
    /// The verdict expected.
    public enum Verdict: String, Sendable, CaseIterable {
        /// Proved, or bounded and complete, satisfies it.
        case holds
        case refuted
        /// The property speaks of something that the version does not have.
        case notApplicable = "not-applicable"

        /// The word for people: of a property that asks for a state, `reached` or `unreached`.
        public func word(asksForState: Bool) -> String {
            switch self {
            case .holds where asksForState: "reached"
            case .refuted where asksForState: "unreached"
            case .holds, .refuted, .notApplicable: rawValue
            }
        }
    }

    /// The verdict expected.
    public var verdict: Verdict
    /// Why: a row of the protocol's description, a kernel line, a commit.
    public var source: String
    /// For a refutation, steps that the shortest trace must contain, in this order.
    public var witness: [WitnessStep]

    /// An expectation.
    public init(_ verdict: Verdict, source: String, witness: [WitnessStep] = []) {
        precondition(
            witness.isEmpty || verdict == .refuted,
            "only a refutation has a witness; '\(verdict.rawValue)' has no trace")
        self.verdict = verdict
        self.source = source
        self.witness = witness
    }
}

/// A step that a refuting run must contain: an action, or any of several that stand for the same.
public struct WitnessStep: Sendable, Hashable, ExpressibleByStringLiteral {
    /// Names of the actions, any of which will do.
    public let actions: [String]

    /// The action of a name.
    public init(stringLiteral name: String) {
        actions = [name]
    }

    private init(actions: [String]) {
        self.actions = actions
    }

    /// Any of several actions.
    public static func oneOf(_ actions: String...) -> WitnessStep { WitnessStep(actions: actions) }
}
