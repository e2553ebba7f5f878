import CZ3

/// Operations on bit-vectors. Where two are combined, they must be of one width, but for ``concatenated(with:)``.
extension Z3Term {
    /// The sum, modulo 2 to the power of the width.
    public func bitVectorSum(_ other: Z3Term) throws(Z3Error) -> Z3Term { try binary(Z3_mk_bvadd, other, "add") }

    /// The difference, modulo 2 to the power of the width.
    public func bitVectorDifference(_ other: Z3Term) throws(Z3Error) -> Z3Term {
        try binary(Z3_mk_bvsub, other, "subtract")
    }

    /// Less than or equal, both read as unsigned.
    public func unsignedLessOrEqual(_ other: Z3Term) throws(Z3Error) -> Z3Term {
        try binary(Z3_mk_bvule, other, "compare")
    }

    /// Less than, both read as unsigned.
    public func unsignedLess(_ other: Z3Term) throws(Z3Error) -> Z3Term { try binary(Z3_mk_bvult, other, "compare") }

    /// The bits of a closed range, counted from the least significant, 0.
    public func bits(_ range: ClosedRange<Int>) throws(Z3Error) -> Z3Term {
        let attempted = { "extract bits \(range.lowerBound) to \(range.upperBound) of \(excerpts([self]))" }
        let high = try context.natural(range.upperBound, attempted())
        let low = try context.natural(range.lowerBound, attempted())
        return try context.adoptTerm(
            withExtendedLifetime(self) { Z3_mk_extract(context.raw, high, low, raw) }, attempted())
    }

    /// This as the most significant bits, the other as the least significant ones.
    public func concatenated(with other: Z3Term) throws(Z3Error) -> Z3Term {
        try binary(Z3_mk_concat, other, "concatenate")
    }

    /// The same number in a vector that is wider by `bits`.
    public func zeroExtended(by bits: Int) throws(Z3Error) -> Z3Term {
        let attempted = { "extend by \(bits) bits \(excerpts([self]))" }
        let count = try context.natural(bits, attempted())
        return try context.adoptTerm(
            withExtendedLifetime(self) { Z3_mk_zero_ext(context.raw, count, raw) }, attempted())
    }
}
