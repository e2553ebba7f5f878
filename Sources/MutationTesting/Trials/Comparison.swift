import StateExploration
import TransitionSystems

/// Runs a mutant beside its version, step by step, and finds what tells them apart.
struct Comparison {
    /// Scopes in which the version has more states are compared only where no smaller one tells a difference: pairs of
    /// states are many more than states.
    private static let mostStates = 20_000

    let mutant: TestedMutant
    let options: ExplorationOptions

    /// What is to be said of a mutant that passed every search and leads to other states than the version: that nobody can
    /// tell, or where one can, or that something which the version does at certain places never happens there any more.
    func outcome(in trials: [Trial]) throws -> Outcome {
        var scopes: [String] = []
        for trial in trials {
            var variants = try GroundVariants(trial.ground)
            let variant = try variants.ground(mutant.model, changing: mutant.positions)
            if variants.isPlainlySame(variant) { continue }
            if trial.baseline.states > Self.mostStates, !scopes.isEmpty { break }
            let changed = try variants.model(with: variant)
            let product = StepProduct(trial.ground, changed).model
            let found = try explore(product, in: trial, stopWhenViolated: Set(product.properties.map(\.id)))
            if let (what, trace) = difference(found) {
                if let lost = try lostOverlap(at: trace, changed, trial) { return .killed(lost) }
                let run = trace.steps.map { product.actions[$0.action].label }
                return .survivor(Outcome.Difference(what: what, scope: trial.name, run: run))
            }
            guard found.isComplete else {
                return .undecided(reason: "\(trial.name): \(found.interruption.map { "\($0)" } ?? "")")
            }
            scopes.append(trial.name)
        }
        return .equivalent(.unobservable(scopes: scopes))
    }

    private func explore(
        _ model: GroundModel, in trial: Trial, stopWhenViolated ids: Set<String> = []
    ) throws -> Exploration {
        var options = options
        // An exchange of elements would have to be one of both forms, and of the places sought.
        options.useSymmetry = false
        options.stopWhenViolated = ids
        options.stopWhenAllDecided = ids.isEmpty
        options.maxStates = trial.mostStates
        return try Explorer(model).run(options)
    }

    /// The shortest run after which something tells the two apart.
    private func difference(_ found: Exploration) -> (what: String, trace: Trace)? {
        var violations: [(what: String, trace: Trace)] = []
        for case (let id, .violated(let trace)) in found.findings { violations.append((id, trace)) }
        return violations.min { ($0.trace.steps.count, $0.what) < ($1.trace.steps.count, $1.what) }
    }

    // MARK: What never happens at the same places

    /// Where the version can take a step after a run that the mutant can take too, and the mutant cannot take that step:
    /// whether it can, after any run, while all tasks are at the places where they are then.
    private func lostOverlap(at trace: Trace, _ changed: GroundModel, _ trial: Trial) throws -> Outcome.Kill? {
        let pair = trace.last
        let (before, after) = (half(pair, 0), half(pair, 1))
        let (own, other) = (Interpreter(trial.ground), Interpreter(changed))
        let places = placeCells(of: trial.ground)
        for step in trial.ground.actions where own.obstacle(to: step, in: before) == nil {
            let counterpart = changed.actions.firstIndex { $0.label == step.label }
            if let counterpart, other.obstacle(to: changed.actions[counterpart], in: after) == nil { continue }
            let values = Dictionary(uniqueKeysWithValues: places.map { ($0, before[$0]) })
            if let counterpart {
                let sought = changed.seeking(step.label, step: counterpart, where: values)
                let found = try explore(sought, in: trial)
                guard found.findings[step.label] == .notReached, found.isComplete else { continue }
            }
            let words = values.sorted { $0.key < $1.key }
                .map { "\(trial.ground.cells[$0].name)=\(trial.ground.cells[$0].describe($1))" }
            return Outcome.Kill(
                by: Outcome.Kill.overlap, words: "\(step.label) never happens at \(words.joined(separator: " "))",
                scope: trial.name, steps: nil)
        }
        return nil
    }

    private func half(_ pair: [Int], _ form: Int) -> [Int] {
        (0..<pair.count / 2).map { pair[2 * $0 + form] }
    }

    private func placeCells(of ground: GroundModel) -> [Int] {
        let controls = Set(StepSwaps.controls(of: mutant.model.system).map(\.name))
        return ground.cells.indices.filter { position in
            ground.cells[position].variable.map { controls.contains(ground.model.system.variables[$0].name) } ?? false
        }
    }
}
