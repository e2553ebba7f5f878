public import StateExploration

/// What a bounded check found about one property.
public enum BoundedFinding: Sendable, Equatable {
    /// A shortest run to a violation.
    case violated(Trace)
    /// A shortest run to a state that was asked for.
    case reached(Trace)
    /// No run of at most that many steps violates it.
    case noViolation(depth: Int)
    /// No run of at most that many steps comes to a state that was asked for.
    case notReached(depth: Int)
    /// Not decided; runs of at most `depth` steps (-1: none) hold no violation, or no state that was asked for.
    case unknown(depth: Int, OpenReason)

    /// The run found, if there is one.
    public var trace: Trace? {
        switch self {
        case .violated(let trace), .reached(let trace): trace
        case .noViolation, .notReached, .unknown: nil
        }
    }
}

/// The result of a bounded check of a finite model.
public struct BoundedResult: Sendable {
    /// What was found, by property id.
    public let findings: [String: BoundedFinding]
    /// A shortest run to a state without successor in which something is unfinished; `nil` when it was not asked for.
    public let deadlock: BoundedFinding?
    /// Every run of at most that many steps was searched for what is not decided otherwise; -1: none.
    public let depth: Int
    /// Whether no run is longer, so that what holds to this depth holds at this scope.
    public let isExhaustive: Bool
    /// Questions put to the solver.
    public let queries: Int
    /// Wall-clock time.
    public let seconds: Double
}

/// What a bounded check is doing, told after each question to the solver.
public struct BoundedProgress: Sendable {
    /// The length of the runs asked about.
    public let depth: Int
    /// The properties still open, by id.
    public let open: [String]
    /// Whether the solver found a run; `nil`: it did not find out.
    public let found: Bool?
    /// The time that the solver took for this question.
    public let querySeconds: Double
    /// The time since the check began.
    public let seconds: Double
}
