import TransitionSystems

extension GroundArena {
    /// The cells that expressions read, before the step or after it.
    func cellsRead(by roots: [NodeID]) -> Set<Int> {
        var cells: Set<Int> = []
        var seen: Set<NodeID> = []
        var pending = roots
        while let id = pending.popLast() {
            guard seen.insert(id).inserted else { continue }
            switch self[id] {
            case .constant: break
            case .cell(let cell), .nextCell(let cell): cells.insert(cell)
            case .not(let a), .negate(let a): pending.append(a)
            case .and(let parts), .or(let parts), .add(let parts): pending += parts
            case .equal(let a, let b), .less(let a, let b): pending += [a, b]
            case .ifThenElse(let a, let b, let c): pending += [a, b, c]
            }
        }
        return cells
    }
}
