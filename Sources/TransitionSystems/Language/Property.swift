/// What a protocol must do, or what a description of it claims.
public struct Property: Sendable {
    /// The form of the statement.
    public enum Kind: Sendable {
        /// True of every reachable state.
        case invariant(Expression)
        /// True of every step, over the state before and, by `next`, after it.
        case step(Expression)
        /// True of some reachable state: guards against a model in which nothing happens.
        case sometimes(Expression)
        /// Whenever the first holds, the second holds then or later, if steps are taken fairly (``Fairness``). With a
        /// binder: so for each element of its sort.
        case leadsTo(Binder?, Expression, Expression)
        /// Wherever a step that reads or writes one of the variables can be taken, the condition holds for the element
        /// that takes it: the step's first parameter of the binder's sort.
        case access([VariableDeclaration], Binder, Expression)
    }

    /// The name that the command line takes.
    public var id: String
    /// A sentence that is true or false.
    public var title: String
    /// The statement.
    public var kind: Kind
    /// The parts that the statement speaks of.
    public var parts: [Part]
    /// Settings under which the statement means something; elsewhere it is not applicable, for the reason given.
    public var applies: (condition: Expression, otherwise: String)?
    /// What it restates: a kernel assertion, a sentence of a commit message.
    public var source: String
    /// For a claim of refinement, how the specification's state is read off.
    public private(set) var mapping: RefinementMapping?
    /// Where it is written.
    public let location: SourceLocation

    private init(
        _ id: String, _ title: String, _ kind: Kind, _ parts: [Part], _ applies: (Term<Bool>, String)?,
        _ source: String, _ location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.parts = parts
        self.applies = applies.map { ($0.0.expression, $0.1) }
        self.source = source
        self.location = location
    }

    /// A state invariant: all the lines hold in every reachable state.
    public static func invariant(
        _ id: String, _ title: String, parts: [Part] = [], applies: (Term<Bool>, String)? = nil, source: String = "",
        file: String = #fileID, line: Int = #line, @FormulaBuilder _ lines: () -> [Expression]
    ) -> Property {
        Property(
            id, title, .invariant(conjunction(lines())), parts, applies, source, SourceLocation(file: file, line: line))
    }

    /// A step invariant: all the lines hold of every step.
    public static func step(
        _ id: String, _ title: String, parts: [Part] = [], applies: (Term<Bool>, String)? = nil, source: String = "",
        file: String = #fileID, line: Int = #line, @FormulaBuilder _ lines: () -> [Expression]
    ) -> Property {
        Property(
            id, title, .step(conjunction(lines())), parts, applies, source, SourceLocation(file: file, line: line))
    }

    /// A step invariant that a mapping gives: each step is one of the specification, several, or none.
    public static func refinement(
        _ id: String, _ title: String, by mapping: RefinementMapping, parts: [Part] = [],
        applies: (Term<Bool>, String)? = nil, source: String = "", file: String = #fileID, line: Int = #line
    ) -> Property {
        var property = Property(
            id, title, .step(Refinement(mapping: mapping).formula), parts, applies, source,
            SourceLocation(file: file, line: line))
        property.mapping = mapping
        return property
    }

    /// A reachability claim: some reachable state satisfies all the lines.
    public static func sometimes(
        _ id: String, _ title: String, parts: [Part] = [], applies: (Term<Bool>, String)? = nil, source: String = "",
        file: String = #fileID, line: Int = #line, @FormulaBuilder _ lines: () -> [Expression]
    ) -> Property {
        Property(
            id, title, .sometimes(conjunction(lines())), parts, applies, source,
            SourceLocation(file: file, line: line))
    }

    /// A progress claim: whenever `cause` holds, `effect` holds then or later, if steps are taken fairly.
    public static func leadsTo(
        _ id: String, _ title: String, cause: Term<Bool>, effect: Term<Bool>, parts: [Part] = [],
        applies: (Term<Bool>, String)? = nil, source: String = "", file: String = #fileID, line: Int = #line
    ) -> Property {
        Property(
            id, title, .leadsTo(nil, cause.expression, effect.expression), parts, applies, source,
            SourceLocation(file: file, line: line))
    }

    /// A progress claim for each element of a sort on its own: whenever `cause` holds of it, `effect` holds of it then or
    /// later, if steps are taken fairly. The name reappears in counterexamples.
    public static func leadsTo<Index: IndexSort>(
        _ id: String, _ title: String, forEach name: String, in sort: Index.Type,
        cause: (Term<Index>) -> Term<Bool>, effect: (Term<Index>) -> Term<Bool>, parts: [Part] = [],
        applies: (Term<Bool>, String)? = nil, source: String = "", file: String = #fileID, line: Int = #line
    ) -> Property {
        let binder = Binder(name, sort: Index.sort)
        let element = Term<Index>(unchecked: .bound(binder))
        return Property(
            id, title, .leadsTo(binder, cause(element).expression, effect(element).expression), parts, applies, source,
            SourceLocation(file: file, line: line))
    }

    /// A claim about who touches what, one obligation for each access: wherever a step with a parameter of the sort can
    /// be taken that reads or writes one of the variables, the lines hold for that parameter.
    public static func access<Index: IndexSort>(
        _ id: String, _ title: String, to variables: [VariableDeclaration], by sort: Index.Type, parts: [Part] = [],
        applies: (Term<Bool>, String)? = nil, source: String = "", file: String = #fileID, line: Int = #line,
        @FormulaBuilder _ lines: (Term<Index>) -> [Expression]
    ) -> Property {
        let binder = Binder("by", sort: Index.sort)
        return Property(
            id, title, .access(variables, binder, conjunction(lines(Term(unchecked: .bound(binder))))), parts, applies,
            source, SourceLocation(file: file, line: line))
    }

    /// Whether the property says that something happens in the end.
    public var asksForProgress: Bool {
        if case .leadsTo = kind { true } else { false }
    }

    /// The formulas of the statement.
    public var formulas: [Expression] {
        switch kind {
        case .invariant(let a), .step(let a), .sometimes(let a): [a]
        case .leadsTo(_, let a, let b): [a, b]
        case .access(_, _, let a): [a]
        }
    }
}
