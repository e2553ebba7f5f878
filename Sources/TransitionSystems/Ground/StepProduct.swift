/// Two forms of a finite model side by side: a state is a state of each, and a step is one that both take.
///
/// Steps are determined by their labels, so two forms of which each can take the steps that the other can, whatever steps
/// both have taken, show the same to everybody who sees steps and properties; what their cells hold may differ.
public struct StepProduct: Sendable {
    /// The finite model of the pairs. Its invariants and step properties say, by id, that both forms can take the steps of
    /// an action, or that a property is met by both or by neither.
    public let model: GroundModel

    /// The pairs of a model and of another with the same cells and initial states.
    ///
    /// - Precondition: Both are grounded in the arena of the second.
    public init(_ first: GroundModel, _ second: GroundModel) {
        var doubling = Doubling(arena: second.arena)
        let steps = doubling.steps(first.actions, second.actions)
        let conditions = doubling.agreements(first, second)
        model = GroundModel(doubled: second, doubling: doubling, actions: steps, properties: conditions)
    }

    /// The id of the condition that both forms can take the steps of an action.
    public static func id(ofAction name: String) -> String { "step \(name)" }
    /// The id of the condition that both forms meet a property, or neither.
    public static func id(ofProperty id: String) -> String { "property \(id)" }
}

/// Moves expressions over one form to the cells of a pair: those of the first form at even positions, those of the second
/// at odd ones, so that what belongs together lies side by side.
struct Doubling {
    private(set) var arena: GroundArena
    private var moved: [[NodeID: NodeID]] = [[:], [:]]

    init(arena: GroundArena) {
        self.arena = arena
    }

    static func cell(_ cell: Int, of form: Int) -> Int { 2 * cell + form }

    /// The expression over the cells of one form, 0 or 1.
    mutating func move(_ id: NodeID, to form: Int) -> NodeID {
        if let known = moved[form][id] { return known }
        let result: NodeID
        switch arena[id] {
        case .constant: result = id
        case .cell(let cell): result = arena.cell(Self.cell(cell, of: form))
        case .nextCell(let cell): result = arena.nextCell(Self.cell(cell, of: form))
        case .not(let a):
            let a = move(a, to: form)
            result = arena.not(a)
        case .and(let parts):
            let parts = parts.map { move($0, to: form) }
            result = arena.and(parts)
        case .or(let parts):
            let parts = parts.map { move($0, to: form) }
            result = arena.or(parts)
        case .equal(let a, let b):
            let (a, b) = (move(a, to: form), move(b, to: form))
            result = arena.equal(a, b, areTruthValues: false)
        case .less(let a, let b):
            let (a, b) = (move(a, to: form), move(b, to: form))
            result = arena.less(a, b)
        case .add(let parts):
            let parts = parts.map { move($0, to: form) }
            result = arena.add(parts)
        case .negate(let a):
            let a = move(a, to: form)
            result = arena.negate(a)
        case .ifThenElse(let a, let b, let c):
            let (a, b, c) = (move(a, to: form), move(b, to: form), move(c, to: form))
            result = arena.ifThenElse(a, b, c)
        }
        moved[form][id] = result
        return result
    }

    // MARK: Steps

    /// The steps that both forms have, taken by both.
    mutating func steps(_ first: [GroundAction], _ second: [GroundAction]) -> [GroundAction] {
        let others = Self.byLabel(second)
        return first.compactMap { step in
            guard let other = others[step.label] else { return nil }
            return GroundAction(
                action: step.action, name: step.name, arguments: step.arguments, argumentNames: step.argumentNames,
                guards: move(step.guards, to: 0) + move(other.guards, to: 1),
                updates: (move(step.updates, to: 0) + move(other.updates, to: 1)).sorted { $0.cell < $1.cell })
        }
    }

    private mutating func move(_ guards: [GroundGuard], to form: Int) -> [GroundGuard] {
        guards.map { line in
            GroundGuard(condition: move(line.condition, to: form), reason: line.reason, location: line.location)
        }
    }

    private mutating func move(_ updates: [GroundUpdate], to form: Int) -> [GroundUpdate] {
        updates.map { update in
            GroundUpdate(
                cell: Self.cell(update.cell, of: form), value: move(update.value, to: form),
                needsRangeCheck: update.needsRangeCheck, location: update.location)
        }
    }

    private static func byLabel(_ steps: [GroundAction]) -> [String: GroundAction] {
        Dictionary(steps.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Agreement

    /// What both forms must agree on: which steps can be taken, which properties hold, whether everything is finished.
    mutating func agreements(_ first: GroundModel, _ second: GroundModel) -> [GroundProperty] {
        let (own, others) = (Self.byLabel(first.actions), Self.byLabel(second.actions))
        var names: [String] = []
        var conditions: [String: [NodeID]] = [:]
        for step in first.actions + second.actions.filter({ own[$0.label] == nil }) {
            let (before, after) = (possibility(of: own[step.label], in: 0), possibility(of: others[step.label], in: 1))
            if conditions[step.name] == nil { names.append(step.name) }
            conditions[step.name, default: []].append(arena.equal(before, after, areTruthValues: true))
        }
        var found = names.map { name in
            GroundProperty(
                id: StepProduct.id(ofAction: name), kind: .invariant, condition: arena.and(conditions[name]!))
        }
        for (property, other) in zip(first.properties, second.properties) {
            let (before, after) = (move(property.condition, to: 0), move(other.condition, to: 1))
            found.append(
                GroundProperty(
                    id: StepProduct.id(ofProperty: property.id),
                    kind: property.kind == .step ? .step : .invariant,
                    condition: arena.equal(before, after, areTruthValues: true)))
        }
        let (before, after) = (move(first.finished, to: 0), move(second.finished, to: 1))
        let isFinished = arena.equal(before, after, areTruthValues: true)
        return found + [GroundProperty(id: "finished", kind: .invariant, condition: isFinished)]
    }

    private mutating func possibility(of step: GroundAction?, in form: Int) -> NodeID {
        guard let step else { return arena.falsehood }
        let parts = step.guards.map { move($0.condition, to: form) }
        return arena.and(parts)
    }

    /// Both forms start in the same state.
    mutating func beginnings(of model: GroundModel) -> [NodeID] {
        var conditions = model.initially.map { move($0, to: 0) }
        for (cell, value) in model.initialValues.enumerated() where value == nil {
            let (a, b) = (arena.cell(Self.cell(cell, of: 0)), arena.cell(Self.cell(cell, of: 1)))
            conditions.append(arena.equal(a, b, areTruthValues: model.cells[cell].sort == .bool))
        }
        return conditions
    }
}

extension GroundModel {
    /// The pairs of states of a model.
    fileprivate init(
        doubled model: GroundModel, doubling: Doubling, actions: [GroundAction], properties: [GroundProperty]
    ) {
        var doubling = doubling
        initially = doubling.beginnings(of: model)
        finished = doubling.move(model.finished, to: 1)
        arena = doubling.arena
        self.model = model.model
        axes = model.axes
        scope = model.scope
        cells = model.cells.flatMap { cell in
            [
                cell,
                Cell(
                    name: cell.name + "′", variable: cell.variable, indices: cell.indices, sort: cell.sort,
                    lower: cell.lower, cardinality: cell.cardinality),
            ]
        }
        initialValues = model.initialValues.flatMap { [$0, $0] }
        self.actions = actions
        self.properties = properties
        progress = []
    }
}
