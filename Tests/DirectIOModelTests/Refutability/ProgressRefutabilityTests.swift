import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("Refutability of what must happen in the end")
struct ProgressRefutabilityTests {
    /// Each of two writes waits for what the other holds.
    @Test func `every-request-completes`() throws {
        let held = Refuted(
            version: "v4.4", moves: [.init(Axes.dataSemHold, .untilRelock)], scope: SmallScopes.core(2, 2))
        try expectRefuted(by: held, steps: 28)
    }

    /// The io_end that the seed loses still owes a conversion.
    @Test func `waiters-wake`() throws {
        let seed = Refuted(
            version: "seed",
            scope: DirectIO.scope(
                "wait", 1, 1, parts: [Parts.core, Parts.waiters], faults: [Faults.workqueueMemory],
                actors: [Actors.waiter]))
        try expectRefuted(by: seed, steps: 20)
    }

    /// ext4's own worker takes i_mutex, which whoever waits for direct I/O holds: LIV4 of its time.
    @Test func `dio-wait-ends`() throws {
        let locked = Refuted(
            version: "v2.6.35",
            moves: [.init(Axes.fallocateWait, .waits), .init(Axes.acknowledgement, .afterConversion)],
            scope: SmallScopes.core(1, 1, actors: [Actors.fallocate]))
        try expectRefuted(by: locked, steps: 26)
    }

    @Test func `eviction-ends`() throws {
        let seed = Refuted(
            version: "seed",
            scope: SmallScopes.core(1, 1, faults: [Faults.workqueueMemory], actors: [Actors.eviction]))
        try expectRefuted(by: seed, steps: 21)
    }
}
