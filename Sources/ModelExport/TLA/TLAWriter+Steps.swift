import TransitionSystems

extension TLAWriter {
    /// The actions of which some step is possible in the finite instance.
    var possible: [Action] {
        let positions = Set(model.actions.map(\.action))
        return model.model.system.actions.enumerated().filter { positions.contains($0.offset) }.map(\.element)
    }

    func actions() throws(ExportError) -> String {
        var texts: [String] = []
        for action in possible { texts.append(try definition(of: action)) }
        return texts.joined(separator: "\n")
    }

    private func definition(of action: Action) throws(ExportError) -> String {
        var bound: TLAExpressions.Bound = [:]
        var parameters: [String] = []
        for parameter in action.parameters {
            let (name, inside) = expressions.bind(parameter, bound)
            parameters.append(name)
            bound = inside
        }
        let flat = TLAAction(lines(of: action), folding: folding)
        var lines: [(text: String, comment: String)] = []
        var changed: Set<String> = []
        lines += try guards(of: action, flat, bound)
        if action.fault != nil, countsFailures {
            lines.append(("failures' = failures + 1", ""))
            changed.insert("failures")
        }
        let updates = TLAUpdates(expressions: expressions, bound: bound)
        for variable in flat.assigned(among: variables) {
            let assignments = flat.assignments.filter { $0.variable == variable }
            lines.append((try updates.update(of: variable, by: assignments), ""))
            changed.insert(names.variable(variable.name))
        }
        let unchanged = variableNames.filter { !changed.contains($0) }
        if !unchanged.isEmpty { lines.append(("UNCHANGED <<\(unchanged.joined(separator: ", "))>>", "")) }
        let summary = action.summary.isEmpty ? "" : ": \(action.summary)"
        var text = "\\* \(line("\(action.name)\(summary) (\(action.actor.name), \(action.location))"))\n"
        text += names.action(action.name)
        text += parameters.isEmpty ? " ==\n" : "(\(parameters.joined(separator: ", "))) ==\n"
        for entry in lines {
            text += "  /\\ \(entry.text)" + (entry.comment.isEmpty ? "\n" : " \\* \(line(entry.comment))\n")
        }
        return text
    }

    /// The guard lines, and why each is there.
    func guards(
        of action: Action, _ flat: TLAAction, _ bound: TLAExpressions.Bound
    ) throws(ExportError) -> [(text: String, comment: String)] {
        var lines: [(text: String, comment: String)] = []
        for line in flat.guards {
            lines.append((try expressions.operandOfList(line.condition, bound), line.reason))
        }
        if action.fault != nil, countsFailures {
            lines.append(("failures < \(model.scope.mostFailures ?? 0)", "the scope's bound on failures"))
        }
        return lines
    }

    /// The action's own lines, and what the composed parts add to it.
    func lines(of action: Action) -> [Line] {
        model.model.system.extensions.reduce(action.lines) { lines, part in
            guard part.action == action.name, model.scope.parts.contains(part.part) else { return lines }
            return lines + part.lines(for: action)
        }
    }

    func next() throws(ExportError) -> String {
        var lines = possible.map { action in
            var bound: TLAExpressions.Bound = [:]
            var binders: [String] = []
            var arguments: [String] = []
            for parameter in action.parameters {
                let (name, inside) = expressions.bind(parameter, bound)
                bound = inside
                arguments.append(name)
                binders.append("\(name) \\in \(expressions.set(of: parameter))")
            }
            let name = names.action(action.name)
            if arguments.isEmpty { return name }
            return "\\E \(binders.joined(separator: ", ")) : \(name)(\(arguments.joined(separator: ", ")))"
        }
        var text = ""
        if model.finished == model.arena.truth {
            lines.append("UNCHANGED vars \\* any state may be the last")
        } else if model.finished != model.arena.falsehood {
            text += "\\* Everything that was started is finished: such a state may be the last.\n"
            text += "Finished ==\n" + bullets(try conjuncts(folding.fold(model.model.system.finished))) + "\n"
            lines.append("Finished /\\ UNCHANGED vars")
        }
        text += "Next ==\n" + lines.map { "  \\/ \($0)\n" }.joined()
        return text + "\nSpec == Init /\\ [][Next]_vars\n"
    }
}
