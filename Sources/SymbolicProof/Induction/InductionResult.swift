public import TransitionSystems

/// One thing that an induction must show: that the initial states, or all steps of one action, keep a property.
public struct Obligation: Sendable, Equatable {
    /// What the obligation is about.
    public enum Subject: Sendable, Hashable {
        /// The property holds in every initial state.
        case initially(property: String)
        /// Every step of the action keeps the property, or is one that a step property allows.
        case action(String, property: String)
        /// No step of the action leaves the range of a cell.
        case ranges(action: String)
    }

    /// What the solver found.
    public enum Outcome: Sendable, Equatable {
        /// It holds, at the sizes of the scope.
        case holds
        /// A step from a state where all hypotheses hold breaks the property.
        case counterexample(StatePair)
        /// An initial state breaks the property.
        case badStart(BadStart)
        /// A step from a state where all hypotheses hold leaves the range of a cell.
        case leavesRange(OutOfRange, before: [Int])
        /// The solver did not find out.
        case unknown(OpenReason)
    }

    /// What the obligation is about.
    public let subject: Subject
    /// What the solver found.
    public let outcome: Outcome
    /// The time that the solver took.
    public let seconds: Double

    /// `no-lost-io-end × end_io`.
    public var name: String {
        switch subject {
        case .initially(let property): "\(property) × initial states"
        case .action(let action, let property): "\(property) × \(action)"
        case .ranges(let action): "ranges × \(action)"
        }
    }
}

/// The result of an induction at the sizes of one scope.
public struct InductionResult: Sendable {
    /// Everything that had to be shown, and what came of it.
    public let obligations: [Obligation]
    /// Wall-clock time.
    public let seconds: Double

    /// Whether all obligations hold: then every hypothesis and every goal holds in all runs at this scope, of any
    /// length. It says nothing of other sizes.
    public var isInductive: Bool { obligations.allSatisfy { $0.outcome == .holds } }

    /// The obligations that do not hold, or are open.
    public var failures: [Obligation] { obligations.filter { $0.outcome != .holds } }

    /// What came of it in one line: `shown: all 1624 obligations hold`, or `not shown: 1609 of 1752 obligations hold`.
    public var summary: String {
        isInductive
            ? "shown: all \(obligations.count) obligations hold"
            : "not shown: \(obligations.count - failures.count) of \(obligations.count) obligations hold"
    }
}
