extension TransitionSystem {
    /// The protocol with two steps in the other order.
    ///
    /// A step's place in its task is what it requires of the control variable, its program counter, and what it sets it
    /// to. Those lines are exchanged: `b` then happens where `a` did, and `a` where `b` did; what else they require and
    /// change stays with them. A guard line belongs to the place if it reads nothing but the task's own cell of the
    /// control variable; an update, or a `when` with all that is in it, if it assigns nothing else.
    ///
    /// - Throws: ``DerivationError`` when an action or the variable is unknown, when a line mixes the control variable
    ///   with other state, or when a parameter that such a line needs has no counterpart in the other action.
    public func swapping(
        _ a: String, _ b: String, along control: some Declares
    ) throws(DerivationError) -> TransitionSystem {
        let control = control.declaration
        if !variables.contains(control) { throw unknown("variable", control.name, variables.map(\.name)) }
        let (first, second) = (try position(ofAction: a), try position(ofAction: b))
        let swap = Swap(first: actions[first], second: actions[second], control: control)
        let fromFirst = try swap.placeLines(of: swap.first)
        let fromSecond = try swap.placeLines(of: swap.second)
        guard let here = fromFirst.cell, let there = fromSecond.cell else {
            let lacking = fromFirst.cell == nil ? a : b
            throw .cannotSwap(first: a, second: b, reason: "'\(lacking)' has no line about '\(control.name)' alone")
        }
        var derived = self
        derived.actions[first].lines =
            try swap.translate(fromSecond.lines, from: there, to: here, into: swap.first) + fromFirst.others
        derived.actions[second].lines =
            try swap.translate(fromFirst.lines, from: here, to: there, into: swap.second) + fromSecond.others
        return derived
    }
}

/// The exchange of two actions' places.
private struct Swap {
    let first: Action
    let second: Action
    let control: VariableDeclaration

    /// An action's lines, those that say its place apart, and the cell of the control variable that they speak of.
    struct Parts {
        var lines: [Line] = []
        var others: [Line] = []
        var cell: [Expression]?
    }

    func placeLines(of action: Action) throws(DerivationError) -> Parts {
        var parts = Parts()
        for line in action.lines {
            if isPlace(line, of: action) {
                parts.lines.append(line)
                if parts.cell == nil { parts.cell = ownCell(in: line) }
            } else if touchesPlace(line, of: action) {
                throw cannot(
                    "the line at \(line.location) of '\(action.name)' mixes '\(control.name)' with other state; "
                        + "write the two on lines of their own")
            } else {
                parts.others.append(line)
            }
        }
        return parts
    }

    /// Whether the line says where the step stands in its task, and nothing else.
    private func isPlace(_ line: Line, of action: Action) -> Bool {
        switch line {
        case .require(let condition, _, _):
            let free = Set(condition.freeBinders)
            return condition.variablesRead == [control] && free.isSubset(of: action.parameters)
                && condition.reads(of: control).allSatisfy { free.isSuperset(of: $0.flatMap(\.freeBinders)) }
        case .update(let cell, _, _): return cell.variablesRead == [control]
        case .when(_, let then, let otherwise, _): return (then + otherwise).allSatisfy { isPlaceUpdate($0) }
        case .forEach: return false
        }
    }

    private func isPlaceUpdate(_ line: Line) -> Bool {
        switch line {
        case .require, .forEach: false
        case .update(let cell, _, _): cell.variablesRead == [control]
        case .when: line.nested.allSatisfy { isPlaceUpdate($0) }
        }
    }

    /// Whether a line that is not about the place alone still assigns the control variable or requires something of the
    /// task's own cell of it.
    private func touchesPlace(_ line: Line, of action: Action) -> Bool {
        var touches = false
        line.visit { line in
            switch line {
            case .update(let cell, _, _): touches = touches || cell.variablesRead.contains(control)
            case .require(let condition, _, _):
                touches =
                    touches
                    || condition.reads(of: control).contains { indices in
                        Set(indices.flatMap(\.freeBinders)).isSubset(of: action.parameters)
                    }
            case .when, .forEach: break
            }
        }
        return touches
    }

    private func ownCell(in line: Line) -> [Expression]? {
        var cell: [Expression]?
        line.visit { line in
            for expression in line.expressions where cell == nil { cell = expression.reads(of: control).first }
        }
        return cell
    }

    /// The lines in terms of another action's parameters: those that index the control variable correspond by place,
    /// others by name and sort.
    func translate(
        _ lines: [Line], from: [Expression], to: [Expression], into action: Action
    ) throws(DerivationError) -> [Line] {
        var replacements: [Binder: Expression] = [:]
        for (old, new) in zip(from, to) {
            if case .bound(let binder) = old.unlocated { replacements[binder] = new.unlocated }
        }
        for line in lines {
            var needed: [Binder] = []
            line.visit { needed += $0.expressions.flatMap(\.freeBinders) }
            for binder in needed where replacements[binder] == nil {
                let counterpart = action.parameters.first { $0.name == binder.name && $0.sort == binder.sort }
                guard let counterpart else {
                    throw cannot(
                        "the line at \(line.location) needs the parameter '\(binder.name)', which '\(action.name)' has "
                            + "not; add it there")
                }
                replacements[binder] = .bound(counterpart)
            }
        }
        return lines.map { $0.substituting(replacements) }
    }

    private func cannot(_ reason: String) -> DerivationError {
        .cannotSwap(first: first.name, second: second.name, reason: reason)
    }
}

extension Expression {
    /// The indices at which the expression reads a variable, in order.
    fileprivate func reads(of variable: VariableDeclaration) -> [[Expression]] {
        var found: [[Expression]] = []
        visit { if case .read(let read, let indices) = $0, read == variable { found.append(indices) } }
        return found
    }
}
