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
    #expect(result.isExhaustive == (depth == nil), sourceLocation: location)
    #expect(result.findings.count == model.properties.count, sourceLocation: location)
    for property in model.properties {
        let expected = search.lengths[property.id]
        switch result.findings[property.id] {
        case .violated(let trace):
            #expect(property.kind != .sometimes, "\(property.id)", sourceLocation: location)
            #expect(trace.steps.count == expected, "\(property.id)", sourceLocation: location)
        case .reached(let trace):
            #expect(property.kind == .sometimes, "\(property.id)", sourceLocation: location)
            #expect(trace.steps.count == expected, "\(property.id)", sourceLocation: location)
        case .noViolation(let searched), .notReached(let searched):
            #expect(expected == nil, "\(property.id)", sourceLocation: location)
            #expect(searched >= depth ?? search.depth, "\(property.id)", sourceLocation: location)
        case .unknown(_, let reason):
            Issue.record("\(property.id) is unknown: \(reason)", sourceLocation: location)
        case nil:
            Issue.record("\(property.id) is missing", sourceLocation: location)
        }
    }
}
