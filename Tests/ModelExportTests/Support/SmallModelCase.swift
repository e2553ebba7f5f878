@testable import DirectIOModel
import Testing
import TransitionSystems

/// The small models whose ranges hold.
enum SmallModelCase: String, CaseIterable, CustomTestStringConvertible {
    case exchange, oneShot, oneShotDeadlocked, toy

    var testDescription: String { rawValue }

    func ground(properties: Set<String>? = nil) throws -> GroundModel {
        switch self {
        case .exchange: try SmallModels.ground(SmallModels.exchange, properties: properties)
        case .oneShot: try SmallModels.ground(SmallModels.oneShot(finishedWhenAllAreDone: true), properties: properties)
        case .oneShotDeadlocked:
            try SmallModels.ground(SmallModels.oneShot(finishedWhenAllAreDone: false), properties: properties)
        case .toy: try Toy.ground(requests: 1, properties: properties)
        }
    }
}
