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
    /// - Throws: ``TraceFileError/ofAnotherModel(_:)`` when the recording names cells that the model does not have.
    public func run(_ file: TraceFile) throws(TraceFileError) -> ReplayResult {
        let known = Set(model.cells.map(\.name))
        for (position, state) in file.states.enumerated() {
            if let stranger = state.keys.filter({ !known.contains($0) }).min() {
                throw .ofAnotherModel("state \(position) has '\(stranger)', which the model has not")
            }
            if let missing = model.cells.first(where: { state[$0.name] == nil }) {
                throw .ofAnotherModel("state \(position) has no value for '\(missing.name)'")
            }
        }
        guard let initial = values(file.states[0]) else {
            return .stops(step: 0, reason: "a value is none that its cell can hold")
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
                file.states[position][$0.name] != $0.describe($1)
            }) {
                return .stops(
                    step: position,
                    reason: "after '\(label)' \(difference.0.name) is \(difference.0.describe(difference.1)), not "
                        + (file.states[position][difference.0.name] ?? "missing"))
            }
            steps.append(Trace.Step(action: action, state: next))
            state = next
        }
        return .complete(Trace(initial: initial, steps: steps))
    }

    private func isInitial(_ state: [Int]) -> Bool {
        zip(state, model.initialValues).allSatisfy { $1 == nil || $0 == $1 }
            && model.initially.allSatisfy { interpreter.holds($0, in: state) }
    }

    private func values(_ texts: [String: String]) -> [Int]? {
        var values: [Int] = []
        for cell in model.cells {
            guard let value = (cell.lower...cell.upper).first(where: { cell.describe($0) == texts[cell.name] }) else {
                return nil
            }
            values.append(value)
        }
        return values
    }
}
