import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("Refutability of what is required of those who allocate, read, write back and wait beside direct writes")
struct SharingRefutabilityTests {
    private static let reading = SmallScopes.core(1, 1, actors: [Actors.fallocate, Actors.reader])

    private static func writeback(_ blocks: Int) -> Scope { SmallScopes.core(1, blocks, actors: [Actors.writeback]) }

    private static func careless(_ guardLine: String, _ action: String, in scope: Scope) -> Refuted {
        Refuted(version: "v4.6", scope: scope) { try $0.droppingGuard(containing: guardLine, of: action) }
    }

    /// fallocate allocates behind the end of its range.
    @Test func `allocation-asked`() throws {
        let scope = SmallScopes.core(1, 2, actors: [Actors.fallocate])
        try expectRefuted(by: Self.careless("the run is in the range", "fallocate_map", in: scope), steps: 3)
    }

    @Test func `fallocate-exclusion`() throws {
        let impatient = Refuted(version: "v2.6.35", scope: SmallScopes.core(1, 1, actors: [Actors.fallocate]))
        try expectRefuted(by: impatient, steps: 22)
    }

    @Test func `fallocate-in-order`() throws {
        let scope = SmallScopes.core(1, 2, actors: [Actors.fallocate])
        try expectRefuted(by: Self.careless("no blocks remain", "fallocate_unlock", in: scope), steps: 3)
        let skipping = Self.careless("the run starts where the range does", "fallocate_map", in: scope)
        try expectRefuted(by: skipping, steps: 3)
    }

    /// The reader does not look at DIOREAD_LOCK, or does not take the lock then.
    @Test func `reader-discipline`() throws {
        let blind = Refuted(version: "v4.6", scope: Self.reading) {
            try $0.editing("read_checks_lock") { action in
                action.lines = action.lines.flatMap { line in
                    if case .when(_, _, let otherwise, _) = line { otherwise } else { [line] }
                }
            }
        }
        try expectRefuted(by: blind, steps: 3)
        let unlocked = Self.careless("nobody else holds the inode's lock", "read_locks", in: Self.reading)
        try expectRefuted(by: unlocked, steps: 4)
    }

    /// Every direct read takes the inode's lock.
    @Test func `reader-unlocked`() throws {
        let locked = Refuted(version: "v4.6", scope: Self.reading) {
            try $0.editing("read_checks_lock") { action in
                action.lines = action.lines.flatMap { line in
                    if case .when(_, let then, _, _) = line { then } else { [line] }
                }
            }
        }
        try expectRefuted(by: locked, reachedBy: "v4.6", steps: 4)
    }

    @Test func `flush-before-write`() throws {
        let unflushed = Self.careless(
            "no writeback is under way in the range", "enter_direct_io", in: Self.writeback(1))
        try expectRefuted(by: unflushed, steps: 12)
    }

    @Test func `writeback-in-order`() throws {
        let skipping = Self.careless(
            "the run starts at the first block not mapped", "writeback_map", in: Self.writeback(2))
        try expectRefuted(by: skipping, steps: 3)
    }

    /// The worker is asked to convert while the submitting task has its reference still.
    @Test func `writeback-whole`() throws {
        let early = Refuted(version: "v4.6", scope: Self.writeback(1)) {
            try $0.editing("writeback_bio_end") { action in
                // One of the two ends asks the worker, the other frees the io_end.
                action.lines = action.lines.flatMap { line in
                    if case .when(_, let then, _, _) = line { then.count == 1 ? then : [] } else { [line] }
                }
            }
        }
        try expectRefuted(by: early, steps: 6)
    }

    /// The worker forgets to free the io_end, or it is freed while the bio has its reference.
    @Test func `writeback-frees`() throws {
        let leaking = Refuted(version: "v4.6", scope: Self.writeback(1)) {
            try $0.droppingUpdates(of: State.allocated, in: "writeback_release")
        }
        try expectRefuted(by: leaking, steps: 12)
        let lasting = Refuted(version: "v4.6", scope: Self.writeback(1)) {
            try $0.droppingUpdates(of: Writeback.owns, in: "writeback_release")
        }
        try expectRefuted(by: lasting, steps: 12)
    }

    @Test func `waiter-waits`() throws {
        let scope = DirectIO.scope(
            "wait", 1, 1, parts: [Parts.core, Parts.waiters], faults: [], actors: [Actors.waiter])
        try expectRefuted(by: Self.careless("i_unwritten is 0", "wake_waiter", in: scope), steps: 12)
    }

    /// A read that is over never says so.
    @Test func `reads-end`() throws {
        let endless = Refuted(version: "v4.6", scope: Self.reading) {
            try $0.droppingUpdates(of: Reader.state, in: "read_uncounts")
        }
        try expectRefuted(by: endless, steps: 4)
    }
}
