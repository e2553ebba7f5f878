import TransitionSystems

/// Writes states with few elements for people: only what differs from the usual, elements by the names of traces.
struct StructureText {
    let model: AnySizeModel

    /// What a step changes, as `before -> after`, and what else is not as it was at the start.
    func pair(_ before: Structure, _ after: Structure?, step: String?) -> String {
        var lines: [(String, String)] = []
        for variable in model.variables {
            for position in before.cells[variable]!.indices {
                let value = before.cells[variable]![position]
                let next = after?.cells[variable]![position] ?? value
                guard value != next || !isUsual(value, variable) else { continue }
                let name = cell(variable, position, before)
                let shown = ElementName.text(value, of: variable.value)
                lines.append((name, value == next ? shown : "\(shown) -> \(ElementName.text(next, of: variable.value))"))
            }
        }
        let width = lines.map(\.0.count).max() ?? 0
        let rows = lines.map { "  \($0.padding(to: width))  \($1)" }
        return ([headline(before, step)] + rows).joined(separator: "\n")
    }

    private func headline(_ state: Structure, _ step: String?) -> String {
        guard let step else { return "an initial state:" }
        let arguments = state.parameters.sorted { $0.key.name < $1.key.name }.map {
            "\($0.key.name) = \(ElementName.text($0.value, of: $0.key.sort))"
        }
        return arguments.isEmpty ? "\(step):" : "\(step), \(arguments.joined(separator: ", ")):"
    }

    private func isUsual(_ value: Int, _ variable: VariableDeclaration) -> Bool {
        if case .value(let initial) = variable.initial { value == initial } else { false }
    }

    private func cell(_ variable: VariableDeclaration, _ position: Int, _ state: Structure) -> String {
        guard !variable.indices.isEmpty else { return variable.name }
        var rest = position
        var names: [String] = []
        for sort in variable.indices.reversed() {
            let size = state.sizes[sort] ?? 1
            names.insert(ElementName.text(rest % size, of: sort), at: 0)
            rest /= size
        }
        return "\(variable.name)[\(names.joined(separator: ","))]"
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension Structure {
    /// The structure after a step, whose cells are what ``AfterStep`` says of this one.
    func after(_ step: AnySizeAction, in model: AnySizeModel) -> Structure {
        let rule = AfterStep(step, counters: model.counters)
        var next = self
        for variable in model.variables where step.written.contains(variable) {
            let binders = variable.indices.map { Binder("x", sort: $0) }
            let cell = Expression.read(variable, binders.map { .bound($0) })
            for position in next.cells[variable]!.indices {
                var environment: [Binder: Int] = [:]
                var rest = position
                for (binder, sort) in zip(binders, variable.indices).reversed() {
                    environment[binder] = rest % sizes[sort]!
                    rest /= sizes[sort]!
                }
                if let values = variable.finiteValues {
                    let taken = values.first {
                        holds(rule.after(.equal(cell, .literal($0, variable.value))), environment)
                    }
                    next.cells[variable]![position] = taken ?? next.cells[variable]![position]
                } else {
                    next.cells[variable]![position] = holds(rule.after(cell), environment) ? 1 : 0
                }
            }
        }
        return next
    }
}
