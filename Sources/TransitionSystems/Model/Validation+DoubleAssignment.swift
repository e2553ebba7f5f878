extension Validation {
    /// No step assigns one cell twice, as far as can be seen without sizes; the rest is seen when a model is grounded.
    mutating func checkDoubleAssignments(in actions: [Action]) {
        for action in actions {
            var search = DoubleAssignmentSearch()
            search.add(action.lines, [], [])
            for part in system.extensions where part.action == action.name {
                search.add(part.lines(for: action), [.setting(part.part.setting)], [])
            }
            for (first, second) in search.conflicts() {
                error(
                    "the action '\(action.name)' may assign '\(second.cell)' twice in one step (first at "
                        + "\(first.location)); make the conditions exclude each other, for instance with 'otherwise:'",
                    at: second.location)
            }
        }
    }
}

/// Looks in one action for two updates of one cell whose conditions do not exclude each other.
private struct DoubleAssignmentSearch {
    struct Assignment {
        let cell: Expression
        let value: Expression
        let conditions: [Expression]
        let location: SourceLocation
    }

    private var assignments: [Assignment] = []
    private var guards: [Expression] = []
    /// The elements that `forEach`s run through, by place among a cell's indices and sort: two loops over one sort meet.
    private var elements: [String: Binder] = [:]

    mutating func add(_ lines: [Line], _ path: [Expression], _ binders: [Binder]) {
        for line in lines {
            switch line {
            case .require(let condition, _, _):
                if path.isEmpty, binders.isEmpty { guards.append(condition) }
            case .update(let cell, let value, let place): add(cell, value, path, binders, place)
            case .when(let condition, let then, let otherwise, _):
                add(then, path + [condition], binders)
                add(otherwise, path + [.not(condition)], binders)
            case .forEach(let binder, let body, _): add(body, path, binders + [binder])
            }
        }
    }

    private mutating func add(
        _ cell: Expression, _ value: Expression, _ path: [Expression], _ binders: [Binder], _ place: SourceLocation
    ) {
        guard case .read(_, let indices) = cell.unlocated else { return }
        var shared: [Binder: Expression] = [:]
        for (position, index) in indices.enumerated() {
            guard case .bound(let binder) = index.unlocated, binders.contains(binder) else { continue }
            let key = "\(position) \(binder.sort.name)"
            let element = elements[key] ?? Binder(binder.name, sort: binder.sort)
            elements[key] = element
            shared[binder] = .bound(element)
        }
        assignments.append(
            Assignment(
                cell: cell.unlocatedThroughout.substituting(shared),
                value: value.unlocatedThroughout.substituting(shared),
                conditions: path.map { $0.substituting(shared) }, location: place))
    }

    func conflicts() -> [(Assignment, Assignment)] {
        var found: [(Assignment, Assignment)] = []
        for (position, second) in assignments.enumerated() {
            for first in assignments[..<position] where first.cell == second.cell && first.value != second.value {
                if mayMeet(first, second) { found.append((first, second)) }
            }
        }
        return found
    }

    /// Whether both conditions may hold where the guard lines over the same cells do.
    private func mayMeet(_ first: Assignment, _ second: Assignment) -> Bool {
        var abstract = AbstractConditions()
        let conditions = (first.conditions + second.conditions).map { abstract.condition($0) }
        let cells = conditions.reduce(into: Set<Int>()) { $0.formUnion(abstract.arena.support(of: $1)) }
        let helpful = guards.map { abstract.condition($0) }.filter {
            abstract.arena.support(of: $0).isSubset(of: cells)
        }
        return abstract.canHoldTogether(conditions + helpful) ?? false
    }
}
