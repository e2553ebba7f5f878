import Z3Solver

/// A Boolean term of the solver, or a truth value that is known while the term is built.
///
/// What is known from the initial state folds away here, before the solver sees it: a step that cannot happen so soon
/// costs nothing.
enum Formula: Hashable {
    case known(Bool)
    case term(Z3Term)
}

/// Builds formulas and numbers in one context.
struct TermBuilder {
    let context: Z3Context

    /// The formula as a term.
    func term(_ formula: Formula) throws(Z3Error) -> Z3Term {
        switch formula {
        case .known(let value): try context.bool(value)
        case .term(let term): term
        }
    }

    func not(_ a: Formula) throws(Z3Error) -> Formula {
        switch a {
        case .known(let value): .known(!value)
        case .term(let term): .term(try term.not())
        }
    }

    func and(_ parts: [Formula]) throws(Z3Error) -> Formula {
        guard let open = undecided(parts, decidedBy: false) else { return .known(false) }
        return open.isEmpty ? .known(true) : .term(try context.and(open))
    }

    func or(_ parts: [Formula]) throws(Z3Error) -> Formula {
        guard let open = undecided(parts, decidedBy: true) else { return .known(true) }
        return open.isEmpty ? .known(false) : .term(try context.or(open))
    }

    /// The parts that are not known; `nil` when one of them decides.
    private func undecided(_ parts: [Formula], decidedBy absorbing: Bool) -> [Z3Term]? {
        var open: [Z3Term] = []
        for part in parts {
            switch part {
            case .known(let value): if value == absorbing { return nil }
            case .term(let term): open.append(term)
            }
        }
        return open
    }

    func implies(_ a: Formula, _ b: Formula) throws(Z3Error) -> Formula { try or([not(a), b]) }

    func iff(_ a: Formula, _ b: Formula) throws(Z3Error) -> Formula {
        switch (a, b) {
        case (.known(true), let other), (let other, .known(true)): other
        case (.known(false), let other), (let other, .known(false)): try not(other)
        case (.term(let left), .term(let right)): left == right ? .known(true) : .term(try left.iff(right))
        }
    }

    func choose(_ condition: Formula, _ then: Formula, _ otherwise: Formula) throws(Z3Error) -> Formula {
        if then == otherwise { return then }
        switch (condition, then, otherwise) {
        case (.known(let value), _, _): return value ? then : otherwise
        case (_, .known(true), _): return try or([condition, otherwise])
        case (_, .known(false), _): return try and([not(condition), otherwise])
        case (_, _, .known(true)): return try or([not(condition), then])
        case (_, _, .known(false)): return try and([condition, then])
        case (.term(let condition), .term(let then), .term(let otherwise)):
            return .term(try condition.then(then, else: otherwise))
        }
    }
}
