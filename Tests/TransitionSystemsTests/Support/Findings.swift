import TransitionSystems

/// A place in a model that does not exist, for trees built by hand.
func line(_ number: Int) -> SourceLocation { SourceLocation(file: "Model.swift", line: number) }

/// What validation says about a protocol: its errors or, when there are none, its warnings; one line each.
func findings(_ system: TransitionSystem) -> [String] {
    do {
        return try Model(system).warnings.map(\.description)
    } catch {
        return error.errors.map(\.description)
    }
}

/// What validation says about the example with more lines in an action.
func findings(adding lines: [Line], to action: String = "begin") -> [String] {
    var system = Writes.system
    let position = system.actions.firstIndex { $0.name == action }!
    system.actions[position].lines += lines
    return findings(system)
}

/// What validation says about the example with a guard line, built by hand, at line 7 of its action `begin`.
func findings(requiring condition: Expression) -> [String] {
    findings(adding: [.require(condition, reason: "", line(7))])
}

/// The parameter of an action of the example.
func parameter(of action: Action = Writes.begin) -> Expression { .bound(action.parameters[0]) }

/// All states that a finite model reaches, in the order of a breadth-first search.
func reachable(_ model: GroundModel) throws -> [[Int]] {
    let interpreter = Interpreter(model)
    var states = interpreter.initialStates()
    var seen = Set(states)
    var position = 0
    while position < states.count {
        let state = states[position]
        position += 1
        for action in model.actions where interpreter.obstacle(to: action, in: state) == nil {
            let next = try interpreter.successor(of: state, by: action)
            if seen.insert(next).inserted { states.append(next) }
        }
    }
    return states
}
