import StateExploration
import TransitionSystems

/// Progress decided as its definition has it: all states and edges at hand, sets of states tried one after another. The
/// yardstick for the explorer.
struct PlainProgress {
    private let model: GroundModel
    private let interpreter: Interpreter
    private(set) var states: [[Int]] = []
    private var edges: [[(action: Int, target: Int)]] = []
    private var initial: [Int] = []

    /// Finds all states; `nil` when there are more than wanted.
    init?(_ model: GroundModel, most: Int) throws {
        self.model = model
        interpreter = Interpreter(model)
        var numbers: [[Int]: Int] = [:]
        func number(_ state: [Int]) -> Int {
            if let known = numbers[state] { return known }
            numbers[state] = states.count
            states.append(state)
            return states.count - 1
        }
        initial = interpreter.initialStates().map { number($0) }
        var next = 0
        while next < states.count {
            if states.count > most { return nil }
            var own: [(action: Int, target: Int)] = []
            for (position, action) in model.actions.enumerated()
            where interpreter.obstacle(to: action, in: states[next]) == nil {
                own.append((position, number(try interpreter.successor(of: states[next], by: action))))
            }
            edges.append(own)
            next += 1
        }
    }

    // MARK: What is owed

    private func owes(_ obligation: GroundProgress.Obligation, at state: Int) -> Bool {
        interpreter.holds(obligation.cause, in: states[state]) && !keeps(obligation, at: state)
    }

    private func keeps(_ obligation: GroundProgress.Obligation, at state: Int) -> Bool {
        interpreter.holds(obligation.effect, in: states[state])
    }

    /// Where something is owed: reached from where the cause holds without the effect on the way.
    func debtors(of obligation: GroundProgress.Obligation) -> Set<Int> {
        var found = Set(states.indices.filter { owes(obligation, at: $0) })
        var queue = Array(found)
        while let state = queue.popLast() {
            for edge in edges[state] where !keeps(obligation, at: edge.target) {
                if found.insert(edge.target).inserted { queue.append(edge.target) }
            }
        }
        return found
    }

    /// Whether nobody must take a step.
    private func mayStop(at state: Int) -> Bool {
        model.fairSteps.allSatisfy { owner in !edges[state].contains { owner.steps.contains($0.action) } }
    }

    /// The least number of steps after which a run owes something and may stop; `nil` when none does.
    func stepsToStop(_ obligation: GroundProgress.Obligation) -> Int? {
        let debtors = debtors(of: obligation)
        var level = Set(initial.map { Place(state: $0, owes: owes(obligation, at: $0)) })
        var seen = level
        var steps = 0
        while !level.isEmpty {
            if level.contains(where: { $0.owes && debtors.contains($0.state) && mayStop(at: $0.state) }) { return steps }
            var next: Set<Place> = []
            for place in level {
                for edge in edges[place.state] {
                    let goesOn = place.owes && !keeps(obligation, at: edge.target)
                    let reached = Place(state: edge.target, owes: goesOn || owes(obligation, at: edge.target))
                    if seen.insert(reached).inserted { next.insert(reached) }
                }
            }
            level = next
            steps += 1
        }
        return nil
    }

    private struct Place: Hashable {
        let state: Int
        let owes: Bool
    }

    // MARK: Cycles

    /// Whether a run that visits exactly some of the states again and again is fair: every subset is tried.
    func hasFairCycle(among states: Set<Int>) -> Bool {
        let all = states.sorted()
        return (1..<1 << all.count).contains { bits in
            isFairCycle(Set(all.indices.filter { bits >> $0 & 1 == 1 }.map { all[$0] }))
        }
    }

    /// Whether a run can stay among some states for ever, fair or not.
    func hasCycle(in states: Set<Int>) -> Bool {
        states.contains { state in
            edges[state].contains { states.contains($0.target) && reach(from: $0.target, among: states).contains(state) }
        }
    }

    private func isFairCycle(_ chosen: Set<Int>) -> Bool {
        let inside = chosen.map { state in edges[state].filter { chosen.contains($0.target) } }
        guard inside.contains(where: { !$0.isEmpty }), isConnected(chosen) else { return false }
        let taken = Set(inside.joined().map(\.action))
        return model.fairSteps.allSatisfy { owner in
            if !taken.isDisjoint(with: owner.steps) { return true }
            let possible = chosen.filter { state in edges[state].contains { owner.steps.contains($0.action) } }
            return owner.fairness == .strong ? possible.isEmpty : possible.count < chosen.count
        }
    }

    /// Whether each of some states can be reached from each other among them.
    private func isConnected(_ chosen: Set<Int>) -> Bool {
        chosen.allSatisfy { reach(from: $0, among: chosen) == chosen }
    }

    private func reach(from state: Int, among chosen: Set<Int>) -> Set<Int> {
        var found: Set<Int> = [state]
        var queue = [state]
        while let next = queue.popLast() {
            for edge in edges[next] where chosen.contains(edge.target) {
                if found.insert(edge.target).inserted { queue.append(edge.target) }
            }
        }
        return found
    }

    /// The same for many states: sets of states that reach each other, without those where a step that must be taken is
    /// never taken.
    func hasFairCycle(in states: Set<Int>) -> Bool {
        var rest = states
        while let first = rest.first {
            let ahead = reach(from: first, among: rest)
            let component = ahead.filter { reach(from: $0, among: ahead).contains(first) }
            if isFairCycle(component) { return true }
            let narrowed = withoutPassedOver(component)
            if narrowed.count < component.count, hasFairCycle(in: narrowed) { return true }
            rest.subtract(component)
        }
        return false
    }

    private func withoutPassedOver(_ component: Set<Int>) -> Set<Int> {
        let inside = component.flatMap { state in edges[state].filter { component.contains($0.target) } }
        let taken = Set(inside.map(\.action))
        let owners = model.fairSteps.filter { $0.fairness == .strong && taken.isDisjoint(with: $0.steps) }
        return component.filter { state in
            owners.allSatisfy { owner in !edges[state].contains { owner.steps.contains($0.action) } }
        }
    }
}
