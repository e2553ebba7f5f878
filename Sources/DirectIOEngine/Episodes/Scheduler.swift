/// Says who takes the next step.
enum Scheduler {
    /// Anybody who can, each as likely.
    case random
    /// Who has the highest priority of those who can; at a few steps, chosen beforehand, the priority of whoever has
    /// just taken one falls below all others: bugs of few ordered events are found often.
    ///
    /// - Source: Burckhardt, Kothari, Musuvathi, Nagarakatte, A randomized scheduler with probabilistic guarantees of
    ///   finding bugs, ASPLOS 2010.
    case priorities(of: [Int: Int], changes: [Int], lowest: Int)

    /// A scheduler of one kind or the other.
    ///
    /// - Parameter steps: how many there will be, about.
    init(_ random: inout RandomNumbers, steps: Int) {
        guard random.happens(0.5) else {
            self = .random
            return
        }
        let count = random.below(4)
        let changes = (0..<count).map { _ in random.below(steps) }.sorted()
        self = .priorities(of: [:], changes: changes, lowest: 0)
    }

    /// One of those who can go on.
    mutating func choose(_ enabled: [Int], step: Int, _ random: inout RandomNumbers) -> Int {
        guard case .priorities(var priorities, var changes, var lowest) = self else {
            return enabled[random.below(enabled.count)]
        }
        for task in enabled where priorities[task] == nil { priorities[task] = 1 + random.below(1 << 30) }
        let chosen = enabled.max { priorities[$0]! < priorities[$1]! }!
        if let change = changes.first, step >= change {
            changes.removeFirst()
            lowest -= 1
            priorities[chosen] = lowest
        }
        self = .priorities(of: priorities, changes: changes, lowest: lowest)
        return chosen
    }
}
