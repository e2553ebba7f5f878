import Foundation

/// How a controlled scheduler decides which lane takes a step.
public enum Schedule: Sendable, Equatable {
    /// Any lane that can, each as likely as the others.
    case random
    /// The lane of the highest priority that can; after `depth - 1` random steps the lane that took one falls below the
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

    /// The probability with which one run by PCT finds a bug of a depth, at least: 1/(n kᵈ⁻¹) for n lanes, k steps and a
    /// bug that shows whenever d pairs of steps come in a certain order. Nil for other schedules.
    public func findsAtLeast(lanes: Int) -> Double? {
        guard case .pct(let depth, let steps) = self else { return nil }
        return 1 / (Double(lanes) * pow(Double(steps), Double(depth - 1)))
    }

    /// What the schedule promises, for reports.
    func promise(lanes: Int) -> String? {
        switch self {
        case .random: return nil
        case .pct(let depth, let steps):
            let share = findsAtLeast(lanes: lanes)!
            return "pct: a bug that shows when \(depth) pairs of steps come in a certain order is found with a probability "
                + "of \(share) a run at least, while runs of \(lanes) lanes take at most \(steps) steps"
        case .exhaustive:
            return "exhaustive: every schedule of each list, up to the order of independent steps, unless said otherwise"
        }
    }
}

/// Decides by priorities, as PCT does: lanes get different ones by chance, and after the step that the i-th change point
/// names, its lane gets the priority i, which lies below all that were given at first.
struct PriorityScheduler {
    private let depth: Int
    private let steps: Int
    private var priorities: [Int] = []
    /// After which step the i-th change comes.
    private var changes: [Int] = []
    private var taken = 0

    init(depth: Int, steps: Int) {
        precondition(depth > 0 && steps > 0, "depth and steps are positive")
        self.depth = depth
        self.steps = steps
    }

    /// The lane, of those that can take a step.
    mutating func pick(_ enabled: [Int], lanes: Int, _ random: inout SeededGenerator) -> Int {
        if priorities.isEmpty {
            priorities = Array(depth..<depth + lanes)
            for index in priorities.indices.dropLast() {
                priorities.swapAt(index, index + Int(random.next(through: UInt64(lanes - 1 - index))))
            }
            changes = (1..<depth).map { _ in 1 + Int(random.next(through: UInt64(steps - 1))) }
        }
        let lane = enabled.max { priorities[$0] < priorities[$1] }!
        taken += 1
        for (index, step) in changes.enumerated() where step == taken { priorities[lane] = index + 1 }
        return lane
    }
}
