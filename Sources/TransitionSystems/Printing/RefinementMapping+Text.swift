extension RefinementMapping {
    /// What each cell of the specification is, one line a variable: `arrived[r, b] is landed[r, b] ∧ ack[r] = no`.
    public var definitions: [String] { values.map { definition($0, .symbols) } }

    /// What refinement by the mapping means, without the formula that it comes to.
    func lines(_ notation: Notation) -> [String] {
        ["every step is one of \(specification.name), several at once, or none, where"]
            + values.map { "  " + definition($0, notation) }
            + ["which starts where \(before.text(notation))"]
    }

    private func definition(_ value: Value, _ notation: Notation) -> String {
        let printer = ExpressionPrinter(notation, binders: value.indices)
        let cell = Expression.read(value.variable, value.indices.map { .bound($0) })
        return "\(printer.text(cell)) is \(printer.text(value.expression))"
    }
}
