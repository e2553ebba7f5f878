extension Outcome: CustomStringConvertible {
    /// What became of the mutant, in a sentence.
    public var description: String {
        switch self {
        case .killed(let kill): "killed: \(kill)"
        case .equivalent(let equivalence): "\(equivalence)"
        case .tolerated(let difference):
            "tolerated: a failure can happen at other moments, and every requirement is met; \(difference)"
        case .benign(let reason): "benign: \(reason)"
        case .survivor(let difference): "survivor: \(difference)"
        case .undecided(let reason): "undecided: \(reason)"
        case .invalid(let reason): "invalid: \(reason)"
        }
    }
}

extension Outcome.Kill: CustomStringConvertible {
    /// What notices the mutant, and where.
    public var description: String {
        let length = steps.map { " after \($0) steps" } ?? ""
        return "\(by): \(words)\(length) (\(scope))"
    }
}

extension Outcome.Equivalence: CustomStringConvertible {
    /// How it is known, and how far that goes.
    public var description: String {
        switch self {
        case .notInVersion:
            "not in this version: its decisions leave the steps as they were, at any size"
        case .proved(let scopes):
            "equivalent: in every state, reachable or not, the steps are the same, at the sizes of \(Self.list(scopes))"
        case .unobservable(let scopes):
            "unobservable: the same steps and properties in all runs, whatever cells hold; not resolved beyond "
                + Self.list(scopes)
        case .atScopes(let scopes):
            "equivalent at scopes: the same states and steps in all runs; not resolved beyond \(Self.list(scopes))"
        }
    }

    private static func list(_ scopes: [String]) -> String {
        scopes.isEmpty ? "the scopes searched, none of which takes the step" : scopes.joined(separator: ", ")
    }
}

extension Outcome.Difference: CustomStringConvertible {
    /// Where it can be told from the version.
    public var description: String {
        "told from the version by \(what), after \(run.count) steps (\(scope))"
    }
}
