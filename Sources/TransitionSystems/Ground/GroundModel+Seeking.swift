extension GroundModel {
    /// The model with one property in place of its own: some reachable state has given values in some cells, and a step
    /// can be taken there.
    ///
    /// - Parameters:
    ///   - id: The id of the property.
    ///   - step: The position of the step among the model's.
    ///   - values: The value of each cell that matters.
    public func seeking(_ id: String, step: Int, where values: [Int: Int]) -> GroundModel {
        var arena = arena
        var parts = actions[step].guards.map(\.condition)
        for (cell, value) in values.sorted(by: { $0.key < $1.key }) {
            let (left, right) = (arena.cell(cell), arena.constant(value: value))
            parts.append(arena.equal(left, right, areTruthValues: cells[cell].sort == .bool))
        }
        let property = GroundProperty(id: id, kind: .sometimes, condition: arena.and(parts))
        return GroundModel(self, of: model, arena: arena, actions: actions, properties: [property])
    }
}
