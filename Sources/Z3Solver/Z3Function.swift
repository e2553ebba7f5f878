import CZ3

/// An uninterpreted function or relation of one context.
public struct Z3Function: CustomStringConvertible {
    let reference: Reference<SyntaxKind>
    /// The name it was declared with.
    public let name: String
    /// The sorts of the arguments.
    public let domain: [Z3Sort]
    /// The sort of the value; ``Z3Sort/bool`` for a relation.
    public let range: Z3Sort

    /// The declaration as SMT-LIB text.
    public var description: String {
        withExtendedLifetime(reference) {
            Z3_ast_to_string(reference.context.raw, reference.raw).map { String(cString: $0) } ?? name
        }
    }

    /// The value at the arguments. Throws unless their number and sorts are those of ``domain``.
    public func apply(_ arguments: [Z3Term]) throws(Z3Error) -> Z3Term {
        let context = reference.context
        return try context.adoptTerm(
            context.lend(arguments) { count, terms in
                withExtendedLifetime(reference) { Z3_mk_app(context.raw, reference.raw, count, terms) }
            }, "apply '\(name)' to (\(excerpts(arguments)))")
    }

    /// The value at the arguments; see ``apply(_:)``.
    public func callAsFunction(_ arguments: Z3Term...) throws(Z3Error) -> Z3Term { try apply(arguments) }
}

@available(*, unavailable, message: "a function belongs to its context's thread; declare it again on the other thread")
extension Z3Function: Sendable {}

extension Z3Context {
    /// The function of that name and those sorts. Asked for again, it is the same one.
    public func function(_ name: String, _ domain: [Z3Sort], _ range: Z3Sort) throws(Z3Error) -> Z3Function {
        var sorts: [Reference<SyntaxKind>] = []
        for sort in domain { sorts.append(try reference(to: sort)) }
        let rangeSort = try reference(to: range)
        let declaration = try adopt(
            withExtendedLifetime((sorts, rangeSort)) {
                Z3_mk_func_decl(raw, symbol(name), UInt32(sorts.count), sorts.map(\.raw), rangeSort.raw)
            }, as: SyntaxKind.self, "declare the function '\(name)'")
        return Z3Function(reference: declaration, name: name, domain: domain, range: range)
    }
}
