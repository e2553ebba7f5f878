import CZ3

/// Operations on integers.
extension Z3Term {
    /// The sum.
    public func plus(_ other: Z3Term) throws(Z3Error) -> Z3Term { try pair(Z3_mk_add, other, "add") }

    /// The difference.
    public func minus(_ other: Z3Term) throws(Z3Error) -> Z3Term { try pair(Z3_mk_sub, other, "subtract") }

    /// Less than or equal.
    public func lessOrEqual(_ other: Z3Term) throws(Z3Error) -> Z3Term { try binary(Z3_mk_le, other, "compare") }

    /// Less than.
    public func less(_ other: Z3Term) throws(Z3Error) -> Z3Term { try binary(Z3_mk_lt, other, "compare") }
}
