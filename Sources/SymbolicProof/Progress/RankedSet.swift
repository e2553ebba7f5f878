import TransitionSystems

/// A set that a ranking watches: the elements, or tuples of elements, for which a condition holds. It is finite in every
/// instance of a model.
public struct RankedSet: Sendable, Hashable {
    /// What the condition speaks of; none: the set has one member or none.
    let elements: [Binder]
    /// Who is in it, in normal form.
    let condition: Expression

    /// That the step puts nothing into the set.
    func isKept(_ after: AfterStep) -> Expression {
        let now = after.after(condition)
        return now == condition ? .true : over(Sentence.implies(now, condition), Sentence.forAll)
    }

    /// That the step takes something out of the set.
    func loses(_ after: AfterStep) -> Expression {
        let now = after.after(condition)
        return now == condition ? .false : over(Sentence.and([condition, Sentence.not(now)]), Sentence.exists)
    }

    private func over(_ body: Expression, _ quantify: (Binder, Expression) -> Expression) -> Expression {
        elements.reversed().reduce(body) { quantify($1, $0) }
    }
}

extension RankedSet: CustomStringConvertible {
    /// `{ r, b : covers[r, b] ∧ ¬mapped[r, b] }`.
    public var description: String {
        elements.isEmpty
            ? "{ \(condition) }" : "{ \(elements.map(\.name).joined(separator: ", ")) : \(condition) }"
    }
}
