import Z3Solver

/// Stops a check from any thread.
public struct CheckInterrupter: Sendable {
    let solver: Z3Interrupter

    /// Stops the check under way, and returns when the solver has stopped. What is not decided by then is
    /// ``OpenReason/interrupted``, and so is everything in checks that the checker begins later.
    public func interrupt() { solver.interrupt() }
}
