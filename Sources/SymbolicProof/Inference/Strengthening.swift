import TransitionSystems
import Z3Solver

/// Looks for the few of many candidates that an invariant needs to be inductive at any size.
///
/// A step breaks a goal from a state that no run reaches. A candidate that does not hold there excludes the state; the
/// shortest is taken, becomes a goal itself, and the goal is tried again.
final class Strengthening {
    let model: AnySizeModel
    private let stepProperties: [Property]
    /// What is assumed and shown: what was asked for first, then what it needed, in order.
    private(set) var invariant: [Conjunct]
    private var pool: [Conjunct]
    private let context = Z3Context()
    private let clock: Clock
    /// Goals that fail though no candidate excludes the state that they fail in, or that are open.
    private(set) var open: [Proof.Obligation] = []
    private let progress: (String) -> Void

    init(
        _ model: AnySizeModel, goals: [Conjunct], stepProperties: [Property], candidates: [Conjunct], clock: Clock,
        progress: @escaping (String) -> Void
    ) {
        self.model = model
        self.stepProperties = stepProperties
        self.clock = clock
        self.progress = progress
        invariant = goals
        pool = candidates.sorted { $0.literalCount < $1.literalCount }
    }

    /// Tries everything that must be shown, and adds what that needs, until nothing is left to try.
    func run() throws {
        var proofs: [StepProof?] = model.steps.map { _ in nil }
        var shown: [Set<String>] = model.steps.map { _ in [] }
        var settled = -1
        while settled < invariant.count {
            settled = invariant.count
            for (position, step) in model.steps.enumerated() {
                let proof = try proofs[position] ?? StepProof(
                    model, step: step, in: context, clock: clock, options: Z3Options())
                proofs[position] = proof
                let goals = try Goals(model: model, conjuncts: invariant, stepProperties: stepProperties).of(step)
                for goal in goals where shown[position].insert(goal.name).inserted {
                    try show(goal, of: step, with: proof)
                }
            }
            progress("\(settled) conjuncts tried, \(invariant.count) in all")
        }
    }

    private func show(_ goal: Goal, of step: AnySizeAction, with proof: StepProof) throws {
        while true {
            try proof.assume(invariant[proof.assumptions...].map(\.formula))
            let outcome = try proof.show(goal.formula)
            switch outcome {
            case .holds: return
            case .unknown(let reason):
                return open.append(Proof.Obligation(step: step.label, goal: goal.name, outcome: .unknown(reason)))
            case .fails(let state):
                if let place = pool.firstIndex(where: { !state.holds($0.formula, [:]) }) {
                    let lemma = pool.remove(at: place)
                    invariant.append(lemma.numbered(invariant.count + 1))
                    continue
                }
                let pair = CounterexampleToInduction(state: state, after: state.after(step, in: model))
                return open.append(Proof.Obligation(step: step.label, goal: goal.name, outcome: .fails(pair)))
            }
        }
    }
}

extension Conjunct {
    /// How many literals the clause has, values of one cell counted once: a measure of what it says.
    var literalCount: Int {
        var formula = self.formula
        while case .forAll(_, let body) = formula { formula = body }
        guard case .or(let parts) = formula else { return 1 }
        var cells: Set<Expression> = []
        var others = 0
        for part in parts {
            if case .equal(let cell, .literal) = part { cells.insert(cell) } else { others += 1 }
        }
        return cells.count + others
    }
}
