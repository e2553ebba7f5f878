extension Expression {
    /// Calls `body` for the expression and everything below it, parents first.
    func visit(_ body: (Expression) -> Void) {
        body(self)
        for child in children { child.visit(body) }
    }

    /// The variables read, each once, in the order of their first reading.
    public var variablesRead: [VariableDeclaration] {
        var found: [VariableDeclaration] = []
        visit { if case .read(let variable, _) = $0, !found.contains(variable) { found.append(variable) } }
        return found
    }

    /// The settings used, each once, in the order of their first use.
    public var settingsUsed: [Setting] {
        var found: [Setting] = []
        visit { if case .setting(let setting) = $0, !found.contains(setting) { found.append(setting) } }
        return found
    }

    /// The binders used that no quantifier inside the expression binds, in the order of their first use.
    public var freeBinders: [Binder] {
        switch self {
        case .bound(let binder): return [binder]
        case .forAll(let binder, let body), .exists(let binder, let body), .count(let binder, let body):
            return body.freeBinders.filter { $0 != binder }
        default:
            var found: [Binder] = []
            for child in children {
                for binder in child.freeBinders where !found.contains(binder) { found.append(binder) }
            }
            return found
        }
    }

    /// The expression without any ``located(_:_:)`` mark.
    public var unlocatedThroughout: Expression {
        if case .located(let inner, _) = self { return inner.unlocatedThroughout }
        return mapChildren(\.unlocatedThroughout)
    }
}

extension Line {
    /// The lines inside a `when` or a `forEach`; none for the others.
    public var nested: [Line] {
        switch self {
        case .require, .update: []
        case .when(_, let then, let otherwise, _): then + otherwise
        case .forEach(_, let lines, _): lines
        }
    }

    /// Calls `body` for the line and every line inside it.
    func visit(_ body: (Line) -> Void) {
        body(self)
        for line in nested { line.visit(body) }
    }

    /// The expressions written on the line itself: a condition, or a cell and its value.
    public var expressions: [Expression] {
        switch self {
        case .require(let condition, _, _), .when(let condition, _, _, _): [condition]
        case .update(let cell, let value, _): [cell, value]
        case .forEach: []
        }
    }
}
