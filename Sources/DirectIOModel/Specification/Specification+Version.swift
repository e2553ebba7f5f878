public import TransitionSystems

extension Specification {
    /// The specification as a protocol version, so that commands can check and prove it by name.
    public static let version = ProtocolVersion(
        id: "specification", title: "what direct writes are for",
        summary: "a block is a hole, zero or data, and what is reported of a write is true", system: system,
        expectations: Dictionary(
            uniqueKeysWithValues: Properties.ids(properties).map { ($0, Expectation(.holds, source: "by construction")) }))

    /// The scopes in which the specification is checked.
    public static let family = ScopeFamily(
        "specification",
        rungs: [(1, 1), (1, 2), (2, 2)].map { requests, blocks in
            Scope(
                "specification@\(requests)x\(blocks)", sizes: ["Request": requests, "Block": blocks],
                parts: [Parts.extents], faults: [], actors: [Actors.writeback])
        }, properties: Properties.ids(properties))
}
