import DirectIOModel
import StateExploration
import TransitionSystems

/// The toy, and the toy with a mistake.
enum ToyModels {
    static func ground(requests: Int) throws -> GroundModel {
        try GroundModel(Model(Toy.system), scope: Toy.scope(requests: requests))
    }

    /// The toy with one line of an action left out.
    static func without(line: Int, of action: String) -> TransitionSystem {
        var system = Toy.system
        let position = system.actions.firstIndex { $0.name == action }!
        system.actions[position].lines.remove(at: line)
        return system
    }

    static func ground(_ system: TransitionSystem, requests: Int) throws -> GroundModel {
        try GroundModel(Model(system), scope: Toy.scope(requests: requests))
    }
}
