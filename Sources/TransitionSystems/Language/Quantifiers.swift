/// Collects the lines of a formula; all of them must hold.
@resultBuilder
public enum FormulaBuilder {
    /// One line, with the place where it is written.
    public static func buildExpression(
        _ line: Term<Bool>, file: String = #fileID, lineNumber: Int = #line
    ) -> [Expression] {
        [.located(line.expression, SourceLocation(file: file, line: lineNumber))]
    }

    /// The lines of a block.
    public static func buildBlock(_ lines: [Expression]...) -> [Expression] {
        lines.flatMap(\.self)
    }
}

/// The conjunction of lines; a single line stands for itself.
func conjunction(_ lines: [Expression]) -> Expression {
    lines.count == 1 ? lines[0] : .and(lines)
}

/// All the lines hold.
public func all(@FormulaBuilder _ lines: () -> [Expression]) -> Term<Bool> {
    Term(unchecked: .and(lines()))
}

/// At least one of the lines holds.
public func any(@FormulaBuilder _ lines: () -> [Expression]) -> Term<Bool> {
    Term(unchecked: .or(lines()))
}

/// The lines hold for every element of the sort. The name reappears in counterexamples.
public func forAll<Index: IndexSort>(
    _ name: String, in sort: Index.Type, @FormulaBuilder _ body: (Term<Index>) -> [Expression]
) -> Term<Bool> {
    let binder = Binder(name, sort: Index.sort)
    return Term(unchecked: .forAll(binder, conjunction(body(Term(unchecked: .bound(binder))))))
}

/// Some element of the sort satisfies all the lines.
public func exists<Index: IndexSort>(
    _ name: String, in sort: Index.Type, @FormulaBuilder _ body: (Term<Index>) -> [Expression]
) -> Term<Bool> {
    let binder = Binder(name, sort: Index.sort)
    return Term(unchecked: .exists(binder, conjunction(body(Term(unchecked: .bound(binder))))))
}

/// How many elements of the sort satisfy all the lines.
public func count<Index: IndexSort>(
    _ name: String, in sort: Index.Type, @FormulaBuilder where body: (Term<Index>) -> [Expression]
) -> Term<Int> {
    let binder = Binder(name, sort: Index.sort)
    return Term(unchecked: .count(binder, conjunction(body(Term(unchecked: .bound(binder))))))
}
