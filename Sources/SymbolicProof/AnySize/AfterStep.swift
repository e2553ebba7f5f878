import TransitionSystems

/// What a formula about the state after a step says of the state before it: each cell is replaced by the value that the
/// step gives it. So no second copy of the state is needed, and what a step leaves alone costs nothing.
struct AfterStep {
    private let updates: [VariableDeclaration: [AnySizeAction.Update]]
    /// Counters of which nothing may be assumed, by what stands for their being 0; a step that writes one leaves it open.
    private let havoc: [VariableDeclaration: Expression]

    init(_ action: AnySizeAction, counters: [VariableDeclaration: CountingRule]) {
        updates = Dictionary(grouping: action.updates, by: \.variable)
        var havoc: [VariableDeclaration: Expression] = [:]
        for (counter, rule) in counters where !rule.isTrusted && action.written.contains(counter) {
            let flag = CountingRule.zeroFlag(of: counter)
            havoc[flag] = .read(Self.open(flag), [])
        }
        self.havoc = havoc
    }

    /// Stands for what a step may make of a counter's being 0.
    static func open(_ flag: VariableDeclaration) -> VariableDeclaration {
        VariableDeclaration(
            name: "\(flag.name)'", indices: [], value: .bool, range: nil, initial: .any,
            role: .rigid { _ in 0 }, part: flag.part, summary: "\(flag.summary) after the step", location: flag.location)
    }

    /// A formula in normal form whose atoms all speak of the state after the step.
    func after(_ formula: Expression) -> Expression {
        switch formula {
        case .located(let inner, _): return after(inner)
        case .read(let variable, let indices): return truth(variable, indices)
        case .equal(.read(let variable, let indices), .literal(let value, let sort)) where sort != .bool:
            return holds(value, variable, indices)
        default: return rebuild(formula, after)
        }
    }

    /// A formula over both states: what stands below `next` speaks of the state after the step.
    func acrossStep(_ formula: Expression) -> Expression {
        switch formula {
        case .located(let inner, _): acrossStep(inner)
        case .next(let inner): after(inner)
        default: rebuild(formula, acrossStep)
        }
    }

    private func rebuild(_ formula: Expression, _ transform: (Expression) -> Expression) -> Expression {
        switch formula {
        case .not(let a): Sentence.not(transform(a))
        case .and(let parts): Sentence.and(parts.map(transform))
        case .or(let parts): Sentence.or(parts.map(transform))
        case .implies(let a, let b): Sentence.implies(transform(a), transform(b))
        case .equal(let a, let b) where a.sort == .bool: Sentence.iff(transform(a), transform(b))
        case .ifThenElse(let a, let b, let c): Sentence.choose(transform(a), transform(b), transform(c))
        case .forAll(let binder, let body): Sentence.forAll(binder, transform(body))
        case .exists(let binder, let body): Sentence.exists(binder, transform(body))
        default: formula
        }
    }

    private func truth(_ variable: VariableDeclaration, _ indices: [Expression]) -> Expression {
        if let open = havoc[variable] { return open }
        var value = Expression.read(variable, indices)
        for update in updates[variable] ?? [] {
            guard case .truth(let assigned) = update.value else { continue }
            let (isHere, replacements) = match(update, indices)
            value = Sentence.choose(isHere, assigned.replacing(replacements), value)
        }
        return value
    }

    private func holds(_ wanted: Int, _ variable: VariableDeclaration, _ indices: [Expression]) -> Expression {
        var value = Expression.equal(.read(variable, indices), .literal(wanted, variable.value))
        for update in updates[variable] ?? [] {
            guard case .cases(let cases) = update.value else { continue }
            let (isHere, replacements) = match(update, indices)
            let assigned = cases.first { $0.value == wanted }?.condition ?? .false
            value = Sentence.choose(isHere, assigned.replacing(replacements), value)
        }
        return value
    }

    /// When an update writes the cell at some indices, and which elements its line then runs through.
    private func match(
        _ update: AnySizeAction.Update, _ indices: [Expression]
    ) -> (condition: Expression, replacements: [Binder: Expression]) {
        var replacements: [Binder: Expression] = [:]
        var conditions: [Expression] = []
        for (index, written) in zip(indices, update.indices) {
            if case .bound(let element) = written, update.elements.contains(element), replacements[element] == nil {
                replacements[element] = index
            } else {
                conditions.append(Sentence.same(index, written))
            }
        }
        conditions.append(update.condition.replacing(replacements))
        return (Sentence.and(conditions.map { $0.replacing(replacements) }), replacements)
    }
}

extension Expression {
    /// The formula with elements put in place of binders, simplified where two elements turn out to be one.
    func replacing(_ replacements: [Binder: Expression]) -> Expression {
        replacements.isEmpty ? self : substituting(replacements).simplified
    }

    /// The formula without comparisons of a thing with itself.
    private var simplified: Expression {
        switch self {
        case .not(let a): Sentence.not(a.simplified)
        case .and(let parts): Sentence.and(parts.map(\.simplified))
        case .or(let parts): Sentence.or(parts.map(\.simplified))
        case .equal(let a, let b) where a.sort == .bool: Sentence.iff(a.simplified, b.simplified)
        case .equal(let a, let b): a == b ? .true : self
        case .less(let a, let b), .follows(let a, let b): a == b ? .false : self
        case .lessOrEqual(let a, let b): a == b ? .true : self
        case .ifThenElse(let a, let b, let c): Sentence.choose(a.simplified, b.simplified, c.simplified)
        case .forAll(let binder, let body): Sentence.forAll(binder, body.simplified)
        case .exists(let binder, let body): Sentence.exists(binder, body.simplified)
        default: self
        }
    }
}
