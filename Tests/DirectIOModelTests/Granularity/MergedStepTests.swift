import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("Steps that stand for two of the kernel's")
struct MergedStepTests {
    @Test("hide no verdict", arguments: MergedStep.submission + MergedStep.completion + MergedStep.environment)
    func same(step: MergedStep) throws {
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

    /// A lock that is found free by one step and taken by another is no lock: the comparison notices.
    @Test("would be noticed if something mattered between them")
    func noticed() throws {
        let lock = MergedStep(
            action: "lock_inode", first: [], checkedFirst: ["nobody else holds the inode's lock"], versions: ["v4.5"],
            scope: SmallScopes.core(2, 1), argument: "none")
        let version = DirectIO.version("v4.5")
        let split = try version.system.splitting(lock.action, first: lock.first, checkedFirst: lock.checkedFirst)
        let whole = try verdicts(search(version.system, version.axes, lock))
        let halves = try verdicts(search(split, version.axes, lock))
        #expect(whole["claim-pointer-raced"] == false)
        #expect(halves["claim-pointer-raced"] == true)
        #expect(whole["acked-data-lost"] == false)
        #expect(halves["acked-data-lost"] == true)
    }

    /// A mapping call looks a block up, without lock, before it takes i_data_sem, and goes by what it found if that was
    /// written. The model has one step for both, because a written block stays written.
    @Test(
        "do not let a look-up grow old: no block that was written is anything else later",
        arguments: DirectIO.versions.map(\.id))
    func writtenStays(version id: String) throws {
        let version = DirectIO.version(id)
        var system = version.system
        system.properties = []
        system = try system.adding(
            .step("written-stays", "a written block stays written") {
                forAll("b", in: Block.self) { b in
                    State.ext[b].is(.written) ==> State.ext[b].next.is(.written)
                }
            })
        let model = try Model(system)
        for scope in SmallScopes.families.dropLast().map({ $0.rungs[0] }) {
            var options = ExplorationOptions()
            options.jobs = 2
            let result = try Explorer(GroundModel(model, axes: version.axes, scope: scope)).run(options)
            #expect(result.isComplete)
            #expect(result.findings == ["written-stays": .noViolation])
        }
    }

    private func search(
        _ system: TransitionSystem, _ axes: [Setting: Int], _ step: MergedStep
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
