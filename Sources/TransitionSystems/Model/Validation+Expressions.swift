extension Validation {
    /// Checks an expression that must have a sort.
    mutating func check(_ expression: Expression, is expected: Sort, in context: ExpressionContext) {
        guard let found = check(expression, in: context), found != expected else { return }
        error(
            "'\(expression)' is of the sort \(found.name), but \(expected.name) is needed here",
            at: expression.place ?? context.location)
    }

    /// Checks an expression and finds its sort; `nil` when a mistake in it, already reported, leaves that open.
    @discardableResult
    mutating func check(_ expression: Expression, in context: ExpressionContext) -> Sort? {
        switch expression {
        case .located(let inner, let place):
            var context = context
            context.location = place
            return check(inner, in: context)
        case .literal(_, let sort): return sort
        case .bound(let binder): return check(binder, in: context)
        case .setting(let setting):
            check(setting, at: context.location)
            return setting.sort
        case .read(let variable, let indices): return check(variable, indices, in: context)
        case .next(let inner): return checkNext(inner, in: context)
        case .not(let inner):
            check(inner, is: .bool, in: context)
            return .bool
        case .and(let parts), .or(let parts):
            for part in parts { check(part, is: .bool, in: context) }
            return .bool
        case .implies(let a, let b):
            check(a, is: .bool, in: context)
            check(b, is: .bool, in: context)
            return .bool
        case .forAll(let binder, let body), .exists(let binder, let body), .count(let binder, let body):
            check(body, is: .bool, in: context.binding(binder))
            return expression.sort
        case .add(let a, let b), .subtract(let a, let b):
            check(a, is: .integer, in: context)
            check(b, is: .integer, in: context)
            return .integer
        case .equal(let a, let b):
            if agree(a, b, "compares", in: context) != nil { checkReach(of: a, b, in: context) }
            return .bool
        case .less(let a, let b), .lessOrEqual(let a, let b), .follows(let a, let b):
            checkOrder(expression, a, b, in: context)
            return .bool
        case .ifThenElse(let condition, let a, let b):
            check(condition, is: .bool, in: context)
            return agree(a, b, "chooses between", in: context)
        }
    }

    // MARK: Two sides

    /// Checks two sides that must have one sort, and finds it.
    private mutating func agree(
        _ a: Expression, _ b: Expression, _ verb: String, in context: ExpressionContext
    ) -> Sort? {
        guard let left = check(a, in: context), let right = check(b, in: context) else { return nil }
        if left == right { return left }
        error(
            "the line \(verb) '\(a)' of the sort \(left.name) and '\(b)' of the sort \(right.name); "
                + "both sides must have one sort", at: context.location)
        return nil
    }

    private mutating func checkOrder(
        _ expression: Expression, _ a: Expression, _ b: Expression, in context: ExpressionContext
    ) {
        guard let sort = agree(a, b, "compares", in: context) else { return }
        let isSuccession = if case .follows = expression { true } else { false }
        switch sort {
        case .integer where !isSuccession: checkReach(of: a, b, in: context)
        case .index(_, isOrdered: true): break
        default:
            error(
                "'\(expression)' compares elements of \(sort.name), which has no order; "
                    + "use an ordered index sort, or '=='", at: context.location)
        }
    }

    /// A variable is compared only with numbers that it can hold: another comparison is decided for ever.
    private mutating func checkReach(of a: Expression, _ b: Expression, in context: ExpressionContext) {
        for (side, other) in [(a, b), (b, a)] {
            guard case .literal(let value, .integer) = side.unlocated,
                case .read(let variable, _) = other.withoutNext, let range = variable.range, !range.contains(value)
            else { continue }
            error(
                "'\(other)' is compared with \(value), which is outside the range \(range.text) of "
                    + "'\(variable.name)'; correct the number or the range", at: context.location)
        }
    }

    // MARK: Leaves

    private mutating func check(_ binder: Binder, in context: ExpressionContext) -> Sort? {
        checkNotEmpty(binder.sort, at: context.location)
        if context.bound.contains(binder) { return binder.sort }
        error(
            "'\(binder.name)' is not bound here: it is a parameter of another action, or the variable of a quantifier "
                + "used outside its formula; use it only inside what introduces it", at: context.location)
        return nil
    }

    private mutating func checkNext(_ inner: Expression, in context: ExpressionContext) -> Sort? {
        var context = context
        switch context.next {
        case .allowed: context.next = .inside
        case .forbidden:
            error(
                "'next' is used outside a step property; an action says what follows with '<-', and an invariant "
                    + "speaks of one state", at: context.location)
        case .inside:
            error("'next' is used inside 'next'; a step property speaks of one step", at: context.location)
        }
        return check(inner, in: context)
    }

    private mutating func check(
        _ variable: VariableDeclaration, _ indices: [Expression], in context: ExpressionContext
    ) -> Sort? {
        if !context.readsState {
            error(
                "'\(variable.name)' is read where only settings may be: where a property applies must not depend on the "
                    + "state", at: context.location)
        }
        if let reader = context.ghostReader, variable.isGhost {
            error(
                "\(reader) reads the ghost '\(variable.name)'; only properties and ghosts may depend on a ghost. "
                    + "Declare '\(variable.name)' without 'ghost: true' or leave it out here", at: context.location)
        }
        guard checkDeclared(variable, in: context) else { return nil }
        checkIndices(indices, of: variable, in: context)
        return variable.value
    }

    /// The variable is one that the protocol lists.
    @discardableResult
    mutating func checkDeclared(_ variable: VariableDeclaration, in context: ExpressionContext) -> Bool {
        if system.variables.contains(variable) { return true }
        if let other = system.variable(named: variable.name) {
            error(
                "'\(variable.name)' is declared at \(variable.location), but the protocol's variable of that name is "
                    + "declared at \(other.location); use one declaration", at: context.location)
        } else {
            error(
                "'\(variable.name)' is used but not in 'variables'; add it there."
                    + Suggestion.phrase(for: variable.name, in: system.variables.map(\.name)), at: context.location)
        }
        return false
    }

    /// Indices are elements of the declared sorts, named by a binder or a constant, so that a cell is known at once.
    private mutating func checkIndices(
        _ indices: [Expression], of variable: VariableDeclaration, in context: ExpressionContext
    ) {
        if indices.count != variable.indices.count {
            error(
                "'\(variable.name)' is indexed by (\(variable.indices.map(\.name).joined(separator: ", "))), but is given "
                    + "(\(indices.map(\.description).joined(separator: ", ")))", at: context.location)
            return
        }
        for (index, sort) in zip(indices, variable.indices) {
            switch index.unlocated {
            case .bound, .literal:
                if let found = check(index, in: context), found != sort {
                    error(
                        "the index '\(index)' of '\(variable.name)' is of the sort \(found.name), but \(sort.name) is "
                            + "needed", at: context.location)
                }
            default:
                error(
                    "the index '\(index)' of '\(variable.name)' is computed; quantify over the element and say in the "
                        + "formula which it is", at: context.location)
            }
        }
    }
}

extension Expression {
    /// The line that the expression's own mark names.
    var place: SourceLocation? {
        if case .located(_, let place) = self { place } else { nil }
    }

    /// The expression without marks and `next` at the top.
    var withoutNext: Expression {
        if case .next(let inner) = unlocated { inner.withoutNext } else { unlocated }
    }
}
