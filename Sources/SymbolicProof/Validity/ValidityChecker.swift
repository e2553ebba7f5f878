public import TransitionSystems
import Z3Solver

/// Asks the solver whether a condition holds in every state of a finite model whose cells are in their ranges, reachable
/// or not.
///
/// A checker belongs to one thread; its ``interrupter`` may be used from any.
public final class ValidityChecker {
    /// What is known of a condition.
    public enum Answer: Hashable, Sendable {
        case holds
        /// In a state that the solver gave it does not; one value a cell.
        case fails([Int])
        case open(OpenReason)
    }

    /// The most of the solver's own units of work that one question may take: the same on every machine.
    public let resourceLimit: Int?
    private let context = Z3Context()

    /// A checker of conditions.
    public init(resourceLimit: Int? = nil) {
        self.resourceLimit = resourceLimit
    }

    /// Stops a check from another thread. A check begun later stops at once.
    public var interrupter: CheckInterrupter { CheckInterrupter(solver: context.interrupter) }

    /// Whether an invariant of a finite model holds in every state, so that no run matters.
    ///
    /// - Parameters:
    ///   - property: One of the model's invariants.
    ///   - model: The finite model.
    public func check(_ property: GroundProperty, of model: GroundModel) throws(SymbolicError) -> Answer {
        precondition(property.kind == .invariant, "'\(property.id)' speaks of more than one state")
        do {
            let encoding = GroundEncoding(model, in: context)
            let solver = try Z3Solver(
                context, .logic("QF_FD"), options: Z3Options(resourceLimit: resourceLimit))
            let (frame, ranges) = try encoding.freeFrame(step: 0)
            for constraint in ranges where constraint != .known(true) {
                try solver.assert(encoding.builder.term(constraint))
            }
            let fails = try encoding.builder.not(encoding.formula(property.condition, at: frame))
            try solver.assert(encoding.builder.term(fails))
            switch try solver.check() {
            case .unsatisfiable: return .holds
            case .satisfiable: return .fails(try counterexample(frame, solver, encoding, property))
            case .unknown(.interrupted): return .open(.interrupted)
            case .unknown(let reason): return .open(.solver("\(reason)"))
            }
        } catch let error as SymbolicError {
            throw error
        } catch let error as Z3Error {
            if context.isInterrupted { return .open(.interrupted) }
            throw .solver(error)
        } catch {
            preconditionFailure("a question of validity fails with its own error or the solver's, not with \(error)")
        }
    }

    private func counterexample(
        _ frame: Frame, _ solver: Z3Solver, _ encoding: GroundEncoding, _ property: GroundProperty
    ) throws -> [Int] {
        let state = try encoding.state(of: frame, in: solver.model())
        guard !Interpreter(encoding.model).holds(property.condition, in: state) else {
            throw SymbolicError.replay("'\(property.id)' holds in the state found")
        }
        return state
    }
}

@available(*, unavailable, message: "a checker belongs to one thread; only its interrupter may cross threads")
extension ValidityChecker: Sendable {}
