/// Changed forms of a finite model's actions, grounded in the model's own arena: what is the same in both forms is the
/// same node, so that most of what a change leaves as it was is seen without any search.
public struct GroundVariants: Sendable {
    /// The finite model that is changed.
    public let model: GroundModel
    private var grounding: Grounding

    /// Prepares to ground changes of a finite model.
    ///
    /// - Throws: ``GroundingError``, though not for a model that was grounded before.
    public init(_ model: GroundModel) throws(GroundingError) {
        self.model = model
        grounding = try Grounding(model.model, axes: model.axes, scope: model.scope)
        grounding.arena = model.arena
    }

    /// One change, grounded.
    public struct Variant: Sendable {
        /// The protocol with the change.
        public let changed: Model
        /// Positions of the actions that may differ.
        public let positions: Set<Int>
        /// All steps of those actions, as changed.
        public let steps: [GroundAction]
        /// What holds exactly where every step of those actions does in both forms the same.
        public let sameness: NodeID
    }

    /// Grounds the actions that a change touches.
    ///
    /// - Parameters:
    ///   - changed: The protocol with the change; it has the same variables, and as many actions in the same order.
    ///   - positions: Positions of the actions that may differ.
    /// - Throws: ``GroundingError`` when a changed step may assign one cell twice, or reads what is not composed.
    public mutating func ground(
        _ changed: Model, changing positions: Set<Int>
    ) throws(GroundingError) -> Variant {
        var steps: [GroundAction] = []
        for position in positions.sorted() {
            let action = changed.system.actions[position]
            guard GroundModel.takesPart(action, in: model.scope) else { continue }
            steps += try grounding.instances(of: action, at: position, extensions: changed.system.extensions)
        }
        return Variant(
            changed: changed, positions: positions, steps: steps, sameness: sameness(of: steps, at: positions))
    }

    /// The finite model with a change, in which properties are as they are in the model.
    ///
    /// - Throws: ``GroundingError``, though not for properties that were grounded before.
    public mutating func model(with variant: Variant) throws(GroundingError) -> GroundModel {
        let kept = model.actions.filter { !variant.positions.contains($0.action) }
        let actions = (kept + variant.steps).enumerated()
            .sorted { ($0.element.action, $0.offset) < ($1.element.action, $1.offset) }.map(\.element)
        var properties = model.properties
        for (position, property) in properties.enumerated() {
            // Who may touch what depends on the steps there are.
            guard let declared = model.model.system.property(property.id), case .access = declared.kind else { continue }
            properties[position] = try GroundModel.ground(declared, actions, &grounding)
        }
        return GroundModel(
            model, of: variant.changed, arena: grounding.arena, actions: actions, properties: properties,
            progress: model.progress)
    }

    /// The model unchanged, with invariants in place of its properties: conditions of this value's arena.
    public func model(watching conditions: [(id: String, condition: NodeID)]) -> GroundModel {
        GroundModel(
            model, of: model.model, arena: grounding.arena, actions: model.actions,
            properties: conditions.map { GroundProperty(id: $0.id, kind: .invariant, condition: $0.condition) })
    }

    /// The model and a variant of it side by side.
    ///
    /// - Throws: ``GroundingError``, as ``model(with:)`` does.
    public mutating func product(with variant: Variant) throws(GroundingError) -> StepProduct {
        StepProduct(model, try self.model(with: variant))
    }

    /// Whether a variant does the same in every state, as its form shows.
    public func isPlainlySame(_ variant: Variant) -> Bool { variant.sameness == grounding.arena.truth }

    // MARK: Sameness

    private mutating func sameness(of steps: [GroundAction], at positions: Set<Int>) -> NodeID {
        func byLabel(_ steps: [GroundAction]) -> [[Int]: GroundAction] {
            Dictionary(steps.map { ([$0.action] + $0.arguments, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let before = byLabel(model.actions.filter { positions.contains($0.action) })
        let after = byLabel(steps)
        let labels = Set(before.keys).union(after.keys).sorted { $0.lexicographicallyPrecedes($1) }
        return grounding.arena.and(labels.map { sameness(of: before[$0], and: after[$0]) })
    }

    /// What holds where two forms of one step can both be taken and lead to the same state, or can neither be taken. A
    /// form that is missing can never be taken.
    private mutating func sameness(of before: GroundAction?, and after: GroundAction?) -> NodeID {
        let (mayBefore, mayAfter) = (guardCondition(of: before), guardCondition(of: after))
        var parts = [grounding.arena.equal(mayBefore, mayAfter, areTruthValues: true)]
        guard let before, let after else { return parts[0] }
        let cells = Set((before.updates + after.updates).map(\.cell)).sorted()
        let isNotTaken = grounding.arena.not(mayBefore)
        for cell in cells {
            let (old, new) = (value(of: cell, after: before), value(of: cell, after: after))
            let isTruth = model.cells[cell].sort == .bool
            parts.append(grounding.arena.or([isNotTaken, grounding.arena.equal(old, new, areTruthValues: isTruth)]))
        }
        return grounding.arena.and(parts)
    }

    private mutating func guardCondition(of step: GroundAction?) -> NodeID {
        guard let step else { return grounding.arena.falsehood }
        return grounding.arena.and(step.guards.map(\.condition))
    }

    private mutating func value(of cell: Int, after step: GroundAction) -> NodeID {
        step.updates.first { $0.cell == cell }?.value ?? grounding.arena.cell(cell)
    }
}

extension GroundModel {
    /// A model with the same cells as another, and its initial states, or those of them that satisfy some conditions.
    init(
        _ other: GroundModel, of model: Model, arena: GroundArena, actions: [GroundAction],
        properties: [GroundProperty], progress: [GroundProgress] = [], initially more: [NodeID] = []
    ) {
        self.model = model
        axes = other.axes
        scope = other.scope
        cells = other.cells
        self.arena = arena
        self.actions = actions
        self.properties = properties
        self.progress = progress
        initially = other.initially + more
        initialValues = other.initialValues
        finished = other.finished
    }
}
