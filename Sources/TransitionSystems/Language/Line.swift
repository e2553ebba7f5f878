/// What an assignment says before its place is known: `cell <- value`.
public struct Update: Sendable {
    let cell: Expression
    let value: Expression
}

/// One line of an action.
public indirect enum Line: Sendable {
    /// The step can happen only where the condition holds; `reason` says why, in words.
    case require(Expression, reason: String, SourceLocation)
    /// The cell holds the value after the step. All updates of an action happen at once.
    case update(cell: Expression, value: Expression, SourceLocation)
    /// Lines that count only where the condition holds, and those that count elsewhere.
    case when(Expression, then: [Line], otherwise: [Line], SourceLocation)
    /// Lines for every element of an index sort.
    case forEach(Binder, [Line], SourceLocation)

    /// Where the line is written.
    public var location: SourceLocation {
        switch self {
        case .require(_, _, let place), .update(_, _, let place), .when(_, _, _, let place), .forEach(_, _, let place):
            place
        }
    }

    /// The line with binders replaced by other expressions.
    public func substituting(_ replacements: [Binder: Expression]) -> Line {
        switch self {
        case .require(let condition, let reason, let place):
            .require(condition.substituting(replacements), reason: reason, place)
        case .update(let cell, let value, let place):
            .update(cell: cell.substituting(replacements), value: value.substituting(replacements), place)
        case .when(let condition, let then, let otherwise, let place):
            .when(
                condition.substituting(replacements), then: then.map { $0.substituting(replacements) },
                otherwise: otherwise.map { $0.substituting(replacements) }, place)
        case .forEach(let binder, let lines, let place):
            .forEach(binder, lines.map { $0.substituting(replacements) }, place)
        }
    }
}

/// Collects the lines of an action.
@resultBuilder
public enum ActionBuilder {
    /// An update, with the place where it is written.
    public static func buildExpression(_ update: Update, file: String = #fileID, lineNumber: Int = #line) -> [Line] {
        [.update(cell: update.cell, value: update.value, SourceLocation(file: file, line: lineNumber))]
    }

    /// A line made by `require`, `when` or `forEach`.
    public static func buildExpression(_ line: Line) -> [Line] { [line] }

    /// Lines that a helper function returns.
    public static func buildExpression(_ lines: [Line]) -> [Line] { lines }

    /// The lines of a block.
    public static func buildBlock(_ lines: [Line]...) -> [Line] { lines.flatMap(\.self) }
}

/// The step can happen only where the condition holds. The reason reappears when a replayed run is rejected.
public func require(
    _ condition: Term<Bool>, _ reason: String, file: String = #fileID, line: Int = #line
) -> Line {
    .require(condition.expression, reason: reason, SourceLocation(file: file, line: line))
}

/// Lines that count only where the condition holds.
public func when(
    _ condition: Term<Bool>, file: String = #fileID, line: Int = #line, @ActionBuilder then: () -> [Line]
) -> Line {
    .when(condition.expression, then: then(), otherwise: [], SourceLocation(file: file, line: line))
}

/// Lines that count where the condition holds, and others that count elsewhere.
public func when(
    _ condition: Term<Bool>, file: String = #fileID, line: Int = #line, @ActionBuilder then: () -> [Line],
    @ActionBuilder otherwise: () -> [Line]
) -> Line {
    .when(condition.expression, then: then(), otherwise: otherwise(), SourceLocation(file: file, line: line))
}

/// Updates for every element of an index sort, at once. The cells updated must be indexed by the element itself.
public func forEach<Index: IndexSort>(
    _ name: String, in sort: Index.Type, file: String = #fileID, line: Int = #line,
    @ActionBuilder _ body: (Term<Index>) -> [Line]
) -> Line {
    let binder = Binder(name, sort: Index.sort)
    return .forEach(binder, body(Term(unchecked: .bound(binder))), SourceLocation(file: file, line: line))
}
