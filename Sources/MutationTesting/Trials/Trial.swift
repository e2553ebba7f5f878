import StateExploration
import TransitionSystems

/// One search that every mutant may have to pass: a scope with the failures that may happen there, and what the version
/// itself was found to do in it.
struct Trial: Sendable {
    /// The scope and the failures: `core@1x2`, `core@1x2 without failures`, `core@1x2 with eio`.
    let name: String
    let ground: GroundModel
    /// What the search of the version found.
    let baseline: Exploration
    /// Steps that the version takes there; of those that an exchange of elements makes alike, one.
    let taken: Set<StepName>

    init(_ name: String, _ ground: GroundModel, _ options: ExplorationOptions) throws(ExplorationError) {
        self.name = name
        self.ground = ground
        baseline = try Explorer(ground).run(options)
        taken = Self.steps(taken: baseline, in: ground)
    }

    /// Properties, and deadlock, that the version meets there.
    var holding: Set<String> {
        let ids = baseline.findings.filter { $0.value == .noViolation }.map(\.key)
        return Set(ids + (baseline.deadlock == nil ? [Checker.deadlock] : []))
    }

    /// How many more states a mutant may have than the version before its search is given up.
    var mostStates: Int { 8 * baseline.states + 200_000 }

    /// The steps that a search took.
    static func steps(taken exploration: Exploration, in ground: GroundModel) -> Set<StepName> {
        var taken: Set<StepName> = []
        for (action, count) in zip(ground.actions, exploration.timesTaken) where count > 0 {
            taken.insert(StepName(action, in: ground))
        }
        return taken
    }
}

/// An action with those of its arguments that no exchange of elements changes.
struct StepName: Hashable, Comparable, CustomStringConvertible {
    let description: String

    init(_ step: GroundAction, in ground: GroundModel) {
        let parameters = ground.model.system.actions[step.action].parameters
        let arguments = zip(parameters, step.argumentNames).map { $0.sort.isSymmetric ? $0.name : $1 }
        description = arguments.isEmpty ? step.name : "\(step.name)(\(arguments.joined(separator: ", ")))"
    }

    static func < (a: StepName, b: StepName) -> Bool { a.description < b.description }
}
