import TransitionSystems
import Z3Solver

/// One step of a run, in the solver's terms.
struct EncodedStep {
    /// For each step of the model that may happen here, the Boolean that says it is the one taken.
    let selectors: [(action: Int, selector: Z3Term)]
    /// What makes the two states a step apart. When it cannot hold, no step can be taken.
    let constraints: [Formula]
    /// The step taken assigns a value outside the range of a cell. Then the state after it means nothing.
    let leavesRange: Formula
    /// The state after the step.
    let next: Frame
}

extension GroundEncoding {
    /// Takes one step: exactly one of the actions whose guard may hold happens, and what it does not write stays.
    ///
    /// - Parameters:
    ///   - actions: Positions of the steps of the model that may be taken.
    func step(from frame: Frame, by actions: some Sequence<Int>) throws(Z3Error) -> EncodedStep {
        var selectors: [(action: Int, selector: Z3Term)] = []
        var constraints: [Formula] = []
        var leavesRange: [Formula] = []
        var writes: [Int: Writes] = [:]
        for position in actions {
            let action = model.actions[position]
            guard let guards = try possibleGuards(of: action, at: frame) else { continue }
            let selector = try builder.context.constant("\(action.label)@\(frame.step)#\(position)", .bool)
            selectors.append((position, selector))
            for condition in guards { constraints.append(try builder.implies(.term(selector), condition)) }
            for update in action.updates {
                let (value, isInRange) = try newValue(update, at: frame)
                writes[update.cell, default: Writes()].add(value, by: selector)
                leavesRange.append(try builder.and([.term(selector), builder.not(isInRange)]))
            }
        }
        constraints.append(try exactlyOne(selectors.map(\.selector)))
        var cells: [CellValue] = []
        for cell in model.cells.indices {
            let (value, definition) = try nextValue(cell, writes[cell] ?? Writes(), of: selectors.count, at: frame)
            cells.append(value)
            constraints.append(definition)
        }
        let next = Frame(step: frame.step + 1, cells: cells)
        return EncodedStep(
            selectors: selectors, constraints: constraints, leavesRange: try builder.or(leavesRange), next: next)
    }

    private func exactlyOne(_ terms: [Z3Term]) throws(Z3Error) -> Formula {
        switch terms.count {
        case 0: .known(false)
        case 1: .term(terms[0])
        default: .term(try builder.context.exactlyOne(of: terms))
        }
    }

    /// The guard lines that are open in a state; `nil` when one cannot hold there.
    private func possibleGuards(of action: GroundAction, at frame: Frame) throws(Z3Error) -> [Formula]? {
        var open: [Formula] = []
        for line in action.guards {
            let condition = try formula(line.condition, at: frame)
            if condition == .known(false) { return nil }
            if condition != .known(true) { open.append(condition) }
        }
        return open
    }

    /// The guard of an action, as one formula.
    func isEnabled(_ action: GroundAction, at frame: Frame) throws(Z3Error) -> Formula {
        guard let guards = try possibleGuards(of: action, at: frame) else { return .known(false) }
        return try builder.and(guards)
    }

    private func newValue(_ update: GroundUpdate, at frame: Frame) throws(Z3Error) -> (CellValue, isInRange: Formula) {
        let cell = model.cells[update.cell]
        if cell.sort == .bool { return (.truth(try formula(update.value, at: frame)), .known(true)) }
        let range = cell.lower...cell.upper
        let value = try number(update.value, at: frame)
        // Out of all range: the step is an error whatever is said of the state after it.
        guard value.range.overlaps(range) else { return (.number(Number(cell.lower)), .known(false)) }
        let isInRange = update.needsRangeCheck ? try builder.isContained(value, in: range) : .known(true)
        return (.number(try builder.narrow(value, to: range)), isInRange)
    }

    /// The value of a cell after the step, and what defines it: an implication for each value written, the steps that
    /// write the same together, and one for the steps that write nothing. So the solver learns from a change of a cell
    /// which steps it can have been, without looking through a chain of choices.
    private func nextValue(
        _ cell: Int, _ writes: Writes, of steps: Int, at frame: Frame
    ) throws(Z3Error) -> (CellValue, definition: Formula) {
        let old = frame.cells[cell]
        var cases: [(condition: Formula, value: CellValue)] = []
        // Where every step writes the cell, what it held before counts only where a step writes just that.
        let mayStay = writes.count < steps || steps == 0
        let groups = mayStay ? writes.groups.filter { $0.value != old } : writes.groups
        if mayStay {
            let writers = groups.flatMap(\.selectors)
            cases.append((try builder.not(builder.or(writers.map { .term($0) })), old))
        }
        for group in groups { cases.append((try builder.or(group.selectors.map { .term($0) }), group.value)) }
        guard cases.count > 1 else { return (cases[0].value, .known(true)) }
        let value = try newConstant(for: cases.map(\.value), of: cell, step: frame.step + 1)
        var definitions: [Formula] = []
        for (condition, written) in cases {
            definitions.append(try builder.implies(condition, equal(value, written)))
        }
        return (value, try builder.and(definitions))
    }

    /// A value that can be each of the values given, and that nothing else is known of.
    private func newConstant(for values: [CellValue], of cell: Int, step: Int) throws(Z3Error) -> CellValue {
        var range: ClosedRange<Int>?
        for case .number(let number) in values { range = range?.union(number.range) ?? number.range }
        guard let range else { return .truth(.term(try constant(model.cells[cell], .bool, step))) }
        let bits = try constant(model.cells[cell], .bitVector(width: Number.width(range)), step)
        return .number(Number(range, bits: bits))
    }

    private func equal(_ a: CellValue, _ b: CellValue) throws(Z3Error) -> Formula {
        switch (a, b) {
        case (.truth(let a), .truth(let b)): try builder.iff(a, b)
        case (.number(let a), .number(let b)): try builder.equal(a, b)
        default: preconditionFailure("a cell holds values of one sort")
        }
    }
}

/// What the possible steps write to one cell: the steps that write the same, together.
private struct Writes {
    private(set) var groups: [(value: CellValue, selectors: [Z3Term])] = []
    private(set) var count = 0
    private var places: [CellValue: Int] = [:]

    mutating func add(_ value: CellValue, by selector: Z3Term) {
        count += 1
        if let place = places[value] {
            groups[place].selectors.append(selector)
        } else {
            places[value] = groups.count
            groups.append((value, [selector]))
        }
    }
}
