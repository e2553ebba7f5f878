import TransitionSystems

/// Builds formulas without settings, and simplifies what is plain: a proof of any size asks about tens of thousands of
/// them, most of which say nothing.
enum Sentence {
    static func not(_ a: Expression) -> Expression {
        switch a.unlocated {
        case .literal(let value, .bool): .literal(1 - value, .bool)
        case .not(let inner): inner
        default: .not(a)
        }
    }

    static func and(_ parts: [Expression]) -> Expression {
        junction(parts, neutral: .true, absorbing: .false) { .and($0) } inside: {
            if case .and(let inner) = $0 { inner } else { nil }
        }
    }

    static func or(_ parts: [Expression]) -> Expression {
        junction(parts, neutral: .false, absorbing: .true) { .or($0) } inside: {
            if case .or(let inner) = $0 { inner } else { nil }
        }
    }

    static func implies(_ a: Expression, _ b: Expression) -> Expression { or([not(a), b]) }

    static func iff(_ a: Expression, _ b: Expression) -> Expression {
        if a == b { return .true }
        if a == .true { return b }
        if b == .true { return a }
        if a == .false { return not(b) }
        if b == .false { return not(a) }
        return .equal(a, b)
    }

    /// `then` where the condition holds, `otherwise` elsewhere; both are truth values.
    static func choose(_ condition: Expression, _ then: Expression, _ otherwise: Expression) -> Expression {
        if condition == .true || then == otherwise { return then }
        if condition == .false { return otherwise }
        if then == .true { return or([condition, otherwise]) }
        if then == .false { return and([not(condition), otherwise]) }
        if otherwise == .false { return and([condition, then]) }
        if otherwise == .true { return or([not(condition), then]) }
        return .ifThenElse(condition, then, otherwise)
    }

    /// Equality of two elements of an index sort.
    static func same(_ a: Expression, _ b: Expression) -> Expression { a == b ? .true : .equal(a, b) }

    static func forAll(_ binder: Binder, _ body: Expression) -> Expression {
        if case .literal = body { body } else { .forAll(binder, body) }
    }

    static func exists(_ binder: Binder, _ body: Expression) -> Expression {
        if case .literal = body { body } else { .exists(binder, body) }
    }

    private static func junction(
        _ parts: [Expression], neutral: Expression, absorbing: Expression, _ join: ([Expression]) -> Expression,
        inside: (Expression) -> [Expression]?
    ) -> Expression {
        var kept: [Expression] = []
        for part in parts {
            if part == neutral { continue }
            if part == absorbing { return absorbing }
            for open in inside(part) ?? [part] where !kept.contains(open) { kept.append(open) }
        }
        switch kept.count {
        case 0: return neutral
        case 1: return kept[0]
        default: return join(kept)
        }
    }
}

extension Expression {
    /// The conjuncts of a formula, each under the universal quantifiers that stand above it.
    var conjuncts: [Expression] {
        switch self {
        case .located(let inner, let place): inner.conjuncts.map { .located($0, place) }
        case .and(let parts): parts.flatMap(\.conjuncts)
        case .forAll(let binder, let body): body.conjuncts.map { .forAll(binder, $0) }
        case .implies(let premise, let conclusion):
            conclusion.conjuncts.map { .implies(premise, $0) }
        default: [self]
        }
    }
}
