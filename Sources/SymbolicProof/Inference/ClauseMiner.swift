import TransitionSystems

/// Finds the clauses of few literals that hold in all states it is shown: which literals were never seen together.
///
/// Two literals, and three of which one is an *anchor*: a place that a task is at, or a relation between the elements. In
/// small protocols, four too.
struct ClauseMiner {
    let template: Template
    private let literals: [Template.Literal]
    private let anchors: [Int]
    private let isAnchor: [Bool]
    /// For each literal the position of its cell and the value that makes it true, once for each choice of elements.
    private var tests: [[(cell: Int, value: Int, isTrue: Bool)]] = []
    /// Whether there are so few literals that clauses of four are looked for too.
    private let looksForFour: Bool
    private var pairs: BitTable
    private var triples: [BitTable]
    /// For each anchor and each literal beside it, what was seen with both.
    private var quadruples: [[BitTable]]
    private var known: Set<[UInt64]> = []

    /// With more literals than this there would be too many clauses of four to try.
    private static let fewLiterals = 64

    /// - Parameter anchors: Whether clauses of three literals are looked for around a literal.
    init(_ template: Template, anchors isAnchor: (Template, Template.Literal) -> Bool) {
        self.template = template
        literals = template.literals
        let all = template.literals
        self.isAnchor = all.map { isAnchor(template, $0) }
        anchors = all.indices.filter { isAnchor(template, all[$0]) }
        pairs = BitTable(size: literals.count)
        let size = all.count
        triples = anchors.map { _ in BitTable(size: size) }
        looksForFour = size <= Self.fewLiterals
        quadruples = looksForFour ? anchors.map { _ in all.map { _ in BitTable(size: size) } } : []
    }

    /// Prepares for the states of one size.
    ///
    /// - Parameters:
    ///   - sizes: How many elements each index sort has.
    ///   - cell: The position of a variable's cell among a state's values.
    mutating func look(at sizes: [Sort: Int], cell: (VariableDeclaration, [Int]) -> Int) {
        tests = template.tuples(sizes).map { tuple in
            literals.map { literal in
                let atom = template.atoms[literal.atom]
                return (cell(atom.variable, atom.places.map { tuple[$0] }), atom.value, literal.isTrue)
            }
        }
    }

    /// Looks at one state.
    mutating func note(_ state: [Int]) {
        let words = (literals.count + 63) / 64
        for tests in tests {
            var mask = [UInt64](repeating: 0, count: words)
            state.withUnsafeBufferPointer { state in
                for (position, test) in tests.enumerated() where (state[test.cell] == test.value) == test.isTrue {
                    mask[position >> 6] |= 1 << UInt64(position & 63)
                }
            }
            guard known.insert(mask).inserted else { continue }
            var seen: [Int] = []
            for word in 0..<words {
                var rest = mask[word]
                while rest != 0 {
                    seen.append(word * 64 + rest.trailingZeroBitCount)
                    rest &= rest - 1
                }
            }
            pairs.note(seen, mask)
            for (position, anchor) in anchors.enumerated() where mask[anchor >> 6] >> UInt64(anchor & 63) & 1 == 1 {
                triples[position].note(seen, mask)
                if looksForFour { for literal in seen { quadruples[position][literal].note(seen, mask) } }
            }
        }
    }

    /// Clauses that speak of all the template's elements and that no shorter one found implies, each as the literals
    /// that were never seen together.
    func clauses() -> [[Template.Literal]] {
        let all = Set(template.binders.indices)
        let occurring = literals.indices.filter { pairs.contains($0, $0) }
        var found: [[Template.Literal]] = []
        for literal in literals.indices
        where !pairs.contains(literal, literal) && template.elements(literals[literal]) == all {
            found.append([literals[literal]])
        }
        for (position, a) in occurring.enumerated() {
            for b in occurring[(position + 1)...] where !pairs.contains(a, b) {
                guard literals[a].atom != literals[b].atom, !isOneCell(a, b), covers([a, b], all) else { continue }
                if comparesLike([a, b]) { found.append([literals[a], literals[b]]) }
            }
        }
        for (table, anchor) in zip(triples, anchors) where pairs.contains(anchor, anchor) {
            let beside = occurring.filter { pairs.contains(anchor, $0) && literals[$0].atom != literals[anchor].atom }
            for (position, a) in beside.enumerated() {
                for b in beside[(position + 1)...] where pairs.contains(a, b) && !table.contains(a, b) {
                    // Of clauses with several anchors, one is enough.
                    if isAnchor[a] && a < anchor || isAnchor[b] && b < anchor { continue }
                    guard covers([anchor, a, b], all), comparesLike([anchor, a, b]) else { continue }
                    found.append([literals[anchor], literals[a], literals[b]])
                }
            }
        }
        if looksForFour { found += clausesOfFour(all) }
        return found
    }

    private func clausesOfFour(_ all: Set<Int>) -> [[Template.Literal]] {
        var found: [[Template.Literal]] = []
        for (position, anchor) in anchors.enumerated() where pairs.contains(anchor, anchor) {
            let table = triples[position]
            let beside = literals.indices.filter { pairs.contains(anchor, $0) && !isAnchor[$0] }
            for (first, a) in beside.enumerated() {
                for (second, b) in beside.enumerated().dropFirst(first + 1) where table.contains(a, b) {
                    for c in beside[(second + 1)...] where table.contains(a, c) && table.contains(b, c) {
                        guard pairs.contains(a, b), pairs.contains(a, c), pairs.contains(b, c) else { continue }
                        guard !quadruples[position][a].contains(b, c) else { continue }
                        guard covers([anchor, a, b, c], all), comparesLike([anchor, a, b, c]) else { continue }
                        found.append([anchor, a, b, c].map { literals[$0] })
                    }
                }
            }
        }
        return found
    }

    private func isOneCell(_ a: Int, _ b: Int) -> Bool {
        let (x, y) = (template.atoms[literals[a].atom], template.atoms[literals[b].atom])
        return x.variable == y.variable && x.places == y.places
    }

    /// Of two elements of one sort only the same thing is compared: that no two are at one place, or have one owner.
    /// What else excludes two requests follows, since they exclude each other through something that they share.
    private func comparesLike(_ chosen: [Int]) -> Bool {
        let binders = template.binders
        guard binders.indices.contains(where: { place in binders[..<place].contains { $0.sort == binders[place].sort } })
        else { return true }
        let atoms = chosen.map { template.atoms[literals[$0].atom] }
        return atoms.allSatisfy { $0.variable == atoms[0].variable && $0.value == atoms[0].value }
            && chosen.allSatisfy { literals[$0].isTrue }
    }

    private func covers(_ chosen: [Int], _ all: Set<Int>) -> Bool {
        chosen.reduce(into: Set<Int>()) { $0.formUnion(template.elements(literals[$1])) } == all
    }
}
