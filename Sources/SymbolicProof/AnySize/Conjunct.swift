public import TransitionSystems

/// One conjunct of an invariant: what a proof of any size assumes before each step and shows after it.
public struct Conjunct: Sendable, Hashable {
    /// The name shown: the property's or strengthening's id, with a number where it has several conjuncts.
    public let name: String
    /// The id of the property or strengthening that it is part of.
    public let origin: String
    /// The formula as people wrote it, or as it was found.
    public let statement: Expression
    /// The same in normal form.
    let formula: Expression

    init(name: String, origin: String, statement: Expression, formula: Expression) {
        self.name = name
        self.origin = origin
        self.statement = statement
        self.formula = formula
    }

    /// The same conjunct under another name, which is its origin too.
    public init(renaming conjunct: Conjunct, to name: String) {
        self.init(name: name, origin: name, statement: conjunct.statement, formula: conjunct.formula)
    }

    /// The conjuncts of a state invariant.
    ///
    /// - Throws: ``AnySizeError``.
    public static func all(
        of id: String, _ statement: Expression, in model: AnySizeModel
    ) throws(AnySizeError) -> [Conjunct] {
        let parts = model.folding.fold(statement).conjuncts
        var found: [Conjunct] = []
        for (position, part) in parts.enumerated() {
            let formula = try model.formula(part)
            if formula == .true { continue }
            found.append(
                Conjunct(
                    name: parts.count == 1 ? id : "\(id).\(position + 1)", origin: id, statement: part,
                    formula: formula))
        }
        return found
    }
}
