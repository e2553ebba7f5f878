extension DirectIO {
    /// Mutants that do something else than their version and meet every requirement all the same, and why: by the id of
    /// the version, then by that of the mutant.
    public static let benignMutants: [String: [String: String]] = [:]
}
