import DirectIOEngine
import StateExploration

/// Goes through every reachable step of the model, and has the engine take each of them at least once; in each state it
/// looks, too, at all that the engine can do. Where extents keep the engine from what the model can do, which does not
/// tell them apart, it goes on as well from the same state with fewer of them.
public struct Tour {
    /// What the tour came to.
    public struct Report: Sendable {
        /// Reachable states of the model.
        public internal(set) var states = 0
        /// Steps of the model that are reachable: pairs of a state and a step possible in it.
        public internal(set) var reachable = 0
        /// Those of them that the engine has taken.
        public internal(set) var covered = 0
        /// The others, where nothing is different: the engine cannot be asked for them, because part core does not tell
        /// extents apart. They are calls through several extents at once, which no kernel makes, and what comes after
        /// such a call only.
        public var beyond: Int { isComplete && differences.isEmpty ? reachable - covered : 0 }
        /// Whether every state was gone into.
        public internal(set) var isComplete = false
        /// Steps of the engine that were tried.
        public internal(set) var tried = 0
        /// States of both together that were gone through.
        public internal(set) var pairs = 0
        /// Differences, each with the steps that lead to it; at most as many as were asked for.
        public internal(set) var differences: [WalkFailure] = []
        /// Steps that were not covered, by action: how many, and an example.
        public internal(set) var missing: [String: (count: Int, example: String)] = [:]
    }

    private struct Key: Hashable {
        let model: PackedState
        let hidden: UInt8
    }

    private struct Frame {
        var pair: Pair
        var enabled: [Int32]
        /// What comes next, and by which step; nil: by none, extents are others.
        var next: [(Int32?, Pair)]
        var label: String
    }

    private let instance: AgreementInstance
    private let mostDifferences: Int
    /// Whether it goes on with extents joined.
    var joinsExtents = true
    private var visited: Set<Key> = []
    /// For each state of the model the steps possible in it that were not covered yet.
    private var open: [PackedState: Set<Int32>] = [:]
    private var report = Report()
    private let script = Script()

    /// - Parameter mostDifferences: after so many the tour ends.
    public init(_ instance: AgreementInstance, mostDifferences: Int = 20) {
        (self.instance, self.mostDifferences) = (instance, mostDifferences)
    }

    /// Goes through all.
    ///
    /// - Parameter goesOn: is told how far the tour is, and whether it goes on.
    /// - Throws: ``Difference`` when an initial state is not the same on both sides.
    public mutating func run(_ goesOn: (Report) -> Bool = { _ in true }) throws(Difference) -> Report {
        report.isComplete = true
        for state in instance.initialStates where report.isComplete {
            visit(from: try Pair(instance, at: state), goesOn)
        }
        report.states = open.count
        report.covered = report.reachable
        for (_, steps) in open {
            report.covered -= steps.count
            for step in steps { noteMissing(step) }
        }
        if report.isComplete, report.differences.isEmpty { goBehind() }
        return report
    }

    private mutating func visit(from pair: Pair, _ goesOn: (Report) -> Bool) {
        var stack: [Frame] = []
        push(pair, "", &stack)
        while !stack.isEmpty {
            guard report.differences.count < mostDifferences, report.pairs % 1024 != 0 || goesOn(report) else {
                report.isComplete = false
                return
            }
            guard let (number, next) = stack[stack.count - 1].next.popLast() else {
                stack.removeLast()
                continue
            }
            push(next, number.map { instance.steps[Int($0)].label } ?? "", &stack)
        }
    }

    /// Counts the model's states and steps behind what the engine cannot be asked for.
    private mutating func goBehind() {
        var seen: Set<PackedState> = []
        var left = open.flatMap { state, steps in steps.map { (state, $0) } }
        while let (state, step) = left.popLast() {
            guard let next = instance.stepper.successor(of: state, by: step), open[next] == nil,
                seen.insert(next).inserted
            else { continue }
            var enabled: [Int32] = []
            instance.stepper.findEnabled(in: next, into: &enabled)
            report.states += 1
            report.reachable += enabled.count
            for step in enabled {
                noteMissing(step)
                left.append((next, step))
            }
        }
    }

    private mutating func noteMissing(_ step: Int32) {
        let known = instance.steps[Int(step)]
        report.missing[known.name, default: (0, known.label)].count += 1
    }

    /// Goes into a state, unless it was gone into before.
    private mutating func push(_ pair: Pair, _ label: String, _ stack: inout [Frame]) {
        guard visited.insert(Key(model: pair.model, hidden: pair.hidden)).inserted else { return }
        report.pairs += 1
        var enabled: [Int32] = []
        instance.stepper.findEnabled(in: pair.model, into: &enabled)
        if open[pair.model] == nil {
            open[pair.model] = Set(enabled)
            report.reachable += enabled.count
        }
        stack.append(Frame(pair: pair, enabled: enabled, next: [], label: label))
        do {
            try pair.compareMenus(enabled)
            stack[stack.count - 1].next = try successors(of: pair, enabled)
        } catch let difference {
            report.differences.append(
                WalkFailure(trace: stack.map(\.label).filter { !$0.isEmpty }, difference: difference))
        }
    }

    /// All that the engine can do in a state; the model must be able to do the same, and nothing else.
    private mutating func successors(of pair: Pair, _ enabled: [Int32]) throws(Difference) -> [(Int32?, Pair)] {
        var found: [(Int32?, Pair)] = []
        var taken: Set<Int32> = []
        for number in enabled where instance.steps[Int(number)].beginsTask {
            var next = Pair(copying: pair)
            try next.take(number, script, wholly: true)
            found.append((number, next))
            taken.insert(number)
        }
        script.alternatives = instance.alternatives
        script.decide = nil
        let ready = pair.engine.ready
        for (bit, task) in pair.engine.live.enumerated() {
            let isReady = ready >> UInt64(bit) & 1 == 1
            let mayFail = instance.mayFail(task.owner, enabled)
            guard isReady || task.mayFailBefore && mayFail else { continue }
            script.sites = instance.sites(of: task, pair.engine, mayFail: mayFail)
            // One that cannot come to its step may fail before.
            var answers: [Int]? = isReady ? [] : [1]
            while let given = answers {
                var next = Pair(copying: pair)
                script.begin(answers: given)
                guard let number = try next.take(task, script, among: enabled) else { break }
                report.tried += 1
                if taken.insert(number).inserted { found.append((number, next)) }
                answers = isReady ? script.nextAnswers() : nil
            }
        }
        for number in taken { open[pair.model]!.remove(number) }
        if let missing = enabled.first(where: { !taken.contains($0) && pair.isForEngine($0) }) {
            throw pair.missing(missing)
        }
        if joinsExtents, !open[pair.model]!.isEmpty {
            var joined = Pair(copying: pair)
            if joined.joinExtents() { found.append((nil, joined)) }
        }
        return found
    }
}
