import StateExploration
import TransitionSystems

/// Breadth-first search with the interpreter and sets: the yardstick for the explorer.
struct PlainSearch {
    private(set) var states: Set<[Int]> = []
    private(set) var generated = 0
    private(set) var depth = 0
    /// The length of a shortest run that decides a property, for each that is decided.
    private(set) var lengths: [String: Int] = [:]
    private(set) var deadlockLength: Int?
    private(set) var timesTaken: [Int]

    /// Searches a model; `nil` when there are more states than wanted.
    init?(_ model: GroundModel, most: Int) throws {
        let interpreter = Interpreter(model)
        timesTaken = Array(repeating: 0, count: model.actions.count)
        var level = interpreter.initialStates()
        states = Set(level)
        generated = level.count
        for state in level { decide(state, at: 0, interpreter) }
        var length = 0
        while !level.isEmpty {
            depth = length
            length += 1
            var next: [[Int]] = []
            for state in level {
                var hasSuccessor = false
                for (position, action) in model.actions.enumerated()
                where interpreter.obstacle(to: action, in: state) == nil {
                    hasSuccessor = true
                    generated += 1
                    timesTaken[position] += 1
                    let successor = try interpreter.successor(of: state, by: action)
                    for property in model.properties where property.kind == .step && lengths[property.id] == nil {
                        if !interpreter.holds(property.condition, in: state, next: successor) {
                            lengths[property.id] = length
                        }
                    }
                    guard states.insert(successor).inserted else { continue }
                    next.append(successor)
                    decide(successor, at: length, interpreter)
                }
                if !hasSuccessor, deadlockLength == nil, !interpreter.holds(model.finished, in: state) {
                    deadlockLength = length - 1
                }
            }
            if states.count > most { return nil }
            level = next
        }
    }

    private mutating func decide(_ state: [Int], at length: Int, _ interpreter: Interpreter) {
        for property in interpreter.model.properties where lengths[property.id] == nil {
            let holds = property.kind != .step && interpreter.holds(property.condition, in: state)
            switch property.kind {
            case .invariant where !holds: lengths[property.id] = length
            case .sometimes where holds: lengths[property.id] = length
            default: break
            }
        }
    }
}

/// Whether a run is one of the model and decides the property that it is said to decide.
func isRun(_ trace: Trace, of model: GroundModel, deciding id: String? = nil) throws -> Bool {
    let interpreter = Interpreter(model)
    guard interpreter.initialStates().contains(trace.initial) else { return false }
    var state = trace.initial
    var before = state
    for step in trace.steps {
        let action = model.actions[step.action]
        guard interpreter.obstacle(to: action, in: state) == nil else { return false }
        guard try interpreter.successor(of: state, by: action) == step.state else { return false }
        (before, state) = (state, step.state)
    }
    guard let id, let property = model.properties.first(where: { $0.id == id }) else { return true }
    switch property.kind {
    case .invariant: return !interpreter.holds(property.condition, in: state)
    case .sometimes: return interpreter.holds(property.condition, in: state)
    case .step: return !interpreter.holds(property.condition, in: before, next: state)
    }
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
