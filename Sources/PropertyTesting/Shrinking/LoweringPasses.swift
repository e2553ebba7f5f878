/// Makes each choice as small as it can be: 0, or else by halving what is left.
struct LowerEach: ShrinkPass {
    private var index = 0
    private var bisection: Bisection?

    mutating func propose(_ best: ChoiceRecord) -> [UInt64]? {
        while index < best.values.count {
            let value = best.values[index]
            if bisection == nil { bisection = Bisection(from: value) }
            bisection!.best(is: value)
            guard let lower = bisection!.proposal else {
                (index, bisection) = (index + 1, nil)
                continue
            }
            var values = best.values
            values[index] = lower
            return values
        }
        return nil
    }

    mutating func learn(accepted: Bool) { bisection?.learn(accepted: accepted) }
}

/// Makes equal choices smaller together: two names of one thing stay names of one thing.
struct LowerTogether: ShrinkPass {
    private var index = 0
    private var bisection: Bisection?
    private var places: [Int] = []

    mutating func propose(_ best: ChoiceRecord) -> [UInt64]? {
        while index < best.values.count {
            let value = best.values[index]
            if bisection == nil {
                places = best.values.indices.filter { $0 >= index && best.values[$0] == value }
                guard value > 0, places.count > 1, best.values.firstIndex(of: value) == index else {
                    index += 1
                    continue
                }
                bisection = Bisection(from: value)
            }
            bisection!.best(is: value)
            guard let lower = bisection!.proposal else {
                (index, bisection) = (index + 1, nil)
                continue
            }
            var values = best.values
            for place in places where place < values.count { values[place] = lower }
            return values
        }
        return nil
    }

    mutating func learn(accepted: Bool) { bisection?.learn(accepted: accepted) }
}

/// Makes a choice smaller and leaves out a span close to it: a choice may say how much there is to come, or be as large
/// as it is because of what came before.
struct LowerAndDelete: ShrinkPass {
    private var index = 0
    private var neighbour = 0
    private var isByOne = false
    private static let reach = 8

    mutating func propose(_ best: ChoiceRecord) -> [UInt64]? {
        while index < best.values.count {
            let value = best.values[index]
            let spans = value == 0 ? [] : neighbours(best)
            guard neighbour < spans.count else {
                (index, neighbour, isByOne) = (index + 1, 0, false)
                continue
            }
            let span = spans[neighbour]
            var values = best.values
            values[index] = isByOne ? value - 1 : 0
            // One less than one is none: it was tried.
            let isRepeated = isByOne && value == 1
            if isByOne { neighbour += 1 }
            isByOne.toggle()
            if !isRepeated { return values.removing([span]) }
        }
        return nil
    }

    /// The spans behind the choice, then those before it, the closest first.
    private func neighbours(_ best: ChoiceRecord) -> [Range<Int>] {
        let spans = best.spans.filter { $0.start < $0.end }.map(\.range)
        return Array(spans.filter { $0.lowerBound > index }.prefix(Self.reach))
            + spans.filter { $0.upperBound <= index }.suffix(Self.reach).reversed()
    }

    /// Each place is tried once: where nothing depends on the choice, one less would go on for long.
    mutating func learn(accepted: Bool) {}
}

/// Looks for the smallest number that is accepted, supposing that what is larger is, too.
private struct Bisection {
    private var refused: UInt64?
    private var lowest: UInt64
    private var asked: UInt64 = 0

    init(from value: UInt64) { lowest = value }

    mutating func best(is value: UInt64) { lowest = value }

    /// The number to try next.
    var proposal: UInt64? {
        mutating get {
            guard let refused else {
                asked = 0
                return lowest > 0 ? 0 : nil
            }
            guard lowest > refused + 1 else { return nil }
            asked = refused + (lowest - refused) / 2
            return asked
        }
    }

    mutating func learn(accepted: Bool) {
        if !accepted { refused = asked }
    }
}
