public import StateExploration
public import TransitionSystems
public import Z3Solver

/// Why a check by solver has no result.
public enum SymbolicError: Error, CustomStringConvertible {
    /// The model is at fault: after the run, a step can be taken that sets a cell to a value outside its range.
    case outOfRange(OutOfRange, after: Trace)
    /// The run that the solver gave is none of the model's: a mistake in this module.
    case replay(String)
    /// The solver refused a term: a mistake in this module.
    case solver(Z3Error)

    /// What was wrong, and where.
    public var description: String {
        switch self {
        case .outOfRange(let error, let trace): "\(error) (it happens after a run of length \(trace.steps.count))"
        case .replay(let words): "the solver's run does not replay on the model: \(words); please report this"
        case .solver(let error): "\(error); please report this"
        }
    }
}

/// Why a question to the solver was left open.
public enum OpenReason: Hashable, Sendable, CustomStringConvertible {
    /// Someone interrupted the check.
    case interrupted
    /// One query took as long as it may.
    case queryLimit(Duration)
    /// The whole check took as long as it may.
    case budget(Duration)
    /// The solver gave up for a reason of its own.
    case solver(String)

    /// The reason in words.
    public var description: String {
        switch self {
        case .interrupted: "interrupted"
        case .queryLimit(let limit): "a query took longer than \(limit)"
        case .budget(let limit): "not done within \(limit)"
        case .solver(let words): words
        }
    }
}
