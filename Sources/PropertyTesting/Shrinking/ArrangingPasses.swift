/// Puts neighbouring spans in order, the simpler first.
struct SortSpans: ShrinkPass {
    private var index = 0

    mutating func propose(_ best: ChoiceRecord) -> [UInt64]? {
        while index < best.spans.count {
            let left = best.spans[index]
            let right = best.spans[(index + 1)...].first { $0.start == left.end && $0.depth == left.depth }
            index += 1
            guard let right, left.start < left.end, right.start < right.end else { continue }
            let (first, second) = (best.values[left.range], best.values[right.range])
            guard second.lexicographicallyPrecedes(first) else { continue }
            return Array(best.values[..<left.range.lowerBound] + second + first + best.values[right.range.upperBound...])
        }
        return nil
    }

    mutating func learn(accepted: Bool) {
        // The one put first may be simpler than the one before it, too.
        if accepted { index = max(0, index - 2) }
    }
}

/// Moves an amount from one choice to a later one: all of it, half, one. The sum stays, as where two parts make a whole.
struct Redistribute: ShrinkPass {
    private var from = 0
    private var distance = 1
    private var part = Part.all
    private static let reach = 8

    private enum Part: CaseIterable {
        case all
        case half
        case one

        func amount(of value: UInt64) -> UInt64 {
            switch self {
            case .all: value
            case .half: value / 2
            case .one: value > 2 ? 1 : 0
            }
        }
    }

    mutating func propose(_ best: ChoiceRecord) -> [UInt64]? {
        while from < best.values.count {
            let to = from + distance
            guard best.values[from] > 0, distance <= Self.reach, to < best.values.count else {
                (from, distance, part) = (from + 1, 1, .all)
                continue
            }
            let amount = min(part.amount(of: best.values[from]), best.bounds[to] - best.values[to])
            if amount > 0 {
                var values = best.values
                values[from] -= amount
                values[to] += amount
                return values
            }
            advance()
        }
        return nil
    }

    mutating func learn(accepted: Bool) {
        // One at a time may go on for long, and halves come first.
        advance()
    }

    private mutating func advance() {
        switch part {
        case .all: part = .half
        case .half: part = .one
        case .one: (distance, part) = (distance + 1, .all)
        }
    }
}
