extension Grounding {
    /// Whether a step reads or writes a cell of one of the variables.
    func touches(_ action: GroundAction, _ variables: Set<String>) -> Bool {
        let roots = action.guards.map(\.condition) + action.updates.map(\.value)
        if action.updates.contains(where: { isCell($0.cell, of: variables) }) { return true }
        var seen = Set<NodeID>()
        return roots.contains { reads($0, variables, &seen) }
    }

    /// The first argument of a step that is an element of the sort.
    func element(of sort: Sort, in action: GroundAction) -> Int? {
        let parameters = model.system.actions[action.action].parameters
        return zip(parameters, action.arguments).first { $0.0.sort == sort }?.1
    }

    private func isCell(_ cell: Int, of variables: Set<String>) -> Bool {
        guard let variable = cells[cell].variable else { return false }
        return variables.contains(model.system.variables[variable].name)
    }

    private func reads(_ id: NodeID, _ variables: Set<String>, _ seen: inout Set<NodeID>) -> Bool {
        guard seen.insert(id).inserted else { return false }
        switch arena[id] {
        case .constant: return false
        case .cell(let cell), .nextCell(let cell): return isCell(cell, of: variables)
        case .not(let a), .negate(let a): return reads(a, variables, &seen)
        case .and(let parts), .or(let parts), .add(let parts):
            return parts.contains { reads($0, variables, &seen) }
        case .equal(let a, let b), .less(let a, let b):
            return reads(a, variables, &seen) || reads(b, variables, &seen)
        case .ifThenElse(let a, let b, let c):
            return reads(a, variables, &seen) || reads(b, variables, &seen) || reads(c, variables, &seen)
        }
    }
}
