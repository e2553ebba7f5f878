extension GroundArena {
    /// The cells before the step that an expression reads.
    package func support(of id: NodeID) -> Set<Int> {
        var cells: Set<Int> = []
        var seen: Set<NodeID> = []
        func walk(_ id: NodeID) {
            guard seen.insert(id).inserted else { return }
            switch self[id] {
            case .cell(let cell): cells.insert(cell)
            case .constant, .nextCell: break
            default: children(of: id).forEach(walk)
            }
        }
        walk(id)
        return cells
    }

    /// The direct subexpressions.
    func children(of id: NodeID) -> [NodeID] {
        switch self[id] {
        case .constant, .cell, .nextCell: []
        case .not(let a), .negate(let a): [a]
        case .and(let parts), .or(let parts), .add(let parts): parts
        case .equal(let a, let b), .less(let a, let b): [a, b]
        case .ifThenElse(let a, let b, let c): [a, b, c]
        }
    }

    /// Whether some values of the cells make all conditions true, found by trying them; `nil` when that takes more than
    /// `budget` partial assignments.
    ///
    /// - Parameters:
    ///   - conditions: Formulas over cells before the step.
    ///   - range: The values of a cell.
    ///   - budget: Most partial assignments tried.
    package func canHoldTogether(
        _ conditions: [NodeID], range: (Int) -> ClosedRange<Int>, budget: Int = 20_000
    ) -> Bool? {
        let cells = conditions.reduce(into: Set<Int>()) { $0.formUnion(support(of: $1)) }.sorted()
        var assignment: [Int: Int] = [:]
        var left = budget
        func search(_ position: Int) -> Bool? {
            left -= 1
            if left < 0 { return nil }
            var isDecided = true
            for condition in conditions {
                guard let value = value(of: condition, where: assignment) else {
                    isDecided = false
                    continue
                }
                if value == 0 { return false }
            }
            if isDecided { return true }
            let cell = cells[position]
            defer { assignment[cell] = nil }
            for value in range(cell) {
                assignment[cell] = value
                switch search(position + 1) {
                case true: return true
                case nil: return nil
                case false: continue
                }
            }
            return false
        }
        return search(0)
    }

    /// The value of an expression where only some cells are known; `nil` when that leaves it open.
    private func value(of id: NodeID, where known: [Int: Int]) -> Int? {
        switch self[id] {
        case .constant(let value): return value
        case .cell(let cell): return known[cell]
        case .nextCell: return nil
        case .not(let a): return value(of: a, where: known).map { 1 - $0 }
        case .negate(let a): return value(of: a, where: known).map { -$0 }
        case .and(let parts): return junction(parts, where: known, decidedBy: 0)
        case .or(let parts): return junction(parts, where: known, decidedBy: 1)
        case .equal(let a, let b):
            guard let x = value(of: a, where: known), let y = value(of: b, where: known) else { return nil }
            return x == y ? 1 : 0
        case .less(let a, let b):
            guard let x = value(of: a, where: known), let y = value(of: b, where: known) else { return nil }
            return x < y ? 1 : 0
        case .add(let parts):
            var sum = 0
            for part in parts {
                guard let term = value(of: part, where: known) else { return nil }
                sum += term
            }
            return sum
        case .ifThenElse(let condition, let then, let otherwise):
            guard let decided = value(of: condition, where: known) else { return nil }
            return value(of: decided != 0 ? then : otherwise, where: known)
        }
    }

    private func junction(_ parts: [NodeID], where known: [Int: Int], decidedBy absorbing: Int) -> Int? {
        var isOpen = false
        for part in parts {
            let value = value(of: part, where: known)
            if value == absorbing { return absorbing }
            if value == nil { isOpen = true }
        }
        return isOpen ? nil : 1 - absorbing
    }
}
