import TransitionSystems

/// An order in which simultaneous updates can be made one after the other.
///
/// An update is made when no other that is still to come reads its cell. Where updates read each other's cells in a
/// circle, the old value of one is saved first.
struct AssignmentOrder {
    /// The updates, in the order in which to make them.
    private(set) var updates: [GroundUpdate] = []
    /// Cells whose old values must be saved before the first update.
    private(set) var saved: Set<Int>

    /// - Parameters:
    ///   - updates: One update a cell.
    ///   - arena: The expressions of the updates.
    ///   - saved: Cells whose old values are saved in any case.
    init(_ updates: [GroundUpdate], in arena: GroundArena, saving saved: Set<Int> = []) {
        self.saved = saved
        var remaining = updates.map { (update: $0, reads: Footprint([$0.value], in: arena).now) }
        while !remaining.isEmpty {
            let free = remaining.indices.first { position in
                let cell = remaining[position].update.cell
                return self.saved.contains(cell)
                    || remaining.indices.allSatisfy { $0 == position || !remaining[$0].reads.contains(cell) }
            }
            if free == nil { self.saved.insert(remaining[0].update.cell) }
            self.updates.append(remaining.remove(at: free ?? 0).update)
        }
    }
}
