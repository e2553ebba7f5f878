import TransitionSystems

/// Plain breadth-first search with the interpreter: what every symbolic answer is compared with.
struct BreadthFirst {
    /// For each property that is violated, or that asks for a state that is reached: the length of a shortest such run.
    private(set) var lengths: [String: Int] = [:]
    /// The length of a shortest run to a state without successor in which something is unfinished.
    private(set) var deadlock: Int?
    /// The first step that leaves a range, and the length of the run before it; the search ends there.
    private(set) var outOfRange: (error: OutOfRange, length: Int)?
    /// States found.
    private(set) var states = 0
    /// The length of the longest shortest run.
    private(set) var depth = 0

    private let model: GroundModel
    private let interpreter: Interpreter

    /// Searches all runs of at most `depthLimit` steps.
    init(_ model: GroundModel, depthLimit: Int = .max) {
        self.model = model
        interpreter = Interpreter(model)
        var frontier = interpreter.initialStates()
        var seen = Set(frontier)
        var level = 0
        while !frontier.isEmpty, level <= depthLimit {
            depth = level
            for state in frontier { visit(state, level) }
            guard level < depthLimit else { break }
            var next: [[Int]] = []
            do {
                for state in frontier {
                    for successor in try successors(of: state, level) where seen.insert(successor).inserted {
                        next.append(successor)
                    }
                }
            } catch {
                outOfRange = (error, level)
                break
            }
            frontier = next
            level += 1
        }
        states = seen.count
    }

    private mutating func visit(_ state: [Int], _ level: Int) {
        for property in model.properties where property.kind != .step && lengths[property.id] == nil {
            let holds = interpreter.holds(property.condition, in: state)
            if holds == (property.kind == .sometimes) { lengths[property.id] = level }
        }
        guard deadlock == nil, !interpreter.holds(model.finished, in: state) else { return }
        if model.actions.allSatisfy({ interpreter.obstacle(to: $0, in: state) != nil }) { deadlock = level }
    }

    private mutating func successors(of state: [Int], _ level: Int) throws(OutOfRange) -> [[Int]] {
        var successors: [[Int]] = []
        for action in model.actions where interpreter.obstacle(to: action, in: state) == nil {
            let successor = try interpreter.successor(of: state, by: action)
            for property in model.properties where property.kind == .step && lengths[property.id] == nil {
                if !interpreter.holds(property.condition, in: state, next: successor) {
                    lengths[property.id] = level + 1
                }
            }
            successors.append(successor)
        }
        return successors
    }
}
