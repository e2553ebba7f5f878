import StateExploration
import TransitionSystems
import Z3Solver

/// Holds what the solver found against the model's meaning.
struct Replay {
    private let model: GroundModel
    private let interpreter: Interpreter

    init(_ model: GroundModel) {
        self.model = model
        interpreter = Interpreter(model)
    }

    /// Throws unless the run is one of the model's.
    func validate(_ trace: Trace) throws(SymbolicError) {
        try validateInitial(trace.initial)
        var state = trace.initial
        for (position, step) in trace.steps.enumerated() {
            let action = model.actions[step.action]
            if let line = interpreter.obstacle(to: action, in: state) {
                throw .replay("step \(position + 1), \(action.label), cannot happen: not '\(line.reason)'")
            }
            let before = Trace(initial: trace.initial, steps: Array(trace.steps[..<position]))
            guard try successor(of: state, by: action, after: before) == step.state else {
                throw .replay("step \(position + 1), \(action.label), leads to another state")
            }
            state = step.state
        }
    }

    private func validateInitial(_ state: [Int]) throws(SymbolicError) {
        for (position, cell) in model.cells.enumerated() {
            let value = state[position]
            guard (cell.lower...cell.upper).contains(value), model.initialValues[position] ?? value == value else {
                throw .replay("\(cell.name) does not start as \(cell.describe(value))")
            }
        }
        guard model.initially.allSatisfy({ interpreter.holds($0, in: state) }) else {
            throw .replay("the run starts in a state that is no initial one")
        }
    }

    private func successor(
        of state: [Int], by action: GroundAction, after trace: Trace
    ) throws(SymbolicError) -> [Int] {
        do { return try interpreter.successor(of: state, by: action) } catch { throw .outOfRange(error, after: trace) }
    }

    /// Throws unless the run's last state or step violates the property, or is what the property asks for.
    func validate(_ trace: Trace, meets property: GroundProperty) throws(SymbolicError) {
        let holds =
            switch property.kind {
            case .invariant, .sometimes: interpreter.holds(property.condition, in: trace.last)
            case .step:
                interpreter.holds(property.condition, in: trace.states.dropLast().last ?? [], next: trace.last)
            }
        guard holds == (property.kind == .sometimes) else {
            throw .replay("'\(property.id)' \(holds ? "holds" : "does not hold") at its end")
        }
    }

    /// Throws unless the run ends where nothing can happen and something is unfinished.
    func validateDeadlock(_ trace: Trace) throws(SymbolicError) {
        guard !interpreter.holds(model.finished, in: trace.last),
            model.actions.allSatisfy({ interpreter.obstacle(to: $0, in: trace.last) != nil })
        else { throw .replay("it does not end in a deadlock") }
    }

    /// The error of a run whose last step leaves the range of a cell.
    func rangeError(_ trace: Trace) -> SymbolicError {
        do throws(SymbolicError) { try validate(trace) } catch { return error }
        return .replay("its last step leaves no range")
    }
}

extension GroundEncoding {
    /// The state that a model of the solver's gives a frame.
    func state(of frame: Frame, in values: Z3Model) throws(Z3Error) -> [Int] {
        var state: [Int] = []
        for value in frame.cells {
            switch value {
            case .truth(.known(let known)): state.append(known ? 1 : 0)
            case .truth(.term(let term)): state.append(try values.bool(term) ? 1 : 0)
            case .number(let number):
                let distance = if let bits = number.bits { Int(try values.unsigned(bits)) } else { 0 }
                state.append(number.range.lowerBound + distance)
            }
        }
        return state
    }
}
