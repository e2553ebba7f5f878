import TransitionSystems

extension Specification {
    /// How the specification's state is read off the protocol's.
    static let mapping = RefinementMapping(
        to: system, before: nothingHappened,
        .value(of: content) { b in
            ifThenElse(
                State.ext[b].is(.hole), .constant(.hole),
                ifThenElse(
                    State.ext[b].is(.unwritten), ifThenElse(State.stale[b], .constant(.zero), .constant(.landed)),
                    ifThenElse(State.stale[b], .constant(.old), .constant(.data))))
        },
        .value(of: outcome) { r in
            ifThenElse(
                State.acknowledged[r].is(.success), .constant(.succeeded),
                ifThenElse(
                    State.acknowledged[r].is(.error), .constant(.error),
                    ifThenElse(
                        Conditions.failed(r) || State.conversionFailed[r], .constant(.failed),
                        ifThenElse(State.submit[r].is(.idle), .constant(.idle), .constant(.issued)))))
        },
        .value(of: covers) { r, b in State.covers[r, b] && State.acknowledged[r].isNot(.error) },
        // Of a write reported done the protocol forgets which of its bios landed; all did, or the report was no step of
        // the specification.
        .value(of: arrived) { r, b in
            (State.landed[r, b] && State.acknowledged[r].is(.no))
                || (State.covers[r, b] && State.acknowledged[r].is(.success))
        })

    private static let nothingHappened = all {
        forAll("r", in: Request.self) { r in State.submit[r].is(.idle) }
        Writeback.state.is(.idle)
    }
}
