import TransitionSystems

/// Builds the text of one bounded check.
struct SMTLIBWriter {
    let model: GroundModel
    private let version: String?
    /// How many expressions mention each node: what is mentioned once is written in its place.
    private let mentions: [NodeID: Int]

    init(_ model: GroundModel, version: String? = nil) {
        self.model = model
        self.version = version
        var mentions: [NodeID: Int] = [:]
        for node in model.arena.nodes {
            for child in Self.children(node) { mentions[child, default: 0] += 1 }
        }
        self.mentions = mentions
    }

    func script(_ property: GroundProperty, depth: Int) -> String {
        let subject = ([model.model.system.name] + [version].compactMap(\.self)).joined(separator: ", ")
        var text = "; \(subject), scope \(model.scope.name): \(property.id) after \(depth) steps\n"
        text += "(set-logic QF_LIA)\n"
        for step in 0...depth { text += declarations(step) }
        text += initial()
        for step in 0..<depth { text += transition(step) }
        // A step property speaks of the last step; its cells before the step are those one step earlier.
        let last = property.kind == .step ? depth - 1 : depth
        var shared = Shared(prefix: "property")
        let condition = term(property.condition, last, .bool, &shared)
        text += shared.definitions
        text += "(assert \(property.kind == .sometimes ? condition : "(not \(condition))"))\n(check-sat)\n"
        return text
    }

    // MARK: Formulas

    private func declarations(_ step: Int) -> String {
        model.cells.indices.map { cell in
            "(declare-const \(symbol(cell, step)) \(model.cells[cell].sort == .bool ? "Bool" : "Int"))\n"
        }.joined()
    }

    private func initial() -> String {
        var text = ""
        for (cell, value) in model.initialValues.enumerated() {
            let sort = model.cells[cell].sort
            if let value {
                text += "(assert (= \(symbol(cell, 0)) \(constant(value, sort))))\n"
            } else if sort != .bool {
                let (lower, upper) = (constant(model.cells[cell].lower, nil), constant(model.cells[cell].upper, nil))
                text += "(assert (<= \(lower) \(symbol(cell, 0)) \(upper)))\n"
            }
        }
        var shared = Shared(prefix: "initial")
        let constraints = model.initially.map { term($0, 0, .bool, &shared) }
        return text + shared.definitions + constraints.map { "(assert \($0))\n" }.joined()
    }

    private func transition(_ step: Int) -> String {
        var shared = Shared(prefix: "from.\(step)")
        let choice = "|step.\(step + 1)|"
        var cases = ""
        for (position, action) in model.actions.enumerated() {
            var parts = ["(= \(choice) \(position))"]
            parts += action.guards.map { term($0.condition, step, .bool, &shared) }
            var values: [Int: String] = [:]
            for update in action.updates {
                values[update.cell] = term(update.value, step, model.cells[update.cell].sort, &shared)
            }
            parts += model.cells.indices.map { cell in
                "(= \(symbol(cell, step + 1)) \(values[cell] ?? symbol(cell, step)))"
            }
            cases += "  (and \(parts.joined(separator: " "))) ; \(action.label)\n"
        }
        return shared.definitions + "(declare-const \(choice) Int)\n(assert (or false\n\(cases)))\n"
    }

    // MARK: Terms

    /// Definitions of nodes that several terms mention, at one step.
    private struct Shared {
        /// Keeps the block's definitions apart from those of other blocks.
        let prefix: String
        var definitions = ""
        var names: [NodeID: String] = [:]
    }

    private func term(_ id: NodeID, _ step: Int, _ sort: Sort?, _ shared: inout Shared) -> String {
        if let name = shared.names[id] { return name }
        let text = plain(id, step, sort, &shared)
        let children = Self.children(model.arena[id])
        guard !children.isEmpty, mentions[id, default: 0] > 1 else { return text }
        let name = "|\(shared.prefix).\(id.index)|"
        shared.definitions += "(define-fun \(name) () \(isFormula(id) ? "Bool" : "Int") \(text))\n"
        shared.names[id] = name
        return name
    }

    private func plain(_ id: NodeID, _ step: Int, _ sort: Sort?, _ shared: inout Shared) -> String {
        switch model.arena[id] {
        case .constant(let value): return constant(value, sort)
        case .cell(let cell): return symbol(cell, step)
        case .nextCell(let cell): return symbol(cell, step + 1)
        case .not(let a): return "(not \(term(a, step, .bool, &shared)))"
        case .negate(let a): return "(- \(term(a, step, .integer, &shared)))"
        case .and(let parts): return application("and", parts, step, .bool, &shared)
        case .or(let parts): return application("or", parts, step, .bool, &shared)
        case .add(let parts): return application("+", parts, step, .integer, &shared)
        case .less(let a, let b): return application("<", [a, b], step, .integer, &shared)
        case .equal(let a, let b):
            return application("=", [a, b], step, isFormula(a) || isFormula(b) ? .bool : .integer, &shared)
        case .ifThenElse(let condition, let then, let otherwise):
            let test = term(condition, step, .bool, &shared)
            let inner: Sort = isFormula(id) || sort == .bool ? .bool : .integer
            return "(ite \(test) \(term(then, step, inner, &shared)) \(term(otherwise, step, inner, &shared)))"
        }
    }

    private func application(
        _ symbol: String, _ parts: [NodeID], _ step: Int, _ sort: Sort, _ shared: inout Shared
    ) -> String {
        var texts: [String] = []
        for part in parts { texts.append(term(part, step, sort, &shared)) }
        return "(\(symbol) \(texts.joined(separator: " ")))"
    }

    /// Whether a node is a truth value by its form; a constant is whatever its surroundings ask for.
    private func isFormula(_ id: NodeID) -> Bool {
        switch model.arena[id] {
        case .constant, .add, .negate: false
        case .not, .and, .or, .equal, .less: true
        case .cell(let cell), .nextCell(let cell): model.cells[cell].sort == .bool
        case .ifThenElse(_, let then, let otherwise): isFormula(then) || isFormula(otherwise)
        }
    }

    private func constant(_ value: Int, _ sort: Sort?) -> String {
        if sort == .bool { return value == 0 ? "false" : "true" }
        return value < 0 ? "(- \(value.magnitude))" : "\(value)"
    }

    private func symbol(_ cell: Int, _ step: Int) -> String {
        let name = model.cells[cell].name.replacing("|", with: "_").replacing("\\", with: "_")
        return "|\(name)@\(step)|"
    }

    private static func children(_ node: GroundNode) -> [NodeID] {
        switch node {
        case .constant, .cell, .nextCell: []
        case .not(let a), .negate(let a): [a]
        case .equal(let a, let b), .less(let a, let b): [a, b]
        case .and(let parts), .or(let parts), .add(let parts): parts
        case .ifThenElse(let a, let b, let c): [a, b, c]
        }
    }
}
