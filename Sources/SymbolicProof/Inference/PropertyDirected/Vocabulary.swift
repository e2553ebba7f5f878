import TransitionSystems

/// The words that structures are described in: the cells of a state, and the predicates of a model.
struct Vocabulary: Sendable {
    /// One relation or function of a state.
    struct Word: Sendable {
        /// The variable, or what stands for the predicate.
        let variable: VariableDeclaration
        /// What the predicate says; `nil` for a variable.
        let predicate: Predicate?
        /// The place of each index among the vocabulary's sorts.
        let sorts: [Int]
        /// The values of a cell that is no truth value.
        let values: [Int]?

        /// How many values are told apart: of a truth value one, since its denial is the other.
        var codes: Int { values?.count ?? 1 }

        /// The formula that a cell of the word has a value, or that it is true.
        func formula(of binders: [Binder], code: Int) -> Expression {
            if let predicate { return predicate.formula(of: binders) }
            let cell = Expression.read(variable, binders.map { .bound($0) })
            guard let values else { return cell }
            return .equal(cell, .literal(values[code], variable.value))
        }
    }

    let sorts: [Sort]
    let words: [Word]
    /// Whether a step or a goal asks which element stands directly after which.
    let usesNeighbours: Bool

    init(_ model: AnySizeModel, predicates: [Predicate], goals: [Expression]) {
        let sorts = model.sorts
        self.sorts = sorts
        let inputs = model.inputs
        let cells = (model.variables + model.rigid).filter { !inputs.contains($0) && $0.finiteValues?.count != 1 }
        func places(_ variable: VariableDeclaration) -> [Int] { variable.indices.map { sorts.firstIndex(of: $0)! } }
        words =
            cells.map { Word(variable: $0, predicate: nil, sorts: places($0), values: $0.finiteValues) }
            + predicates.map {
                Word(variable: $0.variable, predicate: $0, sorts: places($0.variable), values: nil)
            }
        let formulas = goals + model.initially + model.steps.flatMap(\.formulas)
        usesNeighbours = formulas.contains(where: \.asksForNeighbours)
    }

    /// The choices of elements for a word's indices, in the order of its cells.
    func tuples(_ word: Int, sizes: [Int]) -> [[Int]] {
        words[word].sorts.reduce([[]]) { tuples, sort in
            tuples.flatMap { tuple in (0..<sizes[sort]).map { tuple + [$0] } }
        }
    }

    /// The place of a cell among its word's.
    func position(_ word: Int, _ elements: [Int], sizes: [Int]) -> Int {
        zip(elements, words[word].sorts).reduce(0) { $0 * sizes[$1.1] + $1.0 }
    }
}

extension AnySizeModel {
    /// What stands for a counter after a step, of which nothing is known: part of the step and not of the state.
    var inputs: Set<VariableDeclaration> {
        Set(counters.values.filter { !$0.isTrusted }.map { AfterStep.open(CountingRule.zeroFlag(of: $0.counter)) })
    }
}

extension AnySizeAction {
    /// Everything that the step asks.
    fileprivate var formulas: [Expression] {
        guards
            + updates.flatMap { update -> [Expression] in
                switch update.value {
                case .truth(let value): [update.condition, value]
                case .cases(let cases), .change(let cases): [update.condition] + cases.map(\.condition)
                }
            }
    }
}

extension Expression {
    fileprivate var asksForNeighbours: Bool {
        if case .follows = self { true } else { children.contains(where: \.asksForNeighbours) }
    }
}
