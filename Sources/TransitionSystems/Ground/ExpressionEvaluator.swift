/// The value of an expression as written, over the states of a finite model: what explanations are made with, which need
/// the lines and quantifiers that ground expressions no longer have.
public struct ExpressionEvaluator: Sendable {
    /// The finite model.
    public let model: GroundModel
    /// The cell of a variable, by name, at given indices.
    private let cells: [String: [[Int]: Int]]

    /// An evaluator over the states of a finite model.
    public init(_ model: GroundModel) {
        self.model = model
        var cells: [String: [[Int]: Int]] = [:]
        for (position, cell) in model.cells.enumerated() {
            guard let variable = cell.variable else { continue }
            cells[model.model.system.variables[variable].name, default: [:]][cell.indices] = position
        }
        self.cells = cells
    }

    /// How many elements a sort has.
    func size(of sort: Sort) -> Int {
        switch sort {
        case .bool: 2
        case .enumeration(_, let cases): cases.count
        case .index(let name, _): model.scope.sizes[name]!
        case .integer: preconditionFailure("an integer's values come from the range of its declaration")
        }
    }

    /// The position of the cell that a variable has at given indices; `nil` for a rigid one.
    func cell(of variable: VariableDeclaration, at indices: [Int]) -> Int? { cells[variable.name]?[indices] }

    /// Whether a condition holds in a state, or of a step.
    ///
    /// - Parameters:
    ///   - expression: A formula of the model's protocol.
    ///   - now: The state, one value a cell.
    ///   - next: The state after the step; needed where the formula uses `next`.
    ///   - elements: Ordinals of the free binders.
    public func holds(
        _ expression: Expression, in now: [Int], next: [Int]? = nil, with elements: [Binder: Int] = [:]
    ) -> Bool {
        value(of: expression, in: now, next: next, with: elements) != 0
    }

    /// The value of an expression in a state, or over a step.
    public func value(
        of expression: Expression, in now: [Int], next: [Int]? = nil, with elements: [Binder: Int] = [:]
    ) -> Int {
        Evaluation(evaluator: self, now: now, next: next).value(of: expression, elements)
    }

    func value(of setting: Setting) -> Int {
        switch setting.kind {
        case .axis: model.axes[setting]!
        case .fault: model.scope.faults.contains { $0.setting == setting } ? 1 : 0
        case .actor: model.scope.actors.contains { $0.setting == setting } ? 1 : 0
        case .part: model.scope.parts.contains { $0.setting == setting } ? 1 : 0
        case .limit: model.scope.limits.first { $0.key.setting == setting }?.value ?? Int.max
        }
    }
}

/// One evaluation, over one state or step.
private struct Evaluation {
    let evaluator: ExpressionEvaluator
    let now: [Int]
    let next: [Int]?

    func value(of expression: Expression, _ elements: [Binder: Int]) -> Int {
        func value(_ inner: Expression) -> Int { self.value(of: inner, elements) }
        func holds(_ inner: Expression) -> Bool { value(inner) != 0 }
        func count(_ binder: Binder, _ body: Expression) -> Int {
            (0..<evaluator.size(of: binder.sort)).count { element in
                self.value(of: body, elements.merging([binder: element]) { $1 }) != 0
            }
        }
        switch expression {
        case .located(let inner, _): return value(inner)
        case .literal(let literal, _): return literal
        case .bound(let binder): return elements[binder]!
        case .setting(let setting): return evaluator.value(of: setting)
        case .next(let inner):
            return Evaluation(evaluator: evaluator, now: next!, next: nil).value(of: inner, elements)
        case .read(let variable, let indices): return read(variable, indices.map(value))
        case .not(let a): return holds(a) ? 0 : 1
        case .and(let parts): return parts.allSatisfy(holds) ? 1 : 0
        case .or(let parts): return parts.contains(where: holds) ? 1 : 0
        case .implies(let a, let b): return !holds(a) || holds(b) ? 1 : 0
        case .equal(let a, let b): return value(a) == value(b) ? 1 : 0
        case .less(let a, let b): return value(a) < value(b) ? 1 : 0
        case .lessOrEqual(let a, let b): return value(a) <= value(b) ? 1 : 0
        case .follows(let a, let b): return value(a) + 1 == value(b) ? 1 : 0
        case .add(let a, let b): return value(a) + value(b)
        case .subtract(let a, let b): return value(a) - value(b)
        case .ifThenElse(let condition, let a, let b): return holds(condition) ? value(a) : value(b)
        case .forAll(let binder, let body): return count(binder, body) == evaluator.size(of: binder.sort) ? 1 : 0
        case .exists(let binder, let body): return count(binder, body) > 0 ? 1 : 0
        case .count(let binder, let body): return count(binder, body)
        }
    }

    private func read(_ variable: VariableDeclaration, _ indices: [Int]) -> Int {
        if case .rigid(let interpretation) = variable.role { return interpretation(indices) }
        guard let cell = evaluator.cell(of: variable, at: indices) else {
            preconditionFailure("'\(variable.name)' has no cell here; a grounded model reads only what is composed")
        }
        return now[cell]
    }
}
