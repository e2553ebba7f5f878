import PropertyTesting

/// Says who takes the next step, of a scenario's tasks and the engine's.
struct Pace {
    /// One of those who can take a step.
    enum Next: Hashable { case script(Int), engine(Int) }

    /// Who goes first, where whoever comes first in an order goes on.
    private var ranks: [Next: UInt64] = [:]
    private var changes: Set<Int> = []
    private var goesByRank = false
    private var last: Next?

    /// How many steps a run has, about: where an order changes.
    private static let length: UInt64 = 250

    init(_ choices: inout Choices, isFixed: Bool) {
        guard !isFixed else { return }
        var (goesByRank, changes) = (false, Set<Int>())
        // Drawn like any choice, so that it is random; what follows from it is recorded step by step.
        _ = choices.draw(through: 1) { random in
            goesByRank = random.next(through: 1) == 0
            if goesByRank {
                for _ in 0..<random.next(through: 4) { changes.insert(Int(random.next(through: Self.length))) }
            }
            return 0
        }
        (self.goesByRank, self.changes) = (goesByRank, changes)
    }

    /// One of those who can go on. The simplest choice is whoever took the last step.
    ///
    /// - Source: Burckhardt, Kothari, Musuvathi, Nagarakatte, A randomized scheduler with probabilistic guarantees of
    ///   finding bugs, ASPLOS 2010.
    mutating func choose(_ scripts: [Int], _ engine: [Int], step: Int, _ choices: inout Choices) -> Next {
        var all = scripts.map { Next.script($0) } + engine.map { Next.engine($0) }
        if let last, let place = all.firstIndex(of: last) {
            all.remove(at: place)
            all.insert(last, at: 0)
        }
        guard all.count > 1 else {
            last = all[0]
            return all[0]
        }
        let chosen = choices.draw(through: UInt64(all.count - 1)) { random in
            guard self.goesByRank else { return random.next(through: UInt64(all.count - 1)) }
            for one in all where self.ranks[one] == nil { self.ranks[one] = 1 << 32 + random.next(through: 1 << 31) }
            let first = all.indices.max { self.ranks[all[$0]]! < self.ranks[all[$1]]! }!
            if self.changes.remove(step) != nil { self.ranks[all[first]] = UInt64(step) }
            return UInt64(first)
        }
        last = all[Int(chosen)]
        return all[Int(chosen)]
    }
}
