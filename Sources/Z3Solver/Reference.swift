import CZ3

/// A kind of Z3 object that is counted by reference, with the two calls that count it.
///
/// The calls stand beside each other, and ``Reference`` is the only caller of either, so that they can't be mixed up.
protocol CountedKind {
    static func countUp(_ context: Z3_context, _ raw: OpaquePointer)
    static func countDown(_ context: Z3_context, _ raw: OpaquePointer)
}

/// Terms, sorts and function declarations: Z3 counts them all as syntax.
enum SyntaxKind: CountedKind {
    static func countUp(_ context: Z3_context, _ raw: OpaquePointer) { Z3_inc_ref(context, raw) }
    static func countDown(_ context: Z3_context, _ raw: OpaquePointer) { Z3_dec_ref(context, raw) }
}

enum SolverKind: CountedKind {
    static func countUp(_ context: Z3_context, _ raw: OpaquePointer) { Z3_solver_inc_ref(context, raw) }
    static func countDown(_ context: Z3_context, _ raw: OpaquePointer) { Z3_solver_dec_ref(context, raw) }
}

enum ModelKind: CountedKind {
    static func countUp(_ context: Z3_context, _ raw: OpaquePointer) { Z3_model_inc_ref(context, raw) }
    static func countDown(_ context: Z3_context, _ raw: OpaquePointer) { Z3_model_dec_ref(context, raw) }
}

enum VectorKind: CountedKind {
    static func countUp(_ context: Z3_context, _ raw: OpaquePointer) { Z3_ast_vector_inc_ref(context, raw) }
    static func countDown(_ context: Z3_context, _ raw: OpaquePointer) { Z3_ast_vector_dec_ref(context, raw) }
}

enum ParametersKind: CountedKind {
    static func countUp(_ context: Z3_context, _ raw: OpaquePointer) { Z3_params_inc_ref(context, raw) }
    static func countDown(_ context: Z3_context, _ raw: OpaquePointer) { Z3_params_dec_ref(context, raw) }
}

enum StatisticsKind: CountedKind {
    static func countUp(_ context: Z3_context, _ raw: OpaquePointer) { Z3_stats_inc_ref(context, raw) }
    static func countDown(_ context: Z3_context, _ raw: OpaquePointer) { Z3_stats_dec_ref(context, raw) }
}

/// One counted reference to one Z3 object: counted up here, counted down here, nowhere else.
///
/// It holds its context, so that no object outlives the context that made it.
final class Reference<Kind: CountedKind> {
    let context: Z3Context
    /// The object. Use it only while the reference is kept alive, as in ``Z3Term/unary(_:_:)``.
    let raw: OpaquePointer

    /// Call it through ``Z3Context/adopt(_:as:_:)``, which checks for an error first.
    init(adopting raw: OpaquePointer, in context: Z3Context) {
        self.context = context
        self.raw = raw
        Kind.countUp(context.raw, raw)
    }

    deinit {
        Kind.countDown(context.raw, raw)
    }
}
