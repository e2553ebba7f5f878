internal import TransitionSystems

/// Turns ground expressions into decision diagrams, each expression once.
struct ExpressionDiagrams {
    /// Nodes that one expression may take; beyond, it is evaluated as flat code.
    static let budget = 4_000

    let model: GroundModel
    var forest: DiagramForest
    /// Whether an expression reads cells after the step.
    private let readsNext: [Bool]
    private var known: [Diagram?]
    private var isTooLarge: [Bool]

    init(_ model: GroundModel) {
        self.model = model
        forest = DiagramForest(cardinalities: model.cells.map(\.cardinality))
        let count = model.arena.nodes.count
        known = Array(repeating: nil, count: count)
        isTooLarge = Array(repeating: false, count: count)
        var reads = [Bool](repeating: false, count: count)
        for (position, node) in model.arena.nodes.enumerated() {
            if case .nextCell = node {
                reads[position] = true
            } else {
                reads[position] = node.children.contains { reads[Int($0.index)] }
            }
        }
        readsNext = reads
    }

    /// The diagram of an expression over the cells before a step; `nil` when it would be too large.
    mutating func diagram(_ literal: Literal) -> Diagram? {
        diagram(literal, next: [:])
    }

    /// The diagram of an expression over a step, with what each cell becomes; a cell left out stays as it is.
    mutating func diagram(_ literal: Literal, next: [Int: Diagram]) -> Diagram? {
        forest.allow(nodes: Self.budget)
        var afterStep: [NodeID: Diagram] = [:]
        do {
            let plain = try convert(literal.node, next, &afterStep)
            return literal.isNegated ? try forest.not(plain) : plain
        } catch {
            return nil
        }
    }

    /// Conjunction, `nil` when it would be too large.
    mutating func conjunction(_ parts: [Diagram]) -> Diagram? {
        forest.allow(nodes: Self.budget)
        var all = Diagram.yes
        for part in parts {
            guard let more = try? forest.combine(.and, all, part) else { return nil }
            all = more
        }
        return all
    }

    private mutating func convert(
        _ id: NodeID, _ next: [Int: Diagram], _ afterStep: inout [NodeID: Diagram]
    ) throws(DiagramTooLarge) -> Diagram {
        let position = Int(id.index)
        if readsNext[position] {
            if let done = afterStep[id] { return done }
            let result = try build(model.arena[id], next, &afterStep)
            afterStep[id] = result
            return result
        }
        if let done = known[position] { return done }
        if isTooLarge[position] { throw DiagramTooLarge() }
        do {
            let result = try build(model.arena[id], next, &afterStep)
            known[position] = result
            return result
        } catch {
            isTooLarge[position] = true
            throw error
        }
    }

    private mutating func build(
        _ node: GroundNode, _ next: [Int: Diagram], _ afterStep: inout [NodeID: Diagram]
    ) throws(DiagramTooLarge) -> Diagram {
        switch node {
        case .constant(let value): return forest.constant(value)
        case .cell(let cell): return try read(cell)
        case .nextCell(let cell):
            if let value = next[cell] { return value }
            return try read(cell)
        case .not(let a): return try forest.not(try convert(a, next, &afterStep))
        case .and(let parts): return try fold(.and, parts, from: .yes, next, &afterStep)
        case .or(let parts): return try fold(.or, parts, from: .no, next, &afterStep)
        case .add(let parts): return try fold(.add, parts, from: .no, next, &afterStep)
        case .equal(let a, let b):
            let left = try convert(a, next, &afterStep)
            return try forest.combine(.equal, left, try convert(b, next, &afterStep))
        case .less(let a, let b):
            let left = try convert(a, next, &afterStep)
            return try forest.combine(.less, left, try convert(b, next, &afterStep))
        case .negate(let a):
            return try negate(try convert(a, next, &afterStep))
        case .ifThenElse(let c, let a, let b):
            let condition = try convert(c, next, &afterStep)
            let then = try convert(a, next, &afterStep)
            return try forest.combine(.choose, condition, then, try convert(b, next, &afterStep))
        }
    }

    private mutating func fold(
        _ operation: DiagramForest.Operation, _ parts: [NodeID], from neutral: Diagram, _ next: [Int: Diagram],
        _ afterStep: inout [NodeID: Diagram]
    ) throws(DiagramTooLarge) -> Diagram {
        var result = neutral
        for part in parts {
            result = try forest.combine(operation, result, try convert(part, next, &afterStep))
        }
        return result
    }

    /// The diagram whose value is a cell's.
    mutating func read(_ cell: Int) throws(DiagramTooLarge) -> Diagram {
        let declared = model.cells[cell]
        guard declared.cardinality <= DiagramForest.mostValues else { throw DiagramTooLarge() }
        let values = (declared.lower...declared.upper).map { forest.constant($0) }
        return try forest.node(cell: cell, branches: values)
    }

    private mutating func negate(_ diagram: Diagram) throws(DiagramTooLarge) -> Diagram {
        if let value = forest.value(diagram) { return forest.constant(-value) }
        var branches: [Diagram] = []
        for branch in forest.branches(diagram) { branches.append(try negate(branch)) }
        return try forest.node(cell: forest.cell(diagram), branches: branches)
    }
}
