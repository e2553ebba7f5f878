public import TransitionSystems

/// ext4's direct-write completion protocol, every version of it, as one description.
public enum DirectIO {
    /// The protocol. A version is a choice of its axes: ``versions``.
    public static let system = TransitionSystem(
        "ext4-direct-io",
        variables: State.core + Fallocate.variables + Reader.variables + Writeback.variables + Eviction.variables
            + Waiter.variables + Extents.variables,
        axes: Axes.all, faults: Faults.all, parts: Parts.all, actors: Actors.all, limits: [Limits.bios],
        initially: {
            forAll("b", in: Block.self) { b in State.stale[b] <=> State.ext[b].isNot(.written) }
            Parts.extents.isComposed ==> Extents.isWellFormed
            Parts.extents.isComposed ==> Extents.firstIsFirst
        },
        actions: Entry.actions + Setup.actions + Mapping.actions + LateIOEnd.actions + Submission.actions + Bios.actions
            + Completing.actions + Conversions.actions + Returning.actions + Fallocate.actions + Reader.actions
            + Writeback.actions + Eviction.actions + Waiter.actions + Extents.actions
            + Extents.writebackActions,
        extensions: Extents.extensions,
        properties: Properties.everything, lemmas: Properties.allLemmas,
        notCovered: Properties.notCovered, assumptions: ["one inode"]
    ) {
        forAll("r", in: Request.self) { r in
            State.submit[r].is(.idle) || Properties.isOver(r)
            State.completion[r].is(.idle, .done)
            State.conversion[r].is(.idle)
        }
        Fallocate.state.is(.idle, .done)
        Reader.state.is(.idle, .done)
        Writeback.state.is(.idle, .done)
    }
}
