/// A variable of a protocol's state, or a rigid relation that no step changes.
public struct VariableDeclaration: Sendable {
    /// What a variable is for.
    public enum Role: Sendable {
        /// Part of the state.
        case state
        /// Watched by properties only: no guard and no ordinary variable may depend on it.
        case ghost
        /// Never changed. Explored with the given interpretation (ordinals in, value out); left open in proofs of any size.
        case rigid(interpretation: @Sendable ([Int]) -> Int)
    }

    /// The values that a cell can have at the start.
    public enum Initial: Hashable, Sendable {
        case value(Int)
        /// Any value that the constraints on initial states allow.
        case any
    }

    /// The name, the kernel's where it has one.
    public let name: String
    /// The sorts of the indices; none for a scalar.
    public let indices: [Sort]
    /// The sort of a cell.
    public let value: Sort
    /// The values of an integer cell; `nil` for other sorts.
    public let range: ClosedRange<Int>?
    /// What a cell holds at the start.
    public let initial: Initial
    /// What the variable is for.
    public let role: Role
    /// The part that the variable belongs to; `nil`: all.
    public let part: Part?
    /// One sentence: what a cell says.
    public let summary: String
    /// Where it is declared.
    public let location: SourceLocation

    /// A declaration; people write `variable(…)`, ``Indexed`` or ``Relation`` instead.
    public init(
        name: String, indices: [Sort], value: Sort, range: ClosedRange<Int>?, initial: Initial, role: Role, part: Part?,
        summary: String, location: SourceLocation
    ) {
        self.name = name
        self.indices = indices
        self.value = value
        self.range = range
        self.initial = initial
        self.role = role
        self.part = part
        self.summary = summary
        self.location = location
    }

    /// Whether only properties may depend on it.
    public var isGhost: Bool {
        if case .ghost = role { true } else { false }
    }

    /// Whether no step may change it.
    public var isRigid: Bool {
        if case .rigid = role { true } else { false }
    }
}

extension VariableDeclaration: Hashable {
    /// Declarations are the same when name and place are: a validated model has one declaration a name.
    public static func == (a: VariableDeclaration, b: VariableDeclaration) -> Bool {
        a.name == b.name && a.location == b.location
    }

    /// Feeds the name, which identifies the declaration.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}

/// A variable without index, as a term that can be read and updated.
public func variable(
    _ name: String, initially value: Bool, ghost: Bool = false, part: Part? = nil, _ summary: String = "",
    file: String = #fileID, line: Int = #line
) -> Term<Bool> {
    scalar(name, nil, .value(value ? 1 : 0), ghost, part, summary, SourceLocation(file: file, line: line))
}

/// An integer variable without index; its range is checked at every update.
public func variable(
    _ name: String, in range: ClosedRange<Int>, initially value: Int, ghost: Bool = false, part: Part? = nil,
    _ summary: String = "", file: String = #fileID, line: Int = #line
) -> Term<Int> {
    scalar(name, range, .value(value), ghost, part, summary, SourceLocation(file: file, line: line))
}

/// An enumeration variable without index; `nil`: any case at the start.
public func variable<Value: Enumeration>(
    _ name: String, initially value: Value?, ghost: Bool = false, part: Part? = nil, _ summary: String = "",
    file: String = #fileID, line: Int = #line
) -> Term<Value> {
    let initial = value.map { VariableDeclaration.Initial.value($0.ordinal) } ?? .any
    return scalar(name, nil, initial, ghost, part, summary, SourceLocation(file: file, line: line))
}

private func scalar<Value>(
    _ name: String, _ range: ClosedRange<Int>?, _ initial: VariableDeclaration.Initial, _ ghost: Bool, _ part: Part?,
    _ summary: String, _ location: SourceLocation
) -> Term<Value> {
    let declaration = VariableDeclaration(
        name: name, indices: [], value: Value.sort, range: range, initial: initial, role: ghost ? .ghost : .state,
        part: part, summary: summary, location: location)
    return Term(unchecked: .read(declaration, []))
}

/// Something that declares one variable of the state.
public protocol Declares: Sendable {
    /// The variable declared.
    var declaration: VariableDeclaration { get }
}

extension Term: Declares {
    /// The variable that the term reads. The term must be one made by a `variable` function.
    public var declaration: VariableDeclaration {
        guard case .read(let declaration, _) = expression else {
            preconditionFailure("only a term made by 'variable(…)' declares a variable, not \(expression)")
        }
        return declaration
    }
}
