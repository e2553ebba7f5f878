import StateExploration
import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("Coverage")
struct CoverageTests {
    private static let scopes =
        SmallScopes.families.flatMap(\.rungs)

    static func taken(by version: ProtocolVersion) throws -> Set<String> {
        let model = try Model(version.system)
        var names: Set<String> = []
        for scope in scopes {
            let ground = try GroundModel(model, axes: version.axes, scope: scope, properties: [])
            let clock = ContinuousClock()
            var result: Exploration?
            let d = try clock.measure { result = try Explorer(ground).run() }
            print(version.id, scope.name, scope.faults.count, result!.states, d)
            for (action, count) in zip(ground.actions, result!.timesTaken) where count > 0 { names.insert(action.name) }
        }
        return names
    }

    @Test(arguments: DirectIO.versions.map(\.id)) func t(id: String) throws {
        let version = DirectIO.version(id)
        let taken = try Self.taken(by: version)
        print("UNREACHED", id, version.system.actions.map(\.name).filter { !taken.contains($0) }.joined(separator: " "))
    }
}
