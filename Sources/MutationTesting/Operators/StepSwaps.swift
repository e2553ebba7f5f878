import TransitionSystems

/// Pairs of steps of which one leads to the place at which the other is taken.
struct StepSwaps {
    /// Two actions that follow each other, and the variable that says where their task is.
    struct Pair: Hashable {
        let first: Int
        let second: Int
        let control: VariableDeclaration
    }

    /// The pairs of a protocol, in the order of its actions.
    static func pairs(of system: TransitionSystem) -> [Pair] {
        var found: [Pair] = []
        for control in controls(of: system) {
            let from = system.actions.map { requiredCases(of: control, by: $0.lines) }
            let to = system.actions.map { assignedCases(of: control, by: $0.lines) }
            for first in system.actions.indices {
                for second in system.actions.indices where first != second && !to[first].isDisjoint(with: from[second])
                {
                    let pair = Pair(first: first, second: second, control: control)
                    // The way back gives the same exchange.
                    let isKnown = found.contains { $0.first == second && $0.second == first && $0.control == control }
                    if !isKnown, !from[first].isEmpty { found.append(pair) }
                }
            }
        }
        return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// The variables that say where tasks are: of those with named values the ones of which some guard line asks nothing
    /// but the value.
    static func controls(of system: TransitionSystem) -> [VariableDeclaration] {
        system.variables.filter { variable in
            guard case .enumeration = variable.value, !variable.isGhost else { return false }
            return system.actions.contains { !requiredCases(of: variable, by: $0.lines).isEmpty }
        }
    }

    /// The cases of a variable that a guard line over nothing else asks for.
    private static func requiredCases(of variable: VariableDeclaration, by lines: [Line]) -> Set<Int> {
        var cases: Set<Int> = []
        for case .require(let condition, _, _) in lines where condition.variablesRead == [variable] {
            cases.formUnion(equalCases(in: condition.unlocated))
        }
        return cases
    }

    private static func equalCases(in condition: Expression) -> Set<Int> {
        switch condition {
        case .equal(_, .literal(let value, _)): [value]
        case .or(let parts): parts.reduce(into: []) { $0.formUnion(equalCases(in: $1.unlocated)) }
        default: []
        }
    }

    /// The cases of a variable that updates can set.
    private static func assignedCases(of variable: VariableDeclaration, by lines: [Line]) -> Set<Int> {
        lines.reduce(into: []) { cases, line in
            if case .update(.read(variable, _), let value, _) = line { cases.formUnion(leaves(of: value.unlocated)) }
            cases.formUnion(assignedCases(of: variable, by: line.nested))
        }
    }

    private static func leaves(of value: Expression) -> Set<Int> {
        switch value {
        case .literal(let value, _): [value]
        case .ifThenElse(_, let then, let otherwise):
            leaves(of: then.unlocated).union(leaves(of: otherwise.unlocated))
        default: []
        }
    }
}

/// A variable named by its declaration.
struct Control: Declares {
    let declaration: VariableDeclaration
}
