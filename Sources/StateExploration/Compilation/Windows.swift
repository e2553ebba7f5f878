/// Chooses a few windows of neighbouring cells, so that a state's values there select the steps that may be possible.
struct WindowPlan {
    /// Bits of the widest window: a table of so many entries stays in the first cache.
    static let mostBits = 9

    /// Neighbouring cells in one word.
    struct Choice {
        let cells: [Int]
        let word: Int
        let shift: Int
        let bits: Int
        /// Positions of the steps that the window selects, ascending.
        var steps: [Int]
    }

    private(set) var choices: [Choice] = []

    init(layout: StateLayout, steps: [StepForm]) {
        let candidates = Self.candidates(layout)
        var left = Set(steps.indices)
        while !left.isEmpty {
            var best: (score: Double, choice: Choice)?
            for var candidate in candidates {
                var score = 0.0
                for position in left {
                    let selects = Self.selectivity(steps[position], in: candidate.cells, layout)
                    let all = Self.selectivity(steps[position], in: Array(steps[position].allowed.keys), layout)
                    guard selects > 0, selects * 2 >= all else { continue }
                    score += selects
                    candidate.steps.append(position)
                }
                if score > (best?.score ?? 0) { best = (score, candidate) }
            }
            guard var choice = best?.choice else { break }
            choice.steps.sort()
            left.subtract(choice.steps)
            choices.append(choice)
        }
        if !left.isEmpty {
            choices.append(Choice(cells: [], word: 0, shift: 0, bits: 0, steps: left.sorted()))
        }
    }

    private static func candidates(_ layout: StateLayout) -> [Choice] {
        layout.order.indices.map { start in
            let first = layout.fields[layout.order[start]]
            var cells: [Int] = []
            var bits = 0
            for cell in layout.order[start...] {
                let field = layout.fields[cell]
                guard field.word == first.word, bits + field.bits <= max(mostBits, first.bits) else { break }
                cells.append(cell)
                bits += field.bits
            }
            return Choice(cells: cells, word: first.word, shift: first.shift, bits: bits, steps: [])
        }
        .filter { $0.bits <= 16 }
    }

    /// How much the values of some cells tell about whether a step is possible, in bits.
    private static func selectivity(_ step: StepForm, in cells: [Int], _ layout: StateLayout) -> Double {
        cells.reduce(0) { sum, cell in
            guard let set = step.allowed[cell] else { return sum }
            let bits = layout.fields[cell].bits
            let all = bits >= 6 ? 64 : 1 << bits
            let held = bits >= 6 ? set : set & ((1 << UInt64(all)) - 1)
            return sum + Double(max(0, all - held.nonzeroBitCount)) / Double(all)
        }
    }
}
