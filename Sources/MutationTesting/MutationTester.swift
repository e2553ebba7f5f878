public import StateExploration
public import TransitionSystems

/// Makes every small mistake in one version of a protocol, and finds out which of them its properties notice. Nothing
/// is compiled: a mutant is another value of the protocol.
public struct MutationTester: Sendable {
    /// The version.
    public let version: ProtocolVersion
    /// The scopes, and what each family decides.
    public let families: [ScopeFamily]
    /// Mutants that do something else and meet every requirement, by id, and why.
    public let benign: [String: String]
    /// Scopes in which the version has more states are left out; `nil`: none. Small scopes kill nearly as much.
    public var mostStates: Int?
    /// Threads that work.
    public var jobs = 1
    /// Whether to keep the run that kills a mutant, and the finite model that it is a run of.
    public var keepsEvidence = false
    /// Ends the work from another thread: what is not known by then stays undecided.
    public var cancellation: CancellationToken?
    /// Told, from any thread, how far the work is.
    public var progress: (@Sendable (MutationProgress) -> Void)?

    /// A tester of one version.
    public init(_ version: ProtocolVersion, in families: [ScopeFamily], benign: [String: String] = [:]) {
        self.version = version
        self.families = families
        self.benign = benign
    }

    /// Finds out what becomes of some mutants of the version.
    ///
    /// - Throws: ``InvalidModel`` or ``GroundingError`` when the version itself is not well formed, and what the
    ///   explorer throws.
    public func test(_ mutants: [Mutant]) throws -> MutationReport {
        let start = ContinuousClock.now
        var run = try MutationRun(self, mutants)
        try run.searchAll()
        try run.settle()
        return MutationReport(
            version: version.id, scopes: run.scopes, results: run.results,
            interrupted: cancellation?.isCancelled ?? false, seconds: start.duration(to: .now) / .seconds(1))
    }

    /// The options of every search.
    var exploration: ExplorationOptions {
        var options = ExplorationOptions()
        options.useSymmetry = true
        options.cancellation = cancellation
        return options
    }
}

/// How far the testing of mutants is.
public struct MutationProgress: Sendable, Hashable {
    /// Mutants of which the outcome is known.
    public let decided: Int
    /// All mutants.
    public let total: Int
    /// The scope being searched.
    public let scope: String
}
