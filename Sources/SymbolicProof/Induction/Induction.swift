import TransitionSystems
import Z3Solver

/// One run of an induction check.
struct Induction {
    private let model: GroundModel
    private let properties: [GroundProperty]
    private let options: InductionChecker.Options
    private let encoding: GroundEncoding
    let clock: Clock

    init(
        _ model: GroundModel, _ properties: [GroundProperty], _ options: InductionChecker.Options, in context: Z3Context
    ) {
        self.model = model
        self.properties = properties
        self.options = options
        encoding = GroundEncoding(model, in: context)
        clock = Clock(queryLimit: options.queryLimit, budget: options.budget)
    }

    private var invariants: [GroundProperty] { properties.filter { $0.kind == .invariant } }

    /// Decides every obligation, in order. After an interrupt those left are unknown.
    func run(_ report: (Obligation) -> Void) throws {
        let names = model.actions.map(\.name).uniqued()
        var left = ArraySlice(
            invariants.map { .initially(property: $0.id) }
                + names.flatMap { name in
                    [.ranges(action: name)] + properties.map { Obligation.Subject.action(name, property: $0.id) }
                })
        func take(_ obligation: Obligation) {
            let expected = left.popFirst()
            precondition(obligation.subject == expected, "obligations are decided in order, each once")
            report(obligation)
        }
        do {
            try decideStart(take)
            try decideSteps(names, take)
        } catch is Z3Error where encoding.builder.context.isInterrupted {
            for subject in left { report(Obligation(subject: subject, outcome: .unknown(.interrupted), seconds: 0)) }
        }
    }

    private func decideSteps(_ names: [String], _ report: (Obligation) -> Void) throws {
        let (before, ranges) = try encoding.freeFrame(step: 0)
        let solver = try makeSolver()
        try assert(ranges, in: solver)
        for hypothesis in invariants { try assert([encoding.formula(hypothesis.condition, at: before)], in: solver) }
        for name in names {
            try solver.withLayer { try decide(name, from: before, with: solver, report) }
        }
    }

    private func makeSolver() throws -> Z3Solver {
        try Z3Solver(
            encoding.builder.context, .logic("QF_FD"), options: Z3Options(randomSeed: options.randomSeed))
    }

    private func assert(_ constraints: [Formula], in solver: Z3Solver) throws {
        for constraint in constraints where constraint != .known(true) {
            try solver.assert(encoding.builder.term(constraint))
        }
    }

    // MARK: Obligations

    private func decideStart(_ report: (Obligation) -> Void) throws {
        let solver = try makeSolver()
        let (frame, constraints) = try encoding.initialFrame()
        try assert(constraints, in: solver)
        for property in invariants {
            let holds = try encoding.formula(property.condition, at: frame)
            report(
                try decide(.initially(property: property.id), holds, with: solver) { model in
                    let state = try encoding.state(of: frame, in: model)
                    guard !Interpreter(self.model).holds(property.condition, in: state) else {
                        throw SymbolicError.replay("'\(property.id)' holds in the initial state found")
                    }
                    return .badStart(BadStart(state: state, property: property.id))
                })
        }
    }

    /// All obligations of one action, whose step is asserted in the present layer.
    private func decide(
        _ name: String, from before: Frame, with solver: Z3Solver, _ report: (Obligation) -> Void
    ) throws {
        let instances = model.actions.indices.filter { model.actions[$0].name == name }
        let step = try encoding.step(from: before, by: instances)
        try assert(step.constraints, in: solver)
        report(
            try decide(.ranges(action: name), encoding.builder.not(step.leavesRange), with: solver) { values in
                let pair = try pair(step, from: before, in: values)
                return .leavesRange(try rangeError(of: pair), before: pair.before)
            })
        // What is shown of the steps that stay in range is enough, since that they do is an obligation of its own.
        try assert([encoding.builder.not(step.leavesRange)], in: solver)
        for property in properties {
            let holds = try holds(property, after: step, from: before)
            report(
                try decide(.action(name, property: property.id), holds, with: solver) { values in
                    let pair = try pair(step, from: before, in: values)
                    try validate(pair, breaks: property)
                    return .counterexample(
                        StatePair(before: pair.before, after: pair.after, action: pair.action, property: property.id))
                })
        }
    }

    private func holds(_ property: GroundProperty, after step: EncodedStep, from before: Frame) throws -> Formula {
        guard property.kind == .step else {
            let after = try encoding.formula(property.condition, at: step.next)
            // The step writes nothing that the invariant reads: the hypothesis itself.
            return try after == encoding.formula(property.condition, at: before) ? .known(true) : after
        }
        // A step property speaks of both states, so what was encoded for another action's step does not serve.
        let linked = Frame(step: before.step, cells: before.cells)
        linked.next = step.next
        return try encoding.formula(property.condition, at: linked)
    }

    /// Asks whether the condition can fail.
    private func decide(
        _ subject: Obligation.Subject, _ condition: Formula, with solver: Z3Solver,
        counterexample: (Z3Model) throws -> Obligation.Outcome
    ) throws -> Obligation {
        let begin = clock.elapsed
        func obligation(_ outcome: Obligation.Outcome) -> Obligation {
            Obligation(subject: subject, outcome: outcome, seconds: (clock.elapsed - begin).inSeconds)
        }
        guard condition != .known(true) else { return obligation(.holds) }
        return try solver.withLayer {
            try assert([encoding.builder.not(condition)], in: solver)
            switch try clock.check(solver, assuming: []) {
            case .success(false): return obligation(.holds)
            case .success(true): return obligation(try counterexample(solver.model()))
            case .failure(let reason): return obligation(.unknown(reason))
            }
        }
    }

    // MARK: Counterexamples

    private func pair(
        _ step: EncodedStep, from before: Frame, in values: Z3Model
    ) throws -> (before: [Int], after: [Int], action: Int) {
        guard let taken = try step.selectors.first(where: { try values.bool($0.selector) }) else {
            throw SymbolicError.replay("the step is none of the model's")
        }
        return (try encoding.state(of: before, in: values), try encoding.state(of: step.next, in: values), taken.action)
    }

    private func rangeError(of pair: (before: [Int], after: [Int], action: Int)) throws -> OutOfRange {
        do throws(OutOfRange) {
            _ = try Interpreter(model).successor(of: pair.before, by: model.actions[pair.action])
        } catch {
            return error
        }
        throw SymbolicError.replay("\(model.actions[pair.action].label) leaves no range")
    }

    /// Throws unless the step is one of the model's from a state where all hypotheses hold, and breaks the property.
    private func validate(_ pair: (before: [Int], after: [Int], action: Int), breaks property: GroundProperty) throws {
        let interpreter = Interpreter(model)
        let action = model.actions[pair.action]
        guard interpreter.obstacle(to: action, in: pair.before) == nil,
            try interpreter.successor(of: pair.before, by: action) == pair.after
        else { throw SymbolicError.replay("\(action.label) does not lead from the one state to the other") }
        for hypothesis in invariants where !interpreter.holds(hypothesis.condition, in: pair.before) {
            throw SymbolicError.replay("'\(hypothesis.id)' does not hold before \(action.label)")
        }
        let holds =
            property.kind == .step
            ? interpreter.holds(property.condition, in: pair.before, next: pair.after)
            : interpreter.holds(property.condition, in: pair.after)
        if holds { throw SymbolicError.replay("'\(property.id)' holds after \(action.label)") }
    }
}

extension Array where Element: Hashable {
    /// The elements, each once, in order.
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
