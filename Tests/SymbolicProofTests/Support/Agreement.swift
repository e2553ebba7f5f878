import StateExploration
import SymbolicProof
import Testing
import TransitionSystems

/// Expects that a bounded check says of every property what breadth-first search says of it, with runs of equal length.
///
/// - Parameter depth: The depth that both have searched to; `nil`: all runs.
func expectAgreement(
    _ result: BoundedResult, _ search: BreadthFirst, on model: GroundModel, depth: Int?,
    at location: Testing.SourceLocation = #_sourceLocation
) {
    expectAgreement(result, search.lengths, on: model, depth: depth, diameter: search.depth, at: location)
}

/// Expects that a bounded check says of every property what a complete exploration says of it, with runs of equal
/// length, and of deadlock too where it looked for one.
///
/// - Parameter depth: The depth that the bounded check has searched to; `nil`: all runs.
func expectAgreement(
    _ result: BoundedResult, _ exploration: Exploration, on model: GroundModel, depth: Int?,
    at location: Testing.SourceLocation = #_sourceLocation
) {
    let lengths = exploration.findings.compactMapValues(\.length).filter { $0.value <= depth ?? .max }
    expectAgreement(result, lengths, on: model, depth: depth, diameter: exploration.depth, at: location)
    if let deadlock = result.deadlock {
        let expected = exploration.deadlock?.steps.count
        #expect(deadlock.trace?.steps.count == expected, "deadlock", sourceLocation: location)
    }
}

/// - Parameters:
///   - lengths: The length of a shortest run to a violation, or to a state asked for, by property id.
///   - diameter: The length of the longest shortest run to a state.
private func expectAgreement(
    _ result: BoundedResult, _ lengths: [String: Int], on model: GroundModel, depth: Int?, diameter: Int,
    at location: Testing.SourceLocation
) {
    #expect(result.isExhaustive == (depth == nil), sourceLocation: location)
    #expect(result.findings.count == model.properties.count, sourceLocation: location)
    for property in model.properties {
        let expected = lengths[property.id]
        switch result.findings[property.id] {
        case .violated(let trace):
            #expect(property.kind != .sometimes, "\(property.id)", sourceLocation: location)
            #expect(trace.steps.count == expected, "\(property.id)", sourceLocation: location)
        case .reached(let trace):
            #expect(property.kind == .sometimes, "\(property.id)", sourceLocation: location)
            #expect(trace.steps.count == expected, "\(property.id)", sourceLocation: location)
        case .noViolation(let searched), .notReached(let searched):
            #expect(expected == nil, "\(property.id)", sourceLocation: location)
            #expect(searched >= depth ?? diameter, "\(property.id)", sourceLocation: location)
        case .unknown(_, let reason):
            Issue.record("\(property.id) is unknown: \(reason)", sourceLocation: location)
        case nil:
            Issue.record("\(property.id) is missing", sourceLocation: location)
        }
    }
}

extension Finding {
    /// The length of the run found, if there is one.
    fileprivate var length: Int? {
        switch self {
        case .violated(let trace), .reached(let trace): trace.steps.count
        case .noViolation, .notReached: nil
        }
    }
}
