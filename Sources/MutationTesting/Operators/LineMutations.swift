import TransitionSystems

/// All changes of a list of lines at one of them.
struct LineMutations {
    /// One change.
    struct Mutation {
        let kind: MutationOperator
        /// The number of the line, counting from 1 every line with those inside it.
        let line: Int
        let location: SourceLocation
        /// Whether the line is a guard line.
        let isGuard: Bool
        /// Tells it from other changes of the line, where there is a word for that.
        let detail: String?
        /// The whole list with the change.
        let lines: [Line]

        func map(_ transform: ([Line]) -> [Line]) -> Mutation {
            Mutation(
                kind: kind, line: line, location: location, isGuard: isGuard, detail: detail, lines: transform(lines))
        }
    }

    private var number = 0

    /// The changes, in the order of lines.
    static func all(of lines: [Line]) -> [Mutation] {
        var mutations = LineMutations()
        return mutations.changes(of: lines)
    }

    private mutating func changes(of lines: [Line]) -> [Mutation] {
        lines.indices.flatMap { position in
            changes(of: lines[position]).map { mutation in
                mutation.map { Array(lines[..<position]) + $0 + lines[(position + 1)...] }
            }
        }
    }

    private mutating func changes(of line: Line) -> [Mutation] {
        number += 1
        let own = number
        let isGuard = if case .require = line { true } else { false }
        func mutation(_ kind: MutationOperator, _ lines: [Line], _ detail: String? = nil) -> Mutation {
            Mutation(
                kind: kind, line: own, location: line.location, isGuard: isGuard, detail: detail, lines: lines)
        }
        switch line {
        case .require(let condition, let reason, let place):
            let changed = ExpressionMutations.ofCondition(condition).map {
                mutation($0.kind, [.require($0.expression, reason: reason, place)])
            }
            if ExpressionMutations.isTestOfRules(condition) { return [mutation(.dropGuard, [])] + changed }
            let opposite = Line.require(ExpressionMutations.negation(of: condition), reason: reason, place)
            return [mutation(.dropGuard, []), mutation(.negateGuard, [opposite])] + changed
        case .update(let cell, let value, let place):
            let name = cell.variablesRead.first?.name
            return [mutation(.dropUpdate, [], name)]
                + ExpressionMutations.ofValue(value).map {
                    mutation($0.kind, [.update(cell: cell, value: $0.expression, place)])
                }
        case .when(let condition, let then, let otherwise, let place):
            func with(_ condition: Expression) -> [Line] { [.when(condition, then: then, otherwise: otherwise, place)] }
            let isRule = ExpressionMutations.isTestOfRules(condition)
            let whole =
                isRule
                ? []
                : [
                    mutation(.negateCondition, with(ExpressionMutations.negation(of: condition))),
                    mutation(.forceCondition, with(.true)), mutation(.forceCondition, with(.false)),
                ]
            let parts = ExpressionMutations.ofCondition(condition).map { mutation($0.kind, with($0.expression)) }
            let inThen = changes(of: then).map { inner in
                inner.map { [.when(condition, then: $0, otherwise: otherwise, place)] }
            }
            let inOtherwise = changes(of: otherwise).map { inner in
                inner.map { [.when(condition, then: then, otherwise: $0, place)] }
            }
            return whole + parts + inThen + inOtherwise
        case .forEach(let binder, let body, let place):
            return changes(of: body).map { inner in inner.map { [.forEach(binder, $0, place)] } }
        }
    }
}
