import TransitionSystems

/// One kind of step of a model of any size: an action with values for those parameters that have finitely many.
struct AnySizeAction: Sendable {
    /// What a line assigns: in normal form but for the value.
    struct Update: Sendable {
        /// The elements that the line runs through, each an index of the cell.
        let elements: [Binder]
        let variable: VariableDeclaration
        let indices: [Expression]
        let condition: Expression
        /// For a truth value: when the cell is true. For another: which value it gets when.
        let value: Value
        let location: SourceLocation

        enum Value: Sendable {
            case truth(Expression)
            case cases([NormalForm.Case])
            /// The counter that is written; its ``CountingRule`` says what that means.
            case change([NormalForm.Case])
        }
    }

    /// The action's name.
    let name: String
    /// The name with the values given to parameters: `fallocate_map(true, false)`.
    let label: String
    /// The parameters that stand for any element of an index sort.
    let parameters: [Binder]
    let guards: [Expression]
    let updates: [Update]

    /// The variables that the step may change.
    var written: Set<VariableDeclaration> { Set(updates.map(\.variable)) }
}

/// Makes the steps of a model of any size from its actions.
struct AnySizeActions {
    let folding: Folding
    let parts: Set<Part>
    let form: NormalForm

    /// All steps of an action, one for each choice of the parameters that have finitely many values.
    func steps(of action: Action, extensions: [ActionExtension]) throws(AnySizeError) -> [AnySizeAction] {
        var lines = action.lines
        for part in extensions where part.action == action.name && parts.contains(part.part) {
            lines += part.lines(for: action)
        }
        var choices: [[Binder: Expression]] = [[:]]
        var labels: [[String]] = [[]]
        for parameter in action.parameters where !parameter.sort.isIndex {
            let values = parameter.finiteValues
            choices = choices.flatMap { choice in
                values.map { choice.merging([parameter: .literal($0, parameter.sort)]) { $1 } }
            }
            labels = labels.flatMap { label in values.map { label + [ElementName.text($0, of: parameter.sort)] } }
        }
        var found: [AnySizeAction] = []
        for (choice, label) in zip(choices, labels) {
            var guards: [Expression] = []
            var updates: [AnySizeAction.Update] = []
            let chosen = lines.map { $0.replacing(choice) }
            try add(chosen, elements: [], under: .true, to: &guards, &updates)
            if guards.contains(.false) { continue }
            found.append(
                AnySizeAction(
                    name: action.name,
                    label: label.isEmpty ? action.name : "\(action.name)(\(label.joined(separator: ", ")))",
                    parameters: action.parameters.filter(\.sort.isIndex), guards: guards, updates: updates))
        }
        return found
    }

    private func formula(_ expression: Expression, _ place: SourceLocation) throws(AnySizeError) -> Expression {
        try form.formula(folding.fold(expression), at: place)
    }

    private func add(
        _ lines: [Line], elements: [Binder], under path: Expression, to guards: inout [Expression],
        _ updates: inout [AnySizeAction.Update]
    ) throws(AnySizeError) {
        for line in lines {
            switch line {
            case .require(let condition, _, let place):
                var required = Sentence.implies(path, try formula(condition, place))
                for element in elements { required = Sentence.forAll(element, required) }
                if required != .true { guards.append(required) }
            case .update(let cell, let value, let place):
                updates.append(try update(cell, value, elements: elements, under: path, place))
            case .when(let condition, let then, let otherwise, let place):
                let test = try formula(condition, place)
                let yes = Sentence.and([path, test])
                let no = Sentence.and([path, Sentence.not(test)])
                if yes != .false { try add(then, elements: elements, under: yes, to: &guards, &updates) }
                if no != .false { try add(otherwise, elements: elements, under: no, to: &guards, &updates) }
            case .forEach(let element, let body, _):
                try add(body, elements: elements + [element], under: path, to: &guards, &updates)
            }
        }
    }

    private func update(
        _ cell: Expression, _ value: Expression, elements: [Binder], under path: Expression, _ place: SourceLocation
    ) throws(AnySizeError) -> AnySizeAction.Update {
        guard case .read(let variable, let indices) = cell.unlocated else {
            preconditionFailure("validation lets only variables be updated")
        }
        let folded = folding.fold(value)
        let assigned: AnySizeAction.Update.Value =
            if variable.value == .bool {
                .truth(try formula(value, place))
            } else if form.counters[variable] != nil {
                .change(try change(of: variable, folded, place))
            } else {
                .cases(try form.cases(folded, at: place))
            }
        return AnySizeAction.Update(
            elements: elements, variable: variable, indices: indices.map(\.unlocatedThroughout), condition: path,
            value: assigned, location: place)
    }

    /// By how much a line moves a counter, and when.
    private func change(
        of counter: VariableDeclaration, _ value: Expression, _ place: SourceLocation
    ) throws(AnySizeError) -> [NormalForm.Case] {
        switch value {
        case .located(let inner, let place): return try change(of: counter, inner, place)
        case .read(counter, []): return [(0, .true)]
        case .add(let rest, let amount):
            return try change(of: counter, rest, place).shifted(by: form.cases(amount, at: place), +)
        case .subtract(let rest, let amount):
            return try change(of: counter, rest, place).shifted(by: form.cases(amount, at: place), -)
        case .ifThenElse(let condition, let then, let otherwise):
            let test = try formula(condition, place)
            return try change(of: counter, then, place).map { ($0.value, Sentence.and([test, $0.condition])) }
                + change(of: counter, otherwise, place).map {
                    ($0.value, Sentence.and([Sentence.not(test), $0.condition]))
                }
        default: throw .inexpressible("\(counter.name) <- \(value)", at: place)
        }
    }
}

extension [NormalForm.Case] {
    fileprivate func shifted(
        by amounts: [NormalForm.Case], _ operation: (Int, Int) -> Int
    ) -> [NormalForm.Case] {
        flatMap { one in
            amounts.map { (operation(one.value, $0.value), Sentence.and([one.condition, $0.condition])) }
        }
    }
}

extension Binder {
    /// The values of a parameter that does not range over an index sort.
    fileprivate var finiteValues: [Int] {
        switch sort {
        case .bool: [0, 1]
        case .enumeration(_, let cases): Array(cases.indices)
        case .integer: range.map(Array.init) ?? []
        case .index: []
        }
    }
}

extension Line {
    /// The line with parameters replaced by values.
    fileprivate func replacing(_ choice: [Binder: Expression]) -> Line { choice.isEmpty ? self : substituting(choice) }
}
