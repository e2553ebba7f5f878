import TransitionSystems

/// Which steps of a model can change places in a run: neither writes what the other reads or writes.
///
/// Two such steps in a row lead to the same state in either order, and each can be taken wherever the other has been
/// taken or not. So of all the orders in which a run's steps can be taken to its last state, one has no two neighbours
/// that can change places and are not in the order of the model's steps: sort neighbours until there are none. It is
/// as long, and it is the only one that must be searched.
struct Independence {
    /// For each step of the model, the steps with a later position that can change places with it.
    private let later: [Set<Int>]

    init(_ model: GroundModel) {
        let reads = model.actions.map { action in
            model.arena.cellsRead(by: action.guards.map(\.condition) + action.updates.map(\.value))
        }
        let writes = model.actions.map { Set($0.updates.map(\.cell)) }
        later = model.actions.indices.map { a in
            Set(
                (a + 1..<model.actions.count).filter { b in
                    writes[a].isDisjoint(with: reads[b]) && writes[a].isDisjoint(with: writes[b])
                        && reads[a].isDisjoint(with: writes[b])
                })
        }
    }

    /// The steps among those given that come later in the model and can change places with a step.
    func swappable(with action: Int, among steps: [Int]) -> [Int] { steps.filter(later[action].contains) }
}
