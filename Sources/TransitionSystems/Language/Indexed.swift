/// A variable with one cell for each element of an index sort: a function, or a unary relation when `Value` is `Bool`.
public struct Indexed<Index: IndexSort, Value: Sorted>: Declares, Sendable {
    /// The variable declared.
    public let declaration: VariableDeclaration

    /// The cell of an element.
    public subscript(_ index: Term<Index>) -> Term<Value> {
        Term(unchecked: .read(declaration, [index.expression]))
    }
}

/// A variable with one cell for each pair of elements: a binary relation when `Value` is `Bool`.
public struct Indexed2<First: IndexSort, Second: IndexSort, Value: Sorted>: Declares, Sendable {
    /// The variable declared.
    public let declaration: VariableDeclaration

    /// The cell of a pair.
    public subscript(_ first: Term<First>, _ second: Term<Second>) -> Term<Value> {
        Term(unchecked: .read(declaration, [first.expression, second.expression]))
    }
}

/// A unary relation.
public typealias Relation<Index: IndexSort> = Indexed<Index, Bool>
/// A binary relation.
public typealias Relation2<First: IndexSort, Second: IndexSort> = Indexed2<First, Second, Bool>

extension Indexed {
    private init(
        name: String, range: ClosedRange<Int>?, initial: VariableDeclaration.Initial,
        role: VariableDeclaration.Role, part: Part?, summary: String, location: SourceLocation
    ) {
        declaration = VariableDeclaration(
            name: name, indices: [Index.sort], value: Value.sort, range: range, initial: initial, role: role,
            part: part, summary: summary, location: location)
    }
}

extension Indexed where Value: Enumeration {
    /// A function to an enumeration; `nil`: any case at the start.
    public init(
        _ name: String, initially value: Value?, ghost: Bool = false, part: Part? = nil, _ summary: String = "",
        file: String = #fileID, line: Int = #line
    ) {
        self.init(
            name: name, range: nil, initial: value.map { .value($0.ordinal) } ?? .any, role: ghost ? .ghost : .state,
            part: part, summary: summary, location: SourceLocation(file: file, line: line))
    }
}

extension Indexed where Value == Int {
    /// A function to integers of a range, which is checked at every update.
    public init(
        _ name: String, in range: ClosedRange<Int>, initially value: Int, ghost: Bool = false, part: Part? = nil,
        _ summary: String = "", file: String = #fileID, line: Int = #line
    ) {
        self.init(
            name: name, range: range, initial: .value(value), role: ghost ? .ghost : .state, part: part,
            summary: summary, location: SourceLocation(file: file, line: line))
    }
}

extension Indexed where Value == Bool {
    /// A unary relation; `nil`: any subset at the start.
    public init(
        _ name: String, initially value: Bool?, ghost: Bool = false, part: Part? = nil, _ summary: String = "",
        file: String = #fileID, line: Int = #line
    ) {
        self.init(
            name: name, range: nil, initial: value.map { .value($0 ? 1 : 0) } ?? .any, role: ghost ? .ghost : .state,
            part: part, summary: summary, location: SourceLocation(file: file, line: line))
    }
}

extension Indexed where Value == Bool {
    /// A rigid unary relation: no step changes it. Exploration uses `interpretation`, on ordinals; a proof of any size
    /// knows nothing of it.
    public init(
        _ name: String, rigid interpretation: @escaping @Sendable (Int) -> Bool, part: Part? = nil,
        _ summary: String = "", file: String = #fileID, line: Int = #line
    ) {
        self.init(
            name: name, range: nil, initial: .any, role: .rigid { interpretation($0[0]) ? 1 : 0 }, part: part,
            summary: summary, location: SourceLocation(file: file, line: line))
    }
}

extension Indexed2 where Value == Bool {
    /// A binary relation, empty or full at the start.
    public init(
        _ name: String, initially value: Bool = false, ghost: Bool = false, part: Part? = nil, _ summary: String = "",
        file: String = #fileID, line: Int = #line
    ) {
        declaration = VariableDeclaration(
            name: name, indices: [First.sort, Second.sort], value: .bool, range: nil, initial: .value(value ? 1 : 0),
            role: ghost ? .ghost : .state, part: part, summary: summary,
            location: SourceLocation(file: file, line: line))
    }

    /// A rigid binary relation: no step changes it. Exploration uses `interpretation`, on ordinals; a proof of any size
    /// knows nothing of it.
    public init(
        _ name: String, rigid interpretation: @escaping @Sendable (Int, Int) -> Bool, part: Part? = nil,
        _ summary: String = "", file: String = #fileID, line: Int = #line
    ) {
        declaration = VariableDeclaration(
            name: name, indices: [First.sort, Second.sort], value: .bool, range: nil, initial: .any,
            role: .rigid { interpretation($0[0], $0[1]) ? 1 : 0 }, part: part, summary: summary,
            location: SourceLocation(file: file, line: line))
    }
}
