import CZ3

/// Operations on truth values, and those that any sort has.
extension Z3Term {
    /// Not this.
    public func not() throws(Z3Error) -> Z3Term { try unary(Z3_mk_not, "negate") }

    /// This and the other. For more than two, ``Z3Context/and(_:)`` is cheaper.
    public func and(_ other: Z3Term) throws(Z3Error) -> Z3Term { try pair(Z3_mk_and, other, "conjoin") }

    /// This or the other. For more than two, ``Z3Context/or(_:)`` is cheaper.
    public func or(_ other: Z3Term) throws(Z3Error) -> Z3Term { try pair(Z3_mk_or, other, "disjoin") }

    /// The other holds if this does.
    public func implies(_ other: Z3Term) throws(Z3Error) -> Z3Term { try binary(Z3_mk_implies, other, "imply") }

    /// The other holds exactly when this does. Throws unless both are Boolean.
    public func iff(_ other: Z3Term) throws(Z3Error) -> Z3Term {
        guard sort == .bool else {
            throw Z3Error(.sort, attempted: "equate \(excerpts([self, other]))", reason: "the sort \(sort) is not Bool")
        }
        return try binary(Z3_mk_iff, other, "equate")
    }

    /// Exactly one of the two holds.
    public func xor(_ other: Z3Term) throws(Z3Error) -> Z3Term { try binary(Z3_mk_xor, other, "exclude") }

    /// The two have the same value. They must be of one sort, which may be any.
    public func equals(_ other: Z3Term) throws(Z3Error) -> Z3Term { try binary(Z3_mk_eq, other, "compare") }

    /// `first` where this holds, else `second`, which must be of one sort.
    public func then(_ first: Z3Term, else second: Z3Term) throws(Z3Error) -> Z3Term {
        context.own(first)
        context.own(second)
        return try context.adoptTerm(
            withExtendedLifetime((self, first, second)) { Z3_mk_ite(context.raw, raw, first.raw, second.raw) },
            "choose by \(excerpts([self, first, second]))")
    }
}
