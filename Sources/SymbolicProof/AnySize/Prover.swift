public import StateExploration
public import TransitionSystems
import Z3Solver

/// Shows by induction that an invariant holds at any size: of the initial states, and of every step from a state where
/// it holds. One question to the solver for each conjunct × kind of step, kinds of step side by side on threads.
public struct Prover: Sendable {
    /// How long to try, and on how many threads.
    public struct Options: Sendable {
        /// Threads that ask.
        public var jobs: Int
        /// The most time that one question may take.
        public var queryLimit: Duration?
        /// The most time that all may take.
        public var budget: Duration?
        /// Ends the proof between two questions; what is left is open, for having been interrupted.
        public var cancellation: CancellationToken?

        /// Ten seconds a question, unless said otherwise.
        public init(
            jobs: Int = 1, queryLimit: Duration? = .seconds(10), budget: Duration? = nil,
            cancellation: CancellationToken? = nil
        ) {
            self.cancellation = cancellation
            self.jobs = jobs
            self.queryLimit = queryLimit
            self.budget = budget
        }
    }

    /// The version at any size.
    public let model: AnySizeModel
    /// What is assumed and shown.
    public let invariant: [Conjunct]
    /// Properties of steps, shown beside it.
    public let stepProperties: [Property]
    /// What happens in the end, and why, shown beside it.
    public let progress: ProgressArgument?
    /// How long to try.
    public var options: Options

    /// A prover of an invariant.
    public init(
        _ model: AnySizeModel, invariant: [Conjunct], stepProperties: [Property] = [], progress: ProgressArgument? = nil,
        options: Options = Options()
    ) {
        self.model = model
        self.invariant = invariant
        self.stepProperties = stepProperties
        self.progress = progress
        self.options = options
    }

    /// Tries every obligation.
    ///
    /// - Parameter progress: Told of each kind of step when it is done, from any thread.
    /// - Throws: ``SymbolicError``, ``AnySizeError``.
    public func prove(progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil) throws -> Proof {
        let clock = Clock(queryLimit: options.queryLimit, budget: options.budget, cancellation: options.cancellation)
        // The initial states are kind of step -1.
        let goals = goals
        let count = goals.steps.count + 1
        let results = try Threads.map(count, jobs: options.jobs) { position in
            try part(position - 1, goals, clock)
        } progress: { progress?($0, count) }
        return Proof(
            invariant: invariant, obligations: results.flatMap(\.obligations),
            possibleSteps: Set(results.compactMap(\.possible)), seconds: clock.elapsed.inSeconds)
    }

    /// A state from which a kind of step breaks a conjunct that is not part of the invariant, though both hold there; `nil`
    /// where there is none, or the solver does not find one.
    ///
    /// - Parameter label: The step's label, as obligations name it.
    /// - Throws: ``SymbolicError``, ``AnySizeError``.
    public func counterexample(to conjunct: Conjunct, by label: String) throws -> CounterexampleToInduction? {
        guard let step = model.steps.first(where: { $0.label == label }) else { return nil }
        let clock = Clock(queryLimit: options.queryLimit, budget: options.budget, cancellation: options.cancellation)
        let proof = try StepProof(model, step: step, in: Z3Context(), clock: clock, options: Z3Options())
        try proof.assume((invariant + [conjunct]).map(\.formula))
        let after = AfterStep(step, counters: model.counters)
        let goal = after.after(conjunct.formula)
        // With as few elements as there can be: what has more is harder to read, and to search for.
        for count in 1...Self.fewElements {
            if let state = try proof.counterexample(to: goal, atMost: count) {
                return CounterexampleToInduction(state: state, after: state.after(step, in: model))
            }
        }
        guard case .fails(let state) = try proof.show(goal) else { return nil }
        return CounterexampleToInduction(state: state, after: state.after(step, in: model))
    }

    private static let fewElements = 3

    private struct Part: Sendable {
        var obligations: [Proof.Obligation] = []
        var possible: String?
    }

    private var goals: Goals {
        Goals(model: model, conjuncts: invariant, stepProperties: stepProperties, progress: progress)
    }

    private func part(_ position: Int, _ goals: Goals, _ clock: Clock) throws -> Part {
        let step = position < 0 ? nil : goals.steps[position]
        let wanted = try step.map(goals.of) ?? goals.initially()
        if clock.isCancelled {
            return Part(
                obligations: wanted.map {
                    Proof.Obligation(step: step?.label, goal: $0.name, outcome: .unknown(.interrupted))
                })
        }
        // A small core keeps a certificate small, and what rests on what as plain as it is.
        let proof = try StepProof(
            model, step: step, in: Z3Context(), clock: clock, options: Z3Options(minimizesCores: true))
        if step != nil { try proof.assume(invariant.map(\.formula)) }
        var part = Part()
        if let step, case .fails = try proof.show(.false) { part.possible = step.label }
        for goal in wanted {
            let outcome: Proof.Outcome =
                switch try proof.show(goal.formula) {
                case .holds(let core): .holds(core: core.sorted())
                case .unknown(let reason): .unknown(reason)
                case .fails(let state):
                    .fails(CounterexampleToInduction(state: state, after: step.map { state.after($0, in: model) }))
                }
            part.obligations.append(Proof.Obligation(step: step?.label, goal: goal.name, outcome: outcome))
        }
        try mark(&part, step, wanted)
        return part
    }

    /// Says of each obligation that holds whether it can be seen of elements alone.
    private func mark(_ part: inout Part, _ step: AnySizeAction?, _ goals: [Goal]) throws {
        var held: [(goal: Goal, core: [Int])] = []
        var places: [Int] = []
        for (place, goal) in goals.enumerated() {
            guard case .holds(let core) = part.obligations[place].outcome else { continue }
            held.append((goal, core))
            places.append(place)
        }
        let sufficient = try ElementText.sufficient(model, invariant, step: step, held)
        for (place, isSufficient) in zip(places, sufficient) { part.obligations[place].isOfElements = isSufficient }
    }
}
