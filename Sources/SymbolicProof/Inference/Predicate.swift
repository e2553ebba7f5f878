import TransitionSystems

/// Something that a model asks of one element, or of the whole state, in its guards, updates and properties, with a
/// quantifier or about several truth values at once: whether a request owns an io_end, whether one of its bios is
/// outstanding.
///
/// Invariants say the same things, and a clause of few cells cannot. So predicates are atoms of clauses beside the cells.
struct Predicate: Sendable {
    /// Stands for the predicate where atoms are variables: a relation of one element, or of none.
    let variable: VariableDeclaration
    /// The element; `nil`: the predicate is about the state as a whole.
    let element: Binder?
    /// In normal form, of the state before a step.
    let formula: Expression

    /// The formula of other elements.
    func formula(of others: [Binder]) -> Expression {
        guard let element, let other = others.first else { return formula }
        return formula.replacing([element: .bound(other)])
    }
}

extension Predicate {
    /// The predicates of a model, each once, a denial not beside what it denies.
    ///
    /// Of quantifiers that range over another sort only those are taken that keep the sorts in a line: a clause that says
    /// of every request that some io_end exists, and one that says of every io_end that some request does, would leave the
    /// fragment that solvers decide.
    static func all(of model: AnySizeModel, goals: [Conjunct]) -> [Predicate] {
        var order = SortOrder()
        var known: Set<Expression> = []
        var elements: [Sort: Binder] = [:]
        var bound: [Sort: Binder] = [:]
        var found: [Predicate] = []
        func look(_ expression: Expression) {
            if case .next = expression { return }
            for child in expression.children { look(child) }
            let free = expression.freeBinders
            guard expression.isPredicate, expression.variablesRead.allSatisfy(model.isCell), free.count <= 1,
                free.allSatisfy(\.sort.isIndex)
            else { return }
            var element: Binder?
            var formula = expression.positive
            if let old = free.first {
                let new = elements[old.sort] ?? Binder("it", sort: old.sort)
                elements[old.sort] = new
                element = new
                formula = formula.replacing([old: .bound(new)])
            }
            formula = formula.binding(&bound)
            guard known.insert(formula).inserted, order.admits(formula, of: element?.sort) else { return }
            let variable = VariableDeclaration(
                name: "\(formula)", indices: free.map(\.sort), value: .bool, range: nil, initial: .any, role: .state,
                part: nil, summary: "", location: SourceLocation())
            found.append(Predicate(variable: variable, element: element, formula: formula))
        }
        for step in model.steps {
            for formula in step.guards { look(formula) }
            for update in step.updates {
                look(update.condition)
                switch update.value {
                case .truth(let value): look(value)
                case .cases(let cases), .change(let cases): for one in cases { look(one.condition) }
                }
            }
        }
        for goal in goals { look(goal.formula) }
        return found
    }
}

extension AnySizeModel {
    /// Whether a state has cells of the variable: what stands for a counter in a proof has none.
    func isCell(_ variable: VariableDeclaration) -> Bool { model.system.variables.contains(variable) }
}

/// Which sorts of elements exist for which others.
private struct SortOrder {
    private var below: [Sort: Set<Sort>] = [:]

    /// Notes the sorts that a formula quantifies over, unless that closed a circle.
    mutating func admits(_ formula: Expression, of sort: Sort?) -> Bool {
        guard let sort else { return true }
        var sorts: Set<Sort> = []
        formula.collectQuantified(&sorts)
        if sorts.contains(where: { $0 == sort || reaches($0, sort) }) { return false }
        below[sort, default: []].formUnion(sorts)
        return true
    }

    private func reaches(_ from: Sort, _ to: Sort) -> Bool {
        (below[from] ?? []).contains { $0 == to || reaches($0, to) }
    }
}

extension Expression {
    /// Whether the formula is worth an atom of its own: it quantifies, or joins a few truth values.
    fileprivate var isPredicate: Bool {
        switch self {
        case .forAll, .exists: readsTruthsOnly && !isDeep
        case .and(let parts), .or(let parts): parts.count <= 4 && parts.allSatisfy(\.isPlain)
        default: false
        }
    }

    /// A relation or its denial.
    private var isPlain: Bool {
        switch self {
        case .read(let variable, _): variable.value == .bool
        case .not(let inner): inner.isPlain
        default: false
        }
    }

    private var readsTruthsOnly: Bool { variablesRead.allSatisfy { $0.value == .bool } }

    /// Whether a quantifier stands inside another.
    private var isDeep: Bool {
        guard case .forAll(_, let body) = self.positive else {
            guard case .exists(_, let body) = self.positive else { return false }
            return body.quantifies
        }
        return body.quantifies
    }

    private var quantifies: Bool {
        switch self {
        case .forAll, .exists: true
        default: children.contains(where: \.quantifies)
        }
    }

    /// The formula or its denial: whichever says that something is the case.
    fileprivate var positive: Expression {
        switch self {
        case .forAll(let binder, let body): .exists(binder, body.denied)
        case .or(let parts) where parts.contains(where: \.isDenial): Sentence.and(parts.map(\.denied))
        default: self
        }
    }

    private var isDenial: Bool { if case .not = self { true } else { false } }

    /// The denial, with denials pushed to the atoms.
    private var denied: Expression {
        switch self {
        case .and(let parts): Sentence.or(parts.map(\.denied))
        case .or(let parts): Sentence.and(parts.map(\.denied))
        default: Sentence.not(self)
        }
    }

    /// The same with one element in place of what the quantifier binds, so that equal formulas are equal.
    fileprivate func binding(_ elements: inout [Sort: Binder]) -> Expression {
        guard case .exists(let binder, let body) = self else { return self }
        let element = elements[binder.sort] ?? Binder("some", sort: binder.sort)
        elements[binder.sort] = element
        return .exists(element, body.replacing([binder: .bound(element)]))
    }

    fileprivate func collectQuantified(_ sorts: inout Set<Sort>) {
        switch self {
        case .forAll(let binder, _), .exists(let binder, _): sorts.insert(binder.sort)
        default: break
        }
        for child in children { child.collectQuantified(&sorts) }
    }
}
