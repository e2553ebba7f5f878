import CZ3

/// A term of one context: a constant, a literal, or an operation on terms.
///
/// A term is a reference to Z3's own node; Z3 shares equal nodes, so `==` tells whether two terms are the same text
/// and costs a comparison of pointers. Whether two terms have the same value is the term ``equals(_:)``.
///
/// Operations check sorts as they build: a wrong one throws ``Z3Error`` with Z3's explanation.
public struct Z3Term: CustomStringConvertible {
    let reference: Reference<SyntaxKind>

    init(_ reference: Reference<SyntaxKind>) { self.reference = reference }

    /// The context that the term belongs to.
    public var context: Z3Context { reference.context }
    var raw: Z3_ast { reference.raw }

    /// The term as SMT-LIB text.
    public var description: String {
        withExtendedLifetime(self) {
            Z3_ast_to_string(context.raw, raw).map { String(cString: $0) } ?? "(a term that Z3 has no memory to print)"
        }
    }

    /// The sort of the term's value.
    public var sort: Z3Sort {
        withExtendedLifetime(self) { context.sort(for: Z3_get_sort(context.raw, raw)) }
    }

    /// Whether this is a constant or fresh constant, not a literal or an operation.
    public var isConstant: Bool {
        withExtendedLifetime(self) {
            guard Z3_get_ast_kind(context.raw, raw) == Z3_APP_AST else { return false }
            return Z3_get_app_num_args(context.raw, raw) == 0
                && Z3_get_decl_kind(context.raw, Z3_get_app_decl(context.raw, raw)) == Z3_OP_UNINTERPRETED
        }
    }
}

extension Z3Term: Hashable {
    /// Whether both are one term: Z3 keeps equal terms of one context once.
    public static func == (left: Z3Term, right: Z3Term) -> Bool { left.raw == right.raw }
    /// Hashes the term as a node of its context.
    public func hash(into hasher: inout Hasher) { hasher.combine(raw) }
}

@available(*, unavailable, message: "a term belongs to its context's thread; encode it again on the other thread")
extension Z3Term: Sendable {}

extension Z3Term {
    /// Builds an operation on one term.
    func unary(
        _ make: (Z3_context?, Z3_ast?) -> Z3_ast?, _ verb: @autoclosure () -> String
    ) throws(Z3Error) -> Z3Term {
        try context.adoptTerm(
            withExtendedLifetime(self) { make(context.raw, raw) }, "\(verb()) \(excerpts([self]))")
    }

    /// Builds an operation on two terms.
    func binary(
        _ make: (Z3_context?, Z3_ast?, Z3_ast?) -> Z3_ast?, _ other: Z3Term, _ verb: @autoclosure () -> String
    ) throws(Z3Error) -> Z3Term {
        context.own(other)
        return try context.adoptTerm(
            withExtendedLifetime((self, other)) { make(context.raw, raw, other.raw) },
            "\(verb()) \(excerpts([self, other]))")
    }

    /// Builds an operation that Z3 takes as an array, on two terms.
    func pair(
        _ make: (Z3_context?, UInt32, UnsafePointer<Z3_ast?>?) -> Z3_ast?, _ other: Z3Term,
        _ verb: @autoclosure () -> String
    ) throws(Z3Error) -> Z3Term {
        try binary(
            { context, left, right in
                withUnsafeTemporaryAllocation(of: Z3_ast?.self, capacity: 2) { buffer in
                    buffer.initializeElement(at: 0, to: left)
                    buffer.initializeElement(at: 1, to: right)
                    return make(context, 2, UnsafePointer(buffer.baseAddress))
                }
            }, other, verb())
    }
}

/// The terms as a list for an error text, each cut to a length that a person reads.
func excerpts(_ terms: [Z3Term]) -> String {
    let longest = 60
    return terms.map { term in
        let text = term.description
        return text.count <= longest ? text : text.prefix(longest) + "…"
    }.joined(separator: ", ")
}
