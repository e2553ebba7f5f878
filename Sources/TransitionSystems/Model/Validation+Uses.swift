extension Validation {
    /// What works and is probably not meant: things that nothing uses, steps that change nothing.
    mutating func checkUses() {
        warnOfUnreadVariables()
        for action in system.actions where !updates(action) {
            warning(
                "the action '\(action.name)' updates nothing, so that its step leads nowhere; add an update or remove it",
                at: action.location)
        }
        for property in system.properties where !property.readsState {
            warning(
                "the property '\(property.id)' reads no variable, so that no step can decide it",
                at: property.location)
        }
        let used = Set(allExpressions.flatMap(\.settingsUsed))
        for axis in system.axes where !used.contains(axis) {
            warning("the axis '\(axis.name)' is used by nothing; use it or remove it from 'axes'", at: system.location)
        }
    }

    private func updates(_ action: Action) -> Bool {
        let extended = system.extensions.filter { $0.action == action.name }.flatMap(\.lines)
        return (action.lines + extended).contains { $0.containsUpdate }
    }

    /// A variable read only to compute its own next value tells nobody anything.
    private mutating func warnOfUnreadVariables() {
        var read: Set<VariableDeclaration> = []
        for line in allLines {
            if case .update(let cell, let value, _) = line {
                read.formUnion(value.variablesRead.filter { !cell.variablesRead.contains($0) })
            } else {
                read.formUnion(line.expressions.flatMap(\.variablesRead))
            }
        }
        for formula in system.initially + [system.finished] + system.properties.flatMap(\.formulas) {
            read.formUnion(formula.variablesRead)
        }
        for case .access(let variables, _, _) in system.properties.map(\.kind) { read.formUnion(variables) }
        for variable in system.variables where !read.contains(variable) {
            warning(
                "nothing reads the variable '\(variable.name)'; state a property of it or remove it",
                at: variable.location)
        }
    }

    private var allLines: [Line] {
        var found: [Line] = []
        for line in system.actions.flatMap(\.lines) + system.extensions.flatMap(\.lines) {
            line.visit { found.append($0) }
        }
        return found
    }

    private var allExpressions: [Expression] {
        allLines.flatMap(\.expressions) + system.initially + [system.finished]
            + system.properties.flatMap { $0.formulas + ($0.applies.map { [$0.condition] } ?? []) }
    }
}

extension Line {
    /// Whether the line is an update, or one is inside it.
    var containsUpdate: Bool {
        if case .update = self { true } else { nested.contains(where: \.containsUpdate) }
    }
}

extension Property {
    /// Whether what the state is can decide the property.
    fileprivate var readsState: Bool {
        if case .access = kind { true } else { formulas.contains { !$0.variablesRead.isEmpty } }
    }
}
