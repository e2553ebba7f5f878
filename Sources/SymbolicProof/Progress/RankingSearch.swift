import TransitionSystems
import Z3Solver

/// Looks for a ranking that descends with every step of a model.
///
/// A set that no step left puts anything into can stand next; the steps that always take something out of it need no
/// other, and the rest is looked at again, until no step is left or no set does anything for those that are. What is
/// found so is one order of all that there is to find among the candidates (Bradley, Manna and Sipma, "Linear ranking
/// with reachability", 2005, of numbers instead of sets). Whether it descends is a question for ``Prover``.
public struct RankingSearch {
    /// What was found.
    public struct Result: Sendable {
        /// The sets, in order.
        public let ranking: Ranking
        /// Kinds of step for which no set was found, by label.
        public let left: [String]
    }

    private let model: AnySizeModel
    private let invariant: [Conjunct]
    private let clock: Clock
    private let context = Z3Context()
    private var elements: [[Sort]: [Binder]] = [:]
    private var proofs: [Int: StepProof] = [:]
    private var answers: [Question: Bool] = [:]
    private var admitted: [Int: [Expression: Bool]] = [:]

    private struct Question: Hashable {
        let set: RankedSet
        let step: Int
        let isAboutLoss: Bool
    }

    /// A search of a model whose runs keep to an invariant.
    public init(_ model: AnySizeModel, invariant: [Conjunct], options: Prover.Options = .init()) {
        self.model = model
        self.invariant = invariant
        clock = Clock(
            queryLimit: options.queryLimit, budget: options.budget, cancellation: options.cancellation)
    }

    /// Looks for it.
    ///
    /// - Throws: ``SymbolicError``.
    public mutating func run() throws -> Result {
        var left = Array(model.steps.indices)
        var sets: [RankedSet] = []
        var descent: [String: Int] = [:]
        while !left.isEmpty, let (set, lost) = try next(for: left) {
            for position in lost { descent[model.steps[position].label] = sets.count }
            sets.append(set)
            left.removeAll(where: lost.contains)
        }
        return Result(ranking: Ranking(sets: sets, descent: descent), left: left.map { model.steps[$0].label })
    }

    /// A set that none of the steps puts anything into, and those that always take something out of it.
    private mutating func next(for left: [Int]) throws -> (set: RankedSet, lost: Set<Int>)? {
        if clock.isCancelled { return nil }
        let steps = left.map { model.steps[$0] }
        let written = steps.reduce(into: Set<VariableDeclaration>()) { $0.formUnion($1.written) }
        for candidates in [try controlSets(of: left, written), relationSets(written), pairSets(written)] {
            for set in candidates {
                var lost: Set<Int> = []
                for position in left where try loses(set, position) { lost.insert(position) }
                if !lost.isEmpty, try left.allSatisfy({ try keeps(set, $0) }) {
                    return (set, lost)
                }
            }
        }
        return nil
    }

    // MARK: Candidates

    private mutating func binders(_ variable: VariableDeclaration) -> [Binder] {
        if let known = elements[variable.indices] { return known }
        var counts: [Sort: Int] = [:]
        let fresh = variable.indices.map { sort in
            counts[sort, default: 0] += 1
            let letter = sort.name.lowercased().prefix(1)
            return Binder(counts[sort] == 1 ? "\(letter)" : "\(letter)\(counts[sort]!)", sort: sort)
        }
        elements[variable.indices] = fresh
        return fresh
    }

    private mutating func controlSets(of left: [Int], _ written: Set<VariableDeclaration>) throws -> [RankedSet] {
        var found: [RankedSet] = []
        for variable in model.variables where written.contains(variable) {
            guard case .enumeration = variable.value else { continue }
            let cell = Expression.read(variable, binders(variable).map { .bound($0) })
            let control = try ControlSets(values: values(of: variable), moves: moves(of: variable, left)) {
                try admits($0, variable, $1)
            }
            found += control.closed.map { values in
                let places = values.map { Expression.equal(cell, .literal($0, variable.value)) }
                return RankedSet(elements: binders(variable), condition: Sentence.or(places))
            }
        }
        return found
    }

    /// The values that cells of a variable ever have: a first one, and those assigned.
    private func values(of variable: VariableDeclaration) -> [Int] {
        guard case .value(let first) = variable.initial else { return variable.finiteValues ?? [] }
        let assigned = moves(of: variable, Array(model.steps.indices)).flatMap(\.values)
        return Set(assigned + [first]).sorted()
    }

    private func moves(of variable: VariableDeclaration, _ steps: [Int]) -> [ControlSets.Move] {
        steps.flatMap { position in
            model.steps[position].updates.compactMap { update -> ControlSets.Move? in
                guard update.variable == variable, case .cases(let cases) = update.value else { return nil }
                let condition = update.elements.reduce(update.condition) { Sentence.exists($1, $0) }
                return ControlSets.Move(
                    step: position, cell: .read(variable, update.indices), condition: condition, values: cases.map(\.value))
            }
        }
    }

    /// Whether a line can be reached where the cell has a value. A line that runs through elements is taken to be.
    private mutating func admits(_ move: ControlSets.Move, _ variable: VariableDeclaration, _ value: Int) throws -> Bool {
        if case .exists = move.condition { return true }
        let here = Expression.equal(move.cell, .literal(value, variable.value))
        let question = Expression.not(.and([move.condition, here]))
        if let known = admitted[move.step]?[question] { return known }
        let answer: Bool
        if case .holds = try proof(move.step).show(question) { answer = false } else { answer = true }
        admitted[move.step, default: [:]][question] = answer
        return answer
    }

    private mutating func relationSets(_ written: Set<VariableDeclaration>) -> [RankedSet] {
        var found: [RankedSet] = []
        for variable in model.variables where written.contains(variable) && variable.value == .bool {
            let elements = binders(variable)
            found += literals(variable).map { RankedSet(elements: elements, condition: $0) }
        }
        return found
    }

    /// Who is in one relation and another, or not in the other.
    private mutating func pairSets(_ written: Set<VariableDeclaration>) -> [RankedSet] {
        let relations = model.variables.filter { $0.value == .bool && !$0.indices.isEmpty }
        var found: [RankedSet] = []
        for first in relations where written.contains(first) {
            for second in relations where second.indices == first.indices && second != first {
                let elements = binders(first)
                for a in literals(first) {
                    for b in literals(second) { found.append(RankedSet(elements: elements, condition: .and([a, b]))) }
                }
            }
        }
        return found
    }

    private mutating func literals(_ variable: VariableDeclaration) -> [Expression] {
        let cell = Expression.read(variable, binders(variable).map { .bound($0) })
        return [cell, .not(cell)]
    }

    // MARK: Questions

    private mutating func keeps(_ set: RankedSet, _ position: Int) throws -> Bool {
        try answer(Question(set: set, step: position, isAboutLoss: false))
    }

    private mutating func loses(_ set: RankedSet, _ position: Int) throws -> Bool {
        try answer(Question(set: set, step: position, isAboutLoss: true))
    }

    private mutating func answer(_ question: Question) throws -> Bool {
        if let known = answers[question] { return known }
        let step = model.steps[question.step]
        let after = AfterStep(step, counters: model.counters)
        let goal = question.isAboutLoss ? question.set.loses(after) : question.set.isKept(after)
        let answer: Bool
        switch goal {
        case .literal(let value, _): answer = value != 0
        default:
            if case .holds = try proof(question.step).show(goal) { answer = true } else { answer = false }
        }
        answers[question] = answer
        return answer
    }

    private mutating func proof(_ position: Int) throws -> StepProof {
        if let known = proofs[position] { return known }
        let fresh = try StepProof(
            model, step: model.steps[position], in: context, clock: clock, options: Z3Options())
        try fresh.assume(invariant.map(\.formula))
        proofs[position] = fresh
        return fresh
    }
}
