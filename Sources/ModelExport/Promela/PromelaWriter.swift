import TransitionSystems

/// Builds the text of one Promela program.
struct PromelaWriter {
    let model: GroundModel
    let asserted: [GroundProperty]
    let leftOut: [LeftOut]
    let version: String?
    let names: PromelaNames
    let expressions: PromelaExpressions
    /// Cells whose value before the step is read by a step property.
    private let watched: Set<Int>
    /// The most values that a step saves.
    private var savedCount = 0

    init(_ model: GroundModel, asserted: [GroundProperty], leftOut: [LeftOut] = [], version: String? = nil) {
        self.model = model
        self.asserted = asserted
        self.leftOut = leftOut
        self.version = version
        names = PromelaNames(model, asserted: asserted)
        expressions = PromelaExpressions(model: model, names: names)
        watched = Footprint(asserted.filter { $0.kind == .step }.map(\.condition), in: model.arena).now
    }

    /// The whole program.
    mutating func program(starts: [[Int]], choosesStart: Bool) -> String {
        // The steps come first: writing them shows how many values they save.
        let steps = model.actions.map { step($0) }
        var sections = [header(), constants(), variables(initial: choosesStart ? nil : starts[0])]
        sections.append(savedVariables())
        sections.append(properties())
        var body = "active proctype \(processName)() {\n"
        if choosesStart { body += choice(of: starts) }
        if model.finished == model.arena.truth { body += "end:\n" }
        body += "  do\n" + steps.joined() + finish() + "  od\n}\n"
        sections.append(body)
        return sections.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var processName: String { "steps_of_the_protocol" }

    // MARK: Declarations

    private func header() -> String {
        let subject = ([model.model.system.name] + [version].compactMap(\.self)).joined(separator: ", ")
        let missing = leftOut.map { "\n   Not checked: \(comment($0.description))." }.joined()
        return """
            /* \(comment(subject)), scope \(comment(model.scope.name)): one process; each possible step of the model is one d_step.
               Spin drops variables that no assertion reads, and with them states, unless told not to by -o1 -o2:
               spin -o1 -o2 -a FILE && cc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan -m4000000\(missing) */

            """
    }

    private func constants() -> String {
        var text = ""
        var seen: Set<Sort> = []
        for sort in model.cells.map(\.sort) where seen.insert(sort).inserted {
            for (value, constant) in (names.constants[sort] ?? []).enumerated() {
                text += "#define \(constant) \(value)\n"
            }
        }
        return text
    }

    private func variables(initial: [Int]?) -> String {
        var text = ""
        for variable in names.variables {
            let cell = model.cells[variable.firstCell]
            let value = initial?[variable.firstCell] ?? cell.lower
            let shape = variable.length.map { "[\($0)]" } ?? ""
            text += "\(variable.type) \(variable.name)\(shape)"
            // Spin starts every variable at 0.
            if value != 0 { text += " = \(expressions.constant(value, cell.sort))" }
            text += ";"
            if !variable.summary.isEmpty { text += " /* \(comment(variable.summary)) */" }
            text += "\n"
        }
        return text
    }

    /// What a step saves it sets back to 0 before it ends, so that no state is told from another by it. Spin's `hidden`
    /// would leave these out of the state vector, but its breadth-first search refuses it.
    private func savedVariables() -> String {
        let isSmall = model.cells.allSatisfy { ["bool", "byte"].contains(PromelaNames.type(of: $0)) }
        return names.saved.prefix(savedCount)
            .map { "\(isSmall ? "byte" : "int") \($0); /* used within a step */\n" }.joined()
    }

    private func properties() -> String {
        var text = ""
        for property in asserted where property.kind == .invariant {
            let lines = conjuncts(property.condition).map { expressions.conjunct($0) }
            text += "/* \(comment(title(of: property))) */\n"
            text += "#define \(names.properties[property.id]!) ( \\\n    "
            text += lines.joined(separator: " \\\n    && ") + ")\n"
        }
        return text
    }

    private func title(of property: GroundProperty) -> String {
        let title = model.model.system.property(property.id)?.title ?? ""
        return title.isEmpty ? property.id : "\(property.id): \(title)"
    }

    // MARK: Process

    /// The first choice: one option an initial state.
    private func choice(of starts: [[Int]]) -> String {
        var text = "  if\n"
        for start in starts {
            let assignments = start.indices.map {
                "\(names.cells[$0]) = \(expressions.constant(start[$0], model.cells[$0].sort))"
            }
            text += "  :: d_step { \((["true"] + assignments).joined(separator: "; "))"
            text += asserted.filter { $0.kind == .invariant }.map { "; assert(\(names.properties[$0.id]!))" }.joined()
            text += " }\n"
        }
        return text + "  fi;\n"
    }

    private mutating func step(_ action: GroundAction) -> String {
        let updated = Set(action.updates.map(\.cell))
        let order = AssignmentOrder(action.updates, in: model.arena, saving: watched.intersection(updated))
        let saved = Dictionary(uniqueKeysWithValues: zip(order.saved.sorted(), names.saved))
        savedCount = max(savedCount, saved.count)
        let place = model.model.system.actions[action.action].location
        var text = "  :: d_step { /* \(comment(action.label)), \(comment(place.description)) */\n"
        text += guardLines(action)
        var statements = order.saved.sorted().map { "\(saved[$0]!) = \(names.cells[$0])" }
        statements += order.updates.flatMap { assignment($0, saved: saved) }
        statements += assertions(saved: saved)
        statements += order.saved.sorted().map { "\(saved[$0]!) = 0" }
        if statements.isEmpty { statements = ["skip"] }
        return text + "          " + statements.joined(separator: ";\n          ") + "\n     }\n"
    }

    /// The guard, one line a condition. Spin may take the end of a line for the end of a statement unless an operator
    /// stands there.
    private func guardLines(_ action: GroundAction) -> String {
        if action.guards.isEmpty { return "       true ->\n" }
        let lines = action.guards.enumerated().map { position, line in
            let sign = position == action.guards.count - 1 ? "->" : "&&"
            return "       \(expressions.conjunct(line.condition)) \(sign) /* \(comment(line.reason)) */\n"
        }
        return lines.joined()
    }

    private func assignment(_ update: GroundUpdate, saved: PromelaExpressions.Saved) -> [String] {
        let cell = model.cells[update.cell]
        var statements: [String] = []
        if update.needsRangeCheck {
            let value = expressions.operand(update.value, saved: saved, sort: cell.sort)
            let (lower, upper) = (expressions.constant(cell.lower, nil), expressions.constant(cell.upper, nil))
            statements.append("assert(\(value) >= \(lower) && \(value) <= \(upper)) /* in range */")
        }
        let value = expressions.text(update.value, saved: saved, sort: cell.sort)
        return statements + ["\(names.cells[update.cell]) = \(value)"]
    }

    private func assertions(saved: PromelaExpressions.Saved) -> [String] {
        asserted.map { property in
            switch property.kind {
            case .step:
                let lines = conjuncts(property.condition).map { expressions.conjunct($0, saved: saved) }
                return "assert(\(lines.joined(separator: " && "))) /* \(comment(property.id)) */"
            case .invariant, .sometimes: return "assert(\(names.properties[property.id]!))"
            }
        }
    }

    /// A state that may end takes a step to itself, which adds no state; where nothing else can happen and the process
    /// is not at a valid end, Spin reports an invalid end state.
    private func finish() -> String {
        if model.finished == model.arena.truth || model.finished == model.arena.falsehood { return "" }
        return "  :: (\(expressions.text(model.finished))) /* finished: may end here */\n"
    }

    private func conjuncts(_ id: NodeID) -> [NodeID] {
        if case .and(let parts) = model.arena[id] { parts } else { [id] }
    }

    /// Text that cannot end a comment, nor continue a line.
    private func comment(_ text: String) -> String {
        text.replacing("*/", with: "* /").replacing("/*", with: "/ *").replacing("\\", with: "/")
    }
}
