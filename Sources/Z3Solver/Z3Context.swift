import CZ3

/// The place where terms live: everything that Z3 makes belongs to one context.
///
/// A context and all that it made belong to one thread at a time, and nothing of it is `Sendable`; the exception is
/// its ``interrupter``. Work on several threads takes a context for each, and encodes its terms there. Handing a term
/// to another context is a broken promise and traps.
///
/// Terms, solvers and models hold their context, so a context lives as long as anything made in it.
public final class Z3Context {
    let raw: Z3_context
    let interruption = Interruption()

    /// Makes an empty context.
    public init() {
        let configuration = Z3_mk_config()
        defer { Z3_del_config(configuration) }
        guard let raw = Z3_mk_context_rc(configuration) else {
            preconditionFailure("Z3 makes a context whenever there is memory for one")
        }
        self.raw = raw
        // Z3's own handler ends the process. Without one it only notes the error, and `check` or `adopt` reads it.
        Z3_set_error_handler(raw, nil)
    }

    deinit {
        Z3_del_context(raw)
    }

    /// The version of the Z3 library in use, for instance `4.8.12`.
    public static var version: String {
        var (major, minor, build, revision) = (UInt32(0), UInt32(0), UInt32(0), UInt32(0))
        Z3_get_version(&major, &minor, &build, &revision)
        return "\(major).\(minor).\(build)"
    }

    /// Stops this context's work from another thread.
    public var interrupter: Z3Interrupter { Z3Interrupter(context: self) }

    /// Whether an interrupt is in force. Then any call may fail, not only a check: Z3 says "canceled", or nothing.
    public var isInterrupted: Bool { interruption.isRequested }

    /// Accepts work again after an interrupt; see ``Z3Interrupter``.
    public func resume() { interruption.clear() }

    /// The bytes that Z3 holds at present, in all contexts of the process.
    static var allocatedBytes: UInt64 { Z3_get_estimated_alloc_size() }
}

@available(*, unavailable, message: "a context belongs to one thread; make another one for another thread")
extension Z3Context: Sendable {}

extension Z3Context {
    /// Takes a counted reference to what a Z3 call has just made, or throws the error of that call.
    ///
    /// Z3 keeps a fresh object only until the next call, so the call stands in the argument: nothing comes between.
    func adopt<Kind: CountedKind>(
        _ made: OpaquePointer?, as _: Kind.Type, _ attempted: @autoclosure () -> String
    ) throws(Z3Error) -> Reference<Kind> {
        guard let made, Z3_get_error_code(raw) == Z3_OK else { throw failure(attempted()) }
        return Reference(adopting: made, in: self)
    }

    /// The same, for a term.
    func adoptTerm(_ made: Z3_ast?, _ attempted: @autoclosure () -> String) throws(Z3Error) -> Z3Term {
        try Z3Term(adopt(made, as: SyntaxKind.self, attempted()))
    }

    /// Traps unless `term` belongs to this context.
    func own(_ term: Z3Term) {
        precondition(
            term.context === self,
            "a term stays with the Z3Context that made it: encode it again in the context that needs it")
    }

    /// Lends Z3 the terms as an array, without an allocation when they are few.
    func lend<Result>(
        _ terms: [Z3Term], to call: (_ count: UInt32, _ terms: UnsafeMutablePointer<Z3_ast?>?) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: Z3_ast?.self, capacity: terms.count) { buffer in
            for (index, term) in terms.enumerated() {
                own(term)
                buffer.initializeElement(at: index, to: term.raw)
            }
            return withExtendedLifetime(terms) { call(UInt32(terms.count), buffer.baseAddress) }
        }
    }

    /// What an SMT-LIB 2 text asserts, in order.
    ///
    /// The text declares what it uses; a declaration of the name and sorts of a constant or function of this context
    /// is that constant or function. Commands such as `check-sat` are carried out on the side and have no effect here.
    public func terms(parsing text: String) throws(Z3Error) -> [Z3Term] {
        let attempted = "read the SMT-LIB text"
        let vector = try adopt(
            Z3_parse_smtlib2_string(raw, text, 0, nil, nil, 0, nil, nil), as: VectorKind.self, attempted)
        return try terms(of: vector, attempted)
    }

    /// What Z3 prints when it carries out an SMT-LIB 2 script: an answer for each `check-sat`, a line each; `nil` when
    /// an interrupt ended it, or is in force.
    ///
    /// The next script goes on where this one ends, so that a long one can be carried out piece by piece.
    ///
    /// Of the process's SIGINT: during a `check-sat` of a script Z3 has a handler of its own, which ends that one
    /// question and tells nobody; no parameter of Z3 4.8.12 keeps it from that. A program that wants the signal blocks
    /// it in all of its threads and takes it from a dispatch source or `sigwait`.
    public func output(ofScript text: String) throws(Z3Error) -> String? {
        let output = interruption.checking { Z3_eval_smtlib2_string(raw, text).map { String(cString: $0) } }
        if isInterrupted { return nil }
        try check("carry out an SMT-LIB script")
        return (output ?? nil) ?? ""
    }

    /// The terms of a vector.
    func terms(of vector: Reference<VectorKind>, _ attempted: @autoclosure () -> String) throws(Z3Error) -> [Z3Term] {
        var terms: [Z3Term] = []
        let count = Z3_ast_vector_size(raw, vector.raw)
        terms.reserveCapacity(Int(count))
        for index in 0..<count {
            terms.append(try adoptTerm(Z3_ast_vector_get(raw, vector.raw, index), attempted()))
        }
        return withExtendedLifetime(vector) { terms }
    }
}
