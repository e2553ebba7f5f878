public import TransitionSystems

/// How far a recorded run is a run of a model.
public enum ReplayResult: Sendable, Equatable {
    /// Every step is one of the model's.
    case complete(Trace)
    /// The run stops being one, and why. `step` counts from 0, the initial state.
    case stops(step: Int, reason: String)
}

/// Replays recorded runs on a finite model.
public struct Replay: Sendable {
    private let model: GroundModel
    private let interpreter: Interpreter

    /// A replayer.
    public init(_ model: GroundModel) {
        self.model = model
        interpreter = Interpreter(model)
    }

    /// Runs a recorded trace and compares every state.
    ///
    /// - Throws: ``TraceFileError`` when the recording names cells that the model does not have, or gives them values of
    ///   another type.
    public func run(_ file: TraceFile) throws(TraceFileError) -> ReplayResult {
        let known = Set(model.cells.map(\.name))
        for (position, state) in file.states.enumerated() {
            if let stranger = state.keys.filter({ !known.contains($0) }).min() {
                throw .ofAnotherModel("state \(position) has '\(stranger)', which the model has not")
            }
            for cell in model.cells {
                guard let value = state[cell.name] else {
                    throw .ofAnotherModel("state \(position) has no value for '\(cell.name)'")
                }
                guard value.isOfForm(of: cell) else {
                    throw .malformed("state \(position): '\(cell.name)' is \(value), but holds \(cell.domain)")
                }
            }
        }
        var initial: [Int] = []
        for cell in model.cells {
            let recorded = file.states[0][cell.name]!
            guard let value = (cell.lower...cell.upper).first(where: { TraceValue($0, of: cell) == recorded }) else {
                return .stops(step: 0, reason: "'\(cell.name)' is \(recorded), but can hold only \(cell.domain)")
            }
            initial.append(value)
        }
        guard isInitial(initial) else {
            return .stops(step: 0, reason: "the state is not an initial state of the model")
        }
        var state = initial
        var steps: [Trace.Step] = []
        for position in 1..<max(1, file.states.count) {
            let label = file.labels[position]
            guard let action = model.actions.firstIndex(where: { $0.label == label }) else {
                return .stops(step: position, reason: "the model has no step '\(label)'")
            }
            if let obstacle = interpreter.obstacle(to: model.actions[action], in: state) {
                return .stops(
                    step: position,
                    reason: "'\(label)' cannot happen here: it needs that \(obstacle.reason) (\(obstacle.location))")
            }
            let next: [Int]
            do {
                next = try interpreter.successor(of: state, by: model.actions[action])
            } catch {
                return .stops(step: position, reason: error.description)
            }
            if let difference = zip(model.cells, next).first(where: {
                file.states[position][$0.name] != TraceValue($1, of: $0)
            }) {
                let (cell, value) = difference
                return .stops(
                    step: position,
                    reason: "after '\(label)' \(cell.name) is \(cell.describe(value)), not "
                        + "\(file.states[position][cell.name]!)")
            }
            steps.append(Trace.Step(action: action, state: next))
            state = next
        }
        let trace = Trace(initial: initial, steps: steps, loop: file.loop)
        if let loop = trace.loop, trace.states[loop] != trace.last {
            return .stops(step: steps.count, reason: "it does not return to state \(loop), from which it is to repeat")
        }
        return .complete(trace)
    }

    private func isInitial(_ state: [Int]) -> Bool {
        zip(state, model.initialValues).allSatisfy { $1 == nil || $0 == $1 }
            && model.initially.allSatisfy { interpreter.holds($0, in: state) }
    }
}

extension Replay {
    /// Whether the end of a run decides a property: breaks it or, where a state is asked for, is that state. A progress
    /// claim is broken by a run that repeats its end for ever.
    ///
    /// - Returns: `nil` if it does; otherwise what is amiss.
    /// - Throws: ``TraceFileError/ofAnotherModel(_:)`` when no such property applies to the model.
    public func shortfall(of trace: Trace, deciding id: String) throws(TraceFileError) -> String? {
        if id == Checker.deadlock { return shortfallOfDeadlock(trace) }
        if let claim = model.progress.first(where: { $0.id == id }) { return shortfall(of: trace, claim) }
        guard let property = model.properties.first(where: { $0.id == id }) else {
            throw .ofAnotherModel("no property '\(id)' applies to it")
        }
        let states = trace.states
        switch property.kind {
        case .invariant:
            guard interpreter.holds(property.condition, in: trace.last) else { return nil }
            return "its last state does not break '\(id)'"
        case .sometimes:
            guard !interpreter.holds(property.condition, in: trace.last) else { return nil }
            return "its last state is not the one that '\(id)' asks for"
        case .step:
            if states.count > 1,
                !interpreter.holds(property.condition, in: states[states.count - 2], next: trace.last)
            {
                return nil
            }
            return "its last step does not break '\(id)'"
        }
    }

    private func shortfall(of trace: Trace, _ claim: GroundProgress) -> String? {
        guard let run = EndlessRun(trace, of: model) else { return "it ends, and '\(claim.id)' speaks of what never ends" }
        if let starved = run.unfair {
            return "'\(starved.label)' can be taken in its loop, never is, and must be"
        }
        return run.debt(of: claim) == nil ? "nothing that '\(claim.id)' promises is owed for ever" : nil
    }

    private func shortfallOfDeadlock(_ trace: Trace) -> String? {
        if interpreter.holds(model.finished, in: trace.last) { return "nothing is unfinished in its last state" }
        let next = model.actions.first { interpreter.obstacle(to: $0, in: trace.last) == nil }
        return next.map { "'\($0.label)' can happen in its last state" }
    }
}
