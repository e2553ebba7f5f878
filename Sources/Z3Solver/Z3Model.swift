import CZ3

/// Values for constants and functions under which a solver's assertions hold.
///
/// What the assertions leave open is given a value too, always the same one.
public struct Z3Model: CustomStringConvertible {
    let reference: Reference<ModelKind>

    init(_ reference: Reference<ModelKind>) { self.reference = reference }

    private var context: Z3Context { reference.context }

    /// The whole model, as Z3 writes it.
    public var description: String {
        withExtendedLifetime(reference) {
            Z3_model_to_string(context.raw, reference.raw).map { String(cString: $0) } ?? ""
        }
    }

    /// The term's value, as a term: a literal, or an element of an uninterpreted sort.
    public func value(of term: Z3Term) throws(Z3Error) -> Z3Term {
        context.own(term)
        var value: Z3_ast?
        let evaluated = withExtendedLifetime((self, term)) {
            Z3_model_eval(context.raw, reference.raw, term.raw, true, &value)
        }
        return try context.adoptTerm(evaluated ? value : nil, "evaluate \(excerpts([term]))")
    }

    /// The value of a Boolean term. Throws if the sort is another, or a quantifier in it has no value that Z3 can tell.
    public func bool(_ term: Z3Term) throws(Z3Error) -> Bool {
        let value = try value(of: term)
        switch withExtendedLifetime(value, { Z3_get_bool_value(context.raw, value.raw) }) {
        case Z3_L_TRUE: return true
        case Z3_L_FALSE: return false
        default: throw unreadable(term, value, as: "a truth value")
        }
    }

    /// The value of a bit-vector of at most 64 significant bits, read as unsigned. Throws if the term is none.
    public func unsigned(_ term: Z3Term) throws(Z3Error) -> UInt64 {
        let value = try value(of: term)
        var number: UInt64 = 0
        guard
            withExtendedLifetime(
                value,
                {
                    Z3_get_ast_kind(context.raw, value.raw) == Z3_NUMERAL_AST
                        && Z3_get_numeral_uint64(context.raw, value.raw, &number)
                })
        else { throw unreadable(term, value, as: "an unsigned number of 64 bits") }
        return number
    }

    /// The value of an integer. Throws if the term is none, or the value does not fit.
    public func integer(_ term: Z3Term) throws(Z3Error) -> Int {
        let value = try value(of: term)
        var number: Int64 = 0
        guard
            withExtendedLifetime(
                value,
                {
                    Z3_get_ast_kind(context.raw, value.raw) == Z3_NUMERAL_AST
                        && Z3_get_numeral_int64(context.raw, value.raw, &number)
                })
        else { throw unreadable(term, value, as: "an integer of 64 bits") }
        return Int(number)
    }

    /// The name of the element that is the value of a term of an uninterpreted sort, for instance `Block!val!0`.
    public func element(_ term: Z3Term) throws(Z3Error) -> String {
        let value = try value(of: term)
        guard case .uninterpreted = value.sort else { throw unreadable(term, value, as: "an element") }
        return value.description
    }

    /// The elements that the model gives an uninterpreted sort; none if nothing that was asserted speaks of the sort.
    ///
    /// Quantifiers range over these, so what the model says of a relation is its value at each of them. Throws if the
    /// sort is not uninterpreted.
    public func universe(of sort: Z3Sort) throws(Z3Error) -> [Z3Term] {
        let attempted = { "list the elements of the sort \(sort)" }
        guard case .uninterpreted = sort else {
            throw Z3Error(.sort, attempted: attempted(), reason: "only an uninterpreted sort has a list of elements")
        }
        let sortReference = try context.reference(to: sort)
        guard hasUniverse(sortReference) else { return [] }
        let vector = try context.adopt(
            withExtendedLifetime((self, sortReference)) {
                Z3_model_get_sort_universe(context.raw, reference.raw, sortReference.raw)
            }, as: VectorKind.self, attempted())
        return try context.terms(of: vector, attempted())
    }

    private func hasUniverse(_ sort: Reference<SyntaxKind>) -> Bool {
        withExtendedLifetime((self, sort)) {
            (0..<Z3_model_get_num_sorts(context.raw, reference.raw)).contains { index in
                Z3_model_get_sort(context.raw, reference.raw, index) == sort.raw
            }
        }
    }

    private func unreadable(_ term: Z3Term, _ value: Z3Term, as what: String) -> Z3Error {
        Z3Error(
            .argument, attempted: "read \(excerpts([term])) as \(what)",
            reason: "its value is \(excerpts([value])) of sort \(value.sort)")
    }
}

@available(*, unavailable, message: "a model belongs to its context's thread")
extension Z3Model: Sendable {}
