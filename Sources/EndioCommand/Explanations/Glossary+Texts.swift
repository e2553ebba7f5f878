import DirectIOModel
import TransitionSystems

extension Glossary {
    /// A property, and what is expected of it in each version.
    func explain(_ property: Property) -> String {
        var lines = [property.text(), "  at \(property.location)"]
        let rows = versions.compactMap { version in
            version.expectations[property.id].map { (version.id, $0) }
        }
        if !rows.isEmpty { lines += ["", "  expected:"] }
        for (version, expectation) in rows { lines.append("    \(version): \(expectation.explanation(of: property))") }
        return lines.joined(separator: "\n")
    }

    /// A requirement that no property states.
    func explain(_ requirement: NotCovered) -> String {
        """
        \(requirement.id): \(requirement.statement)
          not covered: the model lacks \(requirement.lacks)
          rests on \(requirement.source)
        """
    }

    /// An axis, its values, and the versions that have each.
    func explain(_ axis: Setting) -> String {
        var lines = ["\(axis.name): \(axis.summary)"]
        for (value, name) in axis.valueNames.enumerated() {
            let users = versions.filter { $0.axes[axis] == value }.map(\.id)
            lines.append("  \(name): \(axis.valueSummaries[value])")
            lines.append("    " + (users.isEmpty ? "in no version" : "in \(users.joined(separator: ", "))"))
        }
        return lines.joined(separator: "\n")
    }

    /// An action: its lines, the steps of the kernel that it stands for, what it abstracts, where it is never taken.
    func explain(_ action: Action, of system: TransitionSystem) -> String {
        var lines = [action.text()]
        for added in system.extensions where added.action == action.name {
            lines.append("  extended by the part \(added.part.name), at \(added.location)")
        }
        lines.append("  at \(action.location)")
        return (lines + (system.name == DirectIO.system.name ? kernelNotes(on: action) : [])).joined(separator: "\n")
    }

    /// What the model's own documentation says of one of its actions.
    private func kernelNotes(on action: Action) -> [String] {
        var lines: [String] = []
        let steps = StepCatalogue.steps.filter { action.steps.contains($0.id) }
        if !steps.isEmpty { lines += ["", "  stands for:"] }
        lines += steps.map { "    \($0.id)  \($0.function): \($0.summary)" }
        for merged in StepCatalogue.merged where merged.actions.contains(action.name) {
            lines += ["", "  merges \(merged.merged)", "    because \(merged.reason)"]
        }
        let inside = StepCatalogue.steps.compactMap { step -> String? in
            guard case .abstracted(let actions, let why) = step.absence, actions.contains(action.name) else {
                return nil
            }
            return "    \(step.id)  \(step.function): \(step.summary)\n      \(why)"
        }
        if !inside.isEmpty { lines += ["", "  abstracts from:"] + inside }
        let absences = versions.compactMap { version in
            DirectIO.unreachable(in: version)[action.name].map { "    \(version.id): \($0)" }
        }
        if !absences.isEmpty { lines += ["", "  never taken in:"] + absences }
        return lines
    }

    /// A fault class or an actor, and the actions that are its.
    func explain(_ setting: Setting, taking actions: [Action]) -> String {
        "\(setting.name): \(setting.summary)\n  actions: \(actions.map(\.name).joined(separator: ", "))"
    }

    /// A variable and who writes it.
    func explain(_ variable: VariableDeclaration, of system: TransitionSystem) -> String {
        let added = system.extensions.filter { $0.variablesUpdated.contains(variable) }.map(\.action)
        let writers = system.actions.filter { action in
            action.variablesUpdated.contains(variable) || added.contains(action.name)
        }
        return """
            \(variable.name): \(variable.summary)
              written by \(writers.isEmpty ? "no action" : writers.map(\.name).joined(separator: ", "))
              at \(variable.location)
            """
    }

    /// The values of axes that bear a name.
    func values(named name: String, of system: TransitionSystem) -> [String] {
        system.axes.filter { $0.valueNames.contains(name) }.map { explain($0) }
    }
}

extension ProtocolVersion {
    /// The version, the value of each axis, and what is expected of each property.
    func explanation() -> String {
        var lines = ["\(id): \(title)"] + (summary.isEmpty ? [] : ["  \(summary)"]) + [""]
        for axis in system.axes {
            guard let value = axes[axis] else { continue }
            lines.append("  \(axis.name) = \(axis.valueNames[value]): \(axis.valueSummaries[value])")
        }
        let expected = system.properties.compactMap { property in expectations[property.id].map { (property, $0) } }
        if !expected.isEmpty { lines += ["", "  expected:"] }
        for (property, expectation) in expected {
            lines.append("    \(property.id): \(expectation.explanation(of: property))")
        }
        return lines.joined(separator: "\n")
    }
}

extension Expectation {
    /// The verdict, as the table words it, why, and what its run must contain.
    fileprivate func explanation(of property: Property) -> String {
        let asksForState = if case .sometimes = property.kind { true } else { false }
        let contained = witness.map { $0.actions.joined(separator: " or ") }.joined(separator: ", ")
        let steps = witness.isEmpty ? "" : "; its run contains \(contained)"
        return "\(verdict.word(asksForState: asksForState)) (\(source)\(steps))"
    }
}
