import DirectIOEngine
public import PropertyTesting
import StateExploration

/// Model and engine walk side by side: at each step somebody takes a step of either, the other does the same, and both
/// must show the same state and be able to do the same things.
///
/// A walk is a list of choices; any list is a walk, so that a failing one can be made shorter and repeated.
public final class Lockstep {
    /// What was done so far.
    public struct Counts: Sendable {
        /// Walks.
        public fileprivate(set) var walks = 0
        /// Steps that both took.
        public fileprivate(set) var steps = 0
        /// Different states of the model that the walks have come to: up to ``Lockstep/mostStates`` are counted.
        public fileprivate(set) var states = 0
    }

    /// What is held together.
    public let instance: AgreementInstance
    /// What was done so far.
    public private(set) var counts = Counts()
    private let starts: [Pair]
    private let script = Script()
    private var enabled: [Int32] = []
    /// Who goes first in a walk by priorities: each group's place.
    private var ranks: [Int] = []
    private var goesByRank = false
    private var frontier = Frontier()
    /// The steps of a walk that goes where no walk has gone on, those left of them in reverse.
    private var way: [Int32] = []
    private var isGuided = false
    /// The model's steps that the walk has taken, the last of which may be what shows a difference.
    private var steps: [Int32] = []
    /// Whether the walk has ended in a step that a task of the engine took by itself.
    private var isInTask = false

    /// More states than this are not counted.
    public static let mostStates = Frontier.most

    /// - Throws: ``Difference`` when an initial state is not the same on both sides.
    public init(_ instance: AgreementInstance) throws(Difference) {
        self.instance = instance
        var starts: [Pair] = []
        for state in instance.initialStates { starts.append(try Pair(instance, at: state)) }
        self.starts = starts
        script.alternatives = Set(Alternative.allCases)
    }

    /// What tokens and reports call the walks of a version at a scope.
    public static func name(_ version: String, _ scope: String) -> String { "walk \(version) \(scope)" }

    /// The same, as it stands in a token.
    public static func tokenName(_ version: String, _ scope: String) -> String {
        ReplayToken.short(name(version, scope))
    }

    /// Walks as often, or as long, as it is asked to; a walk that shows a difference is made as short as can be.
    ///
    /// - Throws: ``PropertyUsageError`` when a kept failure cannot be read.
    public func check(_ configuration: PropertyConfiguration) throws -> PropertyReport {
        let name = Self.name(instance.version, instance.scope)
        return try Property.search(name, .interleaved, configuration, shrinking: [ShorterWays(self)]) { choices in
            try walk(&choices)
        }
    }

    /// Makes sure that the walk of a token, and the one that is kept, are walks of this model: their choices mean other
    /// steps where there were others.
    ///
    /// - Throws: ``PropertyUsageError`` when one is not, or when the file of the kept one is damaged.
    public static func validate(
        _ instance: AgreementInstance, token: ReplayToken?, store: FailureStore?
    ) throws {
        if let token, token.choices.first != instance.fingerprint {
            throw PropertyUsageError(
                "the token is of \(instance.version) at \(instance.scope) with other steps than this model has: repeat it "
                    + "with the version that printed it")
        }
        let name = name(instance.version, instance.scope)
        guard let store, let kept = try store.choices(of: name, kind: .interleaved) else { return }
        guard kept.first == instance.fingerprint else {
            throw PropertyUsageError(
                "\(store.path(of: name, kind: .interleaved)): a walk of a model with other steps. Remove the file to search "
                    + "without it")
        }
    }

    /// How a failing walk ends: the model's steps that it takes, and the choices that come after them.
    func end(of values: [UInt64]) -> (steps: [Int32], rest: [UInt64]) {
        var choices = Choices(replaying: values)
        try? walk(&choices)
        // A task of the engine that is let go on by itself makes two choices.
        return (steps, isInTask ? values.suffix(2) : [])
    }

    /// The choices with which a walk begins.
    func beginning(at start: Int32) -> [UInt64] { [instance.fingerprint, UInt64(start), 0] }

    /// The choice by which a step is taken.
    static func choice(of step: Int32) -> UInt64 { UInt64(step) + 1 }

    /// One walk to its end.
    private func walk(_ choices: inout Choices) throws {
        (way, isGuided, steps, isInTask) = ([], false, [], false)
        guard choices.draw(through: 0xFFFF, sampling: { _ in self.instance.fingerprint }) == instance.fingerprint else {
            throw Rejection("the walk is of a model with other steps")
        }
        // Where a walk begins, and the way that it takes, is random; what follows from it is recorded step by step.
        let start = choices.draw(through: UInt64(starts.count - 1)) { random in
            let anywhere = random.next(through: UInt64(self.starts.count - 1))
            guard random.next(through: 1) == 0, let found = self.frontier.wayToOpenState() else { return anywhere }
            (self.way, self.isGuided) = (found.steps.reversed(), true)
            return UInt64(found.start)
        }
        var pair = Pair(copying: starts[Int(start)])
        frontier.begin(at: pair.model.fingerprint, number: Int(start))
        var trace: [String] = []
        counts.walks += 1
        _ = choices.draw(through: 1) { random in
            self.goesByRank = random.next(through: 1) == 0
            if self.goesByRank { self.ranks = Self.order(self.groups, &random) }
            return 0
        }
        do {
            var goesOn = true
            while goesOn { goesOn = try step(&pair, &choices, &trace) }
        } catch let difference as Difference {
            throw Falsification(
                difference.identity, FailureDetails(run: trace, reasons: [difference.description]))
        }
    }

    /// One step, if there is one to take.
    private func step(_ pair: inout Pair, _ choices: inout Choices, _ trace: inout [String]) throws -> Bool {
        instance.stepper.findEnabled(in: pair.model, into: &enabled)
        try pair.compareMenus(enabled)
        enabled.removeAll { !pair.isForEngine($0) }
        guard !enabled.isEmpty else { return false }
        let state = pair.model.fingerprint
        frontier.look(at: state, enabled)
        // A step is chosen by its own number, which stays when steps before it are left out; a task by its place.
        let (all, tasks) = (UInt64(instance.steps.count), UInt64(pair.engine.live.count))
        let choice = choices.span { choices in
            // The simplest choice ends the walk.
            choices.draw(through: all + tasks) { random in
                if self.way.isEmpty, tasks > 0, random.next(through: 7) == 0 {
                    return all + 1 + random.next(through: tasks - 1)
                }
                return Self.choice(of: self.preferred(pair.model, &random))
            }
        }
        guard choice > 0 else { return false }
        // A step that was possible once, before others were left out, is passed over.
        if choice <= all, !enabled.contains(Int32(choice - 1)) { return true }
        counts.steps += 1
        choices.steps += 1
        if choice <= all {
            let number = Int32(choice - 1)
            trace.append(instance.steps[Int(number)].label)
            steps.append(number)
            script.sites = Self.allSites
            try pair.take(number, script)
            frontier.take(number, from: state, to: pair.model.fingerprint)
        } else {
            isInTask = true
            let number = try take(pair.engine.live[Int(choice - 1 - all)], &pair, &choices, &trace)
            isInTask = false
            guard let number else { return true }
            steps.append(number)
            frontier.take(number, from: state, to: pair.model.fingerprint)
        }
        counts.states = frontier.count
        return true
    }

    private static let allSites = Set(FaultSite.allCases)

    /// A task of the engine takes a step, and fails or not as it comes.
    ///
    /// - Returns: the model's step; nil when the task has to wait.
    private func take(
        _ task: EngineSide.LiveTask, _ pair: inout Pair, _ choices: inout Choices, _ trace: inout [String]
    ) throws -> Int32? {
        let place = pair.engine.live.firstIndex { $0.id == task.id }!
        guard let label = task.next, pair.engine.ready >> UInt64(place) & 1 == 1 else { return nil }
        script.sites = instance.sites(of: task, pair.engine, mayFail: instance.mayFail(task.owner, enabled))
        script.alternatives = instance.alternatives
        defer { script.alternatives = Set(Alternative.allCases) }
        let seed = choices.draw(through: .max)
        var numbers = RandomNumbers(seed: seed)
        script.begin()
        let isPlain = seed == 0
        script.decide = { question in
            if isPlain { return Script.usual(question) }
            switch question {
            case .fails: return numbers.next() % 8 == 0 ? 1 : 0
            case .pick(_, let most): return Int(numbers.next() % UInt64(most))
            }
        }
        trace.append("the engine: \(label.rawValue)")
        let number = try pair.take(task, script, among: enabled)
        if let number { trace[trace.count - 1] = instance.steps[Int(number)].label }
        return number
    }

    /// The next step of the way that the walk takes; or a random one, mostly one that no walk has taken from this
    /// state, where there is one.
    private func preferred(_ state: PackedState, _ random: inout SeededGenerator) -> Int32 {
        if let next = way.popLast() {
            if enabled.contains(next) { return next }
            way = []
        }
        if goesByRank, !isGuided { return first(state, &random) }
        let first = Int(random.next(through: UInt64(enabled.count - 1)))
        guard enabled.count > 1, isGuided || random.next(through: 3) > 0 else { return enabled[first] }
        let fingerprint = state.fingerprint
        for offset in enabled.indices {
            let step = enabled[(first + offset) % enabled.count]
            if !frontier.isTaken(step, from: fingerprint) { return step }
        }
        return enabled[first]
    }

    /// A step of whoever comes first of those who can take one; now and then that one comes last from there on.
    ///
    /// - Source: Burckhardt, Kothari, Musuvathi, Nagarakatte, A randomized scheduler with probabilistic guarantees of
    ///   finding bugs, ASPLOS 2010.
    private func first(_ state: PackedState, _ random: inout SeededGenerator) -> Int32 {
        let (fingerprint, start) = (state.fingerprint, Int(random.next(through: UInt64(enabled.count - 1))))
        let (likesFaults, likesNew) = (random.next(through: 5) == 0, random.next(through: 3) > 0)
        var (best, bestScore) = (start, Int.max)
        for offset in enabled.indices {
            let place = (start + offset) % enabled.count
            let step = instance.steps[Int(enabled[place])]
            let isDear = step.isFault && !likesFaults
            var score = 4 * ranks[step.group] + (isDear ? 2 : 0)
            guard score < bestScore else { continue }
            if likesNew, frontier.isTaken(enabled[place], from: fingerprint) { score += 1 }
            if score < bestScore { (best, bestScore) = (place, score) }
        }
        if random.next(through: 9) == 0 { demote(instance.steps[Int(enabled[best])].group) }
        return enabled[best]
    }

    private func demote(_ group: Int) {
        for other in ranks.indices where ranks[other] > ranks[group] { ranks[other] -= 1 }
        ranks[group] = ranks.count - 1
    }

    private var groups: Int { 3 * (instance.cells.requests + 1) }

    private static func order(_ count: Int, _ random: inout SeededGenerator) -> [Int] {
        var order = Array(0..<count)
        for place in order.indices.dropFirst().reversed() {
            order.swapAt(place, Int(random.next(through: UInt64(place))))
        }
        return order
    }
}
