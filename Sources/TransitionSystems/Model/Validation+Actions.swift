extension Validation {
    /// An action belongs to things that the protocol lists, and its lines are well formed.
    mutating func check(_ action: Action) {
        let owner = "action '\(action.name)'"
        check(action.part, of: owner, at: action.location)
        if let fault = action.fault { check(fault.setting, at: action.location) }
        check(action.actor.setting, at: action.location)
        for parameter in action.parameters { checkNotEmpty(parameter.sort, at: action.location) }
        let context = ExpressionContext(location: action.location, bound: Set(action.parameters))
        check(action.lines, in: context)
    }

    /// An extension names an action and stands for its first parameters.
    mutating func check(_ part: ActionExtension) {
        check(part.part, of: "extension of '\(part.action)'", at: part.location)
        check(part.lines, in: ExpressionContext(location: part.location, bound: Set(part.parameters)))
        guard let action = system.action(named: part.action) else {
            error(
                "there is no action '\(part.action)' to extend."
                    + Suggestion.phrase(for: part.action, in: system.actions.map(\.name)), at: part.location)
            return
        }
        let given = part.parameters.map(\.sort.name)
        let known = action.parameters.prefix(given.count).map(\.sort.name)
        if given != known {
            let declared = action.parameters.map { "\($0.name): \($0.sort.name)" }.joined(separator: ", ")
            error(
                "the parameters (\(given.joined(separator: ", "))) of the extension do not match '\(part.action)"
                    + "(\(declared))'; name its first parameters, in order", at: part.location)
        }
    }

    // MARK: Lines

    /// Checks lines. `elements` are the elements that enclosing `forEach`s run through.
    private mutating func check(_ lines: [Line], elements: [Binder] = [], in context: ExpressionContext) {
        for line in lines {
            var context = context
            context.location = line.location
            switch line {
            case .require(let condition, _, _):
                context.ghostReader = "a guard line"
                check(condition, is: .bool, in: context)
            case .update(let cell, let value, _):
                checkUpdate(of: cell, to: value, elements, in: context)
            case .when(let condition, let then, let otherwise, _):
                var inner = context
                if line.changesOnlyGhosts == false { inner.ghostReader = "the condition of more than ghosts" }
                check(condition, is: .bool, in: inner)
                check(then, elements: elements, in: context)
                check(otherwise, elements: elements, in: context)
            case .forEach(let binder, let body, _):
                check(body, elements: elements + [binder], in: context.binding(binder))
            }
        }
    }

    private mutating func checkUpdate(
        of cell: Expression, to value: Expression, _ elements: [Binder], in context: ExpressionContext
    ) {
        guard case .read(let variable, let indices) = cell.unlocated else {
            error("'\(cell)' is updated, but only variables can be", at: context.location)
            return
        }
        let sort = check(cell, in: context)
        var inner = context
        inner.ghostReader = variable.isGhost ? nil : "the new value of '\(variable.name)'"
        let found = check(value, in: inner)
        if let sort, let found, sort != found {
            error(
                "'\(cell)' of the sort \(sort.name) is given '\(value)' of the sort \(found.name)",
                at: context.location)
        }
        if variable.isRigid {
            error(
                "'\(variable.name)' is rigid: no step changes it; remove the update or declare it as state",
                at: context.location)
        }
        if let range = variable.range { checkConstants(value, in: range, of: variable, at: context.location) }
        let named = indices.map(\.unlocated)
        for element in elements where !named.contains(.bound(element)) {
            error(
                "'\(cell)' is updated for each \(element.name) but is not indexed by it, so that every element assigns "
                    + "the same cell; move the line out, or index by \(element.name)", at: context.location)
        }
    }

    /// Numbers that an update may assign lie in the variable's range.
    private mutating func checkConstants(
        _ value: Expression, in range: ClosedRange<Int>, of variable: VariableDeclaration, at location: SourceLocation
    ) {
        switch value.unlocated {
        case .literal(let number, .integer) where !range.contains(number):
            error(
                "'\(variable.name)' is set to \(number), outside its range \(range.text); "
                    + "widen the range or correct the number", at: location)
        case .ifThenElse(_, let then, let otherwise):
            checkConstants(then, in: range, of: variable, at: location)
            checkConstants(otherwise, in: range, of: variable, at: location)
        default: break
        }
    }
}

extension Line {
    /// Whether the line, with those inside it, updates ghosts and nothing else, and guards nothing.
    var changesOnlyGhosts: Bool {
        switch self {
        case .require: false
        case .update(let cell, _, _): cell.variablesRead.allSatisfy(\.isGhost)
        case .when, .forEach: nested.allSatisfy(\.changesOnlyGhosts)
        }
    }
}
