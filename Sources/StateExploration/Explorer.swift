public import TransitionSystems

/// Searches all reachable states of a finite model, breadth first, and decides its properties.
///
/// Counts are exact: states are kept, not fingerprints. Runs found are shortest. How many threads search changes
/// neither counts nor runs nor findings.
public struct Explorer: Sendable {
    /// The finite model.
    public let model: GroundModel
    private static let mostBits = 1_000 * 64

    /// An explorer of a finite model.
    ///
    /// - Throws: ``ExplorationError/stateTooLarge(bits:most:)``.
    public init(_ model: GroundModel) throws(ExplorationError) {
        let bits = model.cells.reduce(0) { $0 + Int.bitWidth - max(0, $1.cardinality - 1).leadingZeroBitCount }
        guard bits <= Self.mostBits else { throw .stateTooLarge(bits: bits, most: Self.mostBits) }
        self.model = model
    }

    /// Searches until every reachable state is searched or a limit is met.
    ///
    /// - Throws: ``ExplorationError`` when an option makes no sense for the model, a checkpoint cannot be read, or a
    ///   step leaves the range of a cell.
    public func run(_ options: ExplorationOptions = ExplorationOptions()) throws(ExplorationError) -> Exploration {
        try run(options, visiting: nil)
    }

    /// The same, and then hands over every state found: one value a cell, as in ``GroundModel/cells``. Of states that
    /// differ by an exchange of interchangeable elements, one is handed over if the search was reduced by symmetry.
    ///
    /// - Throws: what ``run(_:)`` throws.
    public func run(
        _ options: ExplorationOptions, visiting visit: (([Int]) -> Void)?
    ) throws(ExplorationError) -> Exploration {
        let known = model.properties.map(\.id) + model.progress.map(\.id)
        for id in (options.properties ?? []).sorted() where !known.contains(id) {
            throw .unknownProperty(id, known: known)
        }
        var run = SearchRun(
            model, properties: model.properties(among: options.properties),
            progress: model.progress(among: options.properties), options: options)
        return try run.finish(visiting: visit)
    }
}

extension GroundModel {
    /// The positions of properties with certain ids; `nil`: of all.
    func properties(among ids: Set<String>?) -> Set<Int> {
        Set(properties.indices.filter { ids?.contains(properties[$0].id) ?? true })
    }

    /// The positions of progress claims with certain ids; `nil`: of all.
    func progress(among ids: Set<String>?) -> Set<Int> {
        Set(progress.indices.filter { ids?.contains(progress[$0].id) ?? true })
    }
}
