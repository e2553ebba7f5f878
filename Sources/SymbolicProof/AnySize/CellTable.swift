import TransitionSystems

/// Finds the cell of a variable in a finite state.
struct CellTable {
    private var places: [Key: Int] = [:]

    private struct Key: Hashable {
        let variable: String
        let indices: [Int]
    }

    init(_ ground: GroundModel) {
        for (place, cell) in ground.cells.enumerated() {
            guard let variable = cell.variable else { continue }
            places[Key(variable: ground.model.system.variables[variable].name, indices: cell.indices)] = place
        }
    }

    func position(_ variable: VariableDeclaration, _ indices: [Int]) -> Int {
        places[Key(variable: variable.name, indices: indices)]!
    }
}
