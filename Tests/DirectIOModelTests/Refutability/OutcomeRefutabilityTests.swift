import Testing

@testable import DirectIOModel
@testable import TransitionSystems

@Suite("Refutability of what is required of conversions, of what readers see and of what users are told")
struct OutcomeRefutabilityTests {
    private static func writeback(_ faults: [FaultClass]) -> Scope {
        SmallScopes.core(1, 1, faults: faults, actors: [Actors.writeback])
    }

    private static let split = DirectIO.scope(
        "split", 1, 3, parts: Set(Parts.all), faults: [Faults.splitSpace])

    @Test func `no-early-conversion`() throws {
        try expectRefuted(by: Refuted(version: "v4.6", scope: Self.split), steps: 7)
    }

    @Test func `no-failed-conversion`() throws {
        let seed = Refuted(version: "seed", scope: SmallScopes.core(1, 1, faults: [Faults.eio]))
        try expectRefuted(by: seed, steps: 18)
    }

    @Test func `writeback-no-failed-conversion`() throws {
        try expectRefuted(by: Refuted(version: "v4.6", scope: Self.writeback([Faults.eio])), steps: 8)
    }

    @Test func `no-irq-conversion`() throws {
        let undeferred = Refuted(
            version: "v4.6", moves: [.init(Axes.deferRule, .never)], scope: SmallScopes.core(1, 1))
        try expectRefuted(by: undeferred, steps: 17)
    }

    @Test func `no-stale-exposure`() throws {
        let seed = Refuted(version: "seed", scope: SmallScopes.core(1, 1, faults: [Faults.eio]))
        try expectRefuted(by: seed, steps: 19)
    }

    @Test func `writeback-no-stale-exposure`() throws {
        try expectRefuted(by: Refuted(version: "v4.6", scope: Self.writeback([Faults.eio])), steps: 9)
    }

    @Test func `ack-after-conversion`() throws {
        try expectRefuted(by: Refuted(version: "v2.6.35", scope: SmallScopes.core(1, 1)), steps: 22)
    }

    @Test func `acked-data-lost`() throws {
        let seed = Refuted(version: "seed", scope: SmallScopes.core(1, 1, faults: [Faults.conversion]))
        try expectRefuted(by: seed, steps: 25)
    }

    @Test func `refines-specification`() throws {
        let seed = Refuted(version: "seed", scope: SmallScopes.core(1, 1, faults: [Faults.eio]))
        try expectRefuted(by: seed, steps: 19)
    }

    /// The submit path does not notice that the write was queued, and reports it as well.
    @Test func `complete-once`() throws {
        let unnoticed = Refuted(version: "v4.6", scope: SmallScopes.core(1, 1)) {
            try $0.droppingUpdates(of: State.queued, in: "drop_reference")
        }
        try expectRefuted(by: unnoticed, steps: 22)
    }

    /// The submit path forgets the range of a write, which may be reported done by then.
    @Test func `report-final`() throws {
        let forgetful = Refuted(version: "v4.6", scope: SmallScopes.core(1, 1)) { system in
            try system.editing("uncount_own") { action in
                let r = Term<Request>(unchecked: .bound(action.parameters[0]))
                action.lines.append(forEach("b", in: Block.self) { b in State.covers[r, b] <- false })
            }
        }
        try expectRefuted(by: forgetful, steps: 16)
    }

    @Test func `error-honesty`() throws {
        let merged = Refuted(version: "v4.6", scope: SmallScopes.core(1, 1, faults: [Faults.conversion]))
        try expectRefuted(by: merged, steps: 23)
    }

    /// An overwrite waits for i_mutex with i_data_sem in hand, and whoever has i_mutex wants i_data_sem.
    @Test func `no-deadlock`() throws {
        let held = Refuted(
            version: "v4.4", moves: [.init(Axes.dataSemHold, .untilRelock)], scope: SmallScopes.core(2, 2))
        try expectRefuted(by: held, steps: 28)
    }
}
