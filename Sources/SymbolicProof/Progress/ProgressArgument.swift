public import TransitionSystems

/// Why something happens in the end, at any size: every run ends, since a ``Ranking`` descends with each step; it ends
/// where nobody must take a step, if it is fair; and there nothing is owed.
///
/// (After Manna and Pnueli, "Completing the temporal picture", 1991, for runs that end.)
public struct ProgressArgument: Sendable {
    /// What is claimed.
    public let claims: [ProgressClaim]
    /// Why every run ends.
    public let ranking: Ranking
    /// The end of a run, as a step that is possible where no other must be taken, and that changes nothing.
    let end: AnySizeAction

    /// Claims of a model, with a ranking that shows that its runs end.
    public init(_ claims: [ProgressClaim], ranking: Ranking, of model: AnySizeModel) {
        self.init(claims, ranking: ranking, end: Self.end(of: model))
    }

    /// The same with those claims only that are among some properties; `nil` if none is.
    public func proving(_ properties: Set<String>) -> ProgressArgument? {
        let left = claims.filter { properties.contains($0.property) }
        return left.isEmpty ? nil : ProgressArgument(left, ranking: ranking, end: end)
    }

    private init(_ claims: [ProgressClaim], ranking: Ranking, end: AnySizeAction) {
        self.claims = claims
        self.ranking = ranking
        self.end = end
    }

    /// The names of what is shown of steps, so that runs end.
    public var descent: Set<String> { ranking.goalNames }

    /// The label of ``end``.
    static let endLabel = "the end of a run"

    /// The end of a run, where something is claimed of it.
    var ends: [AnySizeAction] { claims.contains { $0.end != .true } ? [end] : [] }

    private static func end(of model: AnySizeModel) -> AnySizeAction {
        AnySizeAction(
            name: endLabel, label: endLabel, parameters: [], guards: blocked(model).map(\.formula), updates: [])
    }

    /// For each step that must be taken if it can, that it cannot.
    private static func blocked(_ model: AnySizeModel) -> [(action: Action, formula: Expression)] {
        model.steps.compactMap { step in
            guard let action = model.model.system.action(named: step.name), action.fairness != .none else { return nil }
            let never = Sentence.not(Sentence.and(step.guards))
            return (action, step.parameters.reversed().reduce(never) { Sentence.forAll($1, $0) })
        }
    }

    /// Why no solver need find out what holds where a run of a model ends: for ever more elements of a sort, formulas that
    /// say that nobody can take a step ask for another; `nil` where they do not.
    public static func cycle(of model: AnySizeModel) -> [SortGraph.Edge]? {
        var graph = SortGraph()
        for (action, formula) in blocked(model) {
            graph.add(.not(formula), isAssumed: false, named: "that '\(action.name)' cannot be taken", at: action.location)
        }
        return graph.cycles.first
    }
}
