import StateExploration
import Testing
import TransitionSystems

/// Writes a run as a file, reads it back, replays it with the interpreter, and looks whether its end decides the
/// property; for deadlock, whether no step can be taken there.
func expectReplay(
    of trace: Trace, on model: GroundModel, deciding property: String,
    at location: Testing.SourceLocation = #_sourceLocation
) throws {
    let header = TraceHeader(version: "", property: property, scope: model.scope)
    let file = try TraceFile(try TraceITF(model: model, trace: trace, header: header).encoded())
    #expect(try Replay(model).run(file) == .complete(trace), sourceLocation: location)
    #expect(try ends(trace, deciding: property, on: model), "\(property)", sourceLocation: location)
}

/// Whether the last state or step of a run decides the property, or what it repeats for ever.
private func ends(_ trace: Trace, deciding id: String, on model: GroundModel) throws -> Bool {
    let interpreter = Interpreter(model)
    if id == Checker.deadlock {
        return !interpreter.holds(model.finished, in: trace.last)
            && model.actions.allSatisfy { interpreter.obstacle(to: $0, in: trace.last) != nil }
    }
    if let claim = model.progress.first(where: { $0.id == id }) {
        let run = try #require(EndlessRun(trace, of: model))
        return run.unfair == nil && run.debt(of: claim) != nil && trace.states[trace.loop!] == trace.last
    }
    let property = try #require(model.properties.first { $0.id == id })
    let states = trace.states
    switch property.kind {
    case .invariant: return !interpreter.holds(property.condition, in: trace.last)
    case .sometimes: return interpreter.holds(property.condition, in: trace.last)
    case .step:
        return states.count > 1
            && !interpreter.holds(property.condition, in: states[states.count - 2], next: trace.last)
    }
}

extension Trace {
    /// The names of the actions taken, in order.
    func actions(of model: GroundModel) -> [String] { steps.map { model.actions[$0.action].name } }
}

extension Finding {
    /// The run that decides a property.
    var trace: Trace? {
        switch self {
        case .violated(let trace), .reached(let trace): trace
        case .noViolation, .notReached: nil
        }
    }
}
