extension Grounding {
    /// All steps of an action: one for each value of its parameters whose guard is not plainly false.
    mutating func instances(
        of action: Action, at position: Int, extensions: [ActionExtension]
    ) throws(GroundingError) -> [GroundAction] {
        var lines = action.lines
        for part in extensions where part.action == action.name && isComposed(part.part) {
            let replacements = zip(part.parameters, action.parameters).map { ($0, Expression.bound($1)) }
            lines += part.lines.map { $0.substituting(Dictionary(uniqueKeysWithValues: replacements)) }
        }
        var tuples: [[Int]] = [[]]
        for parameter in action.parameters {
            let values = if let range = parameter.range { Array(range) } else { Array(0..<(try size(of: parameter.sort))) }
            tuples = tuples.flatMap { tuple in values.map { tuple + [$0] } }
        }
        var found: [GroundAction] = []
        for tuple in tuples {
            if let instance = try instance(of: action, at: position, lines: lines, arguments: tuple) {
                found.append(instance)
            }
        }
        return found
    }

    private mutating func instance(
        of action: Action, at position: Int, lines: [Line], arguments: [Int]
    ) throws(GroundingError) -> GroundAction? {
        let environment = Environment(uniqueKeysWithValues: zip(action.parameters, arguments))
        var effects = Effects(action: action.name)
        if action.fault != nil, let failures = failureCell, let most = scope.mostFailures {
            let counter = arena.cell(failures)
            let bound = arena.constant(value: most)
            effects.guards.append(
                GroundGuard(
                    condition: arena.less(counter, bound), reason: "the scope allows \(most) failures",
                    location: action.location))
            let one = arena.constant(value: 1)
            effects.assign(
                failures, arena.add([counter, one]), under: arena.truth, at: action.location)
        }
        guard try add(lines, environment, under: arena.truth, to: &effects) else { return nil }
        let updates = try merge(effects)
        return GroundAction(
            action: position, name: action.name, arguments: arguments,
            argumentNames: zip(action.parameters, arguments).map { elementName($0.sort, $1) },
            guards: effects.guards, updates: updates)
    }

    /// What the lines of one step do, before assignments to one cell are merged.
    struct Effects {
        struct Assignment {
            let cell: Int
            let condition: NodeID
            let value: NodeID
            let location: SourceLocation
        }

        let action: String
        var guards: [GroundGuard] = []
        var assignments: [Assignment] = []

        mutating func assign(_ cell: Int, _ value: NodeID, under condition: NodeID, at location: SourceLocation) {
            assignments.append(Assignment(cell: cell, condition: condition, value: value, location: location))
        }
    }

    /// Adds the lines' guards and assignments; false when a guard can never hold.
    private mutating func add(
        _ lines: [Line], _ environment: Environment, under path: NodeID, to effects: inout Effects
    ) throws(GroundingError) -> Bool {
        for line in lines {
            switch line {
            case .require(let condition, let reason, let place):
                let id = try ground(condition, environment, at: place)
                let guarded = arena.or([arena.not(path), id])
                if guarded == arena.falsehood { return false }
                if guarded == arena.truth { continue }
                effects.guards.append(GroundGuard(condition: guarded, reason: reason, location: place))
            case .update(let cell, let value, let place):
                guard case .read(let variable, let indices) = cell.unlocated else {
                    preconditionFailure("validation lets only variables be updated")
                }
                let target = try self.cell(variable, indices, environment, place)
                effects.assign(target, try ground(value, environment, at: place), under: path, at: place)
            case .when(let condition, let then, let otherwise, let place):
                let id = try ground(condition, environment, at: place)
                let yes = arena.and([path, id])
                let no = arena.and([path, arena.not(id)])
                if yes != arena.falsehood, !(try add(then, environment, under: yes, to: &effects)) { return false }
                if no != arena.falsehood, !(try add(otherwise, environment, under: no, to: &effects)) { return false }
            case .forEach(let binder, let body, _):
                var inner = environment
                for element in 0..<(try size(of: binder.sort)) {
                    inner[binder] = element
                    if !(try add(body, inner, under: path, to: &effects)) { return false }
                }
            }
        }
        return true
    }

    /// One update a cell. Two assignments whose conditions may both hold are an error, unless they agree.
    private mutating func merge(_ effects: Effects) throws(GroundingError) -> [GroundUpdate] {
        let byCell = Dictionary(grouping: effects.assignments, by: \.cell)
        var updates: [GroundUpdate] = []
        for cell in byCell.keys.sorted() {
            let assignments = byCell[cell]!
            for (position, second) in assignments.enumerated() {
                for first in assignments[..<position]
                where first.value != second.value && !areExclusive(first.condition, second.condition) {
                    throw .doubleUpdate(
                        action: effects.action, cell: cells[cell].name, first: first.location,
                        second: second.location)
                }
            }
            var value = arena.cell(cell)
            for assignment in assignments.reversed() {
                value =
                    cells[cell].sort == .bool
                    ? arena.choose(assignment.condition, assignment.value, value)
                    : arena.ifThenElse(assignment.condition, assignment.value, value)
            }
            if value == arena.cell(cell) { continue }
            updates.append(
                GroundUpdate(
                    cell: cell, value: value, needsRangeCheck: mayLeaveRange(value, of: cells[cell]),
                    location: assignments[0].location))
        }
        return updates
    }

    /// Whether two conditions plainly exclude each other: one has a conjunct whose negation, or another value of the
    /// same cell, is a conjunct of the other.
    private mutating func areExclusive(_ a: NodeID, _ b: NodeID) -> Bool {
        if arena.and([a, b]) == arena.falsehood { return true }
        let negated = arena.not(a)
        if conjuncts(b).contains(negated) || conjuncts(a).contains(arena.not(b)) { return true }
        if refutes(conjuncts(a), a: conjuncts(b)) || refutes(conjuncts(b), a: conjuncts(a)) { return true }
        for x in conjuncts(a) {
            for y in conjuncts(b) {
                guard case .equal(let left, let value) = arena[x], case .equal(let right, let other) = arena[y]
                else { continue }
                if left == right, let v = arena.constant(value), let w = arena.constant(other), v != w { return true }
            }
        }
        return false
    }

    /// Whether a conjunct denies a conjunction all of whose parts are facts.
    private func refutes(_ facts: [NodeID], a conjuncts: [NodeID]) -> Bool {
        let known = Set(facts)
        return conjuncts.contains { conjunct in
            guard case .not(let inner) = arena[conjunct], case .and(let parts) = arena[inner] else { return false }
            return parts.allSatisfy(known.contains)
        }
    }

    private func conjuncts(_ id: NodeID) -> [NodeID] {
        if case .and(let parts) = arena[id] { parts } else { [id] }
    }

    private func mayLeaveRange(_ value: NodeID, of cell: Cell) -> Bool {
        guard cell.sort == .integer else { return false }
        let bounds = bounds(of: value)
        return bounds.lowerBound < cell.lower || bounds.upperBound > cell.upper
    }

    /// An interval that contains every value of an integer expression.
    private func bounds(of id: NodeID) -> ClosedRange<Int> {
        switch arena[id] {
        case .constant(let value): return value...value
        case .cell(let cell), .nextCell(let cell): return cells[cell].lower...cells[cell].upper
        case .negate(let inner):
            let range = bounds(of: inner)
            return -range.upperBound ... -range.lowerBound
        case .add(let parts):
            let ranges = parts.map(bounds(of:))
            return ranges.map(\.lowerBound).reduce(0, +)...ranges.map(\.upperBound).reduce(0, +)
        case .ifThenElse(_, let then, let otherwise):
            let (a, b) = (bounds(of: then), bounds(of: otherwise))
            return min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
        case .not, .and, .or, .equal, .less: return 0...1
        }
    }
}
