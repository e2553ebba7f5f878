extension GroundModel {
    /// Instantiates a model at settings and sizes.
    ///
    /// - Parameters:
    ///   - model: A validated model.
    ///   - axes: A value for each of the model's axes.
    ///   - scope: Sizes, faults, actors and bounds.
    ///   - only: Ids of the properties wanted; `nil`: all whose parts the scope composes.
    /// - Throws: ``GroundingError`` when a size or axis value is missing, or a step may assign one cell twice.
    public init(
        _ model: Model, axes: [Setting: Int] = [:], scope: Scope, properties only: Set<String>? = nil
    ) throws(GroundingError) {
        var grounding = try Grounding(model, axes: axes, scope: scope)
        var actions: [GroundAction] = []
        for (position, action) in model.system.actions.enumerated() where Self.takesPart(action, in: scope) {
            actions += try grounding.instances(of: action, at: position, extensions: model.system.extensions)
        }
        var properties: [GroundProperty] = []
        var progress: [GroundProgress] = []
        for property in model.system.properties where only?.contains(property.id) ?? true {
            guard try Self.applies(property, in: scope, &grounding) else { continue }
            if let claim = try GroundProgress(property, &grounding) {
                progress.append(claim)
            } else {
                properties.append(try Self.ground(property, actions, &grounding))
            }
        }
        var initially: [NodeID] = []
        for constraint in model.system.initially {
            let id = try grounding.ground(constraint, [:])
            if id != grounding.arena.truth { initially.append(id) }
        }
        finished = try grounding.ground(model.system.finished, [:])
        self.model = model
        self.axes = axes
        self.scope = scope
        self.actions = actions
        self.properties = properties
        self.progress = progress
        self.initially = initially
        cells = grounding.cells
        initialValues = grounding.initialValues
        arena = grounding.arena
    }

    static func takesPart(_ action: Action, in scope: Scope) -> Bool {
        if let part = action.part, !scope.parts.contains(part) { return false }
        if let fault = action.fault, !scope.faults.contains(fault) { return false }
        if action.actor.isEnvironment, !scope.actors.contains(action.actor) { return false }
        return !scope.without.contains(action.name)
    }

    private static func applies(
        _ property: Property, in scope: Scope, _ grounding: inout Grounding
    ) throws(GroundingError) -> Bool {
        guard property.parts.allSatisfy(scope.parts.contains) else { return false }
        guard let applies = property.applies else { return true }
        return try grounding.ground(applies.condition, [:]) != grounding.arena.falsehood
    }

    static func ground(
        _ property: Property, _ actions: [GroundAction], _ grounding: inout Grounding
    ) throws(GroundingError) -> GroundProperty {
        switch property.kind {
        case .invariant(let formula):
            return GroundProperty(id: property.id, kind: .invariant, condition: try grounding.ground(formula, [:]))
        case .step(let formula):
            return GroundProperty(id: property.id, kind: .step, condition: try grounding.ground(formula, [:]))
        case .sometimes(let formula):
            return GroundProperty(id: property.id, kind: .sometimes, condition: try grounding.ground(formula, [:]))
        case .leadsTo: preconditionFailure("a progress claim is ground by 'GroundProgress'")
        case .access(let variables, let binder, let formula):
            let names = Set(variables.map(\.name))
            var obligations: [NodeID] = []
            for action in actions where grounding.touches(action, names) {
                guard let element = grounding.element(of: binder.sort, in: action) else { continue }
                let enabled = grounding.arena.and(action.guards.map(\.condition))
                let condition = try grounding.ground(formula, [binder: element])
                obligations.append(grounding.arena.or([grounding.arena.not(enabled), condition]))
            }
            return GroundProperty(id: property.id, kind: .invariant, condition: grounding.arena.and(obligations))
        }
    }
}
