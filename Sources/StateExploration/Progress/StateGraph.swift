internal import TransitionSystems

/// An edge of the graph of states.
struct StateEdge {
    /// The position of the step among the compiled ones.
    let step: Int32
    /// The id of the state after it.
    let target: UInt32
}

/// The states of a search that has found them all, as a graph. Edges are not kept: a state's are made again whenever they
/// are asked for, which takes less time than the memory for all of them would cost.
///
/// States go by their ids in the search, which leave few numbers out: a table by id has ``capacity`` entries.
final class StateGraph {
    let search: Search
    /// More than the largest id.
    let capacity: Int
    /// For each compiled step the position among ``fairSteps`` of those that it belongs to; -1 where nobody must take it.
    private let fair: [Int32]
    let fairSteps: [FairSteps]
    private let next: UnsafeMutablePointer<UInt64>

    init(_ search: Search) {
        self.search = search
        let longest = (0..<Shard.count).map { search.shards[$0].count }.max() ?? 0
        capacity = longest << Shard.countBits
        fairSteps = search.model.fairSteps
        var owners = [Int32](repeating: -1, count: search.model.actions.count)
        for (position, owner) in fairSteps.enumerated() {
            for step in owner.steps { owners[step] = Int32(position) }
        }
        fair = (0..<search.compiled.stepCount).map { owners[Int(search.compiled.steps[$0].action)] }
        let words = search.compiled.layout.words
        next = .allocate(capacity: words)
        next.initialize(repeating: 0, count: words)
    }

    deinit { next.deallocate() }

    /// The ids of all states.
    var ids: IDs { IDs(graph: self) }

    /// Goes through the states of one shard after another.
    struct IDs: Sequence, IteratorProtocol {
        let graph: StateGraph
        private var shard = 0
        private var position = 0

        init(graph: StateGraph) { self.graph = graph }

        mutating func next() -> UInt32? {
            while shard < Shard.count, position == graph.search.shards[shard].count { (shard, position) = (shard + 1, 0) }
            guard shard < Shard.count else { return nil }
            defer { position += 1 }
            return Shard.id(shard: shard, position: position)
        }
    }

    /// The packed state of an id.
    func state(_ id: UInt32) -> UnsafePointer<UInt64> {
        let (shard, position) = Shard.place(ofID: id)
        return UnsafePointer(search.shards[shard].states + position &* search.compiled.layout.words)
    }

    /// The state from which the search found a state; `nil` for an initial one.
    func parent(of id: UInt32) -> UInt32? {
        let (shard, position) = Shard.place(ofID: id)
        let parent = search.shards[shard].parents[position]
        return parent == Shard.noParent ? nil : parent
    }

    /// Whether a condition holds in a state.
    func holds(_ condition: ConditionCode, in id: UInt32) -> Bool {
        let state = state(id)
        return search.compiled.tables.holds(condition, state, state)
    }

    /// The position among ``fairSteps`` of those that an edge's step belongs to; `nil` where nobody must take it.
    @inline(__always)
    func fairness(of edge: StateEdge) -> Int? {
        let position = fair[Int(edge.step)]
        return position < 0 ? nil : Int(position)
    }

    /// The position of an edge's step among the finite model's actions.
    func action(of edge: StateEdge) -> Int { Int(search.compiled.steps[Int(edge.step)].action) }

    /// Replaces the edges in a list by those of a state.
    func edges(of id: UInt32, into edges: inout [StateEdge]) {
        edges.removeAll(keepingCapacity: true)
        let tables = search.compiled.tables
        let width = ManyWords(words: search.compiled.layout.words)
        let now = state(id)
        for position in 0..<tables.windowCount {
            let window = tables.windows[position]
            let value = Int(truncatingIfNeeded: now[Int(window.word)] &>> UInt64(window.shift) & window.mask)
            var candidate = tables.candidates + Int(tables.entries[window.firstEntry &+ value])
            while candidate.pointee >= 0 {
                let number = candidate.pointee
                candidate += 1
                let step = tables.steps + Int(number)
                guard tables.isPossible(step, now) else { continue }
                width.copy(now, to: next)
                let isInRange = tables.take(step, now, next)
                precondition(isInRange, "a search that has found all states took every step")
                edges.append(StateEdge(step: number, target: known(next, width)))
            }
        }
    }

    private func known(_ state: UnsafePointer<UInt64>, _ width: ManyWords) -> UInt32 {
        let hash = width.hash(state)
        let shard = Shard.shard(ofHash: hash)
        let position = search.shards[shard].position(of: state, hash: hash, width)
        precondition(position >= 0, "a search that has found all states knows every successor")
        return Shard.id(shard: shard, position: position)
    }
}
