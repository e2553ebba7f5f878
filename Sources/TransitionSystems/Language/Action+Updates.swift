extension Action {
    /// The variables that a step can give new values.
    public var variablesUpdated: Set<VariableDeclaration> { lines.variablesUpdated }
}

extension ActionExtension {
    /// The variables to which the added lines can give new values.
    public var variablesUpdated: Set<VariableDeclaration> { lines.variablesUpdated }
}

extension [Line] {
    fileprivate var variablesUpdated: Set<VariableDeclaration> {
        reduce(into: []) { found, line in
            if case .update(let cell, _, _) = line { found.formUnion(cell.variablesRead) }
            found.formUnion(line.nested.variablesUpdated)
        }
    }
}
