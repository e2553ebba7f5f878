import TransitionSystems

/// An action's lines, flattened: guards, and for each variable the conditional assignments to its cells.
struct TLAAction {
    /// A condition under which the step can happen.
    struct Guard {
        let condition: Expression
        let reason: String
    }

    /// A new value for one cell, or for the cells of every element that `elements` range over.
    struct Assignment {
        let variable: VariableDeclaration
        let indices: [Expression]
        /// Binders of the enclosing `forEach` lines.
        let elements: [Binder]
        /// What the enclosing `when` lines ask.
        let condition: Expression
        let value: Expression
        let location: SourceLocation
    }

    private(set) var guards: [Guard] = []
    private(set) var assignments: [Assignment] = []
    private let folding: Folding

    /// Flattens lines, with settings folded.
    init(_ lines: [Line], folding: Folding) {
        self.folding = folding
        add(lines, under: .true, elements: [])
    }

    /// The variables assigned, in the order of the model.
    func assigned(among variables: [VariableDeclaration]) -> [VariableDeclaration] {
        let names = Set(assignments.map(\.variable.name))
        return variables.filter { names.contains($0.name) }
    }

    private mutating func add(_ lines: [Line], under path: Expression, elements: [Binder]) {
        for line in lines {
            switch line {
            case .require(let condition, let reason, _):
                var guarded = Expression.implies(path, condition)
                for binder in elements.reversed() { guarded = .forAll(binder, guarded) }
                let folded = folding.fold(guarded)
                if folded.unlocated != .true { guards.append(Guard(condition: folded, reason: reason)) }
            case .update(let cell, let value, let place):
                guard case .read(let variable, let indices) = cell.unlocated else {
                    preconditionFailure("validation lets only variables be updated")
                }
                assignments.append(
                    Assignment(
                        variable: variable, indices: indices, elements: elements, condition: path,
                        value: folding.fold(value), location: place))
            case .when(let condition, let then, let otherwise, _):
                let yes = folding.fold(.and([path, condition]))
                let no = folding.fold(.and([path, .not(condition)]))
                if yes.unlocated != .false { add(then, under: yes, elements: elements) }
                if no.unlocated != .false { add(otherwise, under: no, elements: elements) }
            case .forEach(let binder, let body, _): add(body, under: path, elements: elements + [binder])
            }
        }
    }
}
