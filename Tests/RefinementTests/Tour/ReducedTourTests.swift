import DirectIOEngine
import DirectIOModel
import StateExploration
import Testing
import TransitionSystems

@testable import Refinement

@Suite("Reduced tours of the engine through the model")
struct ReducedTourTests {
    @Test("come to every state and to every end with fewer steps", arguments: ["v2.6.35", "v4.5", "v5.5", "fixed"])
    func states(id: String) throws {
        for scope in [AgreementScope.core(2, 1), AgreementScope.extents(1, 2), AgreementScope.read(1, 1)] {
            let instance = try AgreementInstance(DirectIO.version(id), at: scope)
            var tour = ReducedTour(instance)
            let report = try tour.run()
            #expect(report.differences.isEmpty && report.isComplete, "\(report.differences.first?.description ?? "")")
            let explored = try Explorer(instance.stepper.model).run()
            #expect(report.states == explored.states, "\(scope.name)")
            let all = explored.generated - instance.initialStates.count
            #expect(report.steps + report.leftOut == all && report.leftOut * 12 > all, "\(scope.name): \(report)")
            #expect(tour.ends == Self.ends(of: instance), "\(scope.name)")
        }
    }

    @Test(
        "find the mistakes that a whole one finds",
        arguments: ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m12", "m17", "m18", "m19", "m20"])
    func mistake(id: String) throws {
        let mistake = try #require(KernelVersion.mistakes.first { $0.id == id })
        let instance = try AgreementInstance(
            DirectIO.version("fixed"), at: AgreementScope.core(1, 2), engine: mistake)
        var tour = ReducedTour(instance, mostDifferences: 1)
        #expect(try tour.run().differences.count == 1)
    }

    @Test("find that a step has changed something of a request that it is not a step of")
    func otherRequest() throws {
        var tour = ReducedTour(try Deviations.spoilingAnother(seed: 1), mostDifferences: 1)
        let difference = try #require(try tour.run().differences.first?.difference)
        #expect(difference.identity.hasPrefix("others:"), "\(difference)")
    }

    @Test("come to as many states of both as whole ones, where extents are the engine's alone")
    func hidden() throws {
        for scope in [AgreementScope.core(1, 2), AgreementScope.writeback(1, 2)] {
            let instance = try AgreementInstance(DirectIO.version("fixed"), at: scope)
            var (whole, reduced) = (Tour(instance), ReducedTour(instance))
            whole.joinsExtents = false
            let report = try reduced.run()
            #expect(try whole.run().pairs == report.pairs && report.leftOut > 0, "\(scope.name)")
        }
    }

    @Test("end when they are told to")
    func interrupted() throws {
        var tour = ReducedTour(try AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(2, 1)))
        let report = try tour.run { $0.steps < 5_000 }
        #expect(!report.isComplete && report.steps >= 5_000 && report.steps < 10_000)
    }

    @Test("take steps for independent where neither touches what the other needs")
    func independence() throws {
        let instance = try AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(2, 2))
        let footprints = Footprints(instance)
        func step(_ label: String) throws -> Int32 {
            Int32(try #require(instance.steps.firstIndex { $0.label == label }, "\(label)"))
        }
        let (alloc, other) = (try step("alloc_dio(r0)"), try step("stop_handle(r1)"))
        #expect(footprints.areIndependent(alloc, other) && footprints.areIndependent(other, alloc))
        // Both raise i_dio_count; one gives the lock back that the other wants; one maps what the other looks up.
        #expect(!footprints.areIndependent(alloc, try step("alloc_dio(r1)")))
        #expect(!footprints.areIndependent(try step("unlock_inode(r0)"), try step("lock_inode(r1)")))
        #expect(!footprints.areIndependent(try step("map_blocks(r0, b0, b1)"), try step("look_up(r1, b1, b1)")))
    }

    /// The states in which nothing more can happen, by a search of the model alone.
    private static func ends(of instance: AgreementInstance) -> Set<PackedState> {
        var (seen, ends, enabled) = (Set(instance.initialStates), Set<PackedState>(), [Int32]())
        var open = instance.initialStates
        while let state = open.popLast() {
            instance.stepper.findEnabled(in: state, into: &enabled)
            if enabled.isEmpty { ends.insert(state) }
            for step in enabled {
                guard let next = instance.stepper.successor(of: state, by: step) else { continue }
                if seen.insert(next).inserted { open.append(next) }
            }
        }
        return ends
    }
}
