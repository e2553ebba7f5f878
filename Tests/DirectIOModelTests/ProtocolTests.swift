import Testing
import TransitionSystems

@testable import DirectIOModel

@Suite("The protocol")
struct ProtocolTests {
    @Test("can be instantiated for every version", arguments: DirectIO.presets.map(\.id))
    func grounds(id: String) throws {
        let preset = try #require(DirectIO.presets.first { $0.id == id })
        let model = try Model(DirectIO.system)
        for parts in [Set([Parts.core]), Set(Parts.all)] {
            let scope = DirectIO.scope(
                "all", 1, 2, parts: parts, faults: Faults.all, actors: Actors.all.filter(\.isEnvironment))
            let ground = try GroundModel(model, axes: preset.axes, scope: scope)
            #expect(!ground.actions.isEmpty)
            #expect(!Interpreter(ground).initialStates().isEmpty)
        }
    }
}
