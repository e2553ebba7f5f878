import TransitionSystems
import Z3Solver

/// A state with few elements, as a solver finds it where a proof fails, or as a search reaches it: the elements of each
/// index sort, and the value of every cell.
struct Structure: Sendable, Hashable {
    /// How many elements each index sort has.
    var sizes: [Sort: Int]
    /// The cells of each variable; the last index runs fastest.
    var cells: [VariableDeclaration: [Int]]
    /// For each ordered sort, which elements are at most which: the first index times the size, plus the second.
    var order: [Sort: [Bool]]
    /// For each ordered sort, which element stands directly after which.
    var neighbours: [Sort: [Bool]]
    /// The elements that a step's parameters stand for.
    var parameters: [Binder: Int] = [:]

    /// The place of a cell among its variable's.
    func position(_ indices: [Int], of variable: VariableDeclaration) -> Int {
        zip(indices, variable.indices).reduce(0) { $0 * (sizes[$1.1] ?? 1) + $1.0 }
    }

    /// Whether a formula in normal form holds.
    func holds(_ formula: Expression, _ environment: [Binder: Int]) -> Bool {
        switch formula {
        case .located(let inner, _): holds(inner, environment)
        case .literal(let value, _): value != 0
        case .read(let variable, let indices): value(variable, indices, environment) != 0
        case .equal(.read(let variable, let indices), .literal(let value, let sort)) where sort != .bool:
            self.value(variable, indices, environment) == value
        case .not(let a): !holds(a, environment)
        case .and(let parts): parts.allSatisfy { holds($0, environment) }
        case .or(let parts): parts.contains { holds($0, environment) }
        case .implies(let a, let b): !holds(a, environment) || holds(b, environment)
        case .equal(let a, let b) where a.sort == .bool: holds(a, environment) == holds(b, environment)
        case .equal(let a, let b): element(a, environment) == element(b, environment)
        case .lessOrEqual(let a, let b): isAtMost(a, b, environment)
        case .less(let a, let b): !isAtMost(b, a, environment)
        case .follows(let a, let b): relates(neighbours, a, b, environment)
        case .ifThenElse(let a, let b, let c): holds(a, environment) ? holds(b, environment) : holds(c, environment)
        case .forAll(let binder, let body):
            (0..<sizes[binder.sort]!).allSatisfy { holds(body, environment.merging([binder: $0]) { $1 }) }
        case .exists(let binder, let body):
            (0..<sizes[binder.sort]!).contains { holds(body, environment.merging([binder: $0]) { $1 }) }
        default: preconditionFailure("a formula in normal form says nothing like '\(formula)'")
        }
    }

    private func isAtMost(_ a: Expression, _ b: Expression, _ environment: [Binder: Int]) -> Bool {
        relates(order, a, b, environment)
    }

    private func relates(
        _ relation: [Sort: [Bool]], _ a: Expression, _ b: Expression, _ environment: [Binder: Int]
    ) -> Bool {
        relation[a.sort]![element(a, environment) * sizes[a.sort]! + element(b, environment)]
    }

    private func value(
        _ variable: VariableDeclaration, _ indices: [Expression], _ environment: [Binder: Int]
    ) -> Int {
        cells[variable]![position(indices.map { element($0, environment) }, of: variable)]
    }

    private func element(_ expression: Expression, _ environment: [Binder: Int]) -> Int {
        guard case .bound(let binder) = expression.unlocated else {
            preconditionFailure("only binders name elements, not '\(expression)'")
        }
        return environment[binder] ?? parameters[binder]!
    }
}

extension Structure {
    /// The structure that a solver found for the state before a step, its formulas written with ``SMTText/Values/bits``.
    init(_ found: Z3Model, of model: AnySizeModel, parameters binders: [Binder], in context: Z3Context) throws(Z3Error) {
        var elements: [Sort: [Z3Term]] = [:]
        for sort in model.sorts {
            let solverSort = Z3Sort.uninterpreted(sort.name)
            elements[sort] = try found.universe(of: solverSort)
            if elements[sort]!.isEmpty { elements[sort] = [try context.constant("\(sort.name)!0", solverSort)] }
        }
        sizes = elements.mapValues(\.count)
        cells = [:]
        order = [:]
        neighbours = [:]
        for variable in model.variables + model.rigid {
            let domain = variable.indices.map { Z3Sort.uninterpreted($0.name) }
            let names = variable.value == .bool ? [variable.name] : variable.bitNames.map(\.unquoted)
            let tuples = Self.tuples(variable.indices.map { elements[$0]! })
            var values = [Int](repeating: 0, count: tuples.count)
            for (bit, name) in names.enumerated() {
                let relation = try context.function(name, domain, .bool)
                for (position, tuple) in tuples.enumerated() where try found.bool(relation.apply(tuple)) {
                    values[position] |= 1 << bit
                }
            }
            cells[variable] = values.map { $0 + (variable.range?.lowerBound ?? 0) }
        }
        for case .index(let name, isOrdered: true) in model.sorts {
            let sort = Sort.index(name: name, isOrdered: true)
            let pairs = Self.tuples([elements[sort]!, elements[sort]!])
            let solverSort = Z3Sort.uninterpreted(name)
            let atMost = try context.function("\(name).<=", [solverSort, solverSort], .bool)
            let next = try context.function("\(name).next", [solverSort, solverSort], .bool)
            var (isAtMost, isNext): ([Bool], [Bool]) = ([], [])
            for pair in pairs {
                isAtMost.append(try found.bool(atMost.apply(pair)))
                isNext.append(try found.bool(next.apply(pair)))
            }
            order[sort] = isAtMost
            neighbours[sort] = isNext
        }
        for binder in binders {
            let constant = try context.constant(
                SMTText.parameter(binder).unquoted, .uninterpreted(binder.sort.name))
            let value = try found.value(of: constant)
            guard let element = elements[binder.sort]!.firstIndex(of: value) else {
                preconditionFailure("the value of a constant is an element of its sort")
            }
            parameters[binder] = element
        }
    }

    private static func tuples(_ choices: [[Z3Term]]) -> [[Z3Term]] {
        choices.reduce([[]]) { tuples, elements in tuples.flatMap { tuple in elements.map { tuple + [$0] } } }
    }
}

extension String {
    /// A symbol without the bars around it.
    var unquoted: String { hasPrefix("|") ? String(dropFirst().dropLast()) : self }
}
