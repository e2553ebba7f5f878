internal import TransitionSystems

/// A ground expression's node in a table without references.
struct FlatNode {
    enum Kind: UInt8 {
        case constant, cell, nextCell, not, and, or, equal, less, add, negate, ifThenElse
    }

    let kind: Kind
    /// The constant, or the cell.
    let value: Int
    /// The children, in the table of children.
    let children: Run
}

/// Evaluates expressions that are too large for a diagram. Slow and general.
struct FlatCode {
    let nodes: UnsafePointer<FlatNode>
    let children: UnsafePointer<Int32>
    let fields: UnsafePointer<StateLayout.Field>

    /// The value of an expression over packed states before and after a step.
    func value(_ root: Int32, _ now: UnsafePointer<UInt64>, _ next: UnsafePointer<UInt64>) -> Int {
        let node = nodes[Int(root)]
        let (start, end) = (Int(node.children.start), Int(node.children.end))
        switch node.kind {
        case .constant: return node.value
        case .cell: return read(node.value, now)
        case .nextCell: return read(node.value, next)
        case .not: return 1 - value(children[start], now, next)
        case .negate: return -value(children[start], now, next)
        case .and:
            for position in start..<end where value(children[position], now, next) == 0 { return 0 }
            return 1
        case .or:
            for position in start..<end where value(children[position], now, next) != 0 { return 1 }
            return 0
        case .add:
            var sum = 0
            for position in start..<end { sum += value(children[position], now, next) }
            return sum
        case .equal: return value(children[start], now, next) == value(children[start + 1], now, next) ? 1 : 0
        case .less: return value(children[start], now, next) < value(children[start + 1], now, next) ? 1 : 0
        case .ifThenElse:
            return value(children[value(children[start], now, next) != 0 ? start + 1 : start + 2], now, next)
        }
    }

    private func read(_ cell: Int, _ state: UnsafePointer<UInt64>) -> Int {
        let field = fields[cell]
        if field.bits == 0 { return field.lower }
        return Int(truncatingIfNeeded: state[field.word] >> UInt64(field.shift) & field.mask) + field.lower
    }

    /// The nodes of an arena as a table.
    static func tables(of arena: GroundArena) -> (nodes: [FlatNode], children: [Int32]) {
        var nodes: [FlatNode] = []
        var children: [Int32] = []
        for node in arena.nodes {
            let start = Int32(children.count)
            children += node.children.map(\.index)
            let (kind, value): (FlatNode.Kind, Int) =
                switch node {
                case .constant(let value): (.constant, value)
                case .cell(let cell): (.cell, cell)
                case .nextCell(let cell): (.nextCell, cell)
                case .not: (.not, 0)
                case .and: (.and, 0)
                case .or: (.or, 0)
                case .equal: (.equal, 0)
                case .less: (.less, 0)
                case .add: (.add, 0)
                case .negate: (.negate, 0)
                case .ifThenElse: (.ifThenElse, 0)
                }
            nodes.append(
                FlatNode(kind: kind, value: value, children: Run(start: start, end: Int32(children.count))))
        }
        return (nodes, children)
    }
}
