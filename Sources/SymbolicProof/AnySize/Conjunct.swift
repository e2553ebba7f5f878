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

    /// How a conjunct was found that nobody proposed.
    enum Finder: String {
        /// It holds in all states at small sizes.
        case mining = "found"
        /// A directed search for what a goal lacks met a state that must be excluded.
        case directedSearch = "directed"
    }

    /// A conjunct that was found; it gets its number when it is used.
    init(found formula: Expression, by finder: Finder) {
        self.init(name: finder.rawValue, origin: finder.rawValue, statement: formula, formula: formula)
    }

    /// A found conjunct with its number in the name: `found.17`; any other conjunct as it is.
    func numbered(_ number: Int) -> Conjunct {
        guard Finder(rawValue: name) != nil else { return self }
        return Conjunct(renaming: self, to: "\(name).\(number)")
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
