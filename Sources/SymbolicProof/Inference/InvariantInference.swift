public import StateExploration
public import TransitionSystems

/// Finds, without help, what some properties of a version need to be proved at any size.
///
/// What holds in all states at small sizes is mined, weakened by ``Houdini`` to what is inductive with few elements,
/// and completed by ``DirectedSearch`` with what single goals lack; of all that is taken what counterexamples to
/// induction ask for. Nothing is believed for having been found: the invariant is proved as any other, by ``Prover``.
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
        /// Goals that no universal invariant shows, and why.
        public let abstract: [AbstractRun]
        /// Goals of which the directed search did not find out, by name, and why.
        public let undecided: [String: OpenReason]
    }

    /// The version at any size.
    public let model: AnySizeModel
    /// The sizes at which states are looked at.
    public let scopes: [Scope]
    /// How many elements of each sort are enough to see what is not inductive.
    let sizes: [Sort: Int]
    /// Told what is going on, a line at a time.
    public var progress: (String) -> Void = { _ in }
    /// Conjuncts that are known of a smaller model, in which fewer take part or fewer parts are composed, or of another
    /// version: candidates too.
    public var known: [Conjunct] = []
    /// Whether states are looked at for candidates; if not, what is known and what people propose are all there are.
    public var mines = true
    /// The most time that a directed search may take for one goal; `nil`: there is none.
    public var directedLimit: Duration? = .seconds(300)
    /// Ids of properties that are known to be false, for which no directed search is made.
    public var hopeless: Set<String> = []
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
        let lemmas = lemmas + known
        let candidates =
            mines
            ? try Candidates(model, goals: goals, scopes: scopes, cancellation: cancellation, progress: progress) : nil
        var conjuncts = goals + lemmas
        let first = conjuncts.count
        for place in candidates?.clauses.indices ?? 0..<0 {
            if let conjunct = try candidates?.conjunct(place) { conjuncts.append(conjunct) }
        }
        let (kept, breakers) = try inductive(conjuncts)
        progress("\(kept.count { $0 >= first }) of \(conjuncts.count - first) clauses are inductive with few elements")
        let shown = Set(kept)
        var lost: [String: String] = [:]
        for (place, conjunct) in (goals + lemmas).enumerated() where !shown.contains(place) && lost[conjunct.origin] == nil {
            lost[conjunct.origin] = (breakers[place] ?? nil) ?? "initial states"
            progress("\(conjunct.name) is broken by \(lost[conjunct.origin]!)")
        }
        let clauses = candidates?.merged(kept.filter { $0 >= first }.map { $0 - first }) ?? []
        let proven = lemmas.indices.filter { shown.contains(goals.count + $0) }.map { lemmas[$0] } + clauses
        let completed = try completion(
            goals: goals, lost: goals.indices.filter { !shown.contains($0) }, stepProperties: stepProperties,
            given: proven)
        for target in completed.shown { lost[target] = nil }
        let strengthening = Strengthening(
            model, goals: goals.indices.filter { shown.contains($0) || lost[goals[$0].origin] == nil }.map { goals[$0] },
            stepProperties: stepProperties,
            candidates: proven + completed.found,
            clock: Clock(queryLimit: .seconds(10), budget: nil, cancellation: cancellation), progress: progress)
        try strengthening.run()
        if cancellation?.isCancelled ?? false { throw InferenceInterrupted() }
        return Result(
            invariant: strengthening.invariant, lost: lost, open: strengthening.open, abstract: completed.abstract,
            undecided: completed.undecided)
    }
}

extension InvariantInference {
    /// The largest inductive part of the candidates, by position, and what breaks the others. Most are broken with one
    /// element of each sort already, where questions cost least.
    private func inductive(_ candidates: [Conjunct]) throws -> (kept: [Int], breakers: [Int: String?]) {
        var kept = Array(candidates.indices)
        var breakers: [Int: String?] = [:]
        for most in 1...2 {
            let houdini = try Houdini(
                model, candidates: kept.map { candidates[$0] }, sizes: sizes.mapValues { min($0, most) })
            houdini.progress = progress
            houdini.cancellation = cancellation
            let left = try houdini.run()
            for (place, breaker) in houdini.breakers { breakers[kept[place]] = breaker }
            kept = left.map { kept[$0] }
            progress("\(kept.count) candidates are inductive with \(most) of each sort")
        }
        return (kept, breakers)
    }
}

/// The search for an invariant was ended before it had one.
public struct InferenceInterrupted: Error {}
