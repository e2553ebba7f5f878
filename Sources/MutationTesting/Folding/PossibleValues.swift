import TransitionSystems

/// For each variable the values that its cells can have in any run of a version, at any size: what is set at the start,
/// and what some step sets that can be taken while no cell has another value.
///
/// The sets are closed under every step, so they hold of every reachable state; they say nothing of how cells hang
/// together.
struct PossibleValues {
    private(set) var values: [VariableDeclaration: Set<Int>] = [:]
    private let axes: [Setting: Int]

    init(_ system: TransitionSystem, axes: [Setting: Int]) {
        self.axes = axes
        for variable in system.variables where !variable.isRigid {
            guard Self.count(variable.value) != nil, case .value(let value) = variable.initial else { continue }
            values[variable] = [value]
        }
        var isStable = false
        while !isStable {
            let before = values
            for action in system.actions {
                guard let lines = folding.fold(action.lines) else { continue }
                add(lines)
                // A guard line of a part counts only where the part is composed: it forbids nothing of the others.
                for part in system.extensions where part.action == action.name {
                    add(folding.fold(part.lines(for: action)) ?? [])
                }
            }
            isStable = values == before
        }
    }

    /// Replaces the version's decisions, and variables with one value, by what they are.
    var folding: Folding {
        let axes = axes
        return Folding(values: values) { $0.kind == .axis ? axes[$0] : nil }
    }

    private mutating func add(_ lines: [Line]) {
        for line in lines {
            if case .update(let cell, let value, _) = line, case .read(let variable, _) = cell.unlocated,
                let known = values[variable]
            {
                let new = folding.possible(value) ?? Self.all(of: value.sort)
                values[variable] = known.union(new)
            }
            add(line.nested)
        }
    }

    private static func all(of sort: Sort) -> Set<Int> { Set(0..<(count(sort) ?? 0)) }

    /// How many values a sort has; `nil` where that is not known or they are too many.
    private static func count(_ sort: Sort) -> Int? {
        switch sort {
        case .bool: 2
        case .enumeration(_, let cases): cases.count
        case .integer, .index: nil
        }
    }
}
