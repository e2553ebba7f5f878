internal import TransitionSystems

/// A ground formula or its negation.
struct Literal: Hashable {
    let node: NodeID
    let isNegated: Bool

    init(_ node: NodeID, negated: Bool = false) {
        self.node = node
        isNegated = negated
    }

    /// Formulas that hold together exactly when this one holds, split as far as conjunction goes.
    func conjuncts(in arena: GroundArena) -> [Literal] {
        switch arena[node] {
        case .not(let inner): Literal(inner, negated: !isNegated).conjuncts(in: arena)
        case .and(let parts) where !isNegated: parts.flatMap { Literal($0).conjuncts(in: arena) }
        case .or(let parts) where isNegated: parts.flatMap { Literal($0, negated: true).conjuncts(in: arena) }
        default: [self]
        }
    }
}

extension GroundNode {
    /// The expressions directly below.
    var children: [NodeID] {
        switch self {
        case .constant, .cell, .nextCell: []
        case .not(let a), .negate(let a): [a]
        case .and(let parts), .or(let parts), .add(let parts): parts
        case .equal(let a, let b), .less(let a, let b): [a, b]
        case .ifThenElse(let a, let b, let c): [a, b, c]
        }
    }
}

extension GroundArena {
    /// The cells that an expression reads, before or after the step.
    func cellsRead(by id: NodeID) -> Set<Int> {
        var cells = Set<Int>()
        var seen = Set<NodeID>()
        var pending = [id]
        while let next = pending.popLast() {
            guard seen.insert(next).inserted else { continue }
            if case .cell(let cell) = self[next] { cells.insert(cell) }
            if case .nextCell(let cell) = self[next] { cells.insert(cell) }
            pending += self[next].children
        }
        return cells
    }
}
