import TransitionSystems

/// One way in which the elements of a goal may be the step's parameters or others, and what is then to be shown: of an
/// element that the step does not touch the goal says what it said before, and of one that it does most is known.
struct ElementCase {
    /// Which element is, or is not, which parameter.
    private(set) var conditions: [(element: Binder, parameter: Binder, isSame: Bool)] = []
    /// What is to be shown of the elements.
    let rest: Expression

    /// All ways there are but those in which there is nothing to show.
    static func all(_ rest: Expression, of elements: [Binder], _ parameters: [Binder]) -> [ElementCase] {
        elements.reduce([ElementCase(rest: rest)]) { cases, element in cases.flatMap { $0.split(element, parameters) } }
            .filter { $0.rest != .true }
    }

    private func split(_ element: Binder, _ parameters: [Binder]) -> [ElementCase] {
        let met = parameters.filter { rest.distinguishing(element, from: [$0]) != rest }
        if met.isEmpty { return [self] }
        let apart = ElementCase(
            conditions: conditions + met.map { (element, $0, false) }, rest: rest.distinguishing(element, from: met))
        return [apart]
            + met.map { parameter in
                ElementCase(
                    conditions: conditions + [(element, parameter, true)],
                    rest: rest.replacing([element: .bound(parameter)]))
            }
    }
}

extension Expression {
    /// The formula where an element is none of some others.
    fileprivate func distinguishing(_ element: Binder, from others: [Binder]) -> Expression {
        func distinguished(_ formula: Expression) -> Expression { formula.distinguishing(element, from: others) }
        switch self {
        case .located(let inner, _): return distinguished(inner)
        case .not(let a): return Sentence.not(distinguished(a))
        case .and(let parts): return Sentence.and(parts.map(distinguished))
        case .or(let parts): return Sentence.or(parts.map(distinguished))
        case .equal(.bound(let a), .bound(let b)):
            return a == element && others.contains(b) || b == element && others.contains(a) ? .false : self
        case .equal(let a, let b) where a.sort == .bool: return Sentence.iff(distinguished(a), distinguished(b))
        case .ifThenElse(let a, let b, let c):
            return Sentence.choose(distinguished(a), distinguished(b), distinguished(c))
        case .forAll(let binder, let body): return Sentence.forAll(binder, distinguished(body))
        case .exists(let binder, let body): return Sentence.exists(binder, distinguished(body))
        default: return self
        }
    }
}
