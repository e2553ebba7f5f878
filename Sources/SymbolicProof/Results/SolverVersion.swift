import Z3Solver

/// The solver behind every symbolic check.
public enum SolverVersion {
    /// Z3's version, for instance `4.8.12`: reports name it.
    public static var z3: String { Z3Context.version }
}
