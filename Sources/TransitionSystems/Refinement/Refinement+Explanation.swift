extension ExpressionEvaluator {
    /// The first cell of the specification that a step changes as no step of the specification does; `nil` when there is
    /// none, or it is the beginning that is wrong.
    func explain(_ mapping: RefinementMapping, in now: [Int], next: [Int]) -> FailureExplanation? {
        let refinement = Refinement(mapping: mapping)
        for variable in mapping.specification.variables where !variable.isRigid {
            let binders = Refinement.elements(of: variable)
            let explained = refinement.isExplained(variable, at: binders)
            for choice in choices(of: binders) where !holds(explained, in: now, next: next, with: choice) {
                let cell = refinement.cell(variable, binders)
                let name = variable.name + (binders.isEmpty ? "" : "[\(binders.map(\.name).joined(separator: ", "))]")
                return FailureExplanation(
                    location: variable.location,
                    text: "'\(name) changes by a step of \(mapping.specification.name)'",
                    elements: binders.map {
                        .init(name: $0.name, element: ElementName.text(choice[$0]!, of: $0.sort))
                    },
                    readings: [
                        .init(cell: name, value: text(of: cell, variable, in: now, choice)),
                        .init(cell: "\(name)′", value: text(of: cell, variable, in: next, choice)),
                    ])
            }
        }
        return nil
    }

    private func text(
        of cell: Expression, _ variable: VariableDeclaration, in state: [Int], _ elements: [Binder: Int]
    ) -> String {
        ElementName.text(value(of: cell, in: state, with: elements), of: variable.value)
    }

    /// Every way to choose an element for each binder.
    private func choices(of binders: [Binder]) -> [[Binder: Int]] {
        binders.reduce([[:]]) { choices, binder in
            choices.flatMap { choice in
                (0..<size(of: binder.sort)).map { choice.merging([binder: $0]) { $1 } }
            }
        }
    }
}
