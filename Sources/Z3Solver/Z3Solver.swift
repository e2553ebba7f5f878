import CZ3

/// A set of assertions that can be checked, in layers that can be taken back.
///
/// It belongs to the thread of its context.
public final class Z3Solver {
    /// Which of Z3's solvers to use.
    public enum Kind: Hashable, Sendable {
        /// The one that looks at the problem and chooses; from the first layer or assumption on, it works
        /// incrementally.
        case standard
        /// The incremental one, which keeps what it learns from check to check. The one for quantifiers.
        case simple
        /// The one for an SMT-LIB logic, or one of Z3's own: `QF_BV`, `QF_UFBV`, `UF`, … `QF_FD` is the incremental SAT
        /// solver for Boolean terms, bit-vectors and cardinalities.
        case logic(String)
    }

    /// The context that the solver belongs to.
    public let context: Z3Context
    /// Limits and choices, as they are now.
    public private(set) var options: Z3Options
    let reference: Reference<SolverKind>
    /// The answer to the last check, while nothing has been asserted or taken back since.
    var lastAnswer: Z3Answer?

    var raw: Z3_solver { reference.raw }

    /// Makes a solver without assertions. Throws if Z3 knows no such logic.
    public init(_ context: Z3Context, _ kind: Kind = .standard, options: Z3Options = Z3Options()) throws(Z3Error) {
        let reference =
            switch kind {
            case .standard:
                try context.adopt(Z3_mk_solver(context.raw), as: SolverKind.self, "make a solver")
            case .simple:
                try context.adopt(Z3_mk_simple_solver(context.raw), as: SolverKind.self, "make a simple solver")
            case .logic(let name):
                try context.adopt(
                    Z3_mk_solver_for_logic(context.raw, context.symbol(name)), as: SolverKind.self,
                    "make a solver for the logic '\(name)'")
            }
        self.context = context
        self.reference = reference
        self.options = options
        try apply(context.parameters(for: options))
    }

    /// Sets the limits of each check to come; nil doesn't limit. What else ``Z3Options`` has is set for good.
    public func setLimits(timeoutMilliseconds: Int?, resourceLimit: Int?) throws(Z3Error) {
        try apply(context.parameters(timeoutMilliseconds: timeoutMilliseconds, resourceLimit: resourceLimit))
        options.timeoutMilliseconds = timeoutMilliseconds
        options.resourceLimit = resourceLimit
    }

    private func apply(_ parameters: Reference<ParametersKind>) throws(Z3Error) {
        withExtendedLifetime(parameters) { Z3_solver_set_params(context.raw, raw, parameters.raw) }
        try context.check(Z3Options.attempted)
    }
}

@available(*, unavailable, message: "a solver belongs to its context's thread")
extension Z3Solver: Sendable {}

extension Z3Solver {
    /// Adds a Boolean term to the present layer.
    public func assert(_ term: Z3Term) throws(Z3Error) {
        context.own(term)
        lastAnswer = nil
        withExtendedLifetime(term) { Z3_solver_assert(context.raw, raw, term.raw) }
        try context.check("assert \(excerpts([term]))")
    }

    /// Adds a Boolean term under a name for ``unsatCore()``: a Boolean constant that tracks no other assertion.
    public func assert(_ term: Z3Term, trackedBy literal: Z3Term) throws(Z3Error) {
        context.own(term)
        context.own(literal)
        let attempted = { "assert \(excerpts([term])) tracked by \(excerpts([literal]))" }
        guard literal.isConstant else {
            throw Z3Error(.argument, attempted: attempted(), reason: "only a constant can track an assertion")
        }
        lastAnswer = nil
        withExtendedLifetime((term, literal)) {
            Z3_solver_assert_and_track(context.raw, raw, term.raw, literal.raw)
        }
        try context.check(attempted())
    }

    /// Adds the assertions of an SMT-LIB 2 text to the present layer; all of them, or none if it throws.
    ///
    /// See ``Z3Context/terms(parsing:)`` for how the text is read.
    public func assertSMTLIB(_ text: String) throws(Z3Error) {
        for term in try context.terms(parsing: text) { try assert(term) }
    }

    /// Opens a layer.
    public func push() throws(Z3Error) {
        lastAnswer = nil
        Z3_solver_push(context.raw, raw)
        try context.check("open a layer of assertions")
    }

    /// Takes back the topmost `count` layers with all that was asserted in them. Throws if there are fewer.
    public func pop(_ count: Int = 1) throws(Z3Error) {
        let attempted = { "take back \(count) of \(self.layerCount) layers" }
        let layers = try context.natural(count, attempted())
        lastAnswer = nil
        Z3_solver_pop(context.raw, raw, layers)
        try context.check(attempted())
    }

    /// How many layers are open.
    public var layerCount: Int { Int(Z3_solver_get_num_scopes(context.raw, raw)) }

    /// Does the work in a layer of its own, and takes back that layer and those above it, also when the work throws.
    public func withLayer<Result>(_ work: () throws -> Result) throws -> Result {
        try push()
        let depth = layerCount
        let result = Swift.Result { try work() }
        precondition(layerCount >= depth, "work in a layer takes back no layer that it has not opened")
        try pop(layerCount - depth + 1)
        return try result.get()
    }
}
