public import TransitionSystems

/// A step that leads from a state where all hypotheses hold to one where something else does not: a counterexample to
/// induction. The state before need not be reachable; what excludes it is what the hypotheses lack.
public struct StatePair: Sendable, Equatable {
    /// The state before the step, one value a cell.
    public let before: [Int]
    /// The state after it.
    public let after: [Int]
    /// The position of the step among the finite model's actions.
    public let action: Int
    /// The id of the property that the step breaks.
    public let property: String

    /// The step as people read it: what it breaks, the cells it changes, and those that it and the property only read.
    ///
    /// ```
    /// submitter_drop(r0) breaks 'references':
    ///   pc[r0]    submitting -> waiting
    ///   ref[r0]   1 -> 0
    ///   infl[r0]  2
    /// ```
    ///
    /// - Parameter model: The finite model that was checked.
    public func text(in model: GroundModel) -> String {
        var lines: [(name: String, value: String)] = []
        let changed = model.cells.indices.filter { before[$0] != after[$0] }
        for cell in changed {
            let shown = model.cells[cell]
            lines.append((shown.name, "\(shown.describe(before[cell])) -> \(shown.describe(after[cell]))"))
        }
        for cell in cellsRead(in: model).subtracting(changed).sorted() {
            lines.append((model.cells[cell].name, model.cells[cell].describe(before[cell])))
        }
        let width = lines.map(\.name.count).max() ?? 0
        let rows = lines.map { "  \($0.name)\(String(repeating: " ", count: width - $0.name.count))  \($0.value)" }
        return (["\(model.actions[action].label) breaks '\(property)':"] + rows).joined(separator: "\n")
    }

    /// The cells that the step's guard and updates, and the property, read.
    private func cellsRead(in model: GroundModel) -> Set<Int> {
        let step = model.actions[action]
        var roots = step.guards.map(\.condition) + step.updates.map(\.value)
        if let broken = model.properties.first(where: { $0.id == property }) { roots.append(broken.condition) }
        return model.arena.cellsRead(by: roots)
    }
}

/// An initial state in which a property does not hold.
public struct BadStart: Sendable, Equatable {
    /// The state, one value a cell.
    public let state: [Int]
    /// The id of the property.
    public let property: String

    /// The cells that the property reads.
    ///
    /// - Parameter model: The finite model that was checked.
    public func text(in model: GroundModel) -> String {
        let roots = model.properties.filter { $0.id == property }.map(\.condition)
        let cells = model.arena.cellsRead(by: roots).sorted().map { model.cells[$0] }
        let width = cells.map(\.name.count).max() ?? 0
        let values = model.arena.cellsRead(by: roots).sorted().map { state[$0] }
        let rows = zip(cells, values).map { cell, value in
            "  \(cell.name)\(String(repeating: " ", count: width - cell.name.count))  \(cell.describe(value))"
        }
        return (["an initial state breaks '\(property)':"] + rows).joined(separator: "\n")
    }
}
