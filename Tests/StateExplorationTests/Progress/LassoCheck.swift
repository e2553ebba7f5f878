import Foundation
import StateExploration
import Testing
import TransitionSystems

/// Whether a run of a model repeats its end for ever, is fair, and owes an obligation of the claim for ever. Told by the
/// run's states alone.
func expectLasso(
    _ trace: Trace, of model: GroundModel, refuting id: String, at location: Testing.SourceLocation = #_sourceLocation
) throws {
    let claim = try #require(model.progress.first { $0.id == id }, sourceLocation: location)
    #expect(try isRun(trace, of: model), sourceLocation: location)
    let loop = try #require(trace.loop, sourceLocation: location)
    let states = trace.states
    #expect(states[loop] == trace.last, sourceLocation: location)
    let interpreter = Interpreter(model)
    for owner in model.fairSteps {
        let isTaken = trace.steps[loop...].contains { owner.steps.contains($0.action) }
        let possible = states[loop...].map { state in
            owner.steps.contains { interpreter.obstacle(to: model.actions[$0], in: state) == nil }
        }
        let isFair = owner.fairness == .strong ? !possible.contains(true) : possible.contains(false)
        #expect(isTaken || isFair, "\(owner.label)", sourceLocation: location)
    }
    let isOwed = claim.obligations.contains { obligation in
        states.indices.contains { start in
            interpreter.holds(obligation.cause, in: states[start])
                && states[min(start, loop)...].allSatisfy { !interpreter.holds(obligation.effect, in: $0) }
        }
    }
    #expect(isOwed, sourceLocation: location)
    let header = TraceHeader(version: "", property: id, scope: model.scope)
    let file = try TraceFile(try TraceITF(model: model, trace: trace, header: header).encoded())
    #expect(try Replay(model).run(file) == .complete(trace), sourceLocation: location)
    #expect(try Replay(model).shortfall(of: trace, deciding: id) == nil, sourceLocation: location)
}
