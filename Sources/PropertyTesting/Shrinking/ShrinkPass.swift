/// One way of making choices simpler. A pass proposes; whoever runs the property says which proposals still fail.
///
/// A pass walks over the choices once. It is told of each proposal what became of it before it is asked for the next.
package protocol ShrinkPass {
    /// The next proposal, or nil at the end of the walk.
    ///
    /// - Parameter best: the simplest choices known to fail.
    mutating func propose(_ best: ChoiceRecord) -> [UInt64]?

    /// Whether the proposal failed, too, and is the best now.
    mutating func learn(accepted: Bool)
}

/// Leaves out what belongs together: many neighbours at once, then fewer, from the outermost spans inwards.
///
/// - Source: after the delta debugging of A. Zeller, R. Hildebrandt, "Simplifying and isolating failure-inducing input",
///   IEEE TSE 28 (2002).
struct DeleteSpans: ShrinkPass {
    private var depth: Int32 = 0
    private var chunk: Int?
    private var last = Int.max

    mutating func propose(_ best: ChoiceRecord) -> [UInt64]? {
        let deepest = best.spans.map(\.depth).max() ?? -1
        while depth <= deepest {
            let level = best.spans.filter { $0.depth == depth && $0.start < $0.end }
            let size = min(chunk ?? level.count, level.count)
            if size == 0 || level.isEmpty {
                (depth, chunk, last) = (depth + 1, nil, .max)
                continue
            }
            chunk = size
            let end = min(last, level.count)
            if end < size {
                (chunk, last) = (size == 1 ? 0 : size / 2, .max)
                continue
            }
            last = end
            return best.values.removing(level[(end - size)..<end].map(\.range))
        }
        return nil
    }

    mutating func learn(accepted: Bool) {
        let size = chunk ?? 1
        last -= accepted ? size : max(1, size / 2)
    }
}

/// Leaves out two spans that lie apart, where one without the other is needed: what is opened here and closed there. Only
/// of choices that are few already.
struct DeletePairs: ShrinkPass {
    private var first = 0
    private var second = 1
    private static let mostSpans = 32

    mutating func propose(_ best: ChoiceRecord) -> [UInt64]? {
        let spans = best.spans.filter { $0.start < $0.end }.map(\.range)
        guard spans.count <= Self.mostSpans else { return nil }
        while first < spans.count {
            guard second < spans.count else {
                first += 1
                second = first + 1
                continue
            }
            let (left, right) = (spans[first], spans[second])
            second += 1
            if left.upperBound <= right.lowerBound { return best.values.removing([left, right]) }
        }
        return nil
    }

    mutating func learn(accepted: Bool) {
        if accepted { second = first + 1 }
    }
}

/// Leaves out choices, whatever they belong to: eight in a row, then four, two, one.
struct DeleteChoices: ShrinkPass {
    private var chunk = 8
    private var end = Int.max

    mutating func propose(_ best: ChoiceRecord) -> [UInt64]? {
        while chunk > 0 {
            end = min(end, best.values.count)
            if end >= chunk { return best.values.removing([(end - chunk)..<end]) }
            (chunk, end) = (chunk / 2, .max)
        }
        return nil
    }

    mutating func learn(accepted: Bool) {
        end -= accepted ? chunk : 1
    }
}

/// Puts a part of a value in place of the value: a subtree for the tree.
struct PromoteSpans: ShrinkPass {
    private var outer = 0
    private var inner = 1

    mutating func propose(_ best: ChoiceRecord) -> [UInt64]? {
        while outer < best.spans.count {
            let around = best.spans[outer]
            if inner < best.spans.count, best.spans[inner].start < around.end {
                let within = best.spans[inner]
                if within.range.count < around.range.count, within.depth > around.depth {
                    return best.values.removing([
                        around.range.lowerBound..<within.range.lowerBound,
                        within.range.upperBound..<around.range.upperBound,
                    ])
                }
                inner += 1
            } else {
                outer += 1
                inner = outer + 1
            }
        }
        return nil
    }

    mutating func learn(accepted: Bool) {
        if accepted { inner = outer + 1 } else { inner += 1 }
    }
}

/// Makes the choices of a span the simplest ones.
struct ZeroSpans: ShrinkPass {
    private var index = 0

    mutating func propose(_ best: ChoiceRecord) -> [UInt64]? {
        while index < best.spans.count {
            let range = best.spans[index].range
            index += 1
            guard best.values[range].contains(where: { $0 > 0 }) else { continue }
            var values = best.values
            for place in range { values[place] = 0 }
            return values
        }
        return nil
    }

    mutating func learn(accepted: Bool) {}
}

extension [UInt64] {
    /// Without the elements in some ranges, which are in order and do not overlap.
    func removing(_ ranges: [Range<Int>]) -> [UInt64] {
        var rest: [UInt64] = []
        rest.reserveCapacity(count)
        var position = 0
        for range in ranges where range.upperBound > position {
            rest.append(contentsOf: self[position..<Swift.max(position, range.lowerBound)])
            position = range.upperBound
        }
        rest.append(contentsOf: self[position...])
        return rest
    }
}
