@testable import DirectIOModel
import TransitionSystems

extension Toy {
    /// The toy with its conversion skipped: the worker completes a request without converting its range.
    static let withoutConversion: TransitionSystem = {
        var system = Toy.system
        let position = system.actions.firstIndex { $0.name == "convert" }!
        system.actions[position] = Action("convert", Parameter<Request>("r"), by: worker, in: .workqueue) { r in
            require(place[r].is(.working), "the worker has the request")
            place[r] <- .completing
        }
        return system
    }()

    /// A finite instance of the toy or of a mutant.
    static func ground(
        _ system: TransitionSystem = Toy.system, requests: Int, properties: Set<String>? = nil
    ) throws -> GroundModel {
        try GroundModel(Model(system), scope: scope(requests: requests), properties: properties)
    }
}
