import DirectIOModel
import StateExploration
import Testing
import TransitionSystems

@testable import Refinement

@Suite("Counterexamples on the engine")
struct EngineReplayTests {
    private struct Case: CustomTestStringConvertible {
        let version: String
        let property: String
        var family: @Sendable (Int, Int) -> Scope = AgreementScope.core
        let requests: Int
        let blocks: Int
        /// Whether failures may happen.
        let fails: Bool
        /// What the engine shows.
        let words: String

        var testDescription: String { "\(version) \(property)" }
    }

    private static let cases = [
        Case(
            version: "v4.5-rc1", property: "acked-data-lost", requests: 2, blocks: 2, fails: false,
            words: "when all has ended block 0 reads as zeros, which request 1 was told to have written"),
        Case(
            version: "v4.4", property: "acked-data-lost", requests: 2, blocks: 2, fails: false,
            words: "when all has ended block 0 reads as zeros, which request 1 was told to have written"),
        Case(
            version: "v4.5-rc1", property: "no-irq-conversion", requests: 2, blocks: 2, fails: false,
            words: "a conversion in interrupt context"),
        Case(
            version: "v4.5-rc1", property: "no-use-after-free", requests: 2, blocks: 2, fails: false,
            words: "an io_end is used after it was freed"),
        Case(
            version: "v4.4", property: "deferral-no-use-after-free", requests: 2, blocks: 1, fails: false,
            words: "an io_end is used after it was freed"),
        Case(
            version: "v2.6.35", property: "ack-after-conversion", requests: 1, blocks: 1, fails: false,
            words: "at the end of the run block 0 reads as zeros, which request 0 was told to have written"),
        Case(
            version: "v4.4", property: "ack-after-conversion", requests: 1, blocks: 1, fails: false,
            words: "at the end of the run block 0 reads as zeros, which request 0 was told to have written"),
        Case(
            version: "seed", property: "no-lost-io-end", requests: 1, blocks: 1, fails: true,
            words: "io_ends that nobody frees: 1, when all has ended"),
        Case(
            version: "seed", property: "no-failed-conversion", requests: 1, blocks: 1, fails: true,
            words: "when all has ended block 0 reads as what was on the device before anybody wrote"),
        Case(
            version: "half-merged", property: "no-lost-io-end", requests: 1, blocks: 1, fails: true,
            words: "i_unwritten: 1, when all has ended"),
        Case(
            version: "v4.6", property: "error-honesty", requests: 1, blocks: 1, fails: true,
            words: "request 0 is told success, and its conversion failed with ENOMEM"),
        Case(
            version: "v4.5", property: "writeback-no-irq-conversion", family: AgreementScope.writeback, requests: 1,
            blocks: 2, fails: false, words: "a conversion in interrupt context"),
        Case(
            version: "v4.6", property: "no-inode-use-after-free", family: AgreementScope.evict, requests: 1, blocks: 1,
            fails: false, words: "the inode is used after it was freed"),
        Case(
            version: "v6.x", property: "writeback-no-stale-exposure", family: AgreementScope.extents, requests: 1,
            blocks: 3, fails: true,
            words: "when all has ended block 0 reads as what was on the device before anybody wrote"),
    ]

    @Test("show there what goes wrong, too", arguments: cases)
    private func shows(sample: Case) throws {
        var scope = sample.family(sample.requests, sample.blocks)
        if !sample.fails { scope.faults = [] }
        let version = DirectIO.version(sample.version)
        let ground = try GroundModel(Model(version.system), axes: version.axes, scope: scope)
        var options = ExplorationOptions()
        (options.properties, options.jobs, options.useSymmetry) = ([sample.property], 2, true)
        options.stopWhenAllDecided = true
        guard case .violated(let trace)? = try Explorer(ground).run(options).findings[sample.property] else {
            Issue.record("\(sample.version) meets \(sample.property)")
            return
        }
        let labels = trace.steps.map { ground.actions[$0.action].label }
        let result = EngineReplay(try AgreementInstance(version, at: scope)).run(from: trace.initial, labels)
        #expect(result.obstacle == nil && result.steps == labels.count)
        #expect(result.evidence.contains(sample.words), "\(result.evidence)")
        // Where every known defect is mended the engine cannot be made to do that.
        let mended = EngineReplay(try AgreementInstance(DirectIO.version("fixed"), at: scope))
        #expect(!mended.run(from: trace.initial, labels).evidence.contains(sample.words))
    }

    @Test("say where the engine has no part in a step")
    func foreignStep() throws {
        let instance = try AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(1, 1))
        let initial = instance.stepper.unpack(instance.initialStates[0])
        let foreign = EngineReplay(instance).run(from: initial, ["submit_async_write(r0, b0, b0)", "close_file"])
        #expect(foreign.steps == 1 && foreign.obstacle == "the engine has no part in 'close_file' here")
        let impossible = EngineReplay(instance).run(from: initial, ["lock_inode(r0)"])
        #expect(impossible.steps == 0 && impossible.obstacle == "'lock_inode(r0)' cannot happen there")
    }
}
