internal import TransitionSystems

/// Rebuilds runs from the search tree, which holds only each state's parent: the steps are found by taking them again.
/// With symmetry the tree holds representatives; the run rebuilt is one of actual states.
struct TraceBuilder {
    let search: Search

    private var compiled: CompiledModel { search.compiled }
    private var words: Int { compiled.layout.words }

    /// A run from an initial state to a state of the tree.
    func trace(to id: UInt32) -> Trace {
        let run = states(to: id)
        return Trace(
            initial: unpack(run[0].state),
            steps: run.dropFirst().map { .init(action: $0.action, state: unpack($0.state)) })
    }

    /// A run that ends with a step that violates a property.
    func trace(to place: StepPlace, violating property: GroundProperty) -> Trace {
        let before = trace(to: place.state)
        let interpreter = Interpreter(search.model)
        for (action, next) in successors(of: compiled.layout.pack(before.last)) {
            let state = unpack(next)
            guard !interpreter.holds(property.condition, in: before.last, next: state) else { continue }
            return Trace(initial: before.initial, steps: before.steps + [.init(action: action, state: state)])
        }
        preconditionFailure("a step that the search took violates '\(property.id)'")
    }

    /// The state of an id, one value a cell, as the tree holds it.
    func state(_ id: UInt32) -> [Int] { unpack(stored(id)) }

    private func unpack(_ packed: [UInt64]) -> [Int] {
        packed.withUnsafeBufferPointer { compiled.layout.unpack($0.baseAddress!) }
    }

    /// The packed states of a run, each with the action that led to it.
    private func states(to id: UInt32) -> [(state: [UInt64], action: Int)] {
        var ids: [UInt32] = [id]
        while true {
            let (shard, position) = Shard.place(ofID: ids.last!)
            let parent = search.shards[shard].parents[position]
            if parent == Shard.noParent { break }
            ids.append(parent)
        }
        ids.reverse()
        var run: [(state: [UInt64], action: Int)] = [(initialState(like: stored(ids[0])), -1)]
        for id in ids.dropFirst() {
            let wanted = stored(id)
            guard let step = successors(of: run.last!.state).first(where: { canonical($0.state) == wanted }) else {
                preconditionFailure("a state of the search tree is a successor of its parent")
            }
            run.append((step.state, step.action))
        }
        return run
    }

    private func stored(_ id: UInt32) -> [UInt64] {
        let (shard, position) = Shard.place(ofID: id)
        let first = search.shards[shard].states + position * words
        return (0..<words).map { first[$0] }
    }

    private func canonical(_ state: [UInt64]) -> [UInt64] {
        guard let canonicaliser = search.canonicaliser else { return state }
        var state = state
        state.withUnsafeMutableBufferPointer { canonicaliser.canonicalise($0.baseAddress!) }
        return state
    }

    private func initialState(like wanted: [UInt64]) -> [UInt64] {
        guard search.canonicaliser != nil else { return wanted }
        for state in Interpreter(search.model).initialStates() {
            let packed = compiled.layout.pack(state)
            if canonical(packed) == wanted { return packed }
        }
        preconditionFailure("the root of the search tree represents an initial state")
    }

    /// The successors of a state, in the order of the model's actions.
    private func successors(of state: [UInt64]) -> [(action: Int, state: [UInt64])] {
        let tables = compiled.tables
        return state.withUnsafeBufferPointer { buffer in
            let now = buffer.baseAddress!
            var numbers: [Int32] = []
            for position in 0..<tables.windowCount {
                let window = tables.windows[position]
                let value = Int(now[Int(window.word)] >> UInt64(window.shift) & window.mask)
                var candidate = tables.candidates + Int(tables.entries[window.firstEntry + value])
                while candidate.pointee >= 0 {
                    numbers.append(candidate.pointee)
                    candidate += 1
                }
            }
            return numbers.sorted().compactMap { number in
                let step = tables.steps + Int(number)
                guard tables.isPossible(step, now) else { return nil }
                var next = state
                let inRange = next.withUnsafeMutableBufferPointer { tables.take(step, now, $0.baseAddress!) }
                return inRange ? (Int(step.pointee.action), next) : nil
            }
        }
    }
}
