import CZ3

/// Constants and literals.
extension Z3Context {
    /// The constant of that name and sort. Asked for again, it is the same one.
    public func constant(_ name: String, _ sort: Z3Sort) throws(Z3Error) -> Z3Term {
        let sortReference = try reference(to: sort)
        return try adoptTerm(
            withExtendedLifetime(sortReference) { Z3_mk_const(raw, symbol(name), sortReference.raw) },
            "make the constant '\(name)' of sort \(sort)")
    }

    /// A constant that is no other constant; its name begins with `prefix` and `!`.
    public func freshConstant(_ prefix: String, _ sort: Z3Sort) throws(Z3Error) -> Z3Term {
        let sortReference = try reference(to: sort)
        return try adoptTerm(
            withExtendedLifetime(sortReference) { Z3_mk_fresh_const(raw, prefix, sortReference.raw) },
            "make a fresh constant '\(prefix)' of sort \(sort)")
    }

    /// The truth value.
    public func bool(_ value: Bool) throws(Z3Error) -> Z3Term {
        try adoptTerm(value ? Z3_mk_true(raw) : Z3_mk_false(raw), "make the literal \(value)")
    }

    /// The bit-vector of that value. Throws if `width` bits don't hold it.
    public func bitVector(_ value: UInt64, width: Int) throws(Z3Error) -> Z3Term {
        let attempted = { "make the bit-vector \(value) of width \(width)" }
        let sort = try reference(to: .bitVector(width: width))
        guard width >= UInt64.bitWidth - value.leadingZeroBitCount else {
            throw Z3Error(.argument, attempted: attempted(), reason: "the value needs more bits")
        }
        return try adoptTerm(
            withExtendedLifetime(sort) { Z3_mk_unsigned_int64(raw, value, sort.raw) }, attempted())
    }

    /// The integer.
    public func integer(_ value: Int) throws(Z3Error) -> Z3Term {
        let sort = try reference(to: .integer)
        return try adoptTerm(
            withExtendedLifetime(sort) { Z3_mk_int64(raw, Int64(value), sort.raw) }, "make the integer \(value)")
    }
}

/// Operations on any number of terms.
extension Z3Context {
    /// All of the terms hold. Of no terms: true; of one: the term itself.
    public func and(_ terms: [Z3Term]) throws(Z3Error) -> Z3Term {
        switch terms.count {
        case 0: try bool(true)
        case 1: try proposition(terms[0], "conjoin")
        default: try adoptTerm(lend(terms) { Z3_mk_and(raw, $0, $1) }, "conjoin \(excerpts(terms))")
        }
    }

    /// One of the terms holds, or several. Of no terms: false; of one: the term itself.
    public func or(_ terms: [Z3Term]) throws(Z3Error) -> Z3Term {
        switch terms.count {
        case 0: try bool(false)
        case 1: try proposition(terms[0], "disjoin")
        default: try adoptTerm(lend(terms) { Z3_mk_or(raw, $0, $1) }, "disjoin \(excerpts(terms))")
        }
    }

    /// No two of the terms have the same value. They must be of one sort.
    public func distinct(_ terms: [Z3Term]) throws(Z3Error) -> Z3Term {
        guard terms.count > 1 else { return try bool(true) }
        return try adoptTerm(lend(terms) { Z3_mk_distinct(raw, $0, $1) }, "tell apart \(excerpts(terms))")
    }

    /// At most `bound` of the terms hold.
    ///
    /// This is Z3's own operator `(_ at-most bound)`, which its solvers treat well; other solvers don't read it.
    public func atMost(_ bound: Int, of terms: [Z3Term]) throws(Z3Error) -> Z3Term {
        let attempted = { "bound by \(bound) the number of \(excerpts(terms))" }
        let limit = try natural(bound, attempted())
        guard !terms.isEmpty else { return try bool(true) }
        return try adoptTerm(lend(terms) { Z3_mk_atmost(raw, $0, $1, limit) }, attempted())
    }

    /// Exactly one of the terms holds. Like ``atMost(_:of:)``, this uses an operator of Z3's own.
    public func exactlyOne(of terms: [Z3Term]) throws(Z3Error) -> Z3Term {
        try atMost(1, of: terms).and(or(terms))
    }

    /// The one term of a conjunction or disjunction, which must be Boolean as if there were two.
    private func proposition(_ term: Z3Term, _ verb: String) throws(Z3Error) -> Z3Term {
        own(term)
        guard term.sort == .bool else {
            throw Z3Error(
                .sort, attempted: "\(verb) \(excerpts([term]))", reason: "the sort \(term.sort) is not Bool")
        }
        return term
    }
}

/// Quantifiers.
extension Z3Context {
    /// `body` holds for all values of the constants, which become its bound variables. Of no constants: `body`.
    ///
    /// Throws unless each of `constants` is a constant and `body` is Boolean.
    public func forAll(_ constants: [Z3Term], _ body: Z3Term) throws(Z3Error) -> Z3Term {
        try quantified(constants, body, "for all", Z3_mk_forall_const)
    }

    /// `body` holds for some values of the constants, which become its bound variables. Of no constants: `body`.
    ///
    /// Throws unless each of `constants` is a constant and `body` is Boolean.
    public func exists(_ constants: [Z3Term], _ body: Z3Term) throws(Z3Error) -> Z3Term {
        try quantified(constants, body, "for some", Z3_mk_exists_const)
    }

    private typealias MakeQuantifier = (
        Z3_context?, _ weight: UInt32, UInt32, UnsafePointer<Z3_app?>?, _ patternCount: UInt32,
        UnsafePointer<Z3_pattern?>?, Z3_ast?
    ) -> Z3_ast?

    private func quantified(
        _ constants: [Z3Term], _ body: Z3Term, _ words: String, _ make: MakeQuantifier
    ) throws(Z3Error) -> Z3Term {
        own(body)
        guard !constants.isEmpty else { return try proposition(body, "quantify") }
        let attempted = { "say \(words) \(excerpts(constants)) that \(excerpts([body]))" }
        // Z3 says no more than "invalid argument" here.
        guard constants.allSatisfy(\.isConstant) else {
            throw Z3Error(.argument, attempted: attempted(), reason: "a quantifier binds constants only")
        }
        // A weight of 1 is what SMT-LIB text without a weight means, so the printed term says no more than it must.
        return try adoptTerm(
            lend(constants) { make(raw, 1, $0, $1, 0, nil, body.raw) }, attempted())
    }
}
