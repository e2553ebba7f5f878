import StateExploration
import Z3Solver

/// The time that a check may take: all of it, and each query.
struct Clock {
    private let start = ContinuousClock.now
    let queryLimit: Duration?
    let budget: Duration?
    /// Ends the check between two queries.
    var cancellation: CancellationToken?

    /// Whether the check is to end.
    var isCancelled: Bool { cancellation?.isCancelled ?? false }

    /// The time since the check began.
    var elapsed: Duration { ContinuousClock.now - start }

    /// Checks under both limits.
    ///
    /// - Returns: The solver's answer, or why there is none.
    func check(_ solver: Z3Solver, assuming assumptions: [Z3Term]) throws(Z3Error) -> Result<Bool, OpenReason> {
        if isCancelled { return .failure(.interrupted) }
        let left = budget.map { $0 - elapsed }
        if let left, left <= .zero { return .failure(.budget(budget!)) }
        let limit = [queryLimit, left].compactMap(\.self).min()
        try solver.setLimits(timeoutMilliseconds: limit?.wholeMilliseconds, resourceLimit: nil)
        switch try solver.check(assuming: assumptions) {
        case .satisfiable: return .success(true)
        case .unsatisfiable: return .success(false)
        case .unknown(.interrupted): return .failure(.interrupted)
        case .unknown(.timeout):
            if let budget, elapsed >= budget || limit == left { return .failure(.budget(budget)) }
            return .failure(.queryLimit(queryLimit!))
        case .unknown(let reason): return .failure(.solver("\(reason)"))
        }
    }
}

extension OpenReason: Error {}

extension Duration {
    /// The duration in milliseconds, at least one.
    var wholeMilliseconds: Int {
        let milliseconds = inSeconds * 1000
        // What is longer than the solver can be told, 24 days, is as good as no limit.
        return milliseconds < Double(Int32.max) ? max(1, Int(milliseconds)) : Int(Int32.max)
    }

    /// The duration in seconds.
    var inSeconds: Double { self / .seconds(1) }
}
