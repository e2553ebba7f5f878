import TransitionSystems

extension Properties {
    /// What proofs of refines-specification need to know.
    static let refinementLemmas: [Property] = [
        // Without it data may be on the medium under an unwritten block before anybody wrote, which is no beginning of
        // the specification.
        .invariant(
            "untouched", "until the first write, the medium holds old content exactly where the file is not written",
            parts: [Parts.core], source: "Sources/DirectIOModel/Protocol.swift: what every initial state satisfies"
        ) {
            (forAll("r", in: Request.self) { r in State.submit[r].is(.idle) } && Writeback.state.is(.idle))
                ==> forAll("b", in: Block.self) { b in State.stale[b] <=> State.ext[b].isNot(.written) }
        }
    ]
}
