internal import TransitionSystems

/// A condition that a search evaluates: as a diagram where that is small, else as an expression.
enum ConditionForm {
    case diagram(Diagram)
    case expression(Literal)
}

/// One conjunct of a property. For a property that asks for a state, one of the formulas that together say "not yet".
struct ConjunctForm {
    /// The position of the property among the model's.
    let property: Int
    let condition: ConditionForm
    /// The cells that the condition reads.
    let footprint: Set<Int>
}

/// What a step does to one cell.
enum UpdateForm {
    case constant(cell: Int, value: Int)
    /// Adds a number that keeps the cell in its range wherever the step can happen.
    case shift(cell: Int, by: Int)
    case diagram(cell: Int, value: Diagram)
    case expression(cell: Int, value: NodeID)
}

/// One possible step, analysed but not yet laid out.
struct StepForm {
    /// The position of the step among the ground model's.
    let action: Int
    /// Conditions on single cells: for each cell the values allowed, a bit for each.
    var allowed: [Int: UInt64] = [:]
    /// The other conditions.
    var conditions: [ConditionForm] = []
    var updates: [UpdateForm] = []
    /// The cells changed.
    var writes: Set<Int> = []
    /// Conjuncts of step properties, over the cells before the step where they are diagrams.
    var stepChecks: [ConjunctForm] = []
    /// Positions of the conjuncts to evaluate again after the step.
    var checks: [Int] = []
}

/// What a progress claim says of one element.
struct ObligationForm {
    let cause: ConditionForm
    let effect: ConditionForm
}

/// Analyses the steps and properties of a model.
struct StepAnalysis {
    let model: GroundModel
    /// Positions of the properties to decide.
    let properties: Set<Int>
    /// What the progress claims to decide say, by their positions.
    private(set) var progress: [Int: [ObligationForm]] = [:]
    var diagrams: ExpressionDiagrams
    private(set) var steps: [StepForm] = []
    private(set) var conjuncts: [ConjunctForm] = []
    private(set) var finished: ConditionForm

    init(_ model: GroundModel, properties: Set<Int>, progress: Set<Int>) {
        self.model = model
        self.properties = properties
        diagrams = ExpressionDiagrams(model)
        finished = .diagram(.yes)
        finished = form(Literal(model.finished))
        collectConjuncts()
        let readers = readersByCell()
        for action in model.actions.indices {
            guard var step = guardForm(action) else { continue }
            addUpdates(to: &step)
            addStepChecks(to: &step)
            step.checks = Set(step.writes.flatMap { readers[$0] }).sorted()
            steps.append(step)
        }
        for position in progress.sorted() {
            self.progress[position] = model.progress[position].obligations.map { obligation in
                ObligationForm(cause: form(Literal(obligation.cause)), effect: form(Literal(obligation.effect)))
            }
        }
    }

    private mutating func form(_ literal: Literal) -> ConditionForm {
        if let diagram = diagrams.diagram(literal) { .diagram(diagram) } else { .expression(literal) }
    }

    // MARK: State properties

    private mutating func collectConjuncts() {
        for (position, property) in model.properties.enumerated() where properties.contains(position) {
            let literal: Literal
            switch property.kind {
            case .invariant: literal = Literal(property.condition)
            case .sometimes: literal = Literal(property.condition, negated: true)
            case .step: continue
            }
            for part in literal.conjuncts(in: model.arena) {
                let condition = form(part)
                if case .diagram(.yes) = condition { continue }
                conjuncts.append(
                    ConjunctForm(property: position, condition: condition, footprint: footprint(condition)))
            }
        }
    }

    private func footprint(_ condition: ConditionForm) -> Set<Int> {
        switch condition {
        case .diagram(let diagram): diagrams.forest.support(diagram)
        case .expression(let literal): model.arena.cellsRead(by: literal.node)
        }
    }

    private func readersByCell() -> [[Int]] {
        var readers = [[Int]](repeating: [], count: model.cells.count)
        for (position, conjunct) in conjuncts.enumerated() {
            for cell in conjunct.footprint { readers[cell].append(position) }
        }
        return readers
    }

    // MARK: Guards

    /// The guard of a step; `nil` when it can never happen.
    private mutating func guardForm(_ action: Int) -> StepForm? {
        var step = StepForm(action: action)
        var literals: [Literal] = []
        for line in model.actions[action].guards { literals += Literal(line.condition).conjuncts(in: model.arena) }
        for literal in literals {
            let condition = form(literal)
            guard case .diagram(let diagram) = condition else {
                step.conditions.append(condition)
                continue
            }
            if diagram == .no { return nil }
            if diagram == .yes { continue }
            if let (cell, set) = singleCell(diagram) {
                step.allowed[cell] = (step.allowed[cell] ?? ~0) & set
                if step.allowed[cell] == 0 { return nil }
            } else {
                step.conditions.append(condition)
            }
        }
        let allowed = step.allowed
        step.conditions = step.conditions.compactMap { condition in
            guard case .diagram(let diagram) = condition else { return condition }
            let smaller = diagrams.forest.restrict(diagram, to: allowed)
            return smaller == .yes ? nil : .diagram(smaller)
        }
        return step
    }

    /// The cell and the values that a condition on one cell allows.
    private func singleCell(_ diagram: Diagram) -> (Int, UInt64)? {
        var set: UInt64 = 0
        for (value, branch) in diagrams.forest.branches(diagram).enumerated() {
            guard branch.isValue else { return nil }
            if branch == .yes { set |= 1 << UInt64(value) }
        }
        return (diagrams.forest.cell(diagram), set)
    }

    // MARK: Updates

    private mutating func addUpdates(to step: inout StepForm) {
        for update in model.actions[step.action].updates {
            step.writes.insert(update.cell)
            step.updates.append(form(of: update, under: step.allowed))
        }
    }

    private mutating func form(of update: GroundUpdate, under allowed: [Int: UInt64]) -> UpdateForm {
        guard let full = diagrams.diagram(Literal(update.value)) else {
            return .expression(cell: update.cell, value: update.value)
        }
        let cell = model.cells[update.cell]
        let diagram = diagrams.forest.restrict(full, to: allowed)
        if let value = diagrams.forest.value(diagram), (cell.lower...cell.upper).contains(value) {
            return .constant(cell: update.cell, value: value)
        }
        if let delta = shift(full, of: update.cell, under: allowed) { return .shift(cell: update.cell, by: delta) }
        return .diagram(cell: update.cell, value: diagram)
    }

    /// The number that an update adds to its own cell, if that is all it does and the cell stays in its range.
    private func shift(_ diagram: Diagram, of cell: Int, under allowed: [Int: UInt64]) -> Int? {
        guard !diagram.isValue, diagrams.forest.cell(diagram) == cell else { return nil }
        let declared = model.cells[cell]
        var delta: Int?
        for (offset, branch) in diagrams.forest.branches(diagram).enumerated() {
            guard let value = diagrams.forest.value(branch) else { return nil }
            guard (allowed[cell] ?? ~0) >> UInt64(offset) & 1 == 1 else { continue }
            guard (declared.lower...declared.upper).contains(value) else { return nil }
            let change = value - (declared.lower + offset)
            if let delta, delta != change { return nil }
            delta = change
        }
        return delta
    }

    // MARK: Step properties

    private mutating func addStepChecks(to step: inout StepForm) {
        let stepProperties = properties.sorted().filter {
            if case .step = model.properties[$0].kind { true } else { false }
        }
        guard !stepProperties.isEmpty else { return }
        var next: [Int: Diagram] = [:]
        var hasAllValues = true
        for update in model.actions[step.action].updates {
            next[update.cell] = diagrams.diagram(Literal(update.value))
            if next[update.cell] == nil { hasAllValues = false }
        }
        let guards = step.conditions.compactMap { if case .diagram(let diagram) = $0 { diagram } else { nil } }
        for property in stepProperties {
            for literal in Literal(model.properties[property].condition).conjuncts(in: model.arena) {
                let condition: ConditionForm
                if hasAllValues, let diagram = diagrams.diagram(literal, next: next) {
                    let smaller = diagrams.forest.restrict(diagram, to: step.allowed)
                    if smaller == .yes || follows(smaller, from: guards) { continue }
                    condition = .diagram(smaller)
                } else {
                    condition = .expression(literal)
                }
                step.stepChecks.append(ConjunctForm(property: property, condition: condition, footprint: []))
            }
        }
    }

    /// Whether the guards alone make a condition true.
    private mutating func follows(_ condition: Diagram, from guards: [Diagram]) -> Bool {
        guard !guards.isEmpty, condition != .no, let guarded = diagrams.conjunction(guards) else { return false }
        guard let failing = try? diagrams.forest.combine(.choose, condition, .no, guarded) else { return false }
        return failing == .no
    }
}
