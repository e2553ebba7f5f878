import TransitionSystems

/// All changes of an expression at one of its nodes.
struct ExpressionMutations {
    /// Enumerations with more cases are places in a task's course, which other operators change.
    static let mostCases = 4

    typealias Mutation = (kind: MutationOperator, expression: Expression)

    /// Changes of a condition. Its negation as a whole belongs to the line.
    static func ofCondition(_ condition: Expression) -> [Mutation] {
        mutations(of: condition, negates: isTestOfRules(condition))
    }

    /// Changes of a new value.
    static func ofValue(_ value: Expression) -> [Mutation] { mutations(of: value, negates: true) }

    /// Whether the expression depends on nothing but the protocol's own decisions.
    static func isTestOfRules(_ expression: Expression) -> Bool {
        !expression.settingsUsed.isEmpty && expression.settingsUsed.allSatisfy { $0.kind == .axis }
            && expression.variablesRead.isEmpty && expression.freeBinders.isEmpty
    }

    private static func mutations(of expression: Expression, negates: Bool) -> [Mutation] {
        if case .located(let inner, let place) = expression {
            return mutations(of: inner, negates: negates).map { ($0.kind, .located($0.expression, place)) }
        }
        if expression.sort == .bool, isTestOfRules(expression) {
            // What an axis decides is decided for good: however the test is changed, it stays or is turned round.
            return negates ? [(.changeRule, negation(of: expression))] : []
        }
        let own = (negates ? negations(of: expression) : []) + changes(of: expression)
        return own + inside(expression)
    }

    private static func negations(of expression: Expression) -> [Mutation] {
        expression.sort == .bool ? [(.negate, negation(of: expression))] : []
    }

    static func negation(of expression: Expression) -> Expression {
        switch expression {
        case .not(let inner): inner
        case .located(let inner, let place): .located(negation(of: inner), place)
        case .literal(let value, .bool): .literal(1 - value, .bool)
        default: .not(expression)
        }
    }

    /// Changes of the parts, one at a time.
    private static func inside(_ expression: Expression) -> [Mutation] {
        // An index is the element itself; another one would need a name.
        if case .read = expression { return [] }
        let isNegation = if case .not = expression { true } else { false }
        return expression.children.enumerated().flatMap { position, child in
            mutations(of: child, negates: !isNegation).map { mutation in
                var index = -1
                let changed = expression.mapChildren { other in
                    index += 1
                    return index == position ? mutation.expression : other
                }
                return (mutation.kind, changed)
            }
        }
    }

    // MARK: Changes of one node

    private static func changes(of expression: Expression) -> [Mutation] {
        switch expression {
        case .and(let parts) where parts.count > 1: drops(parts) { .and($0) }
        case .or(let parts) where parts.count > 1: drops(parts) { .or($0) }
        case .implies(_, let consequent): [(.dropPart, consequent)]
        case .less(let a, let b):
            strengthened(a, b).map { (.strengthenComparison, $0) } + [
                (.weakenComparison, .lessOrEqual(a, b))
            ]
        case .lessOrEqual(let a, let b):
            (a.sort == .integer ? [(.weakenComparison, .lessOrEqual(a, .add(b, one)))] : []) + [
                (.strengthenComparison, .less(a, b))
            ]
        case .equal(let a, let b) where isOrdered(a.sort):
            [(.weakenComparison, .lessOrEqual(a, b)), (.weakenComparison, .lessOrEqual(b, a))]
        case .follows(let a, let b): [(.weakenComparison, .less(a, b))]
        case .forAll(let binder, let body): [(.changeQuantifier, .exists(binder, body))]
        case .exists(let binder, let body): [(.changeQuantifier, .forAll(binder, body))]
        case .add(let a, let b): [(.changeSign, .subtract(a, b))]
        case .subtract(let a, let b): [(.changeSign, .add(a, b))]
        case .ifThenElse(let condition, let then, let otherwise) where !isTestOfRules(condition):
            [
                (.forceCondition, .ifThenElse(.true, then, otherwise)),
                (.forceCondition, .ifThenElse(.false, then, otherwise)),
            ]
        case .literal(let value, .enumeration(let name, let cases)) where cases.count <= mostCases:
            cases.indices.filter { $0 != value }.map {
                (.changeCase, .literal($0, .enumeration(name: name, cases: cases)))
            }
        default: []
        }
    }

    private static let one = Expression.literal(1, .integer)

    private static func drops(_ parts: [Expression], _ join: ([Expression]) -> Expression) -> [Mutation] {
        parts.indices.map { dropped in
            let kept = parts.indices.filter { $0 != dropped }.map { parts[$0] }
            return (.dropPart, kept.count == 1 ? kept[0] : join(kept))
        }
    }

    private static func strengthened(_ a: Expression, _ b: Expression) -> [Expression] {
        a.sort == .integer ? [.less(.add(a, one), b)] : [.follows(a, b)]
    }

    private static func isOrdered(_ sort: Sort) -> Bool {
        switch sort {
        case .integer, .index(_, isOrdered: true): true
        default: false
        }
    }
}
