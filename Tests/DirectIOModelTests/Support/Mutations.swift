@testable import TransitionSystems

/// What to derive a protocol with a mistake by.
extension TransitionSystem {
    /// The protocol with an action that leaves a variable as it is.
    ///
    /// - Throws: ``DerivationError`` when there is no such action.
    /// - Precondition: The action updates the variable.
    func droppingUpdates(of variable: some Declares, in action: String) throws -> TransitionSystem {
        var dropped = 0
        let derived = try droppingUpdates(in: action) { cell, _ in
            let isMeant = cell.variablesRead.contains(variable.declaration)
            dropped += isMeant ? 1 : 0
            return isMeant
        }
        precondition(dropped > 0, "'\(action)' does not update '\(variable.declaration.name)'")
        return derived
    }

    /// The protocol with an action without some of its updates, chosen by the cell and the place.
    func droppingUpdates(
        in action: String, where isDropped: (Expression, SourceLocation) -> Bool
    ) throws -> TransitionSystem {
        func keep(_ lines: [Line]) -> [Line] {
            lines.compactMap { line in
                switch line {
                case .require: line
                case .update(let cell, _, let place): isDropped(cell, place) ? nil : line
                case .when(let condition, let then, let otherwise, let place):
                    .when(condition, then: keep(then), otherwise: keep(otherwise), place)
                case .forEach(let binder, let body, let place): .forEach(binder, keep(body), place)
                }
            }
        }
        return try editing(action) { $0.lines = keep($0.lines) }
    }
}
