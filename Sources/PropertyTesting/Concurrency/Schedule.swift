import Foundation

/// How a controlled scheduler decides which lane takes a step.
public enum Schedule: Sendable, Equatable {
    /// Any lane that can, each as likely as the others.
    case random
    /// The lane of the highest priority that can; at `depth - 1` random moments the lane that would go on falls below all
    /// others. See ``findsAtLeast(lanes:)``.
    ///
    /// - Source: S. Burckhardt, P. Kothari, M. Musuvathi, S. Nagarakatte, "A randomized scheduler with probabilistic
    ///   guarantees of finding bugs", ASPLOS 2010.
    case pct(depth: Int, steps: Int)
    /// Every schedule of each list of commands, but for those that differ in the order of independent steps only.
    ///
    /// - Source: P. Godefroid, "Partial-order methods for the verification of concurrent systems", LNCS 1032 (1996), for
    ///   the sleep sets.
    case exhaustive

    /// The probability with which one run by PCT finds a bug that needs `depth` steps in one order, at least: 1/(n kᵈ⁻¹)
    /// for n lanes and k steps. Nil for other schedules.
    public func findsAtLeast(lanes: Int) -> Double? {
        guard case .pct(let depth, let steps) = self else { return nil }
        return 1 / (Double(lanes) * pow(Double(steps), Double(depth - 1)))
    }

    /// What the schedule promises, for reports.
    func promise(lanes: Int) -> String? {
        switch self {
        case .random: return nil
        case .pct(let depth, let steps):
            let most = Int((1 / findsAtLeast(lanes: lanes)!).rounded())
            return "pct: a bug that needs \(depth) steps in order is found by one run in \(most) at least, while a run of "
                + "\(lanes) lanes takes at most \(steps) steps"
        case .exhaustive:
            return "exhaustive: every schedule of each list of commands, up to the order of independent steps"
        }
    }
}

/// Decides by priorities, as PCT does.
struct PriorityScheduler {
    private let depth: Int
    private let steps: Int
    private var priorities: [Int] = []
    private var changes: Set<Int> = []
    private var taken = 0
    private var lowest = 0

    init(depth: Int, steps: Int) {
        precondition(depth > 0 && steps > 0, "depth and steps are positive")
        self.depth = depth
        self.steps = steps
    }

    /// The lane, of those that can take a step.
    mutating func pick(_ enabled: [Int], lanes: Int, _ random: inout SeededGenerator) -> Int {
        if priorities.isEmpty {
            priorities = Array(1...lanes).shuffled(using: &random)
            for _ in 1..<max(depth, 1) { changes.insert(Int(random.next(through: UInt64(steps - 1)))) }
        }
        let first = enabled.max { priorities[$0] < priorities[$1] }!
        defer { taken += 1 }
        guard changes.contains(taken) else { return first }
        lowest -= 1
        priorities[first] = lowest
        return enabled.max { priorities[$0] < priorities[$1] }!
    }
}
