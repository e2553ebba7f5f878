internal import TransitionSystems

/// The part of the graph in which something is owed: what can be reached from a state where the cause holds without
/// passing one where the effect does. Finds out whether a run can stay in it for ever and be fair.
///
/// It can where it may stop, in a state from which nobody must take a step, and in a strongly connected component that is
/// fair: each of those to whom weak fairness is owed can take no step in some state of the component, or takes one inside
/// it; each of those to whom strong fairness is owed can take none in any, or takes one. Where strong fairness alone
/// fails, what is left without the states in which the step can be taken is looked at again (as for Streett's
/// condition). Components are found as Tarjan does, without recursion.
final class FairComponents {
    private struct Frame {
        let state: UInt32
        let number: UInt32
        /// The least number of a state of the same component that was reached.
        var low: UInt32
        /// Where the frame's targets begin.
        let firstTarget: Int
        var nextTarget: Int
        let hasLoop: Bool
    }

    /// Marks in the table of numbers, beside 0, which is for states not seen.
    private enum Mark {
        static let closed = UInt32.max
        static let member = UInt32.max - 1
    }

    private let graph: StateGraph
    private let cause: ConditionCode
    private let effect: ConditionCode
    private let watch: SearchWatch
    /// For each state the order in which it was reached, while its component is open.
    private let numbers: UnsafeMutablePointer<UInt32>
    private var lastNumber: UInt32 = 0
    private var frames: [Frame] = []
    private var targets: [UInt32] = []
    /// States of components that are still open, in the order reached.
    private var open: [UInt32] = []
    private var edges: [StateEdge] = []
    private let weak: FairSet
    private let strong: FairSet
    /// Parts of components that are to be looked at again.
    private var pending: [[UInt32]] = []

    /// Whether some run may stop where something is owed.
    private(set) var canStop = false
    /// The components in which a fair run can stay, unless one can stop.
    private(set) var fair: [[UInt32]] = []

    init(_ graph: StateGraph, cause: ConditionCode, effect: ConditionCode, watch: SearchWatch) {
        self.graph = graph
        self.cause = cause
        self.effect = effect
        self.watch = watch
        var weak = FairSet(below: graph.fairSteps.count)
        var strong = weak
        for (position, owner) in graph.fairSteps.enumerated() {
            if owner.fairness == .strong { strong.insert(position) } else { weak.insert(position) }
        }
        self.weak = weak
        self.strong = strong
        numbers = .allocate(capacity: max(1, graph.capacity))
        numbers.initialize(repeating: 0, count: max(1, graph.capacity))
    }

    deinit { numbers.deallocate() }

    /// Bytes held.
    private var bytes: Int {
        graph.capacity * 4 + frames.capacity * MemoryLayout<Frame>.stride + (targets.capacity + open.capacity) * 4
    }

    /// Looks through the whole part, or until a run can stop.
    func run() throws(StoppedSearch) {
        for id in graph.ids where numbers[Int(id)] == 0 && graph.holds(cause, in: id) {
            try watch.check(bytes: bytes)
            if canStop { return }
            if !graph.holds(effect, in: id) { try search(from: id) }
        }
        while !canStop, let part = pending.popLast() {
            for id in part { numbers[Int(id)] = 0 }
            for id in part where numbers[Int(id)] == 0 { try search(from: id) }
        }
    }

    // MARK: Components

    private func search(from root: UInt32) throws(StoppedSearch) {
        try enter(root)
        while !canStop, let top = frames.indices.last {
            guard frames[top].nextTarget < targets.count else {
                leave()
                continue
            }
            let target = targets[frames[top].nextTarget]
            frames[top].nextTarget += 1
            switch numbers[Int(target)] {
            case 0 where graph.holds(effect, in: target): numbers[Int(target)] = Mark.closed
            case 0: try enter(target)
            case Mark.closed: break
            case let number: frames[top].low = min(frames[top].low, number)
            }
        }
    }

    private func enter(_ state: UInt32) throws(StoppedSearch) {
        try watch.check(bytes: bytes)
        lastNumber += 1
        numbers[Int(state)] = lastNumber
        open.append(state)
        graph.edges(of: state, into: &edges)
        let first = targets.count
        var hasLoop = false
        var mustGoOn = false
        for edge in edges {
            if graph.fairness(of: edge) != nil { mustGoOn = true }
            if edge.target == state {
                hasLoop = true
            } else if numbers[Int(edge.target)] != Mark.closed {
                targets.append(edge.target)
            }
        }
        if !mustGoOn { canStop = true }
        frames.append(
            Frame(
                state: state, number: lastNumber, low: lastNumber, firstTarget: first, nextTarget: first,
                hasLoop: hasLoop))
    }

    private func leave() {
        let frame = frames.removeLast()
        targets.removeLast(targets.count - frame.firstTarget)
        if let parent = frames.indices.last { frames[parent].low = min(frames[parent].low, frame.low) }
        guard frame.low == frame.number else { return }
        let first = open.lastIndex(of: frame.state)!
        let members = open[first...]
        if members.count > 1 || frame.hasLoop { judge(members) }
        for id in members { numbers[Int(id)] = Mark.closed }
        open.removeLast(open.count - first)
    }

    // MARK: Fairness

    private func judge(_ members: ArraySlice<UInt32>) {
        for id in members { numbers[Int(id)] = Mark.member }
        var always = FairSet(below: graph.fairSteps.count, full: true)
        var ever = FairSet(below: graph.fairSteps.count)
        var taken = ever
        for id in members {
            graph.edges(of: id, into: &edges)
            for edge in edges where numbers[Int(edge.target)] == Mark.member {
                if let owner = graph.fairness(of: edge) { taken.insert(owner) }
            }
            let here = possible
            always.formIntersection(here)
            ever.formUnion(here)
        }
        var starved = always.intersection(weak)
        starved.subtract(taken)
        guard starved.isEmpty else { return }
        var passedOver = ever.intersection(strong)
        passedOver.subtract(taken)
        guard !passedOver.isEmpty else {
            fair.append(Array(members))
            return
        }
        let rest = members.filter { id in
            graph.edges(of: id, into: &edges)
            return possible.intersection(passedOver).isEmpty
        }
        if !rest.isEmpty { pending.append(rest) }
    }

    /// Those who can take a step by one of the edges at hand.
    private var possible: FairSet {
        var result = FairSet(below: graph.fairSteps.count)
        for edge in edges {
            if let owner = graph.fairness(of: edge) { result.insert(owner) }
        }
        return result
    }
}
