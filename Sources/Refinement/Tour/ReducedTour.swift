import DirectIOEngine
import StateExploration

/// Goes through every run of the model, with the engine beside it, but for those that differ from another only in the
/// order of steps that do not touch what the other needs: a ``Tour`` with fewer steps.
///
/// All states are come to, and what is possible is compared in each. But the engine is asked for the model's steps
/// only: that it can fail, or map less, in a way that the model does not have is found by a tour and not by this. Which
/// steps may change places is read off the model: an engine that makes two steps meet that have nothing to do with each
/// other there is not always found either.
///
/// - Source: sleep sets, with states remembered: Godefroid, Partial-order methods for the verification of concurrent
///   systems, LNCS 1032.
public struct ReducedTour {
    /// What a reduced tour came to.
    public struct Report: Sendable {
        /// States of the model that were come to.
        public internal(set) var states = 0
        /// States of both together that were come to.
        public internal(set) var pairs = 0
        /// Steps that both have taken.
        public internal(set) var steps = 0
        /// Steps that were possible and not taken, as another order leads to the same.
        public internal(set) var leftOut = 0
        /// Calls through several extents at once, which part core has and no kernel makes.
        public internal(set) var beyond = 0
        /// States in which nothing more can happen.
        public internal(set) var ends = 0
        /// Whether every run was gone through, up to such orders.
        public internal(set) var isComplete = false
        /// Differences, each with the steps that lead to it.
        public internal(set) var differences: [WalkFailure] = []
    }

    private struct Key: Hashable {
        let model: PackedState
        let hidden: UInt8
    }

    private struct Frame {
        let pair: Pair
        var rest: [Int32]
        /// Steps that another order has taken, or will.
        var asleep: Set<Int32>
        let label: String
    }

    private let instance: AgreementInstance
    private let mostDifferences: Int
    private let footprints: Footprints
    private let script = Script()
    /// For each state the steps that slept whenever it was come to.
    private var visited: [Key: Set<Int32>] = [:]
    private(set) var ends: Set<PackedState> = []
    private var report = Report()

    /// - Parameter mostDifferences: after so many the tour ends.
    public init(_ instance: AgreementInstance, mostDifferences: Int = 20) {
        (self.instance, self.mostDifferences) = (instance, mostDifferences)
        footprints = Footprints(instance)
        script.sites = Set(FaultSite.allCases)
        script.alternatives = Set(Alternative.allCases)
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
        report.ends = ends.count
        report.states = Set(visited.keys.lazy.map(\.model)).count
        return report
    }

    private mutating func visit(from pair: Pair, _ goesOn: (Report) -> Bool) {
        var stack: [Frame] = []
        push(pair, asleep: [], "", &stack)
        while let frame = stack.last {
            guard report.differences.count < mostDifferences, report.steps % 1024 != 0 || goesOn(report) else {
                report.isComplete = false
                return
            }
            guard let step = frame.rest.last else {
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].rest.removeLast()
            stack[stack.count - 1].asleep.insert(step)
            let label = instance.steps[Int(step)].label
            var next = Pair(copying: frame.pair)
            do throws(Difference) {
                try next.take(step, script, wholly: true)
            } catch {
                fail(stack, label, error)
                continue
            }
            report.steps += 1
            push(next, asleep: frame.asleep.filter { footprints.areIndependent($0, step) }, label, &stack)
        }
    }

    /// Goes into a state: with all that is to be tried there, or with what slept whenever it was come to before.
    private mutating func push(_ pair: Pair, asleep: Set<Int32>, _ label: String, _ stack: inout [Frame]) {
        let key = Key(model: pair.model, hidden: pair.hidden)
        if let slept = visited[key] {
            let awake = slept.subtracting(asleep)
            guard !awake.isEmpty else { return }
            visited[key] = slept.intersection(asleep)
            report.leftOut -= awake.count
            stack.append(Frame(pair: pair, rest: awake.sorted(), asleep: asleep, label: label))
            return
        }
        report.pairs += 1
        var enabled: [Int32] = []
        instance.stepper.findEnabled(in: pair.model, into: &enabled)
        do throws(Difference) {
            try pair.compareMenus(enabled)
        } catch {
            visited[key] = []
            fail(stack, label, error)
            return
        }
        let possible = enabled.count
        enabled.removeAll { !pair.isForEngine($0) }
        report.beyond += possible - enabled.count
        if enabled.isEmpty { ends.insert(pair.model) }
        let rest = enabled.filter { !asleep.contains($0) }
        visited[key] = asleep.intersection(enabled)
        report.leftOut += enabled.count - rest.count
        stack.append(Frame(pair: pair, rest: rest, asleep: asleep, label: label))
    }

    private mutating func fail(_ stack: [Frame], _ label: String, _ difference: Difference) {
        report.differences.append(
            WalkFailure(trace: (stack.map(\.label) + [label]).filter { !$0.isEmpty }, difference: difference))
    }
}
