import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("Refutability of what is required of io_ends, counters and handles")
struct IOEndRefutabilityTests {
    @Test func `no-lost-io-end`() throws {
        let seed = Refuted(version: "seed", scope: SmallScopes.core(1, 1, faults: [Faults.workqueueMemory]))
        try expectRefuted(by: seed, steps: 19)
    }

    @Test func `no-use-after-free`() throws {
        let raced = Refuted(version: "v4.5-rc1", scope: SmallScopes.core(2, 2))
        try expectRefuted(by: raced, steps: 31)
    }

    /// Both hold i_data_sem, shared, or need it so: the test whether to defer is behind it.
    @Test func `deferral-no-use-after-free`() throws {
        let tested = Refuted(version: "v4.4", scope: SmallScopes.core(2, 1))
        try expectRefuted(by: tested, steps: 33)
    }

    @Test func `writeback-no-use-after-free`() throws {
        let mapped = Refuted(version: "v4.5", scope: SmallScopes.core(1, 2, actors: [Actors.writeback]))
        try expectRefuted(by: mapped, steps: 24)
    }

    @Test func `writeback-no-irq-conversion`() throws {
        let mapped = Refuted(version: "v4.5", scope: SmallScopes.core(1, 2, actors: [Actors.writeback]))
        try expectRefuted(by: mapped, steps: 23)
    }

    /// The request's own file reference is gone once it is reported, and the submit path has no other.
    @Test func `no-inode-use-after-free`() throws {
        let borrowed = Refuted(
            version: "fixed", moves: [.init(Axes.fileReference, .borrowed)],
            scope: SmallScopes.core(1, 1, actors: [Actors.eviction]))
        try expectRefuted(by: borrowed, steps: 16)
    }

    @Test func `release-discipline`() throws {
        let kept = Refuted(version: "v4.6", scope: SmallScopes.core(1, 1)) {
            try $0.droppingUpdates(of: State.flagged, in: "clear_unwritten_flag")
        }
        try expectRefuted(by: kept, steps: 22)
    }

    @Test func `unwritten-count`() throws {
        let uncounted = Refuted(version: "v4.6", scope: SmallScopes.core(1, 1)) {
            try $0.droppingUpdates(of: State.unwrittenCount, in: "set_unwritten_flag")
        }
        try expectRefuted(by: uncounted, steps: 10)
    }

    @Test func `io-end-count`() throws {
        let uncounted = Refuted(version: "v4.6", scope: SmallScopes.core(1, 1)) {
            try $0.droppingUpdates(of: State.ioEndCount, in: "alloc_io_end_late")
        }
        try expectRefuted(by: uncounted, steps: 9)
    }

    @Test func `dio-unwritten-flag`() throws {
        let seed = Refuted(version: "seed", scope: SmallScopes.core(2, 1, faults: [Faults.eio]))
        try expectRefuted(by: seed, steps: 24)
    }

    /// A write that failed, or is still in flight, is converted by its submitter.
    @Test func `dio-unwritten-harmless`() throws {
        let unconditional = Refuted(version: "seed", scope: SmallScopes.core(1, 1)) {
            try $0.droppingGuard(containing: "the write succeeded and the inode's bit is set", of: "convert_sync")
        }
        try expectRefuted(by: unconditional, steps: 11)
    }

    @Test func `handle-discipline`() throws {
        let open = Refuted(version: "v4.6", scope: SmallScopes.core(1, 1)) {
            try $0.droppingUpdates(of: State.handle, in: "stop_handle")
        }
        try expectRefuted(by: open, steps: 8)
    }

    /// An overwrite that goes on without having taken i_mutex again drops what it does not hold.
    @Test func `lock-discipline`() throws {
        let unlocked = Refuted(version: "v4.6", scope: SmallScopes.core(1, 1)) {
            try $0.droppingUpdates(of: State.inodeLock, in: "relock_inode")
        }
        try expectRefuted(by: unlocked, steps: 13)
        let impatient = Refuted(version: "v4.6", scope: SmallScopes.core(2, 1)) {
            try $0.droppingGuard(containing: "nobody else holds i_mutex", of: "relock_inode")
        }
        try expectRefuted(by: impatient, steps: 15)
    }

    @Test func `dio-count-covers-conversion`() throws {
        let early = Refuted(
            version: "v4.6", moves: [.init(Axes.countDrop, .beforeEndIO)], scope: SmallScopes.core(1, 1))
        try expectRefuted(by: early, steps: 21)
    }

    @Test func `frugal-io-end`() throws {
        try expectRefuted(by: Refuted(version: "v4.5", scope: SmallScopes.core(1, 1)), steps: 6)
    }
}
