import TransitionSystems

@testable import DirectIOModel

/// Scopes in which every version's verdicts take seconds.
enum SmallScopes {
    /// The families of `endio check`, each up to two elements of request and block together, and all interleavings of
    /// two requests on two blocks where nothing fails. A merge that a sync write makes possible needs three blocks.
    static let families: [ScopeFamily] =
        DirectIO.families().map { family in
            let small = family.rungs.filter { size($0) <= (family.name == "extents" ? 3 : 2) }
            return ScopeFamily(
                family.name, rungs: small.isEmpty ? [family.rungs[0]] : small, properties: family.properties)
        } + [interleavings]

    /// What only two writes of two blocks with failures refute: `endio check` does.
    static let beyond: Set<String> = ["frugal-conversion"]

    /// Two requests on two blocks, and no fault.
    static let interleavings = ScopeFamily(
        "interleavings", rungs: [DirectIO.scope("core", 2, 2, parts: [Parts.core], faults: [])],
        properties: DirectIO.families()[0].properties)

    private static func size(_ rung: Scope) -> Int { rung.sizes["Request"]! * rung.sizes["Block"]! }

    /// A scope of the part `core` alone.
    static func core(_ requests: Int, _ blocks: Int, faults: [FaultClass] = [], actors: [Actor] = []) -> Scope {
        DirectIO.scope("core", requests, blocks, parts: [Parts.core], faults: faults, actors: actors)
    }
}
