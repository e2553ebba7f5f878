import Synchronization

/// A variable bound by a quantifier, or a parameter of an action.
public struct Binder: Hashable, Sendable {
    /// Distinguishes two binders of one name; it carries no other meaning.
    let id: Int
    /// The name shown in guards, traces and counterexamples.
    public let name: String
    /// What it ranges over.
    public let sort: Sort
    /// The values of an integer parameter; `nil` for other sorts.
    public let range: ClosedRange<Int>?

    private static let nextID = Atomic<Int>(0)

    /// A fresh binder.
    public init(_ name: String, sort: Sort, range: ClosedRange<Int>? = nil) {
        id = Self.nextID.add(1, ordering: .relaxed).newValue
        self.name = name
        self.sort = sort
        self.range = range
    }
}

/// The tree that every reader of a model shares: explorer, solver, exporters, printer.
///
/// People write ``Term``, whose types the compiler checks; this is what it builds.
public indirect enum Expression: Hashable, Sendable {
    /// A value of a sort, in the representation described at ``Sort``.
    case literal(Int, Sort)
    case bound(Binder)
    /// The value of a variable before the step; one argument an index.
    case read(VariableDeclaration, [Expression])
    /// The value of the expression after the step. Only in step properties.
    case next(Expression)
    /// A run-time constant: an axis, a fault class, an actor, a part or a limit.
    case setting(Setting)
    case not(Expression)
    case and([Expression])
    case or([Expression])
    case implies(Expression, Expression)
    case equal(Expression, Expression)
    case less(Expression, Expression)
    case lessOrEqual(Expression, Expression)
    /// The second element of an ordered sort stands directly after the first.
    case follows(Expression, Expression)
    case add(Expression, Expression)
    case subtract(Expression, Expression)
    case ifThenElse(Expression, Expression, Expression)
    case forAll(Binder, Expression)
    case exists(Binder, Expression)
    /// How many elements satisfy the condition.
    case count(Binder, Expression)
    /// The expression, and the line where it is written. Transparent to every meaning.
    case located(Expression, SourceLocation)

    /// The expression that always holds.
    public static let `true` = Expression.literal(1, .bool)
    /// The expression that never holds.
    public static let `false` = Expression.literal(0, .bool)

    /// The direct subexpressions, in order.
    public var children: [Expression] {
        switch self {
        case .literal, .bound, .setting: []
        case .read(_, let indices): indices
        case .and(let parts), .or(let parts): parts
        case .next(let a), .not(let a), .forAll(_, let a), .exists(_, let a), .count(_, let a), .located(let a, _): [a]
        case .implies(let a, let b), .equal(let a, let b), .less(let a, let b), .lessOrEqual(let a, let b),
            .follows(let a, let b), .add(let a, let b), .subtract(let a, let b):
            [a, b]
        case .ifThenElse(let a, let b, let c): [a, b, c]
        }
    }

    /// The same expression with each direct subexpression replaced by `transform` of it.
    public func mapChildren(_ transform: (Expression) -> Expression) -> Expression {
        switch self {
        case .literal, .bound, .setting: self
        case .read(let variable, let indices): .read(variable, indices.map(transform))
        case .next(let a): .next(transform(a))
        case .not(let a): .not(transform(a))
        case .and(let parts): .and(parts.map(transform))
        case .or(let parts): .or(parts.map(transform))
        case .implies(let a, let b): .implies(transform(a), transform(b))
        case .equal(let a, let b): .equal(transform(a), transform(b))
        case .less(let a, let b): .less(transform(a), transform(b))
        case .lessOrEqual(let a, let b): .lessOrEqual(transform(a), transform(b))
        case .follows(let a, let b): .follows(transform(a), transform(b))
        case .add(let a, let b): .add(transform(a), transform(b))
        case .subtract(let a, let b): .subtract(transform(a), transform(b))
        case .ifThenElse(let a, let b, let c): .ifThenElse(transform(a), transform(b), transform(c))
        case .forAll(let binder, let a): .forAll(binder, transform(a))
        case .exists(let binder, let a): .exists(binder, transform(a))
        case .count(let binder, let a): .count(binder, transform(a))
        case .located(let a, let location): .located(transform(a), location)
        }
    }

    /// The expression with binders replaced by other expressions.
    public func substituting(_ replacements: [Binder: Expression]) -> Expression {
        if case .bound(let binder) = self, let replacement = replacements[binder] { return replacement }
        return mapChildren { $0.substituting(replacements) }
    }

    /// The expression without its ``located(_:_:)`` marks at the top.
    public var unlocated: Expression {
        if case .located(let inner, _) = self { inner.unlocated } else { self }
    }
}
