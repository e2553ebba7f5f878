import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("Steps that stand for two of the kernel's")
struct SplitStepTests {
    @Test("hide no verdict", arguments: SplitStep.all)
    func same(step: SplitStep) throws {
        for id in step.versions {
            let version = DirectIO.version(id)
            let split = try version.system.splitting(
                step.action, first: step.first, checkedFirst: step.checkedFirst)
            let whole = try search(version.system, version.axes, step)
            let halves = try search(split, version.axes, step)
            #expect(verdicts(halves) == verdicts(whole), "\(id)")
            #expect(halves.states > whole.states, "\(id)")
        }
    }

    /// Where an overwrite races for the pointer, between two requests on two blocks.
    @Test(
        "hide no race either", .enabled(if: LongTests.areEnabled),
        arguments: [
            "alloc_io_end", "stop_handle", "flag_io_end", "latch_defer", "put_submitter_reference", "put_io_end",
            "release_io_end",
        ])
    func races(action: String) throws {
        var step = try #require(SplitStep.all.first { $0.action == action })
        step.scope = SmallScopes.core(2, 2)
        step.versions = ["v4.5-rc1"]
        try same(step: step)
    }

    @Test("are all that the catalogue of merges names, but for those that are indivisible")
    func complete() {
        let split = Set(SplitStep.all.map(\.action))
        let merged = Set(StepCatalogue.merged.flatMap(\.actions))
        #expect(merged.subtracting(split) == SplitStep.indivisible)
        #expect(split.subtracting(merged) == Set(SplitStep.functions.map(\.action)))
    }

    /// A lock that is found free by one step and taken by another is no lock: the comparison notices.
    @Test("would be noticed if something mattered between them")
    func noticed() throws {
        let lock = SplitStep(
            action: "lock_inode", first: [], checkedFirst: ["nobody else holds the inode's lock"], versions: ["v4.5"],
            scope: SmallScopes.core(2, 1))
        let version = DirectIO.version("v4.5")
        let split = try version.system.splitting(lock.action, first: lock.first, checkedFirst: lock.checkedFirst)
        let whole = try verdicts(search(version.system, version.axes, lock))
        let halves = try verdicts(search(split, version.axes, lock))
        #expect(whole["claim-pointer-raced"] == false)
        #expect(halves["claim-pointer-raced"] == true)
        #expect(whole["acked-data-lost"] == false)
        #expect(halves["acked-data-lost"] == true)
    }

    private func search(
        _ system: TransitionSystem, _ axes: [Setting: Int], _ step: SplitStep
    ) throws -> Exploration {
        var options = ExplorationOptions()
        options.jobs = 2
        let kept = Set(system.properties.map(\.id)).subtracting(step.exempt)
        let result = try Explorer(
            GroundModel(Model(system), axes: axes, scope: step.scope, properties: kept)
        ).run(options)
        #expect(result.isComplete)
        return result
    }

    /// For each property, whether a run decides it.
    private func verdicts(_ result: Exploration) -> [String: Bool] {
        Findings(result).lengths.mapValues { $0 != nil }
    }
}
