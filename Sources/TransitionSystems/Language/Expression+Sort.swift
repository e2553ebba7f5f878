extension Expression {
    /// The sort of the expression's value, taken from its form; ``Validation`` checks that the parts agree with it.
    public var sort: Sort {
        switch self {
        case .literal(_, let sort): sort
        case .bound(let binder): binder.sort
        case .read(let variable, _): variable.value
        case .setting(let setting): setting.sort
        case .next(let inner), .located(let inner, _): inner.sort
        case .ifThenElse(_, let then, _): then.sort
        case .add, .subtract, .count: .integer
        case .not, .and, .or, .implies, .equal, .less, .lessOrEqual, .follows, .forAll, .exists: .bool
        }
    }
}
