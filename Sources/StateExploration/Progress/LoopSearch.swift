internal import TransitionSystems

/// A way inside a fair component that returns to where it began and does all that fairness wants: again and again the
/// shortest way to the next state or step that is still wanted, then back. It need not be the shortest there is.
struct LoopSearch {
    let graph: StateGraph
    private let members: Set<UInt32>
    private let watch: SearchWatch
    /// Those to whom weak fairness is owed and of whom the way has shown neither a step nor a state in which they have none.
    private var starved: FairSet
    /// Those to whom strong fairness is owed, who can take a step somewhere in the component, and have not yet.
    private var passedOver: FairSet
    private var edges: [StateEdge] = []
    private(set) var way: [StateEdge] = []

    private init(_ graph: StateGraph, component: [UInt32], watch: SearchWatch) {
        self.graph = graph
        members = Set(component)
        self.watch = watch
        starved = FairSet(below: graph.fairSteps.count)
        passedOver = starved
        for (position, owner) in graph.fairSteps.enumerated() where owner.fairness == .weak { starved.insert(position) }
        for id in component {
            graph.edges(of: id, into: &edges)
            for edge in edges {
                guard let owner = graph.fairness(of: edge), graph.fairSteps[owner].fairness == .strong else { continue }
                passedOver.insert(owner)
            }
        }
    }

    /// The steps of such a way from a state of a component.
    static func way(
        from start: UInt32, in component: [UInt32], of graph: StateGraph, watch: SearchWatch
    ) throws(StoppedSearch) -> [StateEdge] {
        var search = LoopSearch(graph, component: component, watch: watch)
        var place = start
        search.noteIdle(at: start)
        while !search.starved.isEmpty || !search.passedOver.isEmpty {
            try search.goOn(from: &place) { search, edge in search.isWanted(edge) }
        }
        if place != start || search.way.isEmpty {
            try search.goOn(from: &place) { _, edge in edge.target == start }
        }
        return search.way
    }

    /// Extends the way by the shortest that ends with a step that is wanted.
    private mutating func goOn(
        from place: inout UInt32, until isWanted: (inout LoopSearch, StateEdge) -> Bool
    ) throws(StoppedSearch) {
        var origins: [UInt32: (state: UInt32, edge: StateEdge)] = [:]
        var queue = [place]
        var next = 0
        while next < queue.count {
            let id = queue[next]
            next += 1
            try watch.check(bytes: (queue.capacity + members.capacity) * 16)
            var outgoing: [StateEdge] = []
            graph.edges(of: id, into: &outgoing)
            for edge in outgoing where members.contains(edge.target) {
                if isWanted(&self, edge) {
                    var path = [edge]
                    var state = id
                    while state != place, let origin = origins[state] {
                        path.append(origin.edge)
                        state = origin.state
                    }
                    for step in path.reversed() { take(step) }
                    place = edge.target
                    return
                }
                if edge.target != place, origins[edge.target] == nil {
                    origins[edge.target] = (id, edge)
                    queue.append(edge.target)
                }
            }
        }
        preconditionFailure("a fair component has all that fairness wants, and a way back")
    }

    /// Whether a step, or the state after it, shows something that is still wanted.
    private mutating func isWanted(_ edge: StateEdge) -> Bool {
        if let owner = graph.fairness(of: edge), starved.contains(owner) || passedOver.contains(owner) { return true }
        var idle = starved
        idle.subtract(possible(at: edge.target))
        return !idle.isEmpty
    }

    private mutating func take(_ edge: StateEdge) {
        way.append(edge)
        if let owner = graph.fairness(of: edge) {
            starved.remove(owner)
            passedOver.remove(owner)
        }
        noteIdle(at: edge.target)
    }

    /// Those who can take no step in a state have been treated fairly if the way leads there again and again.
    private mutating func noteIdle(at id: UInt32) {
        starved.formIntersection(possible(at: id))
    }

    private mutating func possible(at id: UInt32) -> FairSet {
        graph.edges(of: id, into: &edges)
        var result = FairSet(below: graph.fairSteps.count)
        for edge in edges {
            if let owner = graph.fairness(of: edge) { result.insert(owner) }
        }
        return result
    }
}
