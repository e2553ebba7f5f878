import StateExploration
import TransitionSystems
import Z3Solver

/// One run of a bounded check.
struct BoundedSearch {
    /// What a run is looked for.
    enum Target: Hashable {
        case property(Int)
        case deadlock
    }

    private let properties: [GroundProperty]
    private let options: BoundedChecker.Options
    private let encoding: GroundEncoding
    private let solver: Z3Solver
    private let replay: Replay
    private let independence: Independence
    private let clock: Clock
    private let progress: (BoundedProgress) -> Void

    private var frames: [Frame] = []
    private var steps: [EncodedStep] = []
    private var open: [Target]
    private var found: [Target: Trace] = [:]
    private var depth = -1
    private var isExhaustive = false
    private var reason: OpenReason?
    private var queries = 0

    init(
        _ model: GroundModel, _ properties: [GroundProperty], _ options: BoundedChecker.Options, in context: Z3Context,
        progress: @escaping (BoundedProgress) -> Void
    ) throws {
        self.properties = properties
        self.options = options
        self.progress = progress
        encoding = GroundEncoding(model, in: context)
        solver = try Z3Solver(context, .logic("QF_FD"), options: Z3Options(randomSeed: options.randomSeed))
        replay = Replay(model)
        independence = Independence(model)
        clock = Clock(queryLimit: options.queryLimit, budget: options.budget)
        open = properties.indices.map { .property($0) } + (options.findsDeadlock ? [.deadlock] : [])
    }

    mutating func run() throws {
        do {
            try deepen()
        } catch is Z3Error where solver.context.isInterrupted {
            reason = .interrupted
        }
    }

    private mutating func deepen() throws {
        while depth < options.depthLimit, !open.isEmpty, !isExhaustive {
            try extend()
            guard !isExhaustive, try decide(at: depth + 1) else { return }
            if !isExhaustive { depth += 1 }
        }
    }

    /// Encodes the initial state, or one more step. Where no step is possible, all runs have been searched.
    private mutating func extend() throws {
        guard let last = frames.last else {
            let (frame, constraints) = try encoding.initialFrame()
            try assert(constraints)
            frames.append(frame)
            return
        }
        let step = try encoding.step(from: last, by: encoding.model.actions.indices)
        if step.selectors.isEmpty { isExhaustive = true }
        try assert(step.constraints)
        if steps.count > 1 { try order(steps[steps.count - 2], steps[steps.count - 1]) }
        last.next = step.next
        steps.append(step)
        frames.append(step.next)
    }

    /// Asks of two steps in a row that they be in order, if they can change places.
    ///
    /// It is asked once neither is the last of the runs looked at: a property may speak of the last step.
    private func order(_ first: EncodedStep, _ second: EncodedStep) throws {
        let candidates = first.selectors.map(\.action)
        let selectors = Dictionary(uniqueKeysWithValues: first.selectors.map { ($0.action, $0.selector) })
        for (action, selector) in second.selectors {
            let swappable = independence.swappable(with: action, among: candidates)
            let before = swappable.compactMap { selectors[$0].map(Formula.term) }
            try assert([encoding.builder.implies(.term(selector), encoding.builder.not(encoding.builder.or(before)))])
        }
    }

    private func assert(_ constraints: [Formula]) throws {
        for constraint in constraints where constraint != .known(true) {
            try solver.assert(encoding.builder.term(constraint))
        }
    }

    /// Asks about runs of exactly that many steps until no open target is met by one.
    ///
    /// - Returns: Whether the solver found out.
    private mutating func decide(at length: Int) throws -> Bool {
        var goals: [(target: Target, formula: Formula)] = []
        for target in open { goals.append((target, try goal(target, at: length))) }
        let leavesRange = steps.last?.leavesRange ?? .known(false)
        while true {
            let question = try encoding.builder.or(goals.map(\.formula) + [leavesRange])
            switch try ask(question, at: length) {
            case .failure(let reason):
                self.reason = reason
                return false
            case .success(nil): return true
            case .success(let model?):
                if try isTrue(leavesRange, in: model) { throw try replay.rangeError(read(model, length)) }
                let trace = try read(model, length)
                let met = try goals.filter { try isTrue($0.formula, in: model) }.map(\.target)
                try validate(trace, meets: met)
                for target in met { found[target] = trace }
                goals.removeAll { met.contains($0.target) }
                open.removeAll { met.contains($0) }
                if open.isEmpty { return true }
            }
        }
    }

    /// What holds of a run of that many steps that meets the target with its last state or step.
    private func goal(_ target: Target, at length: Int) throws -> Formula {
        let builder = encoding.builder
        switch target {
        case .property(let position):
            let property = properties[position]
            switch property.kind {
            case .invariant: return try builder.not(encoding.formula(property.condition, at: frames[length]))
            case .sometimes: return try encoding.formula(property.condition, at: frames[length])
            case .step:
                guard length > 0 else { return .known(false) }
                return try builder.not(encoding.formula(property.condition, at: frames[length - 1]))
            }
        case .deadlock:
            var conditions = [try builder.not(encoding.formula(encoding.model.finished, at: frames[length]))]
            for action in encoding.model.actions {
                conditions.append(try builder.not(encoding.isEnabled(action, at: frames[length])))
            }
            return try builder.and(conditions)
        }
    }

    /// A model of the question; `nil` when there is none, which later questions then need not find out again.
    private mutating func ask(_ question: Formula, at length: Int) throws -> Result<Z3Model?, OpenReason> {
        guard question != .known(false) else { return .success(nil) }
        let literal = try solver.context.constant("question\(queries)", .bool)
        queries += 1
        try assert([encoding.builder.implies(.term(literal), question)])
        let begin = clock.elapsed
        let answer = try clock.check(solver, assuming: [literal])
        progress(
            BoundedProgress(
                depth: length, open: open.compactMap(id(of:)), found: try? answer.get(),
                querySeconds: (clock.elapsed - begin).inSeconds, seconds: clock.elapsed.inSeconds))
        switch answer {
        case .failure(let reason): return .failure(reason)
        case .success(true): return .success(try solver.model())
        case .success(false):
            // Without the question, too: then there is no run of this length.
            if try solver.unsatCore().isEmpty { isExhaustive = true }
            try assert([encoding.builder.not(question)])
            return .success(nil)
        }
    }

    private func id(of target: Target) -> String? {
        if case .property(let position) = target { properties[position].id } else { nil }
    }

    // MARK: Runs

    private func isTrue(_ formula: Formula, in model: Z3Model) throws -> Bool {
        switch formula {
        case .known(let value): value
        case .term(let term): try model.bool(term)
        }
    }

    private func read(_ model: Z3Model, _ length: Int) throws -> Trace {
        var taken: [Trace.Step] = []
        for (position, step) in steps.prefix(length).enumerated() {
            guard let chosen = try step.selectors.first(where: { try model.bool($0.selector) }) else {
                throw SymbolicError.replay("step \(position + 1) is none of the model's")
            }
            let state = try encoding.state(of: frames[position + 1], in: model)
            taken.append(Trace.Step(action: chosen.action, state: state))
        }
        return Trace(initial: try encoding.state(of: frames[0], in: model), steps: taken)
    }

    private func validate(_ trace: Trace, meets targets: [Target]) throws {
        try replay.validate(trace)
        for target in targets {
            switch target {
            case .property(let position): try replay.validate(trace, meets: properties[position])
            case .deadlock: try replay.validateDeadlock(trace)
            }
        }
        if targets.isEmpty { throw SymbolicError.replay("the run meets nothing that was asked for") }
    }

    // MARK: Result

    var result: BoundedResult {
        var findings: [String: BoundedFinding] = [:]
        for (position, property) in properties.enumerated() {
            findings[property.id] = finding(.property(position), isWanted: property.kind == .sometimes)
        }
        return BoundedResult(
            findings: findings, deadlock: options.findsDeadlock ? finding(.deadlock, isWanted: false) : nil,
            depth: depth, isExhaustive: isExhaustive, queries: queries, seconds: clock.elapsed.inSeconds)
    }

    private func finding(_ target: Target, isWanted: Bool) -> BoundedFinding {
        if let trace = found[target] { return isWanted ? .reached(trace) : .violated(trace) }
        if let reason { return .unknown(depth: depth, reason) }
        return isWanted ? .notReached(depth: depth) : .noViolation(depth: depth)
    }
}
