import TransitionSystems
import Z3Solver

/// A finite model in the solver's terms: truth values as Booleans, everything else as bit-vectors of the least width.
struct GroundEncoding {
    let model: GroundModel
    let builder: TermBuilder
    /// For each node of the arena, whether it is a truth value; `nil`: a constant, which is whatever its parent needs.
    private let isTruth: [Bool?]

    init(_ model: GroundModel, in context: Z3Context) {
        self.model = model
        builder = TermBuilder(context: context)
        var kinds: [Bool?] = []
        kinds.reserveCapacity(model.arena.nodes.count)
        for node in model.arena.nodes {
            let kind: Bool? =
                switch node {
                case .constant: nil
                case .cell(let cell), .nextCell(let cell): model.cells[cell].sort == .bool
                case .not, .and, .or, .equal, .less: true
                case .add, .negate: false
                case .ifThenElse(_, let then, let otherwise): kinds[then.position] ?? kinds[otherwise.position]
                }
            kinds.append(kind)
        }
        isTruth = kinds
    }

    // MARK: States

    /// A state of which nothing is known, and what says that its cells are in range.
    func freeFrame(step: Int) throws(Z3Error) -> (frame: Frame, constraints: [Formula]) {
        var values: [CellValue] = []
        var constraints: [Formula] = []
        for cell in model.cells {
            let (value, isInRange) = try freeValue(of: cell, step: step)
            values.append(value)
            constraints.append(isInRange)
        }
        return (Frame(step: step, cells: values), constraints)
    }

    /// A state before the first step, and what says that it is an initial one.
    func initialFrame() throws(Z3Error) -> (frame: Frame, constraints: [Formula]) {
        var values: [CellValue] = []
        var constraints: [Formula] = []
        for (cell, initial) in zip(model.cells, model.initialValues) {
            if let initial {
                values.append(cell.sort == .bool ? .truth(.known(initial != 0)) : .number(Number(initial)))
            } else {
                let (value, isInRange) = try freeValue(of: cell, step: 0)
                values.append(value)
                constraints.append(isInRange)
            }
        }
        let frame = Frame(step: 0, cells: values)
        for condition in model.initially { constraints.append(try formula(condition, at: frame)) }
        return (frame, constraints)
    }

    private func freeValue(of cell: Cell, step: Int) throws(Z3Error) -> (CellValue, isInRange: Formula) {
        if cell.sort == .bool { return (.truth(.term(try constant(cell, .bool, step))), .known(true)) }
        let range = cell.lower...cell.upper
        guard range.count > 1 else { return (.number(Number(cell.lower)), .known(true)) }
        let width = Number.width(range)
        let bits = try constant(cell, .bitVector(width: width), step)
        guard range.count < 1 << width else { return (.number(Number(range, bits: bits)), .known(true)) }
        let most = try builder.context.bitVector(UInt64(range.count - 1), width: width)
        return (.number(Number(range, bits: bits)), .term(try bits.unsignedLessOrEqual(most)))
    }

    /// The solver's constant for a cell after a number of steps.
    func constant(_ cell: Cell, _ sort: Z3Sort, _ step: Int) throws(Z3Error) -> Z3Term {
        try builder.context.constant("\(cell.name)@\(step)", sort)
    }

    // MARK: Expressions

    /// A truth value over a state, and over the one after it where the expression speaks of that.
    func formula(_ id: NodeID, at frame: Frame) throws(Z3Error) -> Formula {
        if let known = frame.formulas[id] { return known }
        let formula = try makeFormula(id, at: frame)
        frame.formulas[id] = formula
        return formula
    }

    private func makeFormula(_ id: NodeID, at frame: Frame) throws(Z3Error) -> Formula {
        switch model.arena[id] {
        case .constant(let value): return .known(value != 0)
        case .cell(let cell): return truth(cell, of: frame)
        case .nextCell(let cell): return truth(cell, of: successor(of: frame))
        case .not(let a): return try builder.not(formula(a, at: frame))
        case .and(let parts): return try builder.and(formulas(parts, at: frame))
        case .or(let parts): return try builder.or(formulas(parts, at: frame))
        case .less(let a, let b): return try builder.less(number(a, at: frame), number(b, at: frame))
        case .equal(let a, let b):
            return isTruth[a.position] ?? isTruth[b.position] ?? false
                ? try builder.iff(formula(a, at: frame), formula(b, at: frame))
                : try builder.equal(number(a, at: frame), number(b, at: frame))
        case .ifThenElse(let condition, let then, let otherwise):
            return try builder.choose(
                formula(condition, at: frame), formula(then, at: frame), formula(otherwise, at: frame))
        case .add, .negate: preconditionFailure("a sum is no truth value: validation checks sorts")
        }
    }

    private func formulas(_ ids: [NodeID], at frame: Frame) throws(Z3Error) -> [Formula] {
        var formulas: [Formula] = []
        for id in ids {
            let part = try formula(id, at: frame)
            formulas.append(part)
        }
        return formulas
    }

    /// A number over a state, and over the one after it where the expression speaks of that.
    func number(_ id: NodeID, at frame: Frame) throws(Z3Error) -> Number {
        if let known = frame.numbers[id] { return known }
        let number = try makeNumber(id, at: frame)
        frame.numbers[id] = number
        return number
    }

    private func makeNumber(_ id: NodeID, at frame: Frame) throws(Z3Error) -> Number {
        switch model.arena[id] {
        case .constant(let value): return Number(value)
        case .cell(let cell): return number(cell, of: frame)
        case .nextCell(let cell): return number(cell, of: successor(of: frame))
        case .add(let parts):
            var numbers: [Number] = []
            for part in parts { numbers.append(try number(part, at: frame)) }
            return try builder.add(numbers)
        case .negate(let a): return try builder.negate(number(a, at: frame))
        case .ifThenElse(let condition, let then, let otherwise):
            return try builder.choose(
                formula(condition, at: frame), number(then, at: frame), number(otherwise, at: frame))
        case .not, .and, .or, .equal, .less:
            preconditionFailure("a truth value is no number: validation checks sorts")
        }
    }

    private func successor(of frame: Frame) -> Frame {
        guard let next = frame.next else { preconditionFailure("what speaks of a step is encoded after the step") }
        return next
    }

    private func truth(_ cell: Int, of frame: Frame) -> Formula {
        guard case .truth(let formula) = frame.cells[cell] else {
            preconditionFailure("a Boolean cell holds a truth value")
        }
        return formula
    }

    private func number(_ cell: Int, of frame: Frame) -> Number {
        guard case .number(let number) = frame.cells[cell] else {
            preconditionFailure("only a Boolean cell holds a truth value")
        }
        return number
    }
}

extension NodeID {
    /// The place in an array over the arena's nodes.
    var position: Int { Int(index) }
}
