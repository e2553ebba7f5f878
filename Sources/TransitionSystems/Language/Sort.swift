/// The type of an expression: a finite set of values, each represented by an integer.
///
/// Truth values are 0 and 1, the cases of an enumeration their positions, the elements of an index sort their
/// ordinals, integers themselves.
public enum Sort: Hashable, Sendable {
    case bool
    /// An integer; the variable or parameter that holds it declares the range.
    case integer
    /// A finite, closed set of named values.
    case enumeration(name: String, cases: [String])
    /// A set of interchangeable elements (requests, io_ends) or, when `isOrdered`, a line of them (blocks). Its size is
    /// chosen when the model is instantiated; a proof may leave it open.
    case index(name: String, isOrdered: Bool)

    /// The name used in messages.
    public var name: String {
        switch self {
        case .bool: "Bool"
        case .integer: "Int"
        case .enumeration(let name, _), .index(let name, _): name
        }
    }

    /// Whether elements of the sort may be exchanged without changing any verdict: an index sort without an order.
    public var isSymmetric: Bool {
        if case .index(_, isOrdered: false) = self { true } else { false }
    }

    /// Whether the sort is an index sort.
    public var isIndex: Bool {
        if case .index = self { true } else { false }
    }
}

/// A Swift type that stands for a sort of the language.
public protocol Sorted: Sendable {
    /// The sort that the type stands for.
    static var sort: Sort { get }
}

extension Bool: Sorted {
    /// Truth values.
    public static var sort: Sort { .bool }
}

extension Int: Sorted {
    /// Integers.
    public static var sort: Sort { .integer }
}

/// A finite set of named values, written as a Swift enum with string raw values, which are the names shown.
public protocol Enumeration: Sorted, CaseIterable, Hashable, RawRepresentable where RawValue == String {}

extension Enumeration {
    /// The enumeration's sort: its type's name and its cases in order.
    public static var sort: Sort {
        .enumeration(name: String(describing: Self.self), cases: allCases.map(\.rawValue))
    }

    /// The position of the case, which represents it in states.
    public var ordinal: Int {
        Array(Self.allCases).firstIndex(of: self)!
    }
}

/// A set of interchangeable elements, written as an uninhabited Swift enum: `enum Request: IndexSort {}`.
///
/// No element has a name in the language, so that exchanging two never changes a verdict.
public protocol IndexSort: Sorted {}

extension IndexSort {
    /// The index sort named after the type.
    public static var sort: Sort { .index(name: String(describing: Self.self), isOrdered: false) }
}

/// An index sort whose elements stand in a line, with `<` and a successor. It is never reduced by symmetry.
public protocol OrderedIndexSort: IndexSort, OrderedSort {}

extension OrderedIndexSort {
    /// The ordered index sort named after the type.
    public static var sort: Sort { .index(name: String(describing: Self.self), isOrdered: true) }
}
