import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

/// What history is known to show. Lengths are those of shortest runs; a model that gains or loses a step changes them.
@Suite("The verdicts that history teaches")
struct VerdictTests {
    @Test("v2.6.35 refutes ack-after-conversion: completion is reported, then the worker converts")
    func reportedBeforeConversion() throws {
        try SmallTable.expect("v2.6.35", refutes: "ack-after-conversion", needs: [], steps: 22)
    }

    @Test(
        "v4.4 and v4.5-rc1 refute ack-after-conversion: the submitter's reference outlives the report",
        arguments: ["v4.4", "v4.5-rc1"])
    func reportedBeforeSubmitterConverts(version: String) throws {
        try SmallTable.expect(version, refutes: "ack-after-conversion", needs: [], steps: 24)
    }

    @Test(
        "v4.4 and v4.5-rc1 refute acked-data-lost with no fault at all: an overwrite changes the pointer",
        arguments: [("v4.4", 52), ("v4.5-rc1", 32)])
    func lostWithoutFault(version: String, steps: Int) throws {
        try SmallTable.expect(version, refutes: "acked-data-lost", needs: [], steps: steps)
        let evidence = try #require(try SmallTable.result(version, "acked-data-lost").evidence)
        #expect(evidence.trace.actions(of: evidence.model).contains("unlock_for_overwrite"))
    }

    @Test("v4.5-rc1 refutes no-irq-conversion and no-use-after-free without fault")
    func openedWider() throws {
        try SmallTable.expect("v4.5-rc1", refutes: "no-irq-conversion", needs: [], steps: 29)
        try SmallTable.expect("v4.5-rc1", refutes: "no-use-after-free", needs: [], steps: 31)
    }

    @Test("v4.4 refutes neither: i_data_sem is held over an overwrite's submission")
    func heldTogether() throws {
        try SmallTable.expect("v4.4", holds: "no-irq-conversion")
        try SmallTable.expect("v4.4", holds: "no-use-after-free")
    }

    @Test("v4.5 holds no-lost-io-end")
    func parentLosesNothing() throws {
        try SmallTable.expect("v4.5", holds: "no-lost-io-end")
    }

    @Test("v4.5 refutes no-failed-conversion: blocks whose bio failed are converted")
    func parentConvertsFailed() throws {
        try SmallTable.expect("v4.5", refutes: "no-failed-conversion", needs: ["eio"], steps: 24)
    }

    @Test("v4.5 refutes frugal-io-end: the io_end is there before the first mapping call")
    func parentIsLavish() throws {
        try SmallTable.expect("v4.5", refutes: "frugal-io-end", needs: [], steps: 6)
    }

    @Test(
        "the seed holds what it promises",
        arguments: ["frugal-io-end", "no-irq-conversion", "unwritten-count", "claim-no-global", "claim-frugal"])
    func seedHolds(property: String) throws {
        try SmallTable.expect("seed", holds: property)
    }

    @Test("the seed refutes no-lost-io-end when the workqueue cannot be made")
    func seedLosesIOEnd() throws {
        try SmallTable.expect("seed", refutes: "no-lost-io-end", needs: ["workqueue-memory"], steps: 19)
    }

    @Test("the seed refutes no-failed-conversion when a bio fails")
    func seedConvertsFailed() throws {
        try SmallTable.expect("seed", refutes: "no-failed-conversion", needs: ["eio"], steps: 18)
    }

    @Test("half-merged refutes no-lost-io-end: any error returns early, a failed bio's too")
    func halfMergedLosesIOEnd() throws {
        try SmallTable.expect("half-merged", refutes: "no-lost-io-end", needs: ["workqueue-memory"], steps: 19)
        let version = DirectIO.version("half-merged")
        let found = try #require(
            try Explorer.leastFaults(
                of: Model(version.system), axes: version.axes, scope: SmallScopes.core(1, 1, faults: [Faults.eio]),
                property: "no-lost-io-end"))
        #expect(found.needs == ["eio"])
        #expect(found.trace.steps.count == 21)
        try expectReplay(of: found.trace, on: found.model, deciding: "no-lost-io-end")
    }

    @Test("v4.6 holds no-lost-io-end and no-failed-conversion", arguments: ["no-lost-io-end", "no-failed-conversion"])
    func mergedHolds(property: String) throws {
        try SmallTable.expect("v4.6", holds: property)
    }

    @Test("v4.6 refutes error-honesty: the error of a conversion is discarded")
    func mergedHidesErrors() throws {
        try SmallTable.expect("v4.6", refutes: "error-honesty", needs: ["conversion"], steps: 23)
    }

    @Test("the seed's lost io_end keeps a waiter asleep, and its inode's eviction is not clean")
    func seedLosesWakeUp() throws {
        try SmallTable.expect("seed", refutes: "waiters-wake", needs: ["workqueue-memory"], steps: 20)
        try SmallTable.expect("seed", refutes: "eviction-ends", needs: ["workqueue-memory"], steps: 21)
        let evidence = try #require(try SmallTable.result("seed", "waiters-wake").evidence)
        #expect(evidence.trace.loop == 20)
        #expect(try evidence.model.value(of: "i_unwritten", in: evidence.trace.last) == "1")
        #expect(try evidence.model.value(of: "waiter", in: evidence.trace.last) == "waiting")
    }

    @Test("v4.6 wakes all waiters and evicts in the end", arguments: ["waiters-wake", "eviction-ends"])
    func mergedEnds(property: String) throws {
        try SmallTable.expect("v4.6", holds: property)
    }

    @Test("v4.5 lets a waiter sleep for ever without any failure: writeback raises i_unwritten for what was freed")
    func parentLosesWakeUp() throws {
        try SmallTable.expect("v4.5", refutes: "waiters-wake", needs: [], steps: 40)
    }

    @Test("v2.6.35 never evicts an inode of which a conversion failed")
    func pinned() throws {
        try SmallTable.expect("v2.6.35", refutes: "eviction-ends", needs: ["conversion"], steps: 30)
    }

    /// No step of the run fails. That a split might find no space is what makes the state bad, and has to be named.
    @Test("v4.6 lets a conversion need a split, which is refuted only where one can find no space")
    func space() throws {
        try SmallTable.expect("v4.6", refutes: "conversion-space", needs: ["split-space"], steps: 11)
    }

    /// Claims are no requirements: that the mended version has its io_end late refutes the old one's.
    @Test("fixed holds every safety property")
    func mended() throws {
        let requirements = Properties.everything.filter { property in
            if case .sometimes = property.kind { false } else { !property.id.hasPrefix("claim-") }
        }
        let safety = requirements.map(\.id) + [Properties.deadlock]
        for property in safety { try SmallTable.expect("fixed", holds: property) }
    }
}
