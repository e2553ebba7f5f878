import TransitionSystems

/// Plain breadth-first search with the interpreter: what every other checker is compared with.
struct ReferenceSearch {
    /// Distinct states.
    private(set) var states = 0
    /// One for each initial state, one for each step.
    private(set) var generated = 0
    /// For each property violated (for a `sometimes`: reached), the length of a shortest run that shows it.
    private(set) var depths: [String: Int] = [:]
    /// Whether nothing can happen in some state in which something is unfinished.
    private(set) var hasDeadlock = false
    /// The first update out of range.
    private(set) var outOfRange: OutOfRange?

    init(_ model: GroundModel) {
        let interpreter = Interpreter(model)
        var seen = Set(interpreter.initialStates())
        var frontier = Array(seen)
        generated = seen.count
        for state in frontier { note(state, at: 0, interpreter) }
        var depth = 0
        while !frontier.isEmpty, outOfRange == nil {
            depth += 1
            var next: [[Int]] = []
            for state in frontier {
                var canMove = false
                for action in model.actions where interpreter.obstacle(to: action, in: state) == nil {
                    canMove = true
                    generated += 1
                    do {
                        let successor = try interpreter.successor(of: state, by: action)
                        noteStep(from: state, to: successor, at: depth, interpreter)
                        guard seen.insert(successor).inserted else { continue }
                        note(successor, at: depth, interpreter)
                        next.append(successor)
                    } catch {
                        outOfRange = error
                    }
                }
                if !canMove, !interpreter.holds(model.finished, in: state) { hasDeadlock = true }
            }
            frontier = next
        }
        states = seen.count
    }

    private mutating func note(_ state: [Int], at depth: Int, _ interpreter: Interpreter) {
        for property in interpreter.model.properties where depths[property.id] == nil {
            let holds =
                switch property.kind {
                case .invariant: interpreter.holds(property.condition, in: state)
                case .sometimes: !interpreter.holds(property.condition, in: state)
                case .step: true
                }
            if !holds { depths[property.id] = depth }
        }
    }

    private mutating func noteStep(from state: [Int], to next: [Int], at depth: Int, _ interpreter: Interpreter) {
        for property in interpreter.model.properties where property.kind == .step && depths[property.id] == nil {
            if !interpreter.holds(property.condition, in: state, next: next) { depths[property.id] = depth }
        }
    }
}
