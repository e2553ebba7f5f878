public import StateExploration
public import TransitionSystems

/// Finds, without help, what some properties of a version need to be proved at any size.
///
/// What holds in all states at small sizes is mined, weakened by ``Houdini`` to what is inductive with few elements, and
/// of the rest is taken what counterexamples to induction ask for. Nothing is believed for having been found: the
/// invariant is proved as any other, by ``Prover``.
public struct InvariantInference {
    /// What was found.
    public struct Result: Sendable {
        /// The properties' conjuncts and what they need.
        public let invariant: [Conjunct]
        /// Properties and lemmas of which a conjunct is not inductive with what was found, by id, and the kind of step that
        /// breaks it, or the initial states.
        public let lost: [String: String]
        /// Obligations that fail though nothing found excludes the state in which they do.
        public let open: [Proof.Obligation]
    }

    /// The version at any size.
    public let model: AnySizeModel
    /// The sizes at which states are looked at.
    public let scopes: [Scope]
    /// How many elements of each sort are enough to see what is not inductive.
    let sizes: [Sort: Int]
    /// Told what is going on, a line at a time.
    public var progress: (String) -> Void = { _ in }
    /// Ends the search for an invariant with ``InferenceInterrupted``.
    public var cancellation: CancellationToken?

    /// An inference for a version.
    public init(_ model: AnySizeModel, scopes: [Scope]) {
        self.model = model
        self.scopes = scopes
        sizes = Dictionary(uniqueKeysWithValues: model.sorts.map { ($0, 2) })
    }

    /// Looks for what the goals need.
    ///
    /// - Parameters:
    ///   - goals: Conjuncts of properties.
    ///   - stepProperties: Properties of steps.
    ///   - lemmas: Conjuncts that a person proposes: candidates like those found, which may be used if they are inductive.
    /// - Throws: ``SymbolicError``, ``AnySizeError``, or an error of the search for states.
    public func run(
        goals: [Conjunct], stepProperties: [Property], lemmas: [Conjunct] = []
    ) throws -> Result {
        let candidates = try Candidates(model, goals: goals, scopes: scopes, cancellation: cancellation, progress: progress)
        var conjuncts = goals + lemmas
        let first = conjuncts.count
        for place in candidates.clauses.indices { conjuncts.append(try candidates.conjunct(place)) }
        let houdini = try Houdini(model, candidates: conjuncts, sizes: sizes)
        houdini.progress = progress
        houdini.cancellation = cancellation
        let kept = try houdini.run()
        progress("\(kept.count { $0 >= first }) of \(candidates.clauses.count) clauses are inductive with few elements")
        let shown = Set(kept)
        var lost: [String: String] = [:]
        for (place, conjunct) in (goals + lemmas).enumerated() where !shown.contains(place) && lost[conjunct.origin] == nil {
            lost[conjunct.origin] = (houdini.breakers[place] ?? nil) ?? "initial states"
            progress("\(conjunct.name) is broken by \(lost[conjunct.origin]!)")
        }
        let strengthening = Strengthening(
            model, goals: goals.indices.filter(shown.contains).map { goals[$0] }, stepProperties: stepProperties,
            candidates: lemmas.indices.filter { shown.contains(goals.count + $0) }.map { lemmas[$0] }
                + candidates.merged(kept.filter { $0 >= first }.map { $0 - first }),
            clock: Clock(queryLimit: .seconds(10), budget: nil, cancellation: cancellation), progress: progress)
        try strengthening.run()
        if cancellation?.isCancelled ?? false { throw InferenceInterrupted() }
        return Result(
            invariant: strengthening.invariant, lost: lost, open: strengthening.open)
    }
}

/// The search for an invariant was ended before it had one.
public struct InferenceInterrupted: Error {}
