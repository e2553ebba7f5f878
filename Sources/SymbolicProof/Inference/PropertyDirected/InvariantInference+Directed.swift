import StateExploration
import TransitionSystems

extension InvariantInference {
    /// What directed searches added to what was inductive.
    struct Completion {
        /// The targets that hold with what was found, by name.
        var shown: Set<String> = []
        /// The clauses found.
        var found: [Conjunct] = []
        var abstract: [AbstractRun] = []
        var undecided: [String: OpenReason] = [:]
    }

    /// Looks for what single goals lack: those that are lost, and what is asked of steps.
    ///
    /// What one search finds is assumed by the next.
    ///
    /// - Parameters:
    ///   - lost: The positions of the goals that are not inductive with what is given.
    ///   - given: What is inductive with few elements.
    func completion(
        goals: [Conjunct], lost: [Int], stepProperties: [Property], given: [Conjunct]
    ) throws -> Completion {
        var completion = Completion()
        guard let limit = directedLimit else { return completion }
        let gone = Set(lost.map { goals[$0].origin })
        let targets =
            try DirectedTarget.ofSteps(model, stepProperties)
            + DirectedTarget.ofStates(goals.filter { gone.contains($0.origin) })
        let wanted = targets.filter { !hopeless.contains($0.name) }
        guard !wanted.isEmpty else { return completion }
        let vocabulary = Vocabulary(
            model, predicates: Predicate.all(of: model, goals: goals), goals: goals.map(\.formula))
        func clock() -> Clock { Clock(queryLimit: nil, budget: limit, cancellation: cancellation) }
        let arenas = try directedSizes(vocabulary).map { try Arena(model, vocabulary, sizes: $0, clock: clock()) }
        let kept = goals.indices.filter { !lost.contains($0) }.map { goals[$0] }
        for arena in arenas { for conjunct in kept + given { try arena.assume(conjunct.formula) } }
        for target in wanted {
            for arena in arenas { arena.clock = clock() }
            let search = try DirectedSearch(target, in: arenas, vocabulary: vocabulary, progress: progress)
            switch try search.run() {
            case .invariant(let diagrams):
                let clauses = diagrams.map { $0.denial(vocabulary) }
                completion.shown.insert(target.name)
                completion.found += clauses.map { Conjunct(found: $0, by: .directedSearch) }
                for arena in arenas { for formula in clauses + target.ofStates { try arena.assume(formula) } }
                progress("\(target.name): shown with \(clauses.count) clauses, \(search.questions) questions")
                continue
            case .abstract(let run):
                completion.abstract.append(run)
                progress("\(target.name): \(run.summary)")
            case .unknown(let reason):
                if cancellation?.isCancelled ?? false { throw InferenceInterrupted() }
                completion.undecided[target.name] = reason
                progress("\(target.name): directed search: \(reason)")
            }
            // Without it nothing is proved, whatever else is found.
            if target.isAboutNumbers { break }
        }
        return completion
    }

    /// With one element of each sort questions cost least; with two, what one element says of another is seen; and of a
    /// line with three, that two are not neighbours.
    private func directedSizes(_ vocabulary: Vocabulary) -> [[Int]] {
        let small = (1...2).map { most in vocabulary.sorts.map { min(sizes[$0] ?? most, most) } }
        let line = vocabulary.sorts.map { $0.isSymmetric ? 1 : 3 }
        return vocabulary.usesNeighbours && line.contains(3) ? small + [line] : small
    }
}
