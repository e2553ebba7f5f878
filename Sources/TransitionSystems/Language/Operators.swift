precedencegroup EquivalencePrecedence {
    higherThan: TernaryPrecedence
    lowerThan: LogicalDisjunctionPrecedence
}

precedencegroup ImplicationPrecedence {
    associativity: right
    higherThan: EquivalencePrecedence
    lowerThan: LogicalDisjunctionPrecedence
}

precedencegroup UpdatePrecedence {
    higherThan: AssignmentPrecedence
    lowerThan: TernaryPrecedence
}

/// Implies.
infix operator ==> : ImplicationPrecedence
/// Exactly when.
infix operator <=> : EquivalencePrecedence
/// The value after the step.
infix operator <- : UpdatePrecedence

extension Term {
    /// Equality.
    public static func == (a: Term, b: Term) -> Term<Bool> {
        Term<Bool>(unchecked: .equal(a.expression, b.expression))
    }

    /// Inequality.
    public static func != (a: Term, b: Term) -> Term<Bool> {
        Term<Bool>(unchecked: .not(.equal(a.expression, b.expression)))
    }

    /// In an action, the cell on the left holds the value on the right after the step.
    public static func <- (cell: Term, value: Term) -> Update {
        Update(cell: cell.expression, value: value.expression)
    }
}

extension Term where Value: Enumeration {
    /// In an action, the cell on the left holds the case on the right after the step.
    public static func <- (cell: Term, value: Value) -> Update {
        Update(cell: cell.expression, value: .literal(value.ordinal, Value.sort))
    }
}

extension Term where Value == Bool {
    /// Negation.
    public static prefix func ! (a: Term) -> Term {
        Term(unchecked: .not(a.expression))
    }

    /// Conjunction of two thoughts; longer ones are lines of a builder.
    public static func && (a: Term, b: Term) -> Term {
        Term(unchecked: .and([a.expression, b.expression]))
    }

    /// Disjunction.
    public static func || (a: Term, b: Term) -> Term {
        Term(unchecked: .or([a.expression, b.expression]))
    }

    /// Implication.
    public static func ==> (a: Term, b: Term) -> Term {
        Term(unchecked: .implies(a.expression, b.expression))
    }

    /// Equivalence.
    public static func <=> (a: Term, b: Term) -> Term {
        Term(unchecked: .equal(a.expression, b.expression))
    }
}

extension Term where Value == Int {
    /// Sum.
    public static func + (a: Term, b: Term) -> Term {
        Term(unchecked: .add(a.expression, b.expression))
    }

    /// Difference.
    public static func - (a: Term, b: Term) -> Term {
        Term(unchecked: .subtract(a.expression, b.expression))
    }
}

/// Sorts whose terms can be compared with `<`: integers and the elements of an ordered index sort.
public protocol OrderedSort: Sorted {}

extension Int: OrderedSort {}

extension Term where Value: OrderedSort {
    /// Strictly before, or less.
    public static func < (a: Term, b: Term) -> Term<Bool> {
        Term<Bool>(unchecked: .less(a.expression, b.expression))
    }

    /// Before or the same, or at most.
    public static func <= (a: Term, b: Term) -> Term<Bool> {
        Term<Bool>(unchecked: .lessOrEqual(a.expression, b.expression))
    }

    /// Strictly after, or greater.
    public static func > (a: Term, b: Term) -> Term<Bool> { b < a }

    /// After or the same, or at least.
    public static func >= (a: Term, b: Term) -> Term<Bool> { b <= a }
}

/// The value that a conditional term has: `then` where the condition holds, else `otherwise`.
public func ifThenElse<Value>(_ condition: Term<Bool>, _ then: Term<Value>, _ otherwise: Term<Value>) -> Term<Value> {
    Term(unchecked: .ifThenElse(condition.expression, then.expression, otherwise.expression))
}
