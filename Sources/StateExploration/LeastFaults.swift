public import TransitionSystems

/// The least that the environment must do for a property to be violated, or for a state to be reached.
public struct LeastFaults: Sendable {
    /// Names of the fault classes and environment actors that are needed, in the model's order. Empty: interleaving
    /// alone suffices.
    public let needs: [String]
    /// The finite model in which only those are on.
    public let model: GroundModel
    /// A shortest run in that model.
    public let trace: Trace
    /// Whether each smaller choice that was tried was searched completely. Where not, less may be enough.
    public let isCertain: Bool
}

extension Explorer {
    /// Finds the least faults, and if asked for environment actors, of a scope with which a property is violated or
    /// reached. Tried are none, each single one, then all; from all, those that are not needed are taken away.
    ///
    /// - Returns: `nil` when the property does not apply, or is not decided even with all.
    /// - Throws: ``GroundingError`` or ``ExplorationError``.
    public static func leastFaults(
        of model: Model, axes: [Setting: Int] = [:], scope: Scope, property: String, varyingActors: Bool = false,
        options: ExplorationOptions = ExplorationOptions()
    ) throws -> LeastFaults? {
        var attempt = Attempt(model: model, axes: axes, scope: scope, property: property, options: options)
        let faults = model.system.faults.filter(scope.faults.contains).map(Switch.fault)
        let actors = varyingActors ? model.system.actors.filter(scope.actors.contains).map(Switch.actor) : []
        let all = faults + actors
        if !varyingActors { attempt.fixedActors = scope.actors }
        for choice in [[]] + all.map({ [$0] }) {
            if let found = try attempt.run(choice) { return found }
        }
        guard all.count > 1, var least = try attempt.run(all) else { return nil }
        var needed = all
        for candidate in all where needed.count > 2 {
            let fewer = needed.filter { $0 != candidate }
            guard let found = try attempt.run(fewer) else { continue }
            (least, needed) = (found, fewer)
        }
        return least
    }

    /// What can be on or off.
    private enum Switch: Hashable {
        case fault(FaultClass)
        case actor(Actor)

        var name: String {
            switch self {
            case .fault(let fault): fault.name
            case .actor(let actor): actor.name
            }
        }
    }

    private struct Attempt {
        let model: Model
        let axes: [Setting: Int]
        let scope: Scope
        let property: String
        var options: ExplorationOptions
        var fixedActors: Set<Actor> = []
        private var isCertain = true

        init(model: Model, axes: [Setting: Int], scope: Scope, property: String, options: ExplorationOptions) {
            self.model = model
            self.axes = axes
            self.scope = scope
            self.property = property
            self.options = options
            self.options.properties = [property]
            self.options.stopWhenAllDecided = true
            self.options.checkpoint = nil
        }

        /// Searches with some switches on.
        mutating func run(_ choice: [Switch]) throws -> LeastFaults? {
            var smaller = scope
            smaller.faults = []
            smaller.actors = fixedActors
            for item in choice {
                switch item {
                case .fault(let fault): smaller.faults.insert(fault)
                case .actor(let actor): smaller.actors.insert(actor)
                }
            }
            let ground = try GroundModel(model, axes: axes, scope: smaller, properties: [property])
            guard !ground.properties.isEmpty || !ground.progress.isEmpty else { return nil }
            let result = try Explorer(ground).run(options)
            switch result.findings[property] {
            case .violated(let trace), .reached(let trace):
                return LeastFaults(needs: choice.map(\.name), model: ground, trace: trace, isCertain: isCertain)
            case .noViolation, .notReached, nil:
                if !result.isComplete { isCertain = false }
                return nil
            }
        }
    }
}
