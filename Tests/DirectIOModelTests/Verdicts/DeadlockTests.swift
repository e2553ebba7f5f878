import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("Deadlock")
struct DeadlockTests {
    private func search(_ version: ProtocolVersion, _ scope: Scope) throws -> (GroundModel, Exploration) {
        let ground = try GroundModel(Model(version.system), axes: version.axes, scope: scope, properties: [])
        var options = ExplorationOptions()
        options.jobs = 2
        return (ground, try Explorer(ground).run(options))
    }

    private static let scopes = [SmallScopes.core(2, 2), SmallScopes.core(2, 1, faults: Faults.core)]

    @Test("is not met where an overwrite lets go of i_data_sem before it takes i_mutex again", arguments: scopes)
    func released(scope: Scope) throws {
        let (_, result) = try search(DirectIO.version("v4.4"), scope)
        #expect(result.isComplete)
        #expect(result.deadlock == nil)
    }

    @Test("is met where it holds on, with no fault, and ends where each waits for what the other holds")
    func held() throws {
        let version = try DirectIO.version("v4.4").setting("overwrite-data-sem", to: "until-relock")
        let (ground, result) = try search(version, SmallScopes.core(2, 2))
        let trace = try #require(result.deadlock)
        #expect(trace.steps.count == 28)
        try expectReplay(of: trace, on: ground, deciding: Properties.deadlock)
        let cells = try ["r0", "r1"].map { request in
            try ["submit", "overwrite", "i_mutex", "i_data_sem"].map {
                try ground.value(of: "\($0)[\(request)]", in: trace.last)
            }
        }
        #expect(
            Set(cells) == [
                ["relocking", "true", "false", "true"],
                ["mapping", "false", "true", "false"],
            ])
        let interpreter = Interpreter(ground)
        let obstacles = ground.actions.filter { ["relock_inode", "map_blocks"].contains($0.name) }
            .compactMap { interpreter.obstacle(to: $0, in: trace.last)?.reason }
        #expect(obstacles.contains("nobody else holds i_mutex"))
        #expect(obstacles.contains("i_data_sem can be taken, exclusively unless the blocks are written"))
    }
}
