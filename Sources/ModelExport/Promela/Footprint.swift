import TransitionSystems

/// Which cells an expression reads.
struct Footprint {
    /// Cells read before the step.
    private(set) var now: Set<Int> = []
    /// Cells read after the step.
    private(set) var next: Set<Int> = []

    init(_ ids: [NodeID], in arena: GroundArena) {
        var seen: Set<NodeID> = []
        var pending = ids
        while let id = pending.popLast() {
            guard seen.insert(id).inserted else { continue }
            switch arena[id] {
            case .constant: break
            case .cell(let cell): now.insert(cell)
            case .nextCell(let cell): next.insert(cell)
            case .not(let a), .negate(let a): pending.append(a)
            case .equal(let a, let b), .less(let a, let b): pending += [a, b]
            case .and(let parts), .or(let parts), .add(let parts): pending += parts
            case .ifThenElse(let a, let b, let c): pending += [a, b, c]
            }
        }
    }
}
