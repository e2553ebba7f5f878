import StateExploration
import TransitionSystems
import Z3Solver

/// Keeps of a set of candidates the largest part that is inductive with few elements: what an initial state or a step
/// breaks is dropped, until nothing is (Flanagan and Leino, "Houdini, an annotation assistant for ESC/Java", 2001).
final class Houdini {
    let model: AnySizeModel
    private let encoding: FiniteEncoding
    private let context = Z3Context()
    private let candidates: [Conjunct]
    private var isAlive: [Bool]
    /// What broke the candidates that were dropped, by position: a kind of step, or `nil` for an initial state.
    private(set) var breakers: [Int: String?] = [:]
    private let now: FiniteEncoding.Frame
    private let assumptions: [Formula]
    /// Each candidate over the state before a step.
    private var hypotheses: [Formula] = []
    /// The variables that each candidate speaks of.
    private let footprints: [Set<VariableDeclaration>]
    var progress: ((String) -> Void)?
    /// Ends the work between two kinds of step.
    var cancellation: CancellationToken?

    /// - Parameter sizes: How many elements each index sort has.
    init(_ model: AnySizeModel, candidates: [Conjunct], sizes: [Sort: Int]) throws {
        self.model = model
        self.candidates = candidates
        isAlive = candidates.map { _ in true }
        footprints = candidates.map { Set($0.formula.variablesRead) }
        encoding = FiniteEncoding(model, sizes: sizes, in: context)
        let (frame, constraints) = try encoding.freeFrame()
        now = frame
        assumptions = constraints
        for candidate in candidates { hypotheses.append(try encoding.formula(candidate.formula, at: frame, [:])) }
    }

    /// Drops candidates until the rest is inductive, and returns the positions of the rest.
    func run() throws -> [Int] {
        try dropInitially()
        var idle: Set<Int> = []
        var pass = 0
        while idle.count < model.steps.count {
            pass += 1
            for (position, step) in model.steps.enumerated() where !idle.contains(position) {
                if cancellation?.isCancelled ?? false { throw InferenceInterrupted() }
                let dropped = try drop(by: step)
                if dropped > 0 {
                    idle = []
                    progress?("pass \(pass), \(step.label): \(dropped) dropped, \(isAlive.count { $0 }) left")
                }
                idle.insert(position)
            }
        }
        return candidates.indices.filter { isAlive[$0] }
    }

    private func solver() throws -> Z3Solver { try Z3Solver(context, .simple) }

    private func assert(_ formula: Formula, in solver: Z3Solver) throws {
        if formula != .known(true) { try solver.assert(encoding.builder.term(formula)) }
    }

    private func dropInitially() throws {
        let solver = try solver()
        for formula in assumptions { try assert(formula, in: solver) }
        for formula in model.initially { try assert(encoding.formula(formula, at: now, [:]), in: solver) }
        _ = try drop(candidates.indices.filter { isAlive[$0] }.map { ($0, hypotheses[$0]) }, with: solver, by: nil)
    }

    /// Drops what a step breaks, and says how many that was.
    private func drop(by step: AnySizeAction) throws -> Int {
        let written = step.written
        let touched = candidates.indices.filter { isAlive[$0] && !footprints[$0].isDisjoint(with: written) }
        guard !touched.isEmpty else { return 0 }
        let (environment, constraints) = try encoding.environment(of: step)
        let next = try encoding.frame(after: step, from: now, environment)
        let solver = try solver()
        for formula in assumptions + constraints { try assert(formula, in: solver) }
        for guarded in step.guards { try assert(encoding.formula(guarded, at: now, environment), in: solver) }
        for position in candidates.indices where isAlive[position] { try assert(hypotheses[position], in: solver) }
        var goals: [(Int, Formula)] = []
        for position in touched {
            goals.append((position, try encoding.formula(candidates[position].formula, at: next, environment)))
        }
        return try drop(goals, with: solver, by: step.label)
    }

    /// Drops the candidates whose formula can fail, and says how many those were.
    private func drop(
        _ goals: [(candidate: Int, formula: Formula)], with solver: Z3Solver, by step: String?
    ) throws -> Int {
        var open: [(candidate: Int, denied: Z3Term)] = []
        for goal in goals where goal.formula != .known(true) {
            open.append((goal.candidate, try encoding.builder.term(encoding.builder.not(goal.formula))))
        }
        var dropped = 0
        while !open.isEmpty {
            // A literal that switches the question on, instead of a layer: so the solver keeps all that it has learned.
            let selector = try context.freshConstant("some fails", .bool)
            try solver.assert(selector.implies(context.or(open.map(\.denied))))
            guard try solver.check(assuming: [selector]) == .satisfiable else { break }
            let found = try solver.model()
            var rest: [(candidate: Int, denied: Z3Term)] = []
            for goal in open {
                if try found.bool(goal.denied) {
                    isAlive[goal.candidate] = false
                    breakers[goal.candidate] = .some(step)
                    dropped += 1
                } else {
                    rest.append(goal)
                }
            }
            open = rest
        }
        return dropped
    }
}
