/// What came of a proof of any size: every obligation, and the invariant that they are about.
public struct Proof: Sendable {
    /// One obligation: a goal of the initial states or of one kind of step.
    public struct Obligation: Sendable {
        /// The kind of step; `nil`: the initial states.
        public let step: String?
        /// What is to be shown.
        public let goal: String
        /// What came of it.
        public let outcome: Outcome
        /// Whether it can be seen of single elements, with no quantifier.
        public var isOfElements = false

        /// `no-lost-io-end × end_io`.
        public var name: String { "\(goal) × \(step ?? "initial states")" }
        /// The counter whose ``CountingRule`` the goal is; `nil` for other goals.
        public var counter: String? {
            goal.hasPrefix(Goal.counting) ? String(goal.dropFirst(Goal.counting.count)) : nil
        }
    }

    /// What came of one obligation.
    public enum Outcome: Sendable {
        /// It holds at any size, and these conjuncts, by position, are all that need be assumed.
        case holds(core: [Int])
        /// It fails: a state with few elements where the invariant holds, and what the step does to it.
        case fails(CounterexampleToInduction)
        /// The solver did not find out.
        case unknown(OpenReason)

        /// Whether it holds.
        public var isHeld: Bool { if case .holds = self { true } else { false } }
    }

    /// The invariant: what is assumed before every step and shown after it.
    public let invariant: [Conjunct]
    /// Every obligation, in the order of initial states, steps and goals.
    public let obligations: [Obligation]
    /// Kinds of step that can be taken from a state where the invariant holds; the others never happen.
    public let possibleSteps: Set<String>
    /// Wall-clock time.
    public let seconds: Double

    /// The obligations that do not hold, or are open.
    public var failures: [Obligation] { obligations.filter { !$0.outcome.isHeld } }

    /// The same with only those conjuncts that some goals rest on, which is a proof of them still: each obligation left
    /// assumes none but conjuncts that are left.
    public func pruned(to goals: Set<String>) -> Proof? {
        guard let needed = support(of: goals) else { return nil }
        let kept = needed.sorted()
        let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($0.element, $0.offset) })
        let names = Set(kept.map { invariant[$0].name }).union(goals)
        let left = obligations.filter { names.contains($0.goal) || $0.isAboutNumbers }.map { obligation in
            guard case .holds(let core) = obligation.outcome else { return obligation }
            return Obligation(
                step: obligation.step, goal: obligation.goal, outcome: .holds(core: core.compactMap { places[$0] }),
                isOfElements: obligation.isOfElements)
        }
        return Proof(
            invariant: kept.map { invariant[$0] }, obligations: left, possibleSteps: possibleSteps, seconds: seconds)
    }

    /// What a property rests on: the positions of all conjuncts that its own obligations use, and that theirs use, in
    /// turn. `nil` when one of those obligations does not hold: then the property is not proved.
    public func support(of goals: Set<String>) -> Set<Int>? {
        var needed: Set<Int> = []
        var names = goals.union(obligations.lazy.filter(\.isAboutNumbers).map(\.goal))
        var done: Set<String> = []
        while let name = names.subtracting(done).first {
            done.insert(name)
            for obligation in obligations where obligation.goal == name {
                guard case .holds(let core) = obligation.outcome else { return nil }
                needed.formUnion(core)
            }
            if let own = invariant.firstIndex(where: { $0.name == name }) { needed.insert(own) }
            names.formUnion(needed.map { invariant[$0].name })
        }
        return needed
    }
}

extension Proof.Obligation {
    /// Ranges and counting rules are taken for granted in every obligation, and so belong to every property's support.
    fileprivate var isAboutNumbers: Bool { counter != nil || goal.hasPrefix(Goal.range) }
}

/// A step from a state where the invariant holds to one where a goal does not. No run need reach the state: what
/// excludes it is what the invariant lacks.
public struct CounterexampleToInduction: Sendable {
    let state: Structure
    let after: Structure?

    /// The two states as people read them: what the step changes, and what else is not as it is at the start.
    public func text(of model: AnySizeModel, step: String?) -> String {
        StructureText(model: model).pair(state, after, step: step)
    }
}
