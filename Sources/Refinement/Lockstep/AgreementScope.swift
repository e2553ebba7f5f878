import DirectIOModel
public import TransitionSystems

/// Where model and engine are held together.
public enum AgreementScope {
    /// Direct writes by themselves, with all failures; extents are not told apart.
    public static func core(_ requests: Int, _ blocks: Int) -> Scope {
        scope("core", requests, blocks, parts: [Parts.core], Faults.core, [])
    }

    /// The same, with the boundaries of extents.
    public static func boundaries(_ requests: Int, _ blocks: Int) -> Scope {
        scope("core+extents", requests, blocks, parts: [Parts.core, Parts.extents], Faults.core, [])
    }

    /// Direct writes beside a preallocation, where extents cannot always be split.
    public static func fallocate(_ requests: Int, _ blocks: Int) -> Scope {
        scope(
            "fallocate", requests, blocks, parts: [Parts.core, Parts.extents], [Faults.splitSpace], [Actors.fallocate])
    }

    /// The scope of a name, as `core@2x2`.
    ///
    /// - Returns: nil when there is none of that name: the numbers are those of requests, 3 at most, and blocks, 4 at
    ///   most.
    public static func named(_ name: String) -> Scope? {
        all.first { $0.name == name }
    }

    /// What a name can be, for those who have mistaken one.
    public static let known =
        "core@RxB, core+extents@RxB, fallocate@RxB (R requests, 3 at most, and B blocks, 4 at most)"

    /// The scopes that everybody's first tour goes through.
    public static let usual = [core(1, 1), core(1, 2), core(2, 1), boundaries(1, 2), fallocate(1, 2)]

    /// All scopes that a name can be of.
    public static var all: [Scope] {
        (1...3).flatMap { requests in
            (1...4).flatMap { blocks in
                [core(requests, blocks), boundaries(requests, blocks), fallocate(requests, blocks)]
            }
        }
    }

    private static func scope(
        _ name: String, _ requests: Int, _ blocks: Int, parts: Set<Part>, _ faults: [FaultClass], _ actors: Set<Actor>
    ) -> Scope {
        Scope(
            "\(name)@\(requests)x\(blocks)", sizes: ["Request": requests, "Block": blocks, "IOEnd": requests],
            parts: parts, faults: Set(faults), actors: actors, mostFailures: 2)
    }
}
