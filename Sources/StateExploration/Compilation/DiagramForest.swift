/// A decision diagram of a ``DiagramForest``: a node, or, when negative, a value.
struct Diagram: Hashable {
    let raw: Int32

    /// The value 0.
    static let no = Diagram(raw: ~0)
    /// The value 1.
    static let yes = Diagram(raw: ~1)

    var isValue: Bool { raw < 0 }
}

/// A diagram would take more nodes than evaluating the expression is worth.
struct DiagramTooLarge: Error {}

/// Reduced, ordered, multi-valued decision diagrams over cells, each stored once: a node tests a cell and has an edge
/// for each of its values; the leaves are integers. Equal functions have equal diagrams.
struct DiagramForest {
    /// What two or three diagrams are combined by.
    enum Operation: UInt8 {
        case and, or, equal, less, add, choose
    }

    private struct Combination: Hashable {
        let operation: Operation
        let a: Int32
        let b: Int32
        let c: Int32
    }

    /// How many values each cell has; a cell with more than ``mostValues`` has no diagram.
    let cardinalities: [Int]
    /// A set of values fits one word.
    static let mostValues = 64

    private(set) var cellOfNode: [Int32] = []
    private var firstEdge: [Int32] = []
    private var edges: [Int32] = []
    private var values: [Int] = [0, 1]
    private var valueIDs: [Int: Int32] = [0: ~0, 1: ~1]
    private var slots = [Int32](repeating: -1, count: 1 << 10)
    private var combinations: [Combination: Int32] = [:]
    private var scratch: [Int32] = []
    private var nodeLimit = Int.max
    private var work = 0
    private var workLimit = Int.max

    init(cardinalities: [Int]) {
        self.cardinalities = cardinalities
    }

    /// Lets the next combinations make so many nodes.
    mutating func allow(nodes: Int) {
        nodeLimit = cellOfNode.count + nodes
        workLimit = work + 8 * nodes
    }

    // MARK: Reading

    /// The value that a diagram is, if it is one.
    func value(_ diagram: Diagram) -> Int? {
        diagram.isValue ? values[Int(~diagram.raw)] : nil
    }

    /// The cell that a diagram tests first.
    func cell(_ diagram: Diagram) -> Int { Int(cellOfNode[Int(diagram.raw)]) }

    /// The diagrams behind a node's edges, one for each value of its cell.
    func branches(_ diagram: Diagram) -> [Diagram] {
        let first = Int(firstEdge[Int(diagram.raw)])
        return edges[first..<first + cardinalities[cell(diagram)]].map { Diagram(raw: $0) }
    }

    /// All cells that a diagram tests.
    func support(_ diagram: Diagram) -> Set<Int> {
        var cells = Set<Int>()
        var seen = Set<Diagram>()
        var pending = [diagram]
        while let next = pending.popLast() {
            guard !next.isValue, seen.insert(next).inserted else { continue }
            cells.insert(cell(next))
            pending += branches(next)
        }
        return cells
    }

    // MARK: Building

    mutating func constant(_ value: Int) -> Diagram {
        if let id = valueIDs[value] { return Diagram(raw: id) }
        values.append(value)
        let id = ~Int32(values.count - 1)
        valueIDs[value] = id
        return Diagram(raw: id)
    }

    /// A node over given branches; a test that decides nothing is left out.
    mutating func node(cell: Int, branches: [Diagram]) throws(DiagramTooLarge) -> Diagram {
        let start = scratch.count
        scratch += branches.map(\.raw)
        return Diagram(raw: try makeNode(cell: cell, from: start))
    }

    /// Takes the edges from the end of `scratch`.
    private mutating func makeNode(cell: Int, from start: Int) throws(DiagramTooLarge) -> Int32 {
        defer { scratch.removeLast(scratch.count - start) }
        let count = scratch.count - start
        let only = scratch[start]
        if (start..<start + count).allSatisfy({ scratch[$0] == only }) { return only }
        var slot = Int(truncatingIfNeeded: hash(cell: cell, scratch, from: start, count)) & (slots.count - 1)
        while slots[slot] >= 0 {
            let candidate = Int(slots[slot])
            if cellOfNode[candidate] == cell, hasEdges(candidate, from: start, count) { return Int32(candidate) }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard cellOfNode.count < nodeLimit else { throw DiagramTooLarge() }
        let id = Int32(cellOfNode.count)
        cellOfNode.append(Int32(cell))
        firstEdge.append(Int32(edges.count))
        edges += scratch[start...]
        slots[slot] = id
        if cellOfNode.count * 2 > slots.count { rehash() }
        return id
    }

    private func hasEdges(_ node: Int, from start: Int, _ count: Int) -> Bool {
        let first = Int(firstEdge[node])
        return (0..<count).allSatisfy { edges[first + $0] == scratch[start + $0] }
    }

    private func hash(cell: Int, _ list: [Int32], from start: Int, _ count: Int) -> UInt64 {
        var h = UInt64(truncatingIfNeeded: cell) &* 0x9e37_79b9_7f4a_7c15
        for position in start..<start + count {
            h = (h ^ UInt64(truncatingIfNeeded: list[position])) &* 0xd6e8_feb8_6659_fd93
            h ^= h >> 32
        }
        return h
    }

    private mutating func rehash() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for node in cellOfNode.indices {
            let cell = Int(cellOfNode[node])
            let h = hash(cell: cell, edges, from: Int(firstEdge[node]), cardinalities[cell])
            var slot = Int(truncatingIfNeeded: h) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(node)
        }
    }

    // MARK: Combining

    /// Two diagrams combined point by point; `choose` takes the second where the first is not 0, else the third.
    mutating func combine(
        _ operation: Operation, _ a: Diagram, _ b: Diagram, _ c: Diagram = .no
    ) throws(DiagramTooLarge) -> Diagram {
        Diagram(raw: try apply(operation, a.raw, b.raw, c.raw))
    }

    /// Negation of a truth value.
    mutating func not(_ a: Diagram) throws(DiagramTooLarge) -> Diagram {
        try combine(.choose, a, .no, .yes)
    }

    private mutating func apply(
        _ operation: Operation, _ a: Int32, _ b: Int32, _ c: Int32
    ) throws(DiagramTooLarge) -> Int32 {
        if let known = shortcut(operation, a, b, c) { return known }
        let key = Combination(operation: operation, a: a, b: b, c: c)
        if let known = combinations[key] { return known }
        work += 1
        guard work < workLimit else { throw DiagramTooLarge() }
        let top = min(level(a), level(b), level(c))
        let start = scratch.count
        for value in 0..<cardinalities[top] {
            let branch: Int32
            do {
                branch = try apply(operation, along(a, top, value), along(b, top, value), along(c, top, value))
            } catch {
                scratch.removeLast(scratch.count - start)
                throw error
            }
            scratch.append(branch)
        }
        let result = try makeNode(cell: top, from: start)
        combinations[key] = result
        return result
    }

    private func level(_ a: Int32) -> Int { a < 0 ? Int.max : Int(cellOfNode[Int(a)]) }

    private func along(_ a: Int32, _ cell: Int, _ value: Int) -> Int32 {
        guard a >= 0, Int(cellOfNode[Int(a)]) == cell else { return a }
        return edges[Int(firstEdge[Int(a)]) + value]
    }

    private mutating func shortcut(_ operation: Operation, _ a: Int32, _ b: Int32, _ c: Int32) -> Int32? {
        let (no, yes) = (Diagram.no.raw, Diagram.yes.raw)
        switch operation {
        case .and:
            if a == no || b == no { return no }
            if a == yes || a == b { return b }
            return b == yes ? a : nil
        case .or:
            if a == yes || b == yes { return yes }
            if a == no || a == b { return b }
            return b == no ? a : nil
        case .equal:
            if a == b { return yes }
            return a < 0 && b < 0 ? no : nil
        case .less:
            if a == b { return no }
            return a < 0 && b < 0 ? (values[Int(~a)] < values[Int(~b)] ? yes : no) : nil
        case .add:
            return a < 0 && b < 0 ? constant(values[Int(~a)] &+ values[Int(~b)]).raw : nil
        case .choose:
            if a < 0 { return values[Int(~a)] != 0 ? b : c }
            if b == c { return b }
            // What is chosen by is a truth value.
            return b == yes && c == no ? a : nil
        }
    }

    // MARK: Restricting

    /// A diagram that agrees with another wherever each cell has one of its allowed values (a bit for each), and is
    /// smaller where that helps.
    mutating func restrict(_ diagram: Diagram, to allowed: [Int: UInt64]) -> Diagram {
        var done: [Diagram: Diagram] = [:]
        return restrict(diagram, allowed, &done)
    }

    private mutating func restrict(
        _ diagram: Diagram, _ allowed: [Int: UInt64], _ done: inout [Diagram: Diagram]
    ) -> Diagram {
        if diagram.isValue { return diagram }
        if let known = done[diagram] { return known }
        let cell = cell(diagram)
        var branches = branches(diagram)
        let set = allowed[cell] ?? ~0
        var first: Diagram?
        for value in branches.indices where set >> UInt64(value) & 1 == 1 {
            branches[value] = restrict(branches[value], allowed, &done)
            first = first ?? branches[value]
        }
        for value in branches.indices where set >> UInt64(value) & 1 == 0 { branches[value] = first ?? .no }
        let outerLimit = nodeLimit
        nodeLimit = Int.max
        defer { nodeLimit = outerLimit }
        let result = (try? node(cell: cell, branches: branches)) ?? diagram
        done[diagram] = result
        return result
    }
}
