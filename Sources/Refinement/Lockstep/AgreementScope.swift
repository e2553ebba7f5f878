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

    /// Direct writes beside writeback, with its failures.
    public static func writeback(_ requests: Int, _ blocks: Int) -> Scope { ofCheck("writeback", requests, blocks) }

    /// Direct writes beside writeback and a preallocation, where extents cannot always be split.
    public static func extents(_ requests: Int, _ blocks: Int) -> Scope { ofCheck("extents", requests, blocks) }

    /// Direct writes beside a read and a preallocation.
    public static func read(_ requests: Int, _ blocks: Int) -> Scope { ofCheck("read", requests, blocks) }

    /// Direct writes beside writeback and a write that waits until nobody owes a conversion.
    public static func wait(_ requests: Int, _ blocks: Int) -> Scope { ofCheck("wait", requests, blocks) }

    /// Direct writes beside a read and writeback, which the read waits for.
    public static func cache(_ requests: Int, _ blocks: Int) -> Scope {
        scope("cache", requests, blocks, parts: [Parts.core], [Faults.eio], [Actors.reader, Actors.writeback])
    }

    /// Direct writes of a file that is closed, and evicted when nobody has it any more.
    public static func evict(_ requests: Int, _ blocks: Int) -> Scope {
        scope("evict", requests, blocks, parts: [Parts.core], Faults.core, [Actors.eviction])
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
        families.map { "\($0(1, 1).name.prefix { $0 != "@" })@RxB" }.joined(separator: ", ")
        + " (R requests, 3 at most, and B blocks, 4 at most)"

    /// The scopes that everybody's first tour goes through.
    public static let usual = [
        core(1, 1), core(1, 2), core(2, 1), boundaries(1, 2), fallocate(1, 2), writeback(1, 1), extents(1, 2),
        read(1, 1), cache(1, 1), wait(1, 1), evict(1, 1),
    ]

    /// The scopes that everybody's first walks go through.
    public static let walked = [core(2, 2), fallocate(1, 2), writeback(1, 2), extents(1, 2), read(1, 2)]

    /// The scopes that threads go through: nothing but the writes, a preallocation and reads is asked for there.
    public static let threaded = [core(2, 2), fallocate(1, 2)]

    /// Whether threads ask for all that some actors do.
    public static func areAsked(_ actors: Set<Actor>) -> Bool {
        actors.isSubset(of: [Actors.fallocate, Actors.reader])
    }

    private static let families: [@Sendable (Int, Int) -> Scope] = [
        core, boundaries, fallocate, writeback, extents, read, cache, wait, evict,
    ]

    /// All scopes that a name can be of.
    public static var all: [Scope] {
        (1...3).flatMap { requests in
            (1...4).flatMap { blocks in families.map { $0(requests, blocks) } }
        }
    }

    /// A scope of a family that `check` decides, of another size.
    private static func ofCheck(_ family: String, _ requests: Int, _ blocks: Int) -> Scope {
        guard let known = DirectIO.families().first(where: { $0.name == family })?.rungs.first else {
            preconditionFailure("no family '\(family)'")
        }
        return scope(family, requests, blocks, parts: known.parts, Array(known.faults), known.actors)
    }

    private static func scope(
        _ name: String, _ requests: Int, _ blocks: Int, parts: Set<Part>, _ faults: [FaultClass], _ actors: Set<Actor>
    ) -> Scope {
        Scope(
            "\(name)@\(requests)x\(blocks)",
            sizes: [
                "Request": requests, "Block": blocks,
                "IOEnd": requests + (actors.contains(Actors.writeback) ? 1 : 0),
            ],
            parts: parts, faults: Set(faults), actors: actors, mostFailures: 2)
    }
}
