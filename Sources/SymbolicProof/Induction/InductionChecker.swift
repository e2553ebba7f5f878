public import TransitionSystems
import Z3Solver

/// Shows at the sizes of one scope that invariants hold in all runs of any length: they hold at the start, and no step
/// from a state where they all hold leads to one where one of them does not.
///
/// Each obligation, a property × an action with all its instances, is one question to the solver. A checker belongs to
/// one thread; its ``interrupter`` may be used from any.
public final class InductionChecker {
    /// How long to try.
    public struct Options: Sendable {
        /// The most time that one obligation may take.
        public var queryLimit: Duration?
        /// The most time that the check may take.
        public var budget: Duration?
        /// The seed of the solver's random choices.
        public var randomSeed: Int

        /// No limits, unless said otherwise.
        public init(queryLimit: Duration? = nil, budget: Duration? = nil, randomSeed: Int = 0) {
            self.queryLimit = queryLimit
            self.budget = budget
            self.randomSeed = randomSeed
        }
    }

    /// The finite model.
    public let model: GroundModel
    /// How long to try.
    public let options: Options
    private let context = Z3Context()

    /// A checker of a finite model.
    public init(_ model: GroundModel, options: Options = Options()) {
        self.model = model
        self.options = options
    }

    /// Stops a check from another thread: what is not shown by then is unknown. A check begun later stops at once.
    public var interrupter: CheckInterrupter { CheckInterrupter(solver: context.interrupter) }

    /// Tries every obligation of the properties.
    ///
    /// The invariants among them are hypotheses of each obligation, and so are the ranges of cells; that ranges are kept
    /// is an obligation too. Step properties are shown of every step. Properties that ask for a state are left out.
    ///
    /// - Parameters:
    ///   - properties: Ids of the properties; `nil`: all of the finite model.
    ///   - progress: Told of each obligation when it is decided.
    public func check(
        properties: Set<String>? = nil, progress: (Obligation) -> Void = { _ in }
    ) throws(SymbolicError) -> InductionResult {
        do {
            let chosen = model.properties.filter { $0.kind != .sometimes && properties?.contains($0.id) ?? true }
            let induction = Induction(model, chosen, options, in: context)
            var obligations: [Obligation] = []
            try induction.run { obligation in
                progress(obligation)
                obligations.append(obligation)
            }
            return InductionResult(obligations: obligations, seconds: induction.clock.elapsed.inSeconds)
        } catch let error as SymbolicError {
            throw error
        } catch let error as Z3Error {
            throw .solver(error)
        } catch {
            preconditionFailure("an induction fails with its own error or the solver's, not with \(error)")
        }
    }
}

@available(*, unavailable, message: "a checker belongs to one thread; only its interrupter may cross threads")
extension InductionChecker: Sendable {}
