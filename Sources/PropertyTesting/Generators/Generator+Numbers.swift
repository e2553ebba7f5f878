extension Generator where Value: FixedWidthInteger & Sendable {
    /// An integer of a range. The one closest to 0 is the simplest; of two as close, the positive one.
    ///
    /// Its ends and 0 come more often than others, and in a wide range every order of magnitude comes as often as the
    /// next.
    ///
    /// - Parameter range: of a type of at most 64 bits.
    public static func integer(in range: ClosedRange<Value> = .min ... .max) -> Generator {
        precondition(Value.bitWidth <= 64, "integers of at most 64 bits")
        let places = NumberLine(range)
        let bound = places.bound
        return Generator { choices in
            places.value(at: choices.draw(through: bound) { places.sample(&$0) })
        }
    }

    /// An integer of a range that does not contain its upper end.
    public static func integer(in range: Range<Value>) -> Generator {
        guard !range.isEmpty else {
            return Generator { _ throws(Rejection) in throw Rejection("an integer of an empty range") }
        }
        return integer(in: range.lowerBound...range.upperBound - 1)
    }
}

extension Generator where Value == Double {
    /// A number of a range. Whole numbers are simpler than hundredths, and those than others.
    public static func double(in range: ClosedRange<Double> = -1e9...1e9) -> Generator {
        precondition(range.lowerBound.isFinite && range.upperBound.isFinite, "a range of finite numbers")
        let whole = wholeNumbers(in: range)
        return Generator { choices in
            let fineness = choices.draw(through: 2)
            if fineness < 2, let whole {
                let value = whole.value(at: choices.draw(through: whole.bound) { whole.sample(&$0) })
                let hundredths = fineness == 0 ? 0 : Double(choices.draw(through: 99)) / 100
                return min(Double(value) + hundredths, range.upperBound)
            }
            // Each end by its share: their difference may be more than a number holds.
            let share = Double(choices.draw(through: 1 << 53)) * 0x1p-53
            let value = range.lowerBound * (1 - share) + range.upperBound * share
            return min(max(value, range.lowerBound), range.upperBound)
        }
    }

    /// The whole numbers of a range, where all of them are numbers of this kind.
    private static func wholeNumbers(in range: ClosedRange<Double>) -> NumberLine<Int64>? {
        let (lower, upper) = (range.lowerBound.rounded(.up), range.upperBound.rounded(.down))
        guard lower <= upper, abs(lower) <= 0x1p53, abs(upper) <= 0x1p53 else { return nil }
        return NumberLine(Int64(lower), Int64(upper))
    }
}

/// The integers of a range in the order of their simplicity: the one closest to 0, then its neighbours on both sides by
/// turns, then the rest of the longer side.
struct NumberLine<Value: FixedWidthInteger & Sendable>: Sendable {
    private let origin: Value
    private let below: UInt64
    private let above: UInt64

    init(_ range: ClosedRange<Value>) {
        origin = range.contains(0) ? 0 : range.lowerBound > 0 ? range.lowerBound : range.upperBound
        below = Self.distance(from: range.lowerBound, to: origin)
        above = Self.distance(from: origin, to: range.upperBound)
    }

    init?(_ lower: Value, _ upper: Value) {
        guard lower <= upper else { return nil }
        self.init(lower...upper)
    }

    /// The place of the least simple integer.
    var bound: UInt64 { below + above }

    /// The integer at a place from 0 through `bound`.
    func value(at place: UInt64) -> Value {
        let both = min(below, above)
        if place > 2 * both || both == 0 {
            let distance = place - both
            return above > below ? origin &+ Value(truncatingIfNeeded: distance)
                : origin &- Value(truncatingIfNeeded: distance)
        }
        let distance = Value(truncatingIfNeeded: (place + 1) / 2)
        return place % 2 == 1 ? origin &+ distance : origin &- distance
    }

    /// A random place: the ends and 0 more often than others, and in a wide range every order of magnitude as often as
    /// the next.
    func sample(_ random: inout SeededGenerator) -> UInt64 {
        let bound = bound
        guard bound > 15 else { return random.next(through: bound) }
        switch random.next(through: 15) {
        case 0: return 0
        case 1: return below <= above ? 2 * below : bound
        case 2: return above == 0 ? 0 : above <= below ? 2 * above - 1 : bound
        case 3...8 where bound > 255:
            let bits = 1 + random.next(through: UInt64(bound.bitWidth - bound.leadingZeroBitCount - 1))
            return random.next(through: min(bound, bits == 64 ? .max : (1 << bits) - 1))
        default: return random.next(through: bound)
        }
    }

    private static func distance(from lower: Value, to upper: Value) -> UInt64 {
        UInt64(truncatingIfNeeded: upper) &- UInt64(truncatingIfNeeded: lower)
    }
}
