internal import TransitionSystems

/// Decides progress claims on the states of a search that has found them all.
struct ProgressSearch {
    private let graph: StateGraph
    private let builder: TraceBuilder
    private let watch: SearchWatch

    init(_ search: Search, watch: SearchWatch) {
        graph = StateGraph(search)
        builder = TraceBuilder(search: search)
        self.watch = watch
    }

    /// A run that is fair and owes something for ever; `nil` when there is none. Of the elements that the claim is made for
    /// the one with the shortest run counts.
    func violation(of claim: Int) throws(StoppedSearch) -> Trace? {
        var shortest: Trace?
        for code in graph.search.compiled.progress[claim] ?? [] {
            guard let trace = try violation(cause: code.cause, effect: code.effect) else { continue }
            if trace.steps.count < shortest?.steps.count ?? Int.max { shortest = trace }
        }
        return shortest
    }

    private func violation(cause: ConditionCode, effect: ConditionCode) throws(StoppedSearch) -> Trace? {
        let found = try components(cause, effect)
        let stems = StemSearch(graph, cause: cause, effect: effect, watch: watch)
        if found.canStop {
            let path = try stems.nearest { _, edges in edges.allSatisfy { graph.fairness(of: $0) == nil } }
            return path.map { path in
                let stem = run(through: path)
                return Trace(initial: stem.initial, steps: stem.steps, loop: stem.steps.count)
            }
        }
        guard !found.fair.isEmpty else { return nil }
        var component: [UInt32: Int] = [:]
        for (position, members) in found.fair.enumerated() {
            for id in members { component[id] = position }
        }
        let path = try stems.nearest { id, _ in component[id] != nil }
        guard let path, let start = path.last, let members = component[start] else { return nil }
        let stem = run(through: path)
        let way = try LoopSearch.way(from: start, in: found.fair[members], of: graph, watch: watch)
        return Trace(
            initial: stem.initial,
            steps: stem.steps + way.map { .init(action: graph.action(of: $0), state: builder.state($0.target)) },
            loop: stem.steps.count)
    }

    /// What the search of components found; its tables are given back before a run is built.
    private func components(
        _ cause: ConditionCode, _ effect: ConditionCode
    ) throws(StoppedSearch) -> (canStop: Bool, fair: [[UInt32]]) {
        let search = FairComponents(graph, cause: cause, effect: effect, watch: watch)
        try search.run()
        return (search.canStop, search.fair)
    }

    /// The run to a state by way of others, each a successor of the one before.
    private func run(through path: [UInt32]) -> Trace {
        let start = builder.trace(to: path[0])
        var steps = start.steps
        var edges: [StateEdge] = []
        for (id, next) in zip(path, path.dropFirst()) {
            graph.edges(of: id, into: &edges)
            let actions = edges.filter { $0.target == next }.map(graph.action)
            steps.append(.init(action: actions.min()!, state: builder.state(next)))
        }
        return Trace(initial: start.initial, steps: steps)
    }
}
