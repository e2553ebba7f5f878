import TransitionSystems

/// Writes the new value of a variable after an action.
struct TLAUpdates {
    let expressions: TLAExpressions
    /// The action's parameters.
    let bound: TLAExpressions.Bound

    /// `variable' = …`.
    func update(
        of variable: VariableDeclaration, by assignments: [TLAAction.Assignment]
    ) throws(ExportError) -> String {
        let name = expressions.names.variable(variable.name)
        if variable.indices.isEmpty { return "\(name)' = \(try scalar(name, assignments))" }
        if assignments.allSatisfy(\.elements.isEmpty) { return "\(name)' = \(try except(name, assignments))" }
        return "\(name)' = \(try function(variable, name, assignments))"
    }

    private func scalar(_ name: String, _ assignments: [TLAAction.Assignment]) throws(ExportError) -> String {
        var branches: [(condition: String, value: String)] = []
        for assignment in assignments {
            branches.append(try branch(assignment, equalities: [], substituting: [:], bound))
        }
        return choice(branches, otherwise: name)
    }

    /// Assignments to named cells only: one exception a cell. A later exception for the same element sees the earlier
    /// one as `@`, which is what conditions that exclude each other ask for.
    private func except(_ name: String, _ assignments: [TLAAction.Assignment]) throws(ExportError) -> String {
        var places: [String] = []
        var branches: [String: [(condition: String, value: String)]] = [:]
        for assignment in assignments {
            var texts: [String] = []
            for index in assignment.indices { texts.append(try expressions.text(index, bound)) }
            let place = texts.joined(separator: ", ")
            if branches[place] == nil { places.append(place) }
            branches[place, default: []].append(try branch(assignment, equalities: [], substituting: [:], bound))
        }
        let exceptions = places.map { "![\($0)] = \(choice(branches[$0]!, otherwise: "@"))" }
        return "[\(name) EXCEPT \(exceptions.joined(separator: ", "))]"
    }

    /// Assignments to the cells of many elements: the whole function, element by element.
    private func function(
        _ variable: VariableDeclaration, _ name: String, _ assignments: [TLAAction.Assignment]
    ) throws(ExportError) -> String {
        var inner = bound
        var elements: [(binder: Binder, name: String)] = []
        for sort in variable.indices {
            let binder = Binder(String(sort.name.lowercased().prefix(1)), sort: sort)
            let (text, inside) = expressions.bind(binder, inner)
            elements.append((binder, text))
            inner = inside
        }
        var branches: [(condition: String, value: String)] = []
        for assignment in assignments {
            var substitution: [Binder: Expression] = [:]
            var equalities: [String] = []
            for (index, element) in zip(assignment.indices, elements) {
                if case .bound(let binder) = index.unlocated, assignment.elements.contains(binder),
                    substitution[binder] == nil
                {
                    substitution[binder] = .bound(element.binder)
                } else {
                    let text = try expressions.text(index.substituting(substitution), inner)
                    equalities.append("\(element.name) = \(text)")
                }
            }
            branches.append(try branch(assignment, equalities: equalities, substituting: substitution, inner))
        }
        let domain = elements.map { "\($0.name) \\in \(expressions.set(of: $0.binder))" }.joined(separator: ", ")
        let old = "\(name)[\(elements.map(\.name).joined(separator: ", "))]"
        return "[\(domain) |-> \(choice(branches, otherwise: old))]"
    }

    /// The condition and value of one assignment; a `forEach` element that no index names is quantified.
    private func branch(
        _ assignment: TLAAction.Assignment, equalities: [String], substituting substitution: [Binder: Expression],
        _ bound: TLAExpressions.Bound
    ) throws(ExportError) -> (condition: String, value: String) {
        let free = assignment.elements.filter { substitution[$0] == nil }
        if !free.isEmpty, free.contains(where: { mentions($0, assignment.value) || mentions($0, assignment.indices) }) {
            throw .unsupported(
                what: "an update for every element whose cell is not indexed by the element", language: "TLA+",
                location: assignment.location)
        }
        var condition = assignment.condition.substituting(substitution)
        for binder in free where mentions(binder, condition) { condition = .exists(binder, condition) }
        var texts = equalities
        if condition.unlocated != .true {
            let text = try expressions.text(condition, bound)
            texts.append(equalities.isEmpty ? text : "(\(text))")
        }
        let value = assignment.value.substituting(substitution)
        // `x' = a \/ b` would be read as `(x' = a) \/ b`; inside the brackets of a function nothing follows.
        let needsOperand = assignment.indices.isEmpty && value.sort == .bool
        let text = needsOperand ? try expressions.operand(value, bound) : try expressions.text(value, bound)
        return (texts.joined(separator: " /\\ "), text)
    }

    private func mentions(_ binder: Binder, _ expression: Expression) -> Bool {
        if case .bound(let other) = expression { return other == binder }
        return mentions(binder, expression.children)
    }

    private func mentions(_ binder: Binder, _ expressions: [Expression]) -> Bool {
        expressions.contains { mentions(binder, $0) }
    }

    /// `IF … THEN … ELSE IF … ELSE otherwise`; a branch without condition ends it.
    private func choice(_ branches: [(condition: String, value: String)], otherwise: String) -> String {
        var text = ""
        for branch in branches {
            if branch.condition.isEmpty { return text + branch.value }
            text += "IF \(branch.condition) THEN \(branch.value) ELSE "
        }
        return text + otherwise
    }
}
