import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("What a search finds")
struct ReductionTests {
    /// Two requests, or writeback's io_end beside a request's: something to exchange.
    private static let scopes = [
        SmallScopes.core(2, 1, faults: [Faults.eio, Faults.conversion, Faults.workqueueMemory]),
        SmallScopes.core(1, 2, faults: [Faults.eio, Faults.conversion], actors: [Actors.writeback]),
        DirectIO.scope(
            "extents", 1, 2, parts: Set(Parts.all), faults: [Faults.splitSpace],
            actors: [Actors.fallocate, Actors.writeback]),
    ]

    @Test(
        "is the same on one thread and on two, with interchangeable elements told apart and not",
        arguments: DirectIO.versions.map(\.id))
    func same(version id: String) throws {
        let version = DirectIO.version(id)
        let model = try Model(version.system)
        // Progress is never decided on states that are exchanged.
        let properties = Set(version.system.properties.filter { !$0.asksForProgress }.map(\.id))
        for scope in Self.scopes {
            let ground = try GroundModel(model, axes: version.axes, scope: scope, properties: properties)
            let plain = try search(ground, jobs: 1, symmetry: false)
            let reduced = try search(ground, jobs: 1, symmetry: true)
            try expectSame(plain, search(ground, jobs: 2, symmetry: false))
            try expectSame(reduced, search(ground, jobs: 2, symmetry: true))
            #expect(reduced.usedSymmetry)
            #expect(reduced.states < plain.states)
            #expect(Findings(reduced) == Findings(plain))
            for (property, finding) in reduced.findings {
                guard let trace = finding.trace else { continue }
                try expectReplay(of: trace, on: ground, deciding: property)
            }
        }
    }

    private func search(_ ground: GroundModel, jobs: Int, symmetry: Bool) throws -> Exploration {
        var options = ExplorationOptions()
        options.jobs = jobs
        options.useSymmetry = symmetry
        let result = try Explorer(ground).run(options)
        #expect(result.isComplete)
        return result
    }

    private func expectSame(_ one: Exploration, _ two: Exploration) {
        #expect(one.states == two.states)
        #expect(one.generated == two.generated)
        #expect(one.depth == two.depth)
        #expect(one.timesTaken == two.timesTaken)
        #expect(one.findings == two.findings)
        #expect(one.deadlock == two.deadlock)
    }
}
