internal import TransitionSystems

/// Turns analysed steps into tables.
struct Assembler {
    let model: GroundModel
    let analysis: StepAnalysis
    let layout: StateLayout
    private(set) var windows: [Window] = []
    private(set) var entries: [Int32] = []
    private(set) var candidates: [Int32] = []
    private(set) var steps: [StepCode] = []
    private(set) var code: [Int32] = []
    private(set) var conditions: [ConditionCode] = []
    private(set) var tests: [MaskTest] = []
    private(set) var wordUpdates: [WordUpdate] = []
    private(set) var fieldUpdates: [FieldUpdate] = []
    private(set) var expressionUpdates: [ExpressionUpdate] = []
    private(set) var usesFlatCode = false
    private(set) var allChecks = Run()
    private(set) var finished = ConditionCode(root: 0)
    private(set) var progress: [Int: [ObligationCode]] = [:]
    private var emitted: [Emission: Int32] = [:]

    private struct Emission: Hashable {
        let diagram: Diagram
        let lower: Int
        let cardinality: Int
    }

    init(model: GroundModel, analysis: StepAnalysis, layout: StateLayout) {
        self.model = model
        self.analysis = analysis
        self.layout = layout
    }

    mutating func assemble(_ plan: WindowPlan) {
        var covered = [Set<Int>](repeating: [], count: analysis.steps.count)
        for choice in plan.choices {
            for step in choice.steps { covered[step] = Set(choice.cells) }
        }
        for (position, step) in analysis.steps.enumerated() { steps.append(stepCode(step, covered[position])) }
        for choice in plan.choices { addWindow(choice) }
        allChecks = run { assembler in
            for conjunct in assembler.analysis.conjuncts {
                assembler.addCondition(conjunct.condition, conjunct.property)
            }
        }
        finished = conditionCode(analysis.finished, property: -1)
        for (position, obligations) in analysis.progress.sorted(by: { $0.key < $1.key }) {
            progress[position] = obligations.map { obligation in
                ObligationCode(
                    cause: conditionCode(obligation.cause, property: -1),
                    effect: conditionCode(obligation.effect, property: -1))
            }
        }
    }

    // MARK: Windows

    private mutating func addWindow(_ choice: WindowPlan.Choice) {
        windows.append(
            Window(
                word: UInt32(choice.word), shift: UInt32(choice.shift), mask: (1 << UInt64(choice.bits)) - 1,
                firstEntry: entries.count))
        var lists: [[Int]: Int32] = [:]
        for value in 0..<1 << choice.bits {
            let list = choice.steps.filter { admits(analysis.steps[$0], choice, value) }
            if let start = lists[list] {
                entries.append(start)
                continue
            }
            lists[list] = Int32(candidates.count)
            entries.append(Int32(candidates.count))
            candidates += list.map(Int32.init)
            candidates.append(-1)
        }
    }

    private func admits(_ step: StepForm, _ choice: WindowPlan.Choice, _ value: Int) -> Bool {
        choice.cells.allSatisfy { cell in
            let field = layout.fields[cell]
            let held = value >> (field.shift - choice.shift) & Int(field.mask)
            guard held < field.cardinality else { return false }
            guard let set = step.allowed[cell] else { return true }
            return set >> UInt64(held) & 1 == 1
        }
    }

    // MARK: Steps

    private mutating func stepCode(_ step: StepForm, _ covered: Set<Int>) -> StepCode {
        var result = StepCode(action: Int32(step.action))
        addGuard(step, covered, to: &result)
        addUpdates(step, to: &result)
        result.stepChecks = run { assembler in
            for check in step.stepChecks { assembler.addCondition(check.condition, check.property) }
        }
        result.checks = run { assembler in
            for position in step.checks {
                let conjunct = assembler.analysis.conjuncts[position]
                assembler.addCondition(conjunct.condition, conjunct.property)
            }
        }
        return result
    }

    private mutating func addGuard(_ step: StepForm, _ covered: Set<Int>, to result: inout StepCode) {
        var byWord: [Int: MaskTest] = [:]
        var sets: [(cell: Int, set: UInt64)] = []
        for (cell, set) in step.allowed.sorted(by: { $0.key < $1.key }) where !covered.contains(cell) {
            let field = layout.fields[cell]
            guard set.nonzeroBitCount == 1 else {
                sets.append((cell, set))
                continue
            }
            var test = byWord[field.word] ?? MaskTest(word: UInt32(field.word))
            test.mask |= field.placedMask
            test.value |= UInt64(set.trailingZeroBitCount) << UInt64(field.shift)
            byWord[field.word] = test
        }
        let ordered = byWord.values.sorted { $0.word < $1.word }
        if !ordered.isEmpty { result.test0 = ordered[0] }
        if ordered.count > 1 { result.test1 = ordered[1] }
        result.moreTests = Run(start: Int32(tests.count), end: Int32(tests.count + max(0, ordered.count - 2)))
        tests += ordered.dropFirst(2)
        result.conditions = run { assembler in
            for (cell, set) in sets { assembler.addSetTest(cell, set) }
            for condition in step.conditions { assembler.addCondition(condition, -1) }
        }
    }

    private mutating func addSetTest(_ cell: Int, _ set: UInt64) {
        let root = Int32(code.count)
        code.append(header(cell))
        for value in 0..<layout.fields[cell].cardinality { code.append(set >> UInt64(value) & 1 == 1 ? ~1 : ~0) }
        conditions.append(ConditionCode(root: root))
    }

    private mutating func addUpdates(_ step: StepForm, to result: inout StepCode) {
        var byWord: [Int: WordUpdate] = [:]
        var fields: [FieldUpdate] = []
        var expressions: [ExpressionUpdate] = []
        for update in step.updates {
            switch update {
            case .constant(let cell, let value):
                let field = layout.fields[cell]
                var word = byWord[field.word] ?? WordUpdate(word: UInt32(field.word))
                word.keep &= ~field.placedMask
                if field.bits > 0 { word.set |= UInt64(value - field.lower) << UInt64(field.shift) }
                byWord[field.word] = word
            case .shift(let cell, let delta):
                let field = layout.fields[cell]
                var word = byWord[field.word] ?? WordUpdate(word: UInt32(field.word))
                word.add &+= UInt64(bitPattern: Int64(delta)) << UInt64(field.shift)
                byWord[field.word] = word
            case .diagram(let cell, let value):
                let field = layout.fields[cell]
                fields.append(
                    FieldUpdate(
                        root: emit(value, lower: field.lower, cardinality: field.cardinality),
                        word: UInt32(field.word), shift: UInt32(field.shift), clear: ~field.placedMask))
            case .expression(let cell, let value):
                usesFlatCode = true
                expressions.append(ExpressionUpdate(root: value.index, cell: Int32(cell)))
            }
        }
        let ordered = byWord.values.sorted { $0.word < $1.word }
        if !ordered.isEmpty { result.update0 = ordered[0] }
        if ordered.count > 1 { result.update1 = ordered[1] }
        result.moreUpdates = append(Array(ordered.dropFirst(2)), to: \.wordUpdates)
        result.fieldUpdates = append(fields, to: \.fieldUpdates)
        result.expressionUpdates = append(expressions, to: \.expressionUpdates)
    }

    private mutating func append<Element>(
        _ elements: [Element], to table: WritableKeyPath<Assembler, [Element]>
    ) -> Run {
        let start = Int32(self[keyPath: table].count)
        self[keyPath: table] += elements
        return Run(start: start, end: Int32(self[keyPath: table].count))
    }

    // MARK: Conditions

    private mutating func run(_ body: (inout Assembler) -> Void) -> Run {
        let start = Int32(conditions.count)
        body(&self)
        return Run(start: start, end: Int32(conditions.count))
    }

    private mutating func addCondition(_ condition: ConditionForm, _ property: Int) {
        conditions.append(conditionCode(condition, property: property))
    }

    private mutating func conditionCode(_ condition: ConditionForm, property: Int) -> ConditionCode {
        switch condition {
        case .diagram(let diagram):
            return ConditionCode(root: emit(diagram, lower: 0, cardinality: 2), property: Int32(property))
        case .expression(let literal):
            usesFlatCode = true
            return ConditionCode(
                root: ~literal.node.index, isNegated: literal.isNegated, property: Int32(property))
        }
    }

    private func header(_ cell: Int) -> Int32 {
        let field = layout.fields[cell]
        return Int32(bitPattern: UInt32(field.word) | UInt32(field.shift) << 10 | UInt32(field.bits) << 16)
    }

    /// The place of a diagram's code. A leaf alone becomes a node that tests nothing.
    private mutating func emit(_ diagram: Diagram, lower: Int, cardinality: Int) -> Int32 {
        let place = reference(diagram, lower, cardinality)
        if place >= 0 { return place }
        let root = Int32(code.count)
        code += [0, place]
        return root
    }

    private mutating func reference(_ diagram: Diagram, _ lower: Int, _ cardinality: Int) -> Int32 {
        if let value = analysis.diagrams.forest.value(diagram) {
            return (0..<cardinality).contains(value - lower) ? ~Int32(value - lower) : ~Tables.outOfRange
        }
        let key = Emission(diagram: diagram, lower: lower, cardinality: cardinality)
        if let known = emitted[key] { return known }
        let branches = analysis.diagrams.forest.branches(diagram).map { reference($0, lower, cardinality) }
        let root = Int32(code.count)
        code.append(header(analysis.diagrams.forest.cell(diagram)))
        code += branches
        emitted[key] = root
        return root
    }
}
