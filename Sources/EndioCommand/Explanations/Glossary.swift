import TransitionSystems

/// Everything that bears a name in a set of protocol versions.
struct Glossary {
    let versions: [ProtocolVersion]
    private let systems: [TransitionSystem]

    init(_ versions: [ProtocolVersion]) {
        self.versions = versions
        var seen = Set<String>()
        systems = versions.map(\.system).filter { seen.insert($0.name).inserted }
    }

    /// What a name stands for: one text for each kind of thing that bears it.
    func explanations(of name: String) -> [String] {
        var found = versions.filter { $0.id == name }.map { $0.explanation() }
        for system in versions.map(\.system) where found.isEmpty {
            found += [
                system.property(name).map { explain($0) },
                system.notCovered.first { $0.id == name }.map { explain($0) },
                system.axis(named: name).map { explain($0) },
                system.action(named: name).map { explain($0, of: system) },
                system.faults.first { $0.name == name }.map { fault in
                    explain(fault.setting, taking: system.actions.filter { $0.fault == fault })
                },
                system.actors.first { $0.name == name }.map { actor in
                    explain(actor.setting, taking: system.actions.filter { $0.actor == actor })
                },
                system.variable(named: name).map { explain($0, of: system) },
            ].compactMap(\.self)
            if found.isEmpty { found += values(named: name, of: system) }
        }
        return found
    }

    /// Every name, by kind.
    func index() -> String {
        var lines = ["versions: " + versions.map(\.id).joined(separator: ", ")]
        for system in systems {
            for (kind, names) in kinds(of: system) where !names.isEmpty {
                lines += ["", "\(kind): \(names.joined(separator: ", "))"]
            }
        }
        return lines.joined(separator: "\n")
    }

    /// What is said of a name that nothing bears.
    func unknown(_ name: String) -> String {
        let values = systems.flatMap { $0.axes.flatMap(\.valueNames) }
        let known = versions.map(\.id) + systems.flatMap { kinds(of: $0).flatMap(\.names) } + values
        let guess = Suggestion.phrase(for: name, in: known)
        let text = guess.isEmpty ? " What can be explained: \(examples())." : guess
        return "nothing is named '\(name)'.\(text) 'endio explain' alone lists every name."
    }

    /// Each kind of thing that has a name, with the first of its kind.
    private func examples() -> String {
        var examples = versions.first.map { ["versions ('\($0.id)', ...)"] } ?? []
        var seen = Set<String>()
        for (kind, names) in systems.flatMap({ kinds(of: $0) }) {
            guard let first = names.first, seen.insert(kind).inserted else { continue }
            examples.append("\(kind) ('\(first)', ...)")
        }
        return examples.joined(separator: ", ")
    }

    private func kinds(of system: TransitionSystem) -> [(kind: String, names: [String])] {
        [
            ("properties", system.properties.map(\.id)),
            ("not covered", system.notCovered.map(\.id)),
            ("axes", system.axes.map(\.name)),
            ("fault classes", system.faults.map(\.name)),
            ("actors", system.actors.map(\.name)),
            ("actions", system.actions.map(\.name)),
            ("variables", system.variables.map(\.name)),
        ]
    }
}
