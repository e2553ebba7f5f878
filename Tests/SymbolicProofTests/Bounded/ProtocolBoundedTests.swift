import StateExploration
import SymbolicProof
import Testing
import TransitionSystems

@testable import DirectIOModel

/// The symbolic and the explicit search share nothing but the finite model, so that each is a check of the other: for
/// every property, the same verdict and the same length of the shortest run. The symbolic runs are replayed before they
/// are returned.
@Suite("A bounded check of the protocol")
struct ProtocolBoundedTests {
    private func ground(_ id: String, _ scope: Scope) throws -> GroundModel {
        let preset = try #require(DirectIO.presets.first { $0.id == id })
        return try GroundModel(Model(DirectIO.system), axes: preset.axes, scope: scope)
    }

    /// The smallest scope of a family, as it is checked.
    private func smallest(_ family: String) throws -> Scope {
        try #require(DirectIO.families().first { $0.name == family }?.rungs.first)
    }

    private func core(_ requests: Int, _ blocks: Int) -> Scope {
        DirectIO.scope("core", requests, blocks, parts: [Parts.core], faults: [])
    }

    /// Compares all runs, or all of at most so many steps.
    private func compare(_ model: GroundModel, depth: Int? = nil) throws {
        let options = BoundedChecker.Options(depthLimit: depth ?? 100, findsDeadlock: depth == nil)
        let result = try BoundedChecker(model, options: options).check()
        let exploration = try Explorer(model).run()
        #expect(exploration.isComplete)
        expectAgreement(result, exploration, on: model, depth: depth)
    }

    @Test("of core@1x1, with all its faults, agrees with the explorer about all runs", arguments: versions)
    func smallest(id: String) throws {
        try compare(ground(id, smallest("core")))
    }

    @Test(
        "of extents@1x2, with its fault and actors, agrees with the explorer to 11 steps", arguments: differentExtents)
    func extents(id: String) throws {
        try compare(ground(id, smallest("extents")), depth: 11)
    }

    @Test("of core@1x2, without faults, agrees with the explorer to 16 steps", arguments: versions)
    func twoBlocks(id: String) throws {
        try compare(ground(id, core(1, 2)), depth: 16)
    }

    @Test("of core@2x1, without faults, agrees with the explorer to 11 steps", arguments: versions)
    func twoRequests(id: String) throws {
        try compare(ground(id, core(2, 1)), depth: 11)
    }

    @Test(
        "of writeback@1x1, with its faults, agrees with the explorer about all runs", .enabled(if: LongTests.areWanted),
        arguments: versions)
    func writeback(id: String) throws {
        try compare(ground(id, smallest("writeback")))
    }

    @Test(
        "of core@1x2, without faults, agrees with the explorer about all runs", .enabled(if: LongTests.areWanted),
        arguments: versions)
    func allOfTwoBlocks(id: String) throws {
        try compare(ground(id, core(1, 2)))
    }

    @Test(
        "of extents@1x2, with its fault and actors, agrees with the explorer to 15 steps",
        .enabled(if: LongTests.areWanted), arguments: versions)
    func moreExtents(id: String) throws {
        try compare(ground(id, smallest("extents")), depth: 15)
    }
}

private let versions = DirectIO.presets.map(\.id)

/// Versions whose extents differ in when they are split and what keeps them from being merged.
private let differentExtents = ["v2.6.35", "v4.4", "v4.6", "v6.x", "fixed"]
