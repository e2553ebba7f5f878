import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("Refutability of what is required of extents")
struct ExtentRefutabilityTests {
    private static func extents(_ faults: [FaultClass] = [], _ actors: [Actor]) -> Scope {
        DirectIO.scope("extents", 1, 2, parts: Set(Parts.all), faults: faults, actors: actors)
    }

    private static let withWriteback = [Actors.fallocate, Actors.writeback]

    @Test func `merge-safety`() throws {
        let waiting = Refuted(version: "v2.6.35", scope: Self.extents([], [Actors.fallocate]))
        try expectRefuted(by: waiting, steps: 25)
    }

    @Test func `writeback-merge-safety`() throws {
        try expectRefuted(by: Refuted(version: "v4.6", scope: Self.extents([], Self.withWriteback)), steps: 6)
    }

    /// Where fallocate joins what it allocates to whatever lies before it.
    @Test func `extent-whole`() throws {
        let careless = Refuted(version: "fixed", scope: Self.extents([], [Actors.fallocate])) { system in
            var careless = system
            for index in careless.extensions.indices where careless.extensions[index].action == "fallocate_map" {
                careless.extensions[index].lines.removeAll { line in
                    if case .require(_, let reason, _) = line {
                        reason.contains("unwritten one before it") || reason == "what is joined is unwritten"
                    } else {
                        false
                    }
                }
            }
            return careless
        }
        try expectRefuted(by: careless, steps: 3)
    }

    /// What the range leaves of the extent is marked written and not zeroed.
    @Test func `split-zeroes-rest`() throws {
        let sparing = Refuted(
            version: "v4.6", scope: DirectIO.scope("split", 1, 2, parts: Set(Parts.all), faults: [Faults.splitSpace])
        ) {
            try $0.droppingUpdates(of: State.stale, in: "split_right_fails")
        }
        try expectRefuted(by: sparing, steps: 7)
    }

    /// fallocate joins what it allocates to what writeback is about to convert.
    @Test func `merge-counted`() throws {
        let blind = Refuted(version: "v4.6", scope: Self.extents([], Self.withWriteback)) { system in
            var blind = system
            for index in blind.extensions.indices where blind.extensions[index].action == "fallocate_map" {
                blind.extensions[index].lines.removeAll { line in
                    if case .require(_, let reason, _) = line {
                        reason.contains("if such may be merged")
                    } else {
                        false
                    }
                }
            }
            return blind
        }
        try expectRefuted(by: blind, steps: 7)
    }

    /// A mapping call returns two extents as if they were one.
    @Test func `one-extent`() throws {
        let lumping = Refuted(version: "fixed", scope: Self.extents([], [])) { system in
            var lumping = system
            for index in lumping.extensions.indices where lumping.extensions[index].action == "map_blocks" {
                lumping.extensions[index].lines.removeAll { line in
                    if case .require = line { true } else { false }
                }
            }
            return lumping
        }
        try expectRefuted(by: lumping, steps: 7)
    }

    @Test func `conversion-space`() throws {
        let merged = Refuted(version: "v4.6", scope: Self.extents([Faults.splitSpace], Self.withWriteback))
        try expectRefuted(by: merged, steps: 11)
    }

    @Test func `refines-specification-extents`() throws {
        let claimed = Refuted(version: "v4.6", scope: Self.extents([Faults.splitSpace], Self.withWriteback))
        try expectRefuted(by: claimed, steps: 7)
    }

    @Test func `pre-split`() throws {
        let waiting = Refuted(version: "v2.6.35", scope: Self.extents([], [Actors.fallocate]))
        try expectRefuted(by: waiting, steps: 25)
    }

    @Test func `claim-reserve-suffices`() throws {
        let merged = Refuted(version: "v4.6", scope: Self.extents([Faults.splitSpace], Self.withWriteback))
        try expectRefuted(by: merged, steps: 11)
    }

    /// The window is closed twice: by i_mutex, which a merger needs, and by its wait for direct I/O. Both must go.
    @Test func `claim-window-unreachable`() throws {
        let unlocked = DirectIO.Move(Axes.mappingLock, .dropped)
        let impatient = DirectIO.Move(Axes.fallocateWait, .doesNotWait)
        let scope = Self.extents([], [Actors.fallocate])
        try expectRefuted(by: Refuted(version: "seed", moves: [unlocked, impatient], scope: scope), steps: 10)
        for move in [unlocked, impatient] {
            try expectHolds("claim-window-unreachable", in: Refuted(version: "seed", moves: [move], scope: scope))
        }
    }
}
