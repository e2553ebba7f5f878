import TransitionSystems
import Z3Solver

/// Shows goals of one kind of step, or of the initial states, with quantifiers: at any size.
final class StepProof {
    /// What came of one goal.
    enum Outcome {
        /// It holds, and these of the assumptions, by position, are enough to see it.
        case holds(core: Set<Int>)
        /// It fails in a state with few elements.
        case fails(Structure)
        case unknown(OpenReason)
    }

    private let model: AnySizeModel
    private let context: Z3Context
    private let solver: Z3Solver
    private let text: SMTText
    private let declarations: String
    private let parameters: [Binder]
    private let constants: String
    private let clock: Clock
    /// One literal for each assumption, in the order in which they were made.
    private var literals: [Z3Term] = []

    /// - Parameter step: The kind of step; `nil`: the initial states.
    init(
        _ model: AnySizeModel, step: AnySizeAction?, in context: Z3Context, clock: Clock, options: Z3Options
    ) throws(Z3Error) {
        self.model = model
        self.context = context
        self.clock = clock
        text = SMTText(model: model, values: .bits)
        declarations = text.declarations()
        parameters = step?.parameters ?? []
        constants = step.map(text.constants) ?? ""
        solver = try Z3Solver(context, .simple, options: options)
        for axiom in try context.terms(parsing: declarations) { try solver.assert(axiom) }
        let conditions = step?.guards ?? model.initially
        for condition in try terms(conditions) { try solver.assert(condition) }
    }

    private func terms(_ formulas: [Expression]) throws(Z3Error) -> [Z3Term] {
        let script = formulas.map { "(assert \(text.formula($0, parameters: parameters)))\n" }.joined()
        return try context.terms(parsing: declarations + constants + script).suffix(formulas.count)
    }

    /// How many assumptions were made.
    var assumptions: Int { literals.count }

    /// Assumes formulas of the state before the step.
    func assume(_ formulas: some Sequence<Expression>) throws(Z3Error) {
        for term in try terms(Array(formulas)) {
            let literal = try context.constant("assume \(literals.count)", .bool)
            try solver.assert(literal.implies(term))
            literals.append(literal)
        }
    }

    /// Tries one goal.
    func show(_ goal: Expression) throws(Z3Error) -> Outcome {
        guard let denied = try terms([Sentence.not(goal)]).first else {
            preconditionFailure("a text that asserts something asserts a term")
        }
        try solver.push()
        try solver.assert(denied)
        let outcome = try outcome()
        try solver.pop()
        return outcome
    }

    /// A state where the goal fails with at most so many elements of each sort; `nil` where there is none, or none is found.
    func counterexample(to goal: Expression, atMost count: Int) throws(Z3Error) -> Structure? {
        try solver.push()
        for term in try terms([Sentence.not(goal)]) { try solver.assert(term) }
        for sort in model.sorts {
            let names = (1...count).map { "|\(sort.name) \($0)|" }
            let elements = names.map { "(declare-fun \($0) () \(sort.name))\n" }.joined()
            let equals = names.map { "(= x \($0))" }.joined(separator: " ")
            let script = "(assert (forall ((x \(sort.name))) (or \(equals) false)))\n"
            for term in try context.terms(parsing: declarations + elements + script).suffix(1) { try solver.assert(term) }
        }
        let outcome = try outcome()
        try solver.pop()
        if case .fails(let state) = outcome { return state }
        return nil
    }

    private func outcome() throws(Z3Error) -> Outcome {
        switch try clock.check(solver, assuming: literals) {
        case .success(false):
            let core = Set(try solver.unsatCore())
            return .holds(core: Set(literals.indices.filter { core.contains(literals[$0]) }))
        case .success(true):
            return .fails(try Structure(solver.model(), of: model, parameters: parameters, in: context))
        case .failure(let reason): return .unknown(reason)
        }
    }
}
