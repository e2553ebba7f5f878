/// Which sorts the elements asked for by one formula depend on: an edge from `Request` to `IOEnd` says that a formula
/// claims some io_end for every request.
///
/// A proof of any size is decidable where the graph has no cycle, because then finitely many elements matter. Formulas
/// are looked at both as they are assumed and as they are denied, since a proof does both, but for what is said of steps,
/// which is shown and never assumed. Parameters of actions stand for fixed elements; elements that `forEach` runs
/// through, for all.
public struct SortGraph: Sendable, CustomStringConvertible {
    /// For every element of one sort, a formula asks for one of another.
    public struct Edge: Hashable, Sendable, CustomStringConvertible {
        /// The sort of the elements given.
        public let from: String
        /// The sort of the element asked for.
        public let to: String
        /// The formula: `invariant 'complete-once'`.
        public let formula: String
        /// The line that asks.
        public let location: SourceLocation

        /// `Request → IOEnd  invariant 'owned' (Model.swift:12)`.
        public var description: String { "\(from) → \(to)  \(formula) (\(location))" }
    }

    /// All edges, each once, in the order of the protocol's lists.
    public private(set) var edges: [Edge] = []
    private var known: Set<Edge> = []

    /// A graph without edges, to which formulas can be added.
    public init() {}

    /// Adds a formula that is denied where it is to be shown and, unless said otherwise, assumed elsewhere.
    public mutating func add(
        _ formula: Expression, isAssumed: Bool = true, named name: String, at location: SourceLocation
    ) {
        for isAssumed in isAssumed ? [true, false] : [false] {
            var walk = QuantifierWalk(formula: name, location: location)
            walk.visit(formula, isAssumed: isAssumed)
            for edge in walk.edges { insert(edge) }
        }
    }

    mutating func insert(_ edge: Edge) {
        if known.insert(edge).inserted { edges.append(edge) }
    }

    /// Shortest cycles, one for each set of sorts that depend on each other.
    public var cycles: [[Edge]] {
        var found: [[Edge]] = []
        var covered: Set<String> = []
        for sort in Set(edges.map(\.from)).sorted() where !covered.contains(sort) {
            guard let cycle = shortestCycle(through: sort) else { continue }
            covered.formUnion(cycle.map(\.from))
            found.append(cycle)
        }
        return found
    }

    private func shortestCycle(through start: String) -> [Edge]? {
        var paths: [[Edge]] = [[]]
        var seen: Set<String> = []
        while !paths.isEmpty {
            var longer: [[Edge]] = []
            for path in paths {
                for edge in edges where edge.from == (path.last?.to ?? start) {
                    if edge.to == start { return path + [edge] }
                    if seen.insert(edge.to).inserted { longer.append(path + [edge]) }
                }
            }
            paths = longer
        }
        return nil
    }

    /// One line an edge.
    public var description: String {
        if edges.isEmpty { return "no formula asks for an element that depends on another" }
        return edges.map(\.description).joined(separator: "\n")
    }
}

/// Walks a formula and finds which existential quantifiers depend on which universal ones.
struct QuantifierWalk {
    let formula: String
    var location: SourceLocation
    var edges: [SortGraph.Edge] = []
    /// For each binder in scope, the universally quantified ones that its element depends on.
    var dependencies: [Binder: Set<Binder>] = [:]

    init(formula: String, location: SourceLocation, elements: [Binder] = []) {
        self.formula = formula
        self.location = location
        for element in elements { dependencies[element] = [element] }
    }

    mutating func visit(_ expression: Expression, isAssumed: Bool) {
        switch expression {
        case .located(let inner, let place):
            let outer = location
            location = place
            visit(inner, isAssumed: isAssumed)
            location = outer
        case .not(let inner): visit(inner, isAssumed: !isAssumed)
        case .implies(let a, let b):
            visit(a, isAssumed: !isAssumed)
            visit(b, isAssumed: isAssumed)
        case .and(let parts), .or(let parts):
            for part in parts { visit(part, isAssumed: isAssumed) }
        case .next(let inner): visit(inner, isAssumed: isAssumed)
        case .forAll(let binder, let body):
            quantify(binder, body, in: expression, isUniversal: isAssumed, isAssumed)
        case .exists(let binder, let body):
            quantify(binder, body, in: expression, isUniversal: !isAssumed, isAssumed)
        case .ifThenElse(let condition, let a, let b) where expression.sort == .bool:
            visitBothWays(condition)
            visit(a, isAssumed: isAssumed)
            visit(b, isAssumed: isAssumed)
        case .read(let variable, let indices):
            addFunction(variable)
            for index in indices { visitBothWays(index) }
        default:
            for child in expression.children { visitBothWays(child) }
        }
    }

    private mutating func visitBothWays(_ expression: Expression) {
        visit(expression, isAssumed: true)
        visit(expression, isAssumed: false)
    }

    private mutating func quantify(
        _ binder: Binder, _ body: Expression, in whole: Expression, isUniversal: Bool, _ isAssumed: Bool
    ) {
        if isUniversal {
            dependencies[binder] = [binder]
        } else {
            let needed = whole.freeBinders.reduce(into: Set<Binder>()) { $0.formUnion(dependencies[$1] ?? []) }
            dependencies[binder] = needed
            for from in Set(needed.filter(\.sort.isIndex).map(\.sort.name)).sorted() where binder.sort.isIndex {
                edges.append(SortGraph.Edge(from: from, to: binder.sort.name, formula: formula, location: location))
            }
        }
        visit(body, isAssumed: isAssumed)
        dependencies[binder] = nil
    }

    /// A function into an index sort names an element for every argument.
    private mutating func addFunction(_ variable: VariableDeclaration) {
        guard variable.value.isIndex else { return }
        for index in variable.indices {
            edges.append(
                SortGraph.Edge(
                    from: index.name, to: variable.value.name, formula: "function '\(variable.name)'",
                    location: variable.location))
        }
    }
}
