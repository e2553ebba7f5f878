public import TransitionSystems
import Z3Solver

/// Looks for shortest runs that violate a property, by unrolling a finite model in one incremental solver.
///
/// At each depth one question asks whether some open property can be violated by a run of exactly that many steps, so
/// that the first run found for a property is a shortest one. Every run is replayed with the interpreter before it is
/// returned. A checker belongs to one thread; its ``interrupter`` may be used from any.
public final class BoundedChecker {
    /// How far to look and how long.
    public struct Options: Sendable {
        /// The most steps of a run.
        public var depthLimit: Int
        /// The most time that one question may take.
        public var queryLimit: Duration?
        /// The most time that the check may take.
        public var budget: Duration?
        /// Whether to look for states without successor in which something is unfinished, too.
        public var findsDeadlock: Bool
        /// The seed of the solver's random choices.
        public var randomSeed: Int

        /// No limit but the depth, unless said otherwise.
        public init(
            depthLimit: Int = 40, queryLimit: Duration? = nil, budget: Duration? = nil, findsDeadlock: Bool = false,
            randomSeed: Int = 0
        ) {
            self.depthLimit = depthLimit
            self.queryLimit = queryLimit
            self.budget = budget
            self.findsDeadlock = findsDeadlock
            self.randomSeed = randomSeed
        }
    }

    /// The finite model.
    public let model: GroundModel
    /// How far to look and how long.
    public let options: Options
    private let context = Z3Context()

    /// A checker of a finite model.
    public init(_ model: GroundModel, options: Options = Options()) {
        self.model = model
        self.options = options
    }

    /// Stops a check from another thread: what is not decided by then is unknown. A check begun later stops at once.
    public var interrupter: CheckInterrupter { CheckInterrupter(solver: context.interrupter) }

    /// Looks for a shortest violation of each property, and for a shortest run to each state that must be reachable.
    ///
    /// - Parameters:
    ///   - properties: Ids of the properties wanted; `nil`: all of the finite model.
    ///   - progress: Told after each question to the solver.
    /// - Throws: ``SymbolicError/outOfRange(_:after:)`` when some run leaves the range of a cell.
    public func check(
        properties: Set<String>? = nil, progress: @escaping (BoundedProgress) -> Void = { _ in }
    ) throws(SymbolicError) -> BoundedResult {
        do {
            let chosen = model.properties.filter { properties?.contains($0.id) ?? true }
            var search = try BoundedSearch(model, chosen, options, in: context, progress: progress)
            try search.run()
            return search.result
        } catch let error as SymbolicError {
            throw error
        } catch let error as Z3Error {
            throw .solver(error)
        } catch {
            preconditionFailure("a bounded check fails with its own error or the solver's, not with \(error)")
        }
    }
}

@available(*, unavailable, message: "a checker belongs to one thread; only its interrupter may cross threads")
extension BoundedChecker: Sendable {}
