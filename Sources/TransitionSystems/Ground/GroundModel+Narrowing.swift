/// That a cell has one of some values.
package struct CellCondition: Sendable, Hashable {
    /// The cell's position among the model's.
    package let cell: Int
    /// The values.
    package let values: Set<Int>

    /// A condition.
    package init(_ cell: Int, _ values: Set<Int>) { (self.cell, self.values) = (cell, values) }
}

extension GroundModel {
    /// The model with fewer runs.
    ///
    /// - Parameters:
    ///   - initially: What initial states satisfy, too.
    ///   - reason: Why steps have more guards, for those who read them.
    ///   - conditions: Says of a step what must hold for it, too; `nil`: it is left out.
    package func narrowed(
        initially: [CellCondition], because reason: String, _ conditions: (GroundAction) -> [CellCondition]?
    ) -> GroundModel {
        var arena = arena
        func condition(_ wanted: CellCondition) -> NodeID {
            let isTruth = cells[wanted.cell].sort == .bool
            let cell = arena.cell(wanted.cell)
            return arena.or(
                wanted.values.sorted().map {
                    let value = arena.constant(value: $0)
                    return arena.equal(cell, value, areTruthValues: isTruth)
                })
        }
        let actions = actions.compactMap { action -> GroundAction? in
            guard let more = conditions(action) else { return nil }
            let guards = more.map {
                GroundGuard(
                    condition: condition($0), reason: reason,
                    location: SourceLocation())
            }
            return GroundAction(
                action: action.action, name: action.name, arguments: action.arguments,
                argumentNames: action.argumentNames, guards: action.guards + guards, updates: action.updates)
        }
        // Their expressions come into the arena before it is handed on.
        let more = initially.map(condition)
        return GroundModel(
            self, of: model, arena: arena, actions: actions, properties: properties, progress: progress,
            initially: more)
    }
}
