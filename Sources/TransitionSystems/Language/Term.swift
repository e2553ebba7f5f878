/// An expression whose value is a `Value`: what people write; ``Expression`` is what the readers see.
public struct Term<Value: Sorted>: Sendable {
    /// The tree that the term builds.
    public let expression: Expression

    /// A term over a tree whose sort the caller vouches for; a validated model checks it again.
    public init(unchecked expression: Expression) {
        self.expression = expression
    }

    /// The term's value after the step. Only in step properties.
    public var next: Term {
        Term(unchecked: .next(expression))
    }
}

extension Term where Value: Enumeration {
    /// A constant.
    public static func constant(_ value: Value) -> Term {
        Term(unchecked: .literal(value.ordinal, Value.sort))
    }

    /// Whether the term is one of the cases.
    public func `is`(_ cases: Value...) -> Term<Bool> {
        let tests = cases.map { Expression.equal(expression, .literal($0.ordinal, Value.sort)) }
        return Term<Bool>(unchecked: tests.count == 1 ? tests[0] : .or(tests))
    }

    /// Whether the term is none of the cases.
    public func isNot(_ cases: Value...) -> Term<Bool> {
        Term<Bool>(unchecked: .and(cases.map { .not(.equal(expression, .literal($0.ordinal, Value.sort))) }))
    }
}

extension Term: ExpressibleByIntegerLiteral where Value == Int {
    /// An integer constant.
    public init(integerLiteral value: Int) {
        self.init(unchecked: .literal(value, .integer))
    }
}

extension Term: ExpressibleByBooleanLiteral where Value == Bool {
    /// A truth value.
    public init(booleanLiteral value: Bool) {
        self.init(unchecked: .literal(value ? 1 : 0, .bool))
    }
}

extension Term where Value: OrderedIndexSort {
    /// Whether `other` stands directly after this element.
    public func isFollowed(by other: Term) -> Term<Bool> {
        Term<Bool>(unchecked: .follows(expression, other.expression))
    }

    /// Whether the element lies between two others, both included.
    public func isWithin(_ first: Term, _ last: Term) -> Term<Bool> {
        Term<Bool>(
            unchecked: .and([
                .lessOrEqual(first.expression, expression), .lessOrEqual(expression, last.expression),
            ]))
    }
}
