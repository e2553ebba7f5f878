/// What the state of a specification is, in terms of the state of a protocol that is to refine it (M. Abadi and
/// L. Lamport, "The Existence of Refinement Mappings", 1991).
///
/// ```swift
/// RefinementMapping(
///     to: specification, before: forAll("r", in: Request.self) { r in place[r].is(.idle) },
///     .value(of: told) { r in acknowledged[r] },
///     .value(of: arrived) { r, b in landed[r, b] })
/// ```
public struct RefinementMapping: Sendable {
    /// What one variable of the specification is.
    public struct Value: Sendable {
        let variable: VariableDeclaration
        let indices: [Binder]
        let expression: Expression

        /// The value of a variable with one cell for each element of a sort.
        public static func value<Index: IndexSort, Value: Sorted>(
            of variable: Indexed<Index, Value>, _ body: (Term<Index>) -> Term<Value>
        ) -> Self {
            let index = Binder(forElementOf: Index.sort)
            return Self(
                variable: variable.declaration, indices: [index],
                expression: body(Term(unchecked: .bound(index))).expression)
        }

        /// The value of a variable with one cell for each pair of elements.
        public static func value<First: IndexSort, Second: IndexSort, Value: Sorted>(
            of variable: Indexed2<First, Second, Value>, _ body: (Term<First>, Term<Second>) -> Term<Value>
        ) -> Self {
            let first = Binder(forElementOf: First.sort)
            let second = Binder(forElementOf: Second.sort)
            return Self(
                variable: variable.declaration, indices: [first, second],
                expression: body(Term(unchecked: .bound(first)), Term(unchecked: .bound(second))).expression)
        }

        /// The value of a variable without index.
        public static func value<Value: Sorted>(of variable: Term<Value>, _ value: Term<Value>) -> Self {
            Self(variable: variable.declaration, indices: [], expression: value.expression)
        }

        func at(_ elements: [Expression]) -> Expression {
            expression.substituting(Dictionary(zip(indices, elements), uniquingKeysWith: { first, _ in first }))
        }
    }

    /// The more abstract protocol.
    public let specification: TransitionSystem
    /// Holds in every initial state of the protocol, and of few others: there the specification's initial state is asked
    /// for.
    public let before: Expression
    let values: [Value]

    /// A mapping. A variable of the specification that no value is given for is reported when the protocol is validated.
    public init(to specification: TransitionSystem, before: Term<Bool>, _ values: Value...) {
        self.specification = specification
        self.before = before.expression
        self.values = values
    }

    /// An expression of the specification, in terms of the protocol's state.
    func mapped(_ expression: Expression) -> Expression {
        guard case .read(let variable, let indices) = expression,
            let value = values.first(where: { $0.variable == variable })
        else { return expression.mapChildren(mapped) }
        return value.at(indices.map(mapped))
    }
}

extension Binder {
    /// A binder named after its sort: `r` for a `Request`.
    init(forElementOf sort: Sort) { self.init(sort.name.prefix(1).lowercased(), sort: sort) }
}
