extension Property: CustomStringConvertible {
    /// The property: id and title, form, where it applies, what it restates, and the statement.
    public func text(_ notation: Notation = .symbols) -> String {
        var rows = ["\(id): \(title)"]
        if let applies { rows.append("  where \(applies.condition.text(notation)); else: \(applies.otherwise)") }
        if !source.isEmpty { rows.append("  restates \(source)") }
        rows += statement(notation).map { "  " + $0 }
        return rows.joined(separator: "\n")
    }

    private func statement(_ notation: Notation) -> [String] {
        if let mapping { return mapping.lines(notation) }
        switch kind {
        case .invariant(let formula): return ["always:"] + formula.textLines(notation).map { "  " + $0 }
        case .step(let formula): return ["every step:"] + formula.textLines(notation).map { "  " + $0 }
        case .sometimes(let formula): return ["sometimes:"] + formula.textLines(notation).map { "  " + $0 }
        case .leadsTo(let binder, let cause, let effect):
            let printer = ExpressionPrinter(notation, binders: binder.map { [$0] } ?? [])
            let head = binder.map { "\(notation.forAll) \($0.name) \(notation.element) \($0.sort.name): " } ?? ""
            return ["\(head)\(printer.text(cause)) \(notation.leadsTo) \(printer.text(effect))"]
        case .access(let variables, let binder, let formula):
            let names = variables.map(\.name).joined(separator: ", ")
            let lines = ExpressionPrinter(notation, binders: [binder]).lines(formula)
            let element = "\(binder.name) \(notation.element) \(binder.sort.name)"
            return ["whenever \(element) touches \(names):"] + lines.map { "  " + $0 }
        }
    }

    /// The property in mathematical signs.
    public var description: String { text() }

    /// A text that is equal for two properties when they state the same under the same settings.
    public var structuralKey: String {
        let form =
            switch kind {
            case .invariant: "invariant"
            case .step: "step"
            case .sometimes: "sometimes"
            case .leadsTo(let binder, _, _): binder.map { "leads to for each \($0.sort.name)" } ?? "leads to"
            case .access(let variables, let binder, _):
                "access by \(binder.sort.name) to \(variables.map(\.name).joined(separator: ", "))"
            }
        let condition = applies.map { $0.condition.structuralKey } ?? ""
        return ([id, form, condition] + parts.map(\.name).sorted() + formulas.map(\.structuralKey))
            .joined(separator: "\n")
    }
}
