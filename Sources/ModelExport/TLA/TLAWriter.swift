import TransitionSystems

/// Builds the text of one TLA+ module and its configuration.
struct TLAWriter {
    let model: GroundModel
    let leftOut: [LeftOut]
    let version: String?
    let names: TLANames
    let expressions: TLAExpressions
    let folding: Folding
    /// The variables of the composed parts that steps may change.
    let variables: [VariableDeclaration]
    /// Whether the scope adds a counter of failures.
    let countsFailures: Bool

    init(_ model: GroundModel, leftOut: [LeftOut] = [], version: String? = nil) {
        self.model = model
        self.leftOut = leftOut
        self.version = version
        names = TLANames(model)
        expressions = TLAExpressions(names: names, scope: model.scope)
        folding = Folding(axes: model.axes, scope: model.scope)
        let scope = model.scope
        variables = model.model.system.variables.filter {
            !$0.isRigid && ($0.part.map { scope.parts.contains($0) } ?? true)
        }
        countsFailures = scope.mostFailures != nil && !scope.faults.isEmpty
    }

    /// The whole module.
    func module(_ name: String) throws(ExportError) -> String {
        let sections = [
            declarations(), try rigidRelations(), types(), try initial(), try actions(), try next(),
            try properties(),
        ]
        let body = sections.filter { !$0.isEmpty }.joined(separator: "\n")
        let missing = leftOut.map { "\\* Not checked: \(line($0.description)).\n" }.joined()
        let system = model.model.system.name
        let head = version.map { "\\* \(line("\(system), \($0), scope \(model.scope.name)"))\n" } ?? ""
        return "---- MODULE \(name) ----\n" + head + missing + body + "====\n"
    }

    var variableNames: [String] {
        variables.map { names.variable($0.name) } + (countsFailures ? ["failures"] : [])
    }

    // MARK: State

    private func declarations() -> String {
        var text = "EXTENDS Integers, FiniteSets\n\n"
        let sorts = TLANames.indexSorts(of: model)
        if !sorts.isEmpty { text += "CONSTANTS \(sorts.map { names.sort($0.name) }.joined(separator: ", "))\n\n" }
        text += "VARIABLES\n"
        let summaries = variables.map(\.summary) + (countsFailures ? ["failures so far"] : [])
        for (position, name) in variableNames.enumerated() {
            text += "  \(name)" + (position == variableNames.count - 1 ? "" : ",")
            text += summaries[position].isEmpty ? "\n" : " \\* \(line(summaries[position]))\n"
        }
        return text + "\nvars == <<\(variableNames.joined(separator: ", "))>>\n"
    }

    private func rigidRelations() throws(ExportError) -> String {
        var text = ""
        for variable in model.model.system.variables {
            guard case .rigid(let interpretation) = variable.role else { continue }
            if let part = variable.part, !model.scope.parts.contains(part) { continue }
            guard variable.indices.allSatisfy({ $0.isIndex && !$0.isSymmetric }) else {
                throw .unsupported(
                    what: "the rigid relation '\(variable.name)' over an unordered sort", language: "TLA+",
                    location: variable.location)
            }
            var tuples: [[Int]] = [[]]
            for sort in variable.indices {
                tuples = tuples.flatMap { tuple in (0..<(model.scope.sizes[sort.name] ?? 0)).map { tuple + [$0] } }
            }
            let members = tuples.filter { interpretation($0) != 0 }
                .map { "<<\($0.map(String.init).joined(separator: ", "))>>" }
            let elements = variable.indices.indices.map { names.bound("x\($0)", besides: []) }
            let domain = zip(elements, variable.indices).map { "\($0) \\in \(names.sort($1.name))" }
            text += "\\* \(line(variable.summary.isEmpty ? "never changes" : variable.summary))\n"
            text += "\(names.variable(variable.name)) == [\(domain.joined(separator: ", ")) |->\n"
            text += "  <<\(elements.joined(separator: ", "))>> \\in {\(members.joined(separator: ", "))}]\n"
        }
        return text
    }

    private func types() -> String {
        var lines = variables.map { variable in
            "\(names.variable(variable.name)) \\in \(domainSet(variable))"
        }
        if countsFailures { lines.append("failures \\in 0..\(model.scope.mostFailures ?? 0)") }
        return "TypeOK ==\n" + bullets(lines)
    }

    private func domainSet(_ variable: VariableDeclaration) -> String {
        let values = expressions.set(variable.value, variable.range)
        if variable.indices.isEmpty { return values }
        return "[\(variable.indices.map { expressions.set($0, nil) }.joined(separator: " \\X ")) -> \(values)]"
    }

    private func initial() throws(ExportError) -> String {
        var lines: [String] = []
        for variable in variables {
            let name = names.variable(variable.name)
            guard case .value(let value) = variable.initial else {
                lines.append("\(name) \\in \(domainSet(variable))")
                continue
            }
            let literal = try expressions.literal(value, variable.value)
            if variable.indices.isEmpty {
                lines.append("\(name) = \(literal)")
            } else {
                let domain = variable.indices.enumerated().map { position, sort in
                    "\(names.bound("x\(position)", besides: [])) \\in \(expressions.set(sort, nil))"
                }
                lines.append("\(name) = [\(domain.joined(separator: ", ")) |-> \(literal)]")
            }
        }
        if countsFailures { lines.append("failures = 0") }
        for constraint in model.model.system.initially {
            let folded = folding.fold(constraint)
            if folded.unlocated != .true { lines.append("(\(try expressions.text(folded, [:])))") }
        }
        return "Init ==\n" + bullets(lines)
    }

    // MARK: Layout

    /// A conjunction, one line each.
    func bullets(_ lines: [String]) -> String {
        if lines.count < 2 { return "  \(lines.first ?? "TRUE")\n" }
        return lines.map { "  /\\ \($0)\n" }.joined()
    }

    /// Text for a comment that ends with its line.
    func line(_ text: String) -> String {
        text.replacing("\n", with: " ")
    }
}
