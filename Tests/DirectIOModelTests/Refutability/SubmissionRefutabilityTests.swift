import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("Refutability of what is required of the way through a range and of completion")
struct SubmissionRefutabilityTests {
    @Test func `transferred-prefix`() throws {
        let skipping = Refuted(version: "v4.6", scope: SmallScopes.core(1, 2)) {
            try $0.droppingGuard(containing: "the run starts at the first block not mapped", of: "map_blocks")
        }
        try expectRefuted(by: skipping, steps: 7)
    }

    @Test func `mapping-on-demand`() throws {
        let early = Refuted(version: "v4.6", scope: SmallScopes.core(1, 2)) {
            try $0.droppingGuard(containing: "every block mapped so far is in a bio", of: "start_handle")
        }
        try expectRefuted(by: early, steps: 10)
        let stubborn = Refuted(version: "v4.6", scope: SmallScopes.core(1, 2, faults: [Faults.efault])) {
            try $0.droppingGuard(containing: "all pages could be pinned so far", of: "look_up")
        }
        try expectRefuted(by: stubborn, steps: 10)
    }

    @Test func `overwrite-lean`() throws {
        let allocating = Refuted(version: "v4.6", scope: SmallScopes.core(1, 1)) {
            try $0.droppingGuard(containing: "the write is not an overwrite", of: "start_handle")
        }
        try expectRefuted(by: allocating, steps: 7)
    }

    /// iomap keeps a write queued that met an error after its first bio.
    @Test func `queued-whole`() throws {
        let iomap = Refuted(version: "v5.5", scope: SmallScopes.core(1, 2, faults: [Faults.mapping]))
        try expectRefuted(by: iomap, steps: 11)
    }

    /// Completion is deferred to a workqueue that nobody made.
    @Test func `completion-venue`() throws {
        let missing = Refuted(version: "v4.6", scope: SmallScopes.core(1, 1)) {
            try $0.droppingUpdates(of: State.workqueue, in: "latch_defer")
        }
        try expectRefuted(by: missing, steps: 15)
    }

    @Test func `frugal-deferral`() throws {
        try expectRefuted(by: Refuted(version: "v4.5", scope: SmallScopes.core(1, 1)), steps: 12)
    }

    /// A bio of two blocks ends after the first of them.
    @Test func `bio-whole`() throws {
        let early = Refuted(version: "v4.6", scope: SmallScopes.core(1, 2)) {
            try $0.droppingGuard(containing: "the bio ends at the last block", of: "bio_end")
        }
        try expectRefuted(by: early, steps: 9)
    }

    /// An overwrite returns with i_data_sem in hand.
    @Test func `data-sem-discipline`() throws {
        let kept = Refuted(
            version: "v4.4", moves: [.init(Axes.dataSemHold, .untilRelock)], scope: SmallScopes.core(1, 1)
        ) {
            try $0.droppingUpdates(of: State.dataSem, in: "release_data_sem_late")
        }
        try expectRefuted(by: kept, steps: 23)
    }

    /// A loop that ends without a failure counts as failed.
    @Test func `error-has-cause`() throws {
        let invented = Refuted(version: "v4.6", scope: SmallScopes.core(1, 1)) {
            try $0.droppingGuard(containing: "a page could not be pinned", of: "finish_loop_after_fault")
        }
        try expectRefuted(by: invented, steps: 6)
    }

    @Test func `failed-not-converted`() throws {
        try expectRefuted(by: Refuted(version: "seed", scope: SmallScopes.core(1, 1, faults: [Faults.eio])), steps: 17)
    }

    /// The bit that a sync write leaves when it fails has the next one convert what is written.
    @Test func `frugal-conversion`() throws {
        try expectRefuted(by: Refuted(version: "seed", scope: SmallScopes.core(2, 2, faults: [Faults.eio])), steps: 37)
    }

    @Test func `conversion-in-order`() throws {
        let skipping = Refuted(version: "v4.6", scope: SmallScopes.core(1, 2)) {
            try $0.droppingGuard(containing: "the run starts at the first block still to convert", of: "convert_blocks")
        }
        try expectRefuted(by: skipping, steps: 19)
    }

    @Test func `rounds-move`() throws {
        let empty = Refuted(version: "v4.6", scope: SmallScopes.core(1, 2)) {
            try $0.droppingGuard(containing: "the run has at least one block", of: "map_blocks")
        }
        try expectRefuted(by: empty, steps: 7)
    }
}
