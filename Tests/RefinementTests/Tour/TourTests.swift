import DirectIOEngine
import DirectIOModel
import StateExploration
import Testing
import TransitionSystems

@testable import Refinement

@Suite("Tours of the engine through the model")
struct TourTests {
    private static let scopes = [
        AgreementScope.core(1, 1), AgreementScope.core(1, 2), AgreementScope.boundaries(1, 2),
        AgreementScope.fallocate(1, 2), AgreementScope.writeback(1, 1), AgreementScope.extents(1, 2),
        AgreementScope.read(1, 1), AgreementScope.cache(1, 1), AgreementScope.wait(1, 1), AgreementScope.evict(1, 1),
    ]

    @Test("take every step that the explorer counts", arguments: DirectIO.versions.map(\.id))
    func complete(id: String) throws {
        for scope in Self.scopes {
            let instance = try AgreementInstance(DirectIO.version(id), at: scope)
            var tour = Tour(instance)
            let report = try tour.run()
            #expect(report.differences.isEmpty, "\(scope.name): \(report.differences.first?.description ?? "")")
            #expect(report.isComplete)
            #expect(report.covered == report.reachable, "\(scope.name): \(report.missing)")
            let explored = try Explorer(instance.stepper.model).run()
            #expect(report.states == explored.states, "\(scope.name)")
            #expect(report.reachable == explored.generated - instance.initialStates.count, "\(scope.name)")
        }
    }

    @Test("take calls through what could be several extents, and count those that no kernel makes")
    func severalExtents() throws {
        for (id, beyond) in [("v6.x", 0), ("seed", 0), ("v2.6.35", 204)] {
            let instance = try AgreementInstance(DirectIO.version(id), at: AgreementScope.writeback(1, 2))
            var tour = Tour(instance)
            let report = try tour.run()
            #expect(report.differences.isEmpty && report.isComplete, "\(report.differences)")
            #expect(report.beyond == beyond && report.missing.values.map(\.count).reduce(0, +) == beyond, "\(id)")
            let explored = try Explorer(instance.stepper.model).run()
            #expect(report.states == explored.states)
            #expect(report.reachable == explored.generated - instance.initialStates.count)
        }
    }

    @Test("go through two requests at once", arguments: ["v2.6.35", "v5.5", "fixed"])
    func twoRequests(id: String) throws {
        var tour = Tour(try AgreementInstance(DirectIO.version(id), at: AgreementScope.core(2, 1)))
        let report = try tour.run()
        #expect(report.differences.isEmpty, "\(report.differences.first?.description ?? "")")
        #expect(report.covered == report.reachable && report.reachable > 200_000)
    }

    @Test("find a single step that the engine takes wrongly", arguments: 0..<10)
    func deviation(seed: Int) throws {
        let (version, scope) = (DirectIO.version("fixed"), AgreementScope.core(1, 2))
        let chosen = try Deviations.one(of: AgreementInstance(version, at: scope), seed: seed)
        var tour = Tour(try AgreementInstance(version, at: scope, deviation: chosen), mostDifferences: 1)
        let difference = try #require(try tour.run().differences.first?.difference)
        #expect(difference.cells.contains { $0.hasPrefix("i_unwritten: the engine has") }, "\(difference)")
    }

    @Test(
        "go through three blocks, where extents are joined from one to the next",
        arguments: ["v2.6.35", "v5.5", "fixed"])
    func threeBlocks(id: String) throws {
        for scope in [AgreementScope.boundaries(1, 3), AgreementScope.fallocate(1, 3)] {
            var tour = Tour(try AgreementInstance(DirectIO.version(id), at: scope))
            let report = try tour.run()
            #expect(report.differences.isEmpty, "\(scope.name): \(report.differences.first?.description ?? "")")
            #expect(report.covered == report.reachable && report.reachable > 70_000, "\(scope.name)")
        }
    }

    /// An engine that goes by another rule than the model, of what happens beside the writes.
    @Test(
        "find that writeback, a reader or eviction does something else",
        arguments: [
            ("writeback@1x1", "writeback-error", "converts"), ("writeback@1x1", "writeback-flag", "after-data-sem"),
            ("extents@1x2", "merge-check", "none"), ("read@1x1", "read-lock", "none"),
            ("read@1x1", "read-lock", "shared"), ("evict@1x1", "submit-file-reference", "borrowed"),
        ])
    func otherRule(scope: String, axis: String, value: String) throws {
        let version = try DirectIO.version("fixed").setting(axis, to: value)
        let engine = try #require(KernelVersion.named("fixed"))
        let instance = try AgreementInstance(version, at: #require(AgreementScope.named(scope)), engine: engine)
        var tour = Tour(instance, mostDifferences: 1)
        #expect(try !tour.run().differences.isEmpty, "\(axis)=\(value) at \(scope)")
    }

    @Test(
        "find that count is lost in a step of others than writes",
        arguments: ["writeback@1x1", "extents@1x2", "read@1x1", "wait@1x1", "evict@1x1"])
    func deviationOfOthers(name: String) throws {
        let (version, scope) = (DirectIO.version("fixed"), try #require(AgreementScope.named(name)))
        let instance = try AgreementInstance(version, at: scope)
        let chosen = try Deviations.one(of: instance, seed: 3) { _, step in
            if case .request = instance.steps[Int(step)].owner { false } else { true }
        }
        var tour = Tour(try AgreementInstance(version, at: scope, deviation: chosen), mostDifferences: 1)
        let difference = try #require(try tour.run().differences.first?.difference)
        #expect(difference.cells.contains { $0.hasPrefix("i_unwritten: the engine has") }, "\(difference)")
    }

    @Test("find that a step has changed something of a request that it is not a step of", arguments: 0..<3)
    func otherRequest(seed: Int) throws {
        var tour = Tour(try Deviations.spoilingAnother(seed: seed), mostDifferences: 1)
        let difference = try #require(try tour.run().differences.first?.difference)
        #expect(difference.identity.hasPrefix("others:"), "\(difference)")
    }

    @Test("stop when they are told to, and say that they have not seen all")
    func interrupted() throws {
        var tour = Tour(try AgreementInstance(DirectIO.version("fixed"), at: AgreementScope.core(2, 1)))
        let report = try tour.run { $0.pairs < 5_000 }
        #expect(!report.isComplete && report.beyond == 0 && report.pairs >= 5_000)
        #expect(report.covered == report.reachable && report.reachable < 100_000)
    }
}

/// Single steps for an engine to take wrongly.
enum Deviations {
    /// One of the reachable steps, by its number.
    static func one(
        of instance: AgreementInstance, seed: Int, where isWanted: (PackedState, Int32) -> Bool = { _, _ in true }
    ) throws -> Deviation {
        var steps: [Deviation] = []
        var (states, enabled) = (Set(instance.initialStates), [Int32]())
        var open = instance.initialStates
        while let state = open.popLast() {
            instance.stepper.findEnabled(in: state, into: &enabled)
            for step in enabled {
                if isWanted(state, step) { steps.append(Deviation(from: state, by: step)) }
                let next = try #require(instance.stepper.successor(of: state, by: step))
                if states.insert(next).inserted { open.append(next) }
            }
        }
        return steps[(seed * 7_919 + 13) % steps.count]
    }

    /// Two writes, of which a step of one spoils the other, which is in the middle of its way.
    static func spoilingAnother(seed: Int) throws -> AgreementInstance {
        let (version, scope) = (DirectIO.version("fixed"), AgreementScope.core(2, 1))
        let instance = try AgreementInstance(version, at: scope)
        let chosen = try one(of: instance, seed: seed) { state, step in
            guard case .request(let r) = instance.steps[Int(step)].owner else { return false }
            return state[instance.cells.coreCount.places[1 - r]] == 1
        }
        return try AgreementInstance(
            version, at: scope, deviation: Deviation(from: chosen.state, by: chosen.step, .otherRequest))
    }
}
