import StateExploration
public import TransitionSystems

/// Holds the conjuncts of an invariant against all states that a search reaches: what a proof says of any size must be
/// true of every small one, or the proof is of another model than the one explored.
public struct ReachableStates {
    private let model: AnySizeModel
    private let scopes: [Scope]

    /// The states of a version at some scopes.
    public init(_ model: AnySizeModel, scopes: [Scope]) {
        self.model = model
        self.scopes = scopes
    }

    /// How many states all conjuncts hold in, or the first that does not hold and a run to where it fails.
    ///
    /// - Throws: an error of the search.
    public func check(_ invariant: [Conjunct]) throws -> (states: Int, broken: String?) {
        var system = model.model.system
        // A conjunct may bear the name of the lemma that it is.
        system.lemmas = []
        system.properties = invariant.map { conjunct in
            .invariant(conjunct.name, "found by inference", parts: Array(model.parts)) {
                Term<Bool>(unchecked: conjunct.statement)
            }
        }
        let validated = try Model(system)
        var states = 0
        for scope in scopes {
            let ground = try GroundModel(validated, axes: model.axes, scope: scope)
            var options = ExplorationOptions()
            options.useSymmetry = true
            let exploration = try Explorer(ground).run(options)
            states += exploration.states
            for conjunct in invariant {
                if case .violated = exploration.findings[conjunct.name] { return (states, conjunct.name) }
            }
        }
        return (states, nil)
    }
}
