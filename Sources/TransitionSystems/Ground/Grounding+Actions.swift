extension Grounding {
    /// All steps of an action: one for each value of its parameters whose guard is not plainly false.
    mutating func instances(
        of action: Action, at position: Int, extensions: [ActionExtension]
    ) throws(GroundingError) -> [GroundAction] {
        var lines = action.lines
        for part in extensions where part.action == action.name && isComposed(part.part) {
            lines += part.lines(for: action)
        }
        var tuples: [[Int]] = [[]]
        for parameter in action.parameters {
            let values =
                if let range = parameter.range { Array(range) } else { Array(0..<(try size(of: parameter.sort))) }
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
            argumentNames: zip(action.parameters, arguments).map { ElementName.text($1, of: $0.sort) },
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

    /// One update a cell. Two assignments whose conditions may both hold where the guard lines do are an
    /// error, unless they agree.
    private mutating func merge(_ effects: Effects) throws(GroundingError) -> [GroundUpdate] {
        let byCell = Dictionary(grouping: effects.assignments, by: \.cell)
        var updates: [GroundUpdate] = []
        for cell in byCell.keys.sorted() {
            let assignments = byCell[cell]!
            for (position, second) in assignments.enumerated() {
                for first in assignments[..<position]
                where first.value != second.value
                    && !areExclusive(first.condition, second.condition, under: effects.guards)
                {
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

    /// Whether two conditions cannot hold together where the guard lines do. Conditions over many cells that would take
    /// long to decide count as compatible.
    private mutating func areExclusive(_ a: NodeID, _ b: NodeID, under guards: [GroundGuard]) -> Bool {
        let both = arena.and([a, b])
        if both == arena.falsehood { return true }
        let cells = arena.support(of: both)
        let helpful = guards.map(\.condition).filter { arena.support(of: $0).isSubset(of: cells) }
        let compatible = arena.canHoldTogether([both] + helpful) { self.cells[$0].lower...self.cells[$0].upper }
        return compatible == false
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
