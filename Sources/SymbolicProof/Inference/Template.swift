import TransitionSystems

/// The things that can be said of a few elements: which clauses are looked for.
///
/// A template is a list of elements, say a request and an io_end. Its atoms are all that a state says of them in one
/// word: a relation between them, a value that a cell of one of them has.
struct Template: Sendable {
    /// One atom, as a cell's test.
    struct Atom: Sendable, Hashable {
        let variable: VariableDeclaration
        /// For each index of the variable, the position of the binder.
        let places: [Int]
        /// The value that the cell must have.
        let value: Int

        /// Whether its denial says something too: of one value among many, it says next to nothing.
        var isTruth: Bool { variable.value == .bool }
    }

    let binders: [Binder]
    let atoms: [Atom]
    /// What stands behind the variables that are none.
    private let predicates: [VariableDeclaration: Predicate]

    init(_ binders: [Binder], variables: [VariableDeclaration], predicates: [Predicate]) {
        self.binders = binders
        self.predicates = Dictionary(uniqueKeysWithValues: predicates.map { ($0.variable, $0) })
        var atoms: [Atom] = []
        for variable in variables + predicates.map(\.variable) {
            for places in Self.choices(variable.indices, binders) {
                let values = variable.finiteValues ?? [1]
                for value in values where values.count > 1 || variable.value == .bool {
                    atoms.append(Atom(variable: variable, places: places, value: value))
                }
            }
        }
        self.atoms = atoms
    }

    private static func choices(_ indices: [Sort], _ binders: [Binder]) -> [[Int]] {
        indices.reduce([[]]) { tuples, sort in
            tuples.flatMap { tuple in
                binders.indices.filter { binders[$0].sort == sort }.map { tuple + [$0] }
            }
        }
    }

    /// A literal: an atom or, if it is a relation, its denial. Literals are numbered; see ``literals``.
    struct Literal: Sendable, Hashable {
        let atom: Int
        let isTrue: Bool
    }

    /// All literals, in a fixed order.
    var literals: [Literal] {
        atoms.indices.flatMap { atom -> [Literal] in
            let yes = Literal(atom: atom, isTrue: true)
            return atoms[atom].isTruth ? [yes, Literal(atom: atom, isTrue: false)] : [yes]
        }
    }

    /// The formula of a literal.
    func formula(_ literal: Literal) -> Expression {
        let atom = atoms[literal.atom]
        let cell = Expression.read(atom.variable, atom.places.map { .bound(binders[$0]) })
        let holds =
            predicates[atom.variable]?.formula(of: atom.places.map { binders[$0] })
            ?? (atom.isTruth ? cell : .equal(cell, .literal(atom.value, atom.variable.value)))
        return literal.isTrue ? holds : Sentence.not(holds)
    }

    /// The positions of the binders that a literal speaks of.
    func elements(_ literal: Literal) -> Set<Int> { Set(atoms[literal.atom].places) }

    /// The choices of different elements for the binders.
    func tuples(_ sizes: [Sort: Int]) -> [[Int]] {
        binders.indices.reduce([[]]) { tuples, place in
            tuples.flatMap { tuple in
                (0..<sizes[binders[place].sort]!).filter { element in
                    !(0..<place).contains { binders[$0].sort == binders[place].sort && tuple[$0] == element }
                }.map { tuple + [$0] }
            }
        }
    }

    /// That where the literals hold, a cell has none of some values; or, if that is shorter, that it has one of the rest.
    func exclusion(of values: [Int], from atom: Atom, where literals: [Literal]) -> Expression {
        let cell = Expression.read(atom.variable, atom.places.map { .bound(binders[$0]) })
        func isValue(_ value: Int) -> Expression { .equal(cell, .literal(value, atom.variable.value)) }
        let rest = atom.variable.finiteValues!.filter { !values.contains($0) }
        let confined =
            rest.count < values.count
            ? Sentence.or(rest.map(isValue)) : Sentence.and(values.map { Sentence.not(isValue($0)) })
        return closed(Sentence.or(literals.map { Sentence.not(formula($0)) } + [confined]))
    }

    /// That the literals never hold together, of any different elements.
    func exclusion(_ literals: [Literal]) -> Expression {
        closed(Sentence.or(literals.map { Sentence.not(self.formula($0)) }))
    }

    /// The formula of all different elements.
    private func closed(_ formula: Expression) -> Expression {
        var formula = formula
        for (position, binder) in binders.enumerated() {
            for other in binders[..<position] where other.sort == binder.sort {
                formula = Sentence.or([formula, .equal(.bound(other), .bound(binder))])
            }
        }
        for binder in binders.reversed() { formula = .forAll(binder, formula) }
        return formula
    }
}
