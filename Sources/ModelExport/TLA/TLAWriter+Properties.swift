import TransitionSystems

extension TLAWriter {
    func properties() throws(ExportError) -> String {
        var texts: [String] = []
        for ground in model.properties {
            guard let property = model.model.system.property(ground.id) else { continue }
            let title = "\\* \(line("\(property.id): \(property.title)"))\n"
            let lines = bullets(try self.lines(of: property))
            let name = names.property(property.id)
            switch ground.kind {
            case .invariant: texts.append(title + "\(name) ==\n" + lines)
            case .step: texts.append(title + "\(name) == [][\n" + lines + "  ]_vars\n")
            case .sometimes:
                texts.append(title + "\\* Reached where TLC finds its negation violated.\n\(name) ==\n" + lines)
            }
        }
        return texts.joined(separator: "\n")
    }

    private func lines(of property: Property) throws(ExportError) -> [String] {
        switch property.kind {
        case .invariant(let formula), .step(let formula), .sometimes(let formula), .leadsTo(_, let formula, _):
            return try conjuncts(folding.fold(formula))
        case .access(let variables, let binder, let formula):
            var lines: [String] = []
            for action in possible where try touches(action, Set(variables.map(\.name))) {
                if let line = try obligation(of: action, binder, formula) { lines.append(line) }
            }
            return lines
        }
    }

    /// What an access property asks wherever a step of the action can be taken; `nil` where no element takes it.
    private func obligation(
        of action: Action, _ binder: Binder, _ formula: Expression
    ) throws(ExportError) -> String? {
        guard let element = action.parameters.first(where: { $0.sort == binder.sort }) else { return nil }
        var bound: TLAExpressions.Bound = [:]
        var ranges: [String] = []
        for parameter in action.parameters {
            let (name, inside) = expressions.bind(parameter, bound)
            ranges.append("\(name) \\in \(expressions.set(of: parameter))")
            bound = inside
        }
        let flat = TLAAction(lines(of: action), folding: folding)
        let guards = try guards(of: action, flat, bound).map { "(\($0.text))" }
        let asked = folding.fold(formula.substituting([binder: .bound(element)]))
        let condition = guards.isEmpty ? "" : "(\(guards.joined(separator: " /\\ "))) => "
        return "\\A \(ranges.joined(separator: ", ")) : \(condition)(\(try expressions.text(asked, bound)))"
    }

    /// Whether the action's steps read or write one of the variables.
    private func touches(_ action: Action, _ variables: Set<String>) throws(ExportError) -> Bool {
        let steps = model.actions.filter { $0.name == action.name }
        let touching = steps.filter { step in
            let footprint = Footprint(step.guards.map(\.condition) + step.updates.map(\.value), in: model.arena)
            return footprint.now.union(step.updates.map(\.cell)).contains { cell in
                guard let variable = model.cells[cell].variable else { return false }
                return variables.contains(model.model.system.variables[variable].name)
            }
        }
        guard touching.isEmpty || touching.count == steps.count else {
            throw .unsupported(
                what: "an access property of which only some steps of the action '\(action.name)' are part",
                language: "TLA+", location: action.location)
        }
        return !touching.isEmpty
    }

    /// The lines of a formula.
    func conjuncts(_ formula: Expression) throws(ExportError) -> [String] {
        let parts = if case .and(let parts) = formula.unlocated { parts } else { [formula] }
        var texts: [String] = []
        for part in parts { texts.append(try expressions.operandOfList(part, [:])) }
        return texts
    }

    /// TLC's configuration: what the constants are, what is checked.
    func configuration() throws(ExportError) -> String {
        var text = "SPECIFICATION Spec\n"
        let sorts = TLANames.indexSorts(of: model)
        if !sorts.isEmpty { text += "CONSTANTS\n" }
        for sort in sorts {
            let elements = (0..<(model.scope.sizes[sort.name] ?? 0)).map {
                sort.isSymmetric ? "\(sort.name.lowercased())\($0)" : "\($0)"
            }
            text += "  \(names.sort(sort.name)) = {\(elements.joined(separator: ", "))}\n"
        }
        text += "INVARIANT TypeOK\n"
        for property in model.properties {
            switch property.kind {
            case .invariant: text += "INVARIANT \(names.property(property.id))\n"
            case .step: text += "PROPERTY \(names.property(property.id))\n"
            case .sometimes: break
            }
        }
        return text
    }
}
