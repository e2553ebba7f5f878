/// What it means that each step of a protocol is one of its specification.
///
/// A step may be several of the specification's at once, or none: every cell that it changes must be changed so by a step
/// that the specification can take in the state before, together with all else that this step changes. Two steps that
/// change the same cell are not told apart, and so a specification's steps should each have a cell that they write
/// alone; then those that make up one step can be taken one after another, if none that writes other cells prevents the
/// next.
struct Refinement {
    let mapping: RefinementMapping

    /// The formula, over the states before and after a step.
    var formula: Expression {
        .and([start] + mapping.specification.variables.filter { !$0.isRigid }.map(changes))
    }

    /// In the beginning the specification is in an initial state.
    private var start: Expression {
        let specification = mapping.specification
        var initial = specification.initially.map(mapping.mapped)
        for variable in specification.variables {
            guard case .value(let value) = variable.initial else { continue }
            let elements = Self.elements(of: variable)
            initial.append(
                Self.forAll(elements, .equal(cell(variable, elements), .literal(value, variable.value))))
        }
        return .located(.implies(mapping.before, .and(initial)), specification.location)
    }

    /// No cell of a variable changes but by a step of the specification.
    private func changes(of variable: VariableDeclaration) -> Expression {
        let elements = Self.elements(of: variable)
        return .located(Self.forAll(elements, isExplained(variable, at: elements)), variable.location)
    }

    /// A cell of the specification stays as it is, or some step of the specification changes it so.
    func isExplained(_ variable: VariableDeclaration, at elements: [Binder]) -> Expression {
        let now = cell(variable, elements)
        let steps = mapping.specification.actions.flatMap { action in
            StepExplanation(action).waysToWrite(variable, at: elements).map(mapping.mapped)
        }
        return .or([.equal(.next(now), now)] + steps)
    }

    /// A cell of the specification in terms of the protocol's state.
    func cell(_ variable: VariableDeclaration, _ elements: [Binder]) -> Expression {
        mapping.mapped(.read(variable, elements.map { .bound($0) }))
    }

    /// A binder for each index of a variable.
    static func elements(of variable: VariableDeclaration) -> [Binder] {
        variable.indices.map(Binder.init(forElementOf:))
    }

    private static func forAll(_ elements: [Binder], _ body: Expression) -> Expression {
        elements.reversed().reduce(body) { .forAll($1, $0) }
    }
}

/// What a step of one kind looks like from one of the cells that it writes.
private struct StepExplanation {
    /// An update and what stands around it.
    private struct Leaf {
        let cell: Expression
        let value: Expression
        let path: [Expression]
        let elements: [Binder]
    }

    private let action: Action
    private var guards: [Expression] = []
    private var leaves: [Leaf] = []

    init(_ action: Action) {
        self.action = action
        add(action.lines, path: [], elements: [])
    }

    private mutating func add(_ lines: [Line], path: [Expression], elements: [Binder]) {
        for line in lines {
            switch line {
            case .require(let condition, _, let place):
                guards.append(Self.forAll(elements, path, .located(condition, place)))
            case .update(let cell, let value, _):
                leaves.append(Leaf(cell: cell, value: value, path: path, elements: elements))
            case .when(let condition, let then, let otherwise, _):
                add(then, path: path + [condition], elements: elements)
                add(otherwise, path: path + [.not(condition)], elements: elements)
            case .forEach(let element, let body, _):
                add(body, path: path, elements: elements + [element])
            }
        }
    }

    /// One formula for each line that can write the cell: the step can be taken, the line counts, and all lines have the
    /// effect that they say.
    func waysToWrite(_ variable: VariableDeclaration, at elements: [Binder]) -> [Expression] {
        leaves.compactMap { leaf in
            guard case .read(variable, let indices) = leaf.cell.unlocated else { return nil }
            var known: [Binder: Expression] = [:]
            var conditions: [Expression] = []
            for (index, element) in zip(indices, elements) {
                if case .bound(let binder) = index.unlocated, known[binder] == nil {
                    known[binder] = .bound(element)
                } else {
                    conditions.append(.equal(index, .bound(element)))
                }
            }
            let ofStep = known.filter { action.parameters.contains($0.key) }
            let body = Expression.and(
                (conditions + leaf.path).map { $0.substituting(known) }
                    + (guards + leaves.map(Self.effect)).map { $0.substituting(ofStep) })
            let open = (action.parameters + leaf.elements).filter { known[$0] == nil }
            return open.reversed().reduce(body) { .exists($1, $0) }
        }
    }

    /// What a line does. The elements that it runs through are others than those of the line that the step is seen from.
    private static func effect(_ leaf: Leaf) -> Expression {
        let fresh = leaf.elements.map { Binder($0.name, sort: $0.sort) }
        let renaming = Dictionary(
            zip(leaf.elements, fresh.map { Expression.bound($0) }), uniquingKeysWith: { first, _ in first })
        return forAll(
            fresh, leaf.path.map { $0.substituting(renaming) },
            .equal(.next(leaf.cell.substituting(renaming)), leaf.value.substituting(renaming)))
    }

    private static func forAll(_ elements: [Binder], _ path: [Expression], _ body: Expression) -> Expression {
        elements.reversed().reduce(path.isEmpty ? body : .implies(.and(path), body)) { .forAll($1, $0) }
    }
}
