import Z3Solver

/// A whole number as a bit-vector that holds how far the number is above the least value it can have.
///
/// Every operation makes its result as wide as the result's own range needs, so nothing overflows, no value has a sign,
/// and a number of one possible value has no bits at all.
struct Number: Hashable {
    /// The values that the number can have.
    let range: ClosedRange<Int>
    /// How far it is above `range.lowerBound`; `nil` exactly when the range has one value.
    let bits: Z3Term?

    init(_ range: ClosedRange<Int>, bits: Z3Term?) {
        precondition((range.count == 1) == (bits == nil), "a number has bits exactly when its value is open")
        self.range = range
        self.bits = bits
    }

    /// A constant.
    init(_ value: Int) { self.init(value...value, bits: nil) }

    /// How many bits hold the distance of any value of a range from its least.
    static func width(_ range: ClosedRange<Int>) -> Int {
        Int.bitWidth - (range.upperBound - range.lowerBound).leadingZeroBitCount
    }
}

extension ClosedRange<Int> {
    /// The smallest range that contains both.
    func union(_ other: ClosedRange<Int>) -> ClosedRange<Int> {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }
}

extension TermBuilder {
    /// The number as a vector that is 0 at the least value of a range that contains all of the number's.
    func bits(of number: Number, over range: ClosedRange<Int>) throws(Z3Error) -> Z3Term {
        precondition(
            range.lowerBound <= number.range.lowerBound && number.range.upperBound <= range.upperBound,
            "a number is widened to a range that contains its own")
        let width = Number.width(range)
        let offset = try context.bitVector(UInt64(number.range.lowerBound - range.lowerBound), width: width)
        guard let bits = number.bits else { return offset }
        let missing = width - Number.width(number.range)
        let wide = missing == 0 ? bits : try bits.zeroExtended(by: missing)
        return number.range.lowerBound == range.lowerBound ? wide : try wide.bitVectorSum(offset)
    }

    func equal(_ a: Number, _ b: Number) throws(Z3Error) -> Formula {
        if !a.range.overlaps(b.range) { return .known(false) }
        if a == b { return .known(true) }
        let range = a.range.union(b.range)
        return .term(try bits(of: a, over: range).equals(bits(of: b, over: range)))
    }

    func less(_ a: Number, _ b: Number) throws(Z3Error) -> Formula {
        if a.range.upperBound < b.range.lowerBound { return .known(true) }
        if a.range.lowerBound >= b.range.upperBound { return .known(false) }
        let range = a.range.union(b.range)
        return .term(try bits(of: a, over: range).unsignedLess(bits(of: b, over: range)))
    }

    /// The sum, as a balanced tree, so that most additions are narrow.
    func add(_ parts: [Number]) throws(Z3Error) -> Number {
        var terms = parts.filter { $0.bits != nil }
        var constant = parts.filter { $0.bits == nil }.reduce(0) { $0 + $1.range.lowerBound }
        while terms.count > 1 {
            var sums: [Number] = []
            for position in stride(from: 0, to: terms.count - 1, by: 2) {
                sums.append(try add(terms[position], terms[position + 1]))
            }
            if terms.count % 2 == 1 { sums.append(terms[terms.count - 1]) }
            terms = sums
        }
        guard let sum = terms.first else { return Number(constant) }
        constant += sum.range.lowerBound
        return Number(constant...constant + sum.range.upperBound - sum.range.lowerBound, bits: sum.bits)
    }

    private func add(_ a: Number, _ b: Number) throws(Z3Error) -> Number {
        let lower = a.range.lowerBound + b.range.lowerBound
        let range = lower...a.range.upperBound + b.range.upperBound
        // Each part's own least value is taken off before the parts are widened, and is put back by `range`.
        let left = try bits(of: Number(0...a.range.count - 1, bits: a.bits), over: 0...range.count - 1)
        let right = try bits(of: Number(0...b.range.count - 1, bits: b.bits), over: 0...range.count - 1)
        return Number(range, bits: try left.bitVectorSum(right))
    }

    /// The number with the other sign: what is left up to the most it can be.
    func negate(_ a: Number) throws(Z3Error) -> Number {
        let range = -a.range.upperBound ... -a.range.lowerBound
        guard let bits = a.bits else { return Number(range.lowerBound) }
        let most = try context.bitVector(UInt64(a.range.count - 1), width: Number.width(a.range))
        return Number(range, bits: try most.bitVectorDifference(bits))
    }

    func choose(_ condition: Formula, _ then: Number, _ otherwise: Number) throws(Z3Error) -> Number {
        if then == otherwise { return then }
        switch condition {
        case .known(let value): return value ? then : otherwise
        case .term(let condition):
            let range = then.range.union(otherwise.range)
            return Number(
                range, bits: try condition.then(bits(of: then, over: range), else: bits(of: otherwise, over: range)))
        }
    }

    /// Whether the number is one of a range.
    func isContained(_ number: Number, in range: ClosedRange<Int>) throws(Z3Error) -> Formula {
        try and([not(less(number, Number(range.lowerBound))), not(less(Number(range.upperBound), number))])
    }

    /// The number, on the understanding that it is one of a range.
    func narrow(_ number: Number, to range: ClosedRange<Int>) throws(Z3Error) -> Number {
        let common = number.range.clamped(to: range)
        if common == number.range { return number }
        guard common.count > 1 else { return Number(common.lowerBound) }
        let whole = try bits(of: number, over: number.range)
        let offset = try context.bitVector(
            UInt64(common.lowerBound - number.range.lowerBound), width: Number.width(number.range))
        let distance = common.lowerBound == number.range.lowerBound ? whole : try whole.bitVectorDifference(offset)
        return Number(common, bits: try distance.bits(0...Number.width(common) - 1))
    }
}
