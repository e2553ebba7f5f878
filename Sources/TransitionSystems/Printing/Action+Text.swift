extension ExpressionPrinter {
    /// A line of an action, and those inside it.
    func lines(_ line: Line) -> [String] {
        switch line {
        case .require(let condition, let reason, _):
            ["require \(text(condition))" + (reason.isEmpty ? "" : "  \(notation.dash) \(reason)")]
        case .update(let cell, let value, _): ["\(text(cell)) \(notation.becomes) \(text(value))"]
        case .when(let condition, let then, let otherwise, _):
            ["when \(text(condition)):"] + indented(then) + (otherwise.isEmpty ? [] : ["otherwise:"])
                + indented(otherwise)
        case .forEach(let binder, let body, _):
            ["for each \(member(binder)):"] + binding(binder).indented(body)
        }
    }

    private func indented(_ lines: [Line]) -> [String] {
        lines.flatMap { self.lines($0) }.map { "  " + $0 }
    }
}

extension Line {
    /// The line as text, with those inside it indented.
    public func text(_ notation: Notation = .symbols) -> [String] {
        var free: [Binder] = []
        visit { line in free += line.expressions.flatMap(\.freeBinders) }
        var bound: [Binder] = []
        visit { if case .forEach(let binder, _, _) = $0 { bound.append(binder) } }
        return ExpressionPrinter(notation, binders: free.filter { !bound.contains($0) }).lines(self)
    }
}

extension Action: CustomStringConvertible {
    /// `submit(r ∈ Request)`.
    public func signature(_ notation: Notation = .symbols) -> String {
        let printer = ExpressionPrinter(notation, binders: parameters)
        if parameters.isEmpty { return name }
        return "\(name)(\(parameters.map { printer.member($0) }.joined(separator: ", ")))"
    }

    /// The action: its signature; who takes it, where, and what is assumed; what it mirrors; its guard lines with their
    /// reasons; its updates.
    public func text(_ notation: Notation = .symbols) -> String {
        let printer = ExpressionPrinter(notation, binders: parameters)
        var rows = [signature(notation), "  " + attributes.joined(separator: ", ")]
        if !summary.isEmpty { rows.append("  " + summary) }
        if !mirrors.isEmpty { rows.append("  mirrors \(mirrors)") }
        rows += lines.flatMap { printer.lines($0) }.map { "  " + $0 }
        return rows.joined(separator: "\n")
    }

    /// The action in mathematical signs.
    public var description: String { text() }

    /// Who takes the step, where, under which fairness, fault and part.
    var attributes: [String] {
        var words = ["by \(actor.name)", "in \(context.rawValue) context"]
        switch fairness {
        case .none: words.append("no fairness")
        case .weak: words.append("weakly fair")
        case .strong: words.append("strongly fair")
        }
        if let fault { words.append("fault \(fault.name)") }
        if let part { words.append("part \(part.name)") }
        return words
    }

    /// One text for each line, equal for two actions' lines when they differ at most in binders' names and in place.
    var lineKeys: [String] {
        let printer = ExpressionPrinter(isCanonical: true, binders: parameters)
        return lines.map { printer.lines($0).joined(separator: "\n") }
    }

    /// A text that is equal for two actions when they are the same steps: names of binders, places, sources and
    /// sentences about them do not count.
    public var structuralKey: String {
        let printer = ExpressionPrinter(isCanonical: true, binders: parameters)
        let sorts = parameters.map { printer.member($0) }
        return ([name, sorts.joined(separator: ", "), attributes.joined(separator: ", ")] + lineKeys)
            .joined(separator: "\n")
    }
}
