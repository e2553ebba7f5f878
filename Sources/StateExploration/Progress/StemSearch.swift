/// A shortest way, from an initial state on, to a state where something is owed and that has a further feature: the search
/// tree's way to a state where the cause holds, then states where the effect does not.
final class StemSearch {
    private let graph: StateGraph
    private let cause: ConditionCode
    private let effect: ConditionCode
    private let watch: SearchWatch
    /// For each state the one from which it was reached, or a mark.
    private let origins: UnsafeMutablePointer<UInt32>

    private enum Mark {
        static let unseen = UInt32.max
        /// The cause holds, and the search tree leads here.
        static let start = UInt32.max - 1
    }

    init(_ graph: StateGraph, cause: ConditionCode, effect: ConditionCode, watch: SearchWatch) {
        self.graph = graph
        self.cause = cause
        self.effect = effect
        self.watch = watch
        origins = .allocate(capacity: max(1, graph.capacity))
        origins.initialize(repeating: Mark.unseen, count: max(1, graph.capacity))
    }

    deinit { origins.deallocate() }

    /// The states from the one where the cause holds to the first that is wanted; `nil` when there is none.
    ///
    /// - Parameter isWanted: Asked of states in the order of their distance, with the edges that lead from them.
    func nearest(where isWanted: (UInt32, [StateEdge]) -> Bool) throws(StoppedSearch) -> [UInt32]? {
        let starts = try startsByDepth()
        var edges: [StateEdge] = []
        var level: [UInt32] = []
        var depth = 0
        while depth < starts.count || !level.isEmpty {
            for start in depth < starts.count ? starts[depth] : [] where origins[Int(start)] == Mark.unseen {
                origins[Int(start)] = Mark.start
                level.append(start)
            }
            var next: [UInt32] = []
            for id in level {
                try watch.check(bytes: graph.capacity * 4 + (level.capacity + next.capacity) * 4)
                graph.edges(of: id, into: &edges)
                if isWanted(id, edges) { return path(to: id) }
                for edge in edges where origins[Int(edge.target)] == Mark.unseen {
                    if graph.holds(effect, in: edge.target) { continue }
                    origins[Int(edge.target)] = id
                    next.append(edge.target)
                }
            }
            level = next
            depth += 1
        }
        return nil
    }

    private func path(to end: UInt32) -> [UInt32] {
        var path = [end]
        while origins[Int(path.last!)] != Mark.start { path.append(origins[Int(path.last!)]) }
        return path.reversed()
    }

    /// The states where the cause holds and the effect does not, by the length of the search tree's way to them.
    private func startsByDepth() throws(StoppedSearch) -> [[UInt32]] {
        var depths = [UInt32](repeating: UInt32.max, count: graph.capacity)
        var starts: [[UInt32]] = []
        var way: [UInt32] = []
        for id in graph.ids {
            try watch.check(bytes: graph.capacity * 8)
            var last: UInt32? = id
            while let known = last, depths[Int(known)] == UInt32.max {
                way.append(known)
                last = graph.parent(of: known)
            }
            var depth = last.map { depths[Int($0)] + 1 } ?? 0
            while let passed = way.popLast() {
                depths[Int(passed)] = depth
                depth += 1
            }
            guard graph.holds(cause, in: id), !graph.holds(effect, in: id) else { continue }
            let own = Int(depths[Int(id)])
            while starts.count <= own { starts.append([]) }
            starts[own].append(id)
        }
        return starts
    }
}
