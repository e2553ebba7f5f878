import StateExploration
import SymbolicProof
import Testing
import TransitionSystems

@testable import DirectIOModel

/// The symbolic and the explicit search share nothing but the finite model, so that each is a check of the other.
@Suite("A bounded check of the protocol")
struct ProtocolBoundedTests {
    /// The versions whose every run is searched, each a different home or treatment of the io_end; it takes seconds a
    /// version.
    private static let exhausted = ["v2.6.35", "seed", "v4.6", "v6.x", "fixed"]

    private func ground(
        _ id: String, requests: Int, blocks: Int, faults: [FaultClass]
    ) throws -> GroundModel {
        let preset = try #require(DirectIO.presets.first { $0.id == id })
        let scope = DirectIO.scope("core", requests, blocks, parts: [Parts.core], faults: faults)
        return try GroundModel(Model(DirectIO.system), axes: preset.axes, scope: scope)
    }

    @Test(
        "of one request and one block, with all core faults, agrees with breadth-first search about all runs",
        arguments: exhausted)
    func smallest(id: String) throws {
        let model = try ground(id, requests: 1, blocks: 1, faults: Faults.core)
        let result = try BoundedChecker(model, options: .init(depthLimit: 60, findsDeadlock: true)).check()
        let search = BreadthFirst(model)
        expectAgreement(result, search, on: model, depth: nil)
        #expect(result.deadlock?.trace?.steps.count == search.deadlock)
    }

    @Test(
        "of one request and one block, with all core faults, agrees with breadth-first search to 20 steps",
        arguments: DirectIO.presets.map(\.id).filter { !exhausted.contains($0) })
    func smallestToDepth(id: String) throws {
        let model = try ground(id, requests: 1, blocks: 1, faults: Faults.core)
        let result = try BoundedChecker(model, options: .init(depthLimit: 20)).check()
        expectAgreement(result, BreadthFirst(model, depthLimit: 20), on: model, depth: 20)
    }

    @Test(
        "of one request and two blocks, without faults, agrees with breadth-first search to 14 steps",
        arguments: DirectIO.presets.map(\.id))
    func twoBlocks(id: String) throws {
        let model = try ground(id, requests: 1, blocks: 2, faults: [])
        let result = try BoundedChecker(model, options: .init(depthLimit: 14)).check()
        expectAgreement(result, BreadthFirst(model, depthLimit: 14), on: model, depth: 14)
    }

    @Test(
        "of two requests and one block, without faults, agrees with breadth-first search to 10 steps",
        arguments: DirectIO.presets.map(\.id))
    func twoRequests(id: String) throws {
        let model = try ground(id, requests: 2, blocks: 1, faults: [])
        let result = try BoundedChecker(model, options: .init(depthLimit: 10)).check()
        expectAgreement(result, BreadthFirst(model, depthLimit: 10), on: model, depth: 10)
    }
}
