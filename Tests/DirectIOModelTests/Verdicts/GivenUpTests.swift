import Testing
import TransitionSystems

@testable import DirectIOModel

/// Why what is required of extents leaves out writes that have given up: said of all writes it is false.
@Suite("What is not required of extents")
struct GivenUpTests {
    private static func failing(_ version: String, adding property: Property? = nil) -> Refuted {
        let scope = DirectIO.scope(
            "failing", 1, 2, parts: [Parts.core, Parts.extents], faults: [Faults.eio, Faults.efault],
            actors: [Actors.fallocate])
        return Refuted(version: version, scope: scope) { system in
            var system = system
            if let property { system.properties.append(property) }
            return system
        }
    }

    private static let mergeSafetyOfAll = Property.step(
        "merge-safety-of-all", "no merge joins an unwritten extent that a direct write owes", parts: [Parts.extents]
    ) {
        forAll("r", in: Request.self) { r in
            forAll("p", in: Block.self) { p in
                forAll("b", in: Block.self) { b in
                    (p.isFollowed(by: b) && Properties.merges(p, b)) ==> (!State.owed[r, p] && !State.owed[r, b])
                }
            }
        }
    }

    private static let preSplitOfAll = Property.invariant(
        "pre-split-of-all", "the extent of a block in flight lies inside what its write mapped", parts: [Parts.extents]
    ) {
        forAll("r", in: Request.self) { r in
            forAll("p", in: Block.self) { p in
                forAll("b", in: Block.self) { b in
                    (Properties.joined(p, b) && State.submitted[r, p] && !State.ended[r, p] && State.owed[r, p])
                        ==> State.mapped[r, b]
                }
            }
        }
    }

    /// A write whose bio failed owes what it will not convert once it is no longer counted.
    @Test func `merge-safety-of-all`() throws {
        try expectRefuted(by: Self.failing("v4.6", adding: Self.mergeSafetyOfAll), steps: 26)
    }

    /// From iomap on a page that cannot be pinned gives back a block whose extent is in flight.
    @Test func `pre-split-of-all`() throws {
        try expectRefuted(by: Self.failing("v5.5", adding: Self.preSplitOfAll), steps: 10)
    }

    @Test("and what is required holds of writes that fail", arguments: ["v4.6", "v5.5", "fixed"])
    func held(version: String) throws {
        for property in ["merge-safety", "pre-split"] { try expectHolds(property, in: Self.failing(version)) }
    }

    @Test("Before iomap a page that cannot be pinned gives nothing back")
    func before() throws {
        try expectHolds("pre-split-of-all", in: Self.failing("v4.6", adding: Self.preSplitOfAll))
    }
}
