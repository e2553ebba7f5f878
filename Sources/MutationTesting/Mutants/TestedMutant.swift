import TransitionSystems

/// A mutant that is a protocol, ready to be searched.
struct TestedMutant: Sendable {
    let mutant: Mutant
    let model: Model
    /// Positions of the actions that differ.
    let positions: Set<Int>

    var id: String { mutant.id }

    /// - Throws: ``InvalidModel`` when validation refuses the changed actions.
    init(_ mutant: Mutant, _ system: TransitionSystem, of model: Model) throws(InvalidModel) {
        self.mutant = mutant
        self.model = try model.changing(to: system, in: mutant.actions)
        positions = Set(system.actions.indices.filter { mutant.actions.contains(system.actions[$0].name) })
    }
}
