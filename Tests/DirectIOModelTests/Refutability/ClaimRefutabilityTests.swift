import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("Refutability of what the seed's commit message claims")
struct ClaimRefutabilityTests {
    @Test func `claim-pointer-locked`() throws {
        try expectRefuted(by: Refuted(version: "v4.5-rc1", scope: SmallScopes.core(1, 1)), steps: 5)
    }

    @Test func `claim-pointer-raced`() throws {
        let guarded = Refuted(version: "v4.5", scope: SmallScopes.core(2, 2))
        try expectRefuted(by: guarded, reachedBy: "v4.5-rc1", steps: 15)
    }

    @Test func `claim-eager-io-end`() throws {
        try expectRefuted(by: Refuted(version: "seed", scope: SmallScopes.core(1, 1)), steps: 5)
    }

    @Test func `claim-frugal`() throws {
        try expectRefuted(by: Refuted(version: "v4.5", scope: SmallScopes.core(1, 1)), steps: 8)
    }

    @Test func `claim-single-io-end`() throws {
        let forgetful = Refuted(
            version: "seed", moves: [.init(Axes.privateLife, .reset)], scope: SmallScopes.core(1, 2))
        try expectRefuted(by: forgetful, steps: 15)
    }

    @Test func `claim-private-passed`() throws {
        let uncopied = Refuted(version: "seed", scope: SmallScopes.core(1, 1)) {
            try $0.droppingUpdates(of: State.dioPrivate, in: "latch_defer")
        }
        try expectRefuted(by: uncopied, steps: 13)
    }

    @Test func `claim-no-global`() throws {
        try expectRefuted(by: Refuted(version: "v4.5", scope: SmallScopes.core(1, 1)), steps: 4)
    }

    @Test func `claim-merge-window`() throws {
        let flaggedInside = Refuted(version: "v4.5", scope: SmallScopes.core(2, 1))
        try expectRefuted(by: flaggedInside, reachedBy: "seed", steps: 7)
    }

    @Test func `claim-writeback-window`() throws {
        let flaggedInside = Refuted(
            version: "v4.6", moves: [.init(Axes.writebackFlag, .insideDataSem)],
            scope: SmallScopes.core(1, 1, actors: [Actors.writeback]))
        try expectRefuted(by: flaggedInside, reachedBy: "v4.6", steps: 3)
    }

    /// The sync write's mapping call allocates an io_end as an async one's does.
    @Test func `claim-sync-lean`() throws {
        let lavish = Refuted(version: "seed", scope: SmallScopes.core(1, 1)) {
            try $0.droppingGuard(containing: "the write is async", of: "alloc_io_end_late")
        }
        try expectRefuted(by: lavish, steps: 9)
    }
}
