extension Expression: CustomStringConvertible {
    /// The expression as a person would write it: `pc[r] = submitting ∧ iss[r] > 0`.
    public func text(_ notation: Notation = .symbols) -> String {
        ExpressionPrinter(notation, binders: freeBinders).text(self)
    }

    /// The expression in mathematical signs.
    public var description: String { text() }

    /// The lines of a formula: one a conjunct, those under a quantifier indented.
    public func textLines(_ notation: Notation = .symbols) -> [String] {
        ExpressionPrinter(notation, binders: freeBinders).lines(self)
    }

    /// A text that is equal for two expressions exactly when they differ at most in the names of bound variables and in
    /// where they are written. Free binders keep their names.
    public var structuralKey: String {
        ExpressionPrinter(isCanonical: true).text(self)
    }
}

extension ExpressionPrinter {
    /// The lines of a formula.
    func lines(_ formula: Expression) -> [String] {
        switch formula.unlocated {
        case .and(let parts) where parts.count > 1 && !isMemberTest(parts): parts.flatMap(lines)
        case .forAll(let binder, let body): quantified(notation.forAll, binder, body)
        case .exists(let binder, let body): quantified(notation.exists, binder, body)
        default: [text(formula)]
        }
    }

    private func quantified(_ sign: String, _ binder: Binder, _ body: Expression) -> [String] {
        let inner = binding(binder).lines(body)
        let head = header(sign, binder)
        return inner.count == 1 ? ["\(head) \(inner[0])"] : [head] + inner.map { "  " + $0 }
    }
}
