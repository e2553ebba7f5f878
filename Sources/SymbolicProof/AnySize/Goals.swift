import TransitionSystems

/// One thing to show of any size: in an initial state, or of every step of one kind from a state where the invariant
/// holds.
struct Goal: Sendable {
    /// What it is about.
    enum Subject: Hashable, Sendable {
        /// A conjunct of the invariant.
        case conjunct(String)
        /// What a property says of steps, or of who takes them.
        case property(String)
        /// A number stays in its range.
        case range(String)
        /// A counter moves as what it counts does.
        case counting(String)
        /// What a set of a ranking gains or loses, so that runs end.
        case ranking(String)
    }

    let subject: Subject
    /// The formula to show, over the state before the step and its parameters.
    let formula: Expression

    /// `no-lost-io-end`, `range of count`, `counting i_dio_count`.
    var name: String {
        switch subject {
        case .conjunct(let name), .property(let name), .ranking(let name): name
        case .range(let variable): Self.range + variable
        case .counting(let counter): Self.counting + counter
        }
    }

    static let range = "range of "
    static let counting = "counting "
}

/// Says what must be shown of a model of any size.
struct Goals {
    let model: AnySizeModel
    let conjuncts: [Conjunct]
    /// Properties that speak of steps: of both states, or of who may take them.
    let stepProperties: [Property]
    /// What happens in the end, and why.
    var progress: ProgressArgument?

    /// The kinds of step that something must be shown of: the model's, and the end of a run.
    var steps: [AnySizeAction] { model.steps + (progress?.ends ?? []) }

    /// What must hold in every initial state.
    func initially() -> [Goal] {
        conjuncts.map { Goal(subject: .conjunct($0.name), formula: $0.formula) }
            + trustedCounters.map { Goal(subject: .counting($0.counter.name), formula: $0.isZero) }
    }

    /// What must hold of every step of a kind. Conjuncts that the step cannot touch are left out.
    func of(_ step: AnySizeAction) throws(AnySizeError) -> [Goal] {
        if let progress, step.label == ProgressArgument.endLabel {
            return progress.claims.map { Goal(subject: .property($0.property), formula: $0.end) }
                .filter { $0.formula != .true }
        }
        let after = AfterStep(step, counters: model.counters)
        var goals: [Goal] = []
        for conjunct in conjuncts {
            let formula = after.after(conjunct.formula)
            if formula != conjunct.formula { goals.append(Goal(subject: .conjunct(conjunct.name), formula: formula)) }
        }
        for property in stepProperties {
            if let formula = try statement(property, of: step, after), formula != .true {
                goals.append(Goal(subject: .property(property.id), formula: formula))
            }
        }
        goals += ranges(step)
        goals += trustedCounters.compactMap { rule in
            let formula = rule.obligation(step, after)
            return formula == .true ? nil : Goal(subject: .counting(rule.counter.name), formula: formula)
        }
        return goals + (progress.map { ending($0, step, after) } ?? [])
    }

    private func ending(_ progress: ProgressArgument, _ step: AnySizeAction, _ after: AfterStep) -> [Goal] {
        let persistence = progress.claims.map { Goal(subject: .property($0.property), formula: $0.persists(after)) }
        return persistence.filter { $0.formula != .true }
            + progress.ranking.goals(of: step, after)
    }

    private var trustedCounters: [CountingRule] {
        model.counters.values.filter(\.isTrusted).sorted { $0.counter.name < $1.counter.name }
    }

    private func statement(
        _ property: Property, of step: AnySizeAction, _ after: AfterStep
    ) throws(AnySizeError) -> Expression? {
        switch property.kind {
        case .step(let formula): return after.acrossStep(try model.formula(formula))
        case .access(let variables, let binder, let formula):
            guard step.touches(Set(variables)), let taker = step.parameters.first(where: { $0.sort == binder.sort })
            else { return nil }
            return try model.formula(formula.substituting([binder: .bound(taker)]))
        default: return nil
        }
    }

    /// Numbers stay in their declared ranges. A counter has none here: sets have any size.
    private func ranges(_ step: AnySizeAction) -> [Goal] {
        var conditions: [VariableDeclaration: [Expression]] = [:]
        for update in step.updates {
            guard case .cases(let cases) = update.value, let values = update.variable.finiteValues else { continue }
            for one in cases where !values.contains(one.value) {
                var never = Sentence.not(Sentence.and([update.condition, one.condition]))
                for element in update.elements { never = Sentence.forAll(element, never) }
                conditions[update.variable, default: []].append(never)
            }
        }
        return conditions.sorted { $0.key.name < $1.key.name }.map {
            Goal(subject: .range($0.key.name), formula: Sentence.and($0.value))
        }.filter { $0.formula != .true }
    }
}

extension AnySizeAction {
    /// Whether the step reads or writes one of the variables.
    func touches(_ variables: Set<VariableDeclaration>) -> Bool {
        if !written.isDisjoint(with: variables) { return true }
        var read: Set<VariableDeclaration> = []
        for formula in guards { read.formUnion(formula.variablesRead) }
        for update in updates {
            read.formUnion(update.condition.variablesRead)
            switch update.value {
            case .truth(let value): read.formUnion(value.variablesRead)
            case .cases(let cases), .change(let cases):
                for one in cases { read.formUnion(one.condition.variablesRead) }
            }
        }
        return !read.isDisjoint(with: variables)
    }
}
