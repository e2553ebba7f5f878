import TransitionSystems

/// Works out predicates in the states of one size: a state is extended by a cell for each predicate and element.
struct PredicateValues {
    private indirect enum Test {
        case known(Bool)
        case cell(Int, equals: Int)
        case not(Test)
        case all([Test])
        case any([Test])

        func holds(_ state: [Int]) -> Bool {
            switch self {
            case .known(let value): value
            case .cell(let place, let value): state[place] == value
            case .not(let inner): !inner.holds(state)
            case .all(let parts): parts.allSatisfy { $0.holds(state) }
            case .any(let parts): parts.contains { $0.holds(state) }
            }
        }
    }

    private var tests: [Test] = []
    private var places: [VariableDeclaration: Int] = [:]
    private let first: Int

    /// - Parameters:
    ///   - sizes: How many elements each index sort has.
    ///   - stateSize: How many cells a state has.
    ///   - cell: The position of a variable's cell among a state's values.
    init(
        _ predicates: [Predicate], sizes: [Sort: Int], stateSize: Int, cell: (VariableDeclaration, [Int]) -> Int
    ) {
        first = stateSize
        for predicate in predicates {
            places[predicate.variable] = stateSize + tests.count
            guard let binder = predicate.element else {
                tests.append(Self.test(predicate.formula, [:], sizes, cell))
                continue
            }
            for element in 0..<sizes[binder.sort]! {
                tests.append(Self.test(predicate.formula, [binder: element], sizes, cell))
            }
        }
    }

    /// The position of a predicate's cell; `nil` for what is no predicate.
    func position(_ variable: VariableDeclaration, _ indices: [Int]) -> Int? {
        places[variable].map { $0 + (indices.first ?? 0) }
    }

    /// The state with the predicates' values.
    func extended(_ state: [Int]) -> [Int] { state + tests.map { $0.holds(state) ? 1 : 0 } }

    private static func test(
        _ formula: Expression, _ elements: [Binder: Int], _ sizes: [Sort: Int],
        _ cell: (VariableDeclaration, [Int]) -> Int
    ) -> Test {
        func number(_ element: Expression) -> Int {
            guard case .bound(let binder) = element, let number = elements[binder] else {
                preconditionFailure("a predicate names only elements that it binds")
            }
            return number
        }
        func instances(_ binder: Binder, _ body: Expression) -> [Test] {
            (0..<sizes[binder.sort]!).map { element in
                test(body, elements.merging([binder: element]) { $1 }, sizes, cell)
            }
        }
        switch formula {
        case .literal(let value, _): return .known(value != 0)
        case .read(let variable, let indices): return .cell(cell(variable, indices.map(number)), equals: 1)
        case .equal(.read(let variable, let indices), .literal(let value, _)):
            return .cell(cell(variable, indices.map(number)), equals: value)
        case .equal(let a, let b) where a.sort.isIndex: return .known(number(a) == number(b))
        case .less(let a, let b): return .known(number(a) < number(b))
        case .lessOrEqual(let a, let b): return .known(number(a) <= number(b))
        case .follows(let a, let b): return .known(number(a) + 1 == number(b))
        case .not(let a): return .not(test(a, elements, sizes, cell))
        case .and(let parts): return .all(parts.map { test($0, elements, sizes, cell) })
        case .or(let parts): return .any(parts.map { test($0, elements, sizes, cell) })
        case .forAll(let binder, let body): return .all(instances(binder, body))
        case .exists(let binder, let body): return .any(instances(binder, body))
        default: preconditionFailure("a predicate says nothing like '\(formula)'")
        }
    }
}
