extension Validation {
    /// Each list of the protocol names a thing once.
    mutating func checkNames() {
        checkDistinct({ "variable '\($0)'" }, system.variables.map { ($0.name, $0.location) })
        checkDistinct({ "action '\($0)'" }, system.actions.map { ($0.name, $0.location) })
        checkDistinct({ "property '\($0)'" }, (system.properties + system.lemmas).map { ($0.id, $0.location) })
        checkDistinct({ "axis '\($0)'" }, system.axes.map { ($0.name, system.location) })
        checkDistinct({ "fault class '\($0)'" }, system.faults.map { ($0.name, system.location) })
        checkDistinct({ "part '\($0)'" }, system.parts.map { ($0.name, system.location) })
        checkDistinct({ "actor '\($0)'" }, system.actors.map { ($0.name, system.location) })
        checkDistinct({ "limit '\($0)'" }, system.limits.map { ($0.name, system.location) })
        for action in system.actions {
            checkDistinct(
                { "parameter '\($0)' of '\(action.name)'" }, action.parameters.map { ($0.name, action.location) })
        }
        for part in system.extensions {
            checkDistinct(
                { "parameter '\($0)' of the extension of '\(part.action)'" },
                part.parameters.map { ($0.name, part.location) })
        }
    }

    private mutating func checkDistinct(
        _ describe: (String) -> String, _ named: [(name: String, location: SourceLocation)]
    ) {
        var first: [String: SourceLocation] = [:]
        for (name, location) in named {
            guard let earlier = first[name] else {
                first[name] = location
                continue
            }
            let place = earlier == location ? "" : " (first at \(earlier))"
            error("the \(describe(name)) is listed twice\(place); rename or remove one", at: location)
        }
    }

    /// Variables and axes have values, and start inside their ranges.
    mutating func checkDeclarations() {
        for variable in system.variables {
            check(variable.part, of: "variable '\(variable.name)'", at: variable.location)
            for sort in variable.indices + [variable.value] { checkNotEmpty(sort, at: variable.location) }
            if case .value(let value) = variable.initial, let range = variable.range, !range.contains(value) {
                error(
                    "'\(variable.name)' starts as \(value), outside its range \(range.text); "
                        + "widen the range or start inside it", at: variable.location)
            }
        }
        for axis in system.axes { checkNotEmpty(axis.sort, at: system.location) }
    }

    mutating func checkNotEmpty(_ sort: Sort, at location: SourceLocation) {
        if case .enumeration(let name, let cases) = sort, cases.isEmpty {
            error("the enumeration \(name) has no cases; give it at least one", at: location)
        }
    }

    mutating func check(_ part: Part?, of owner: String, at location: SourceLocation) {
        guard let part, !system.parts.contains(part) else { return }
        error(
            "the \(owner) belongs to the part '\(part.name)', which is not in 'parts'; add it there."
                + Suggestion.phrase(for: part.name, in: system.parts.map(\.name)), at: location)
    }

    /// The setting is one that the protocol lists.
    mutating func check(_ setting: Setting, at location: SourceLocation) {
        let (known, list): ([String], String) =
            switch setting.kind {
            case .axis: (system.axes.map(\.name), "axes")
            case .fault: (system.faults.map(\.name), "faults")
            case .actor: (system.actors.map(\.name), "actors")
            case .part: (system.parts.map(\.name), "parts")
            case .limit: (system.limits.map(\.name), "limits")
            }
        if known.contains(setting.name) { return }
        error(
            "the \(setting.kind.rawValue) '\(setting.name)' is used but not in '\(list)'; add it there."
                + Suggestion.phrase(for: setting.name, in: known), at: location)
    }
}

extension ClosedRange<Int> {
    /// `0...3`.
    var text: String { "\(lowerBound)...\(upperBound)" }
}
