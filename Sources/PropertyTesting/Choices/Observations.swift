/// What a run says about itself: what happened in it, what should happen now and then, how far it came.
public struct Observations: Sendable {
    /// What the run was an instance of.
    private(set) var labels: Set<String> = []
    /// What must be seen, and in which share of the runs at least; 0 stands for at least once.
    private(set) var demands: [String: Double] = [:]
    private(set) var scores: [String: Double] = [:]
    private(set) var states: [Int] = []
    /// Commands by kind: how often one was run, how often one was refused by its precondition.
    private(set) var kinds: [String: KindCount] = [:]

    struct KindCount: Sendable, Equatable {
        var taken = 0
        var refused = 0
    }

    /// Says that the run is an instance of something; the report gives the share of such runs.
    public mutating func label(_ name: String, when condition: Bool = true) {
        if condition { labels.insert(name) }
    }

    /// Demands that something be true in at least one run.
    ///
    /// A test in which the interesting thing never happens proves little; a search that ends without it is a failure.
    public mutating func sometimes(_ name: String, _ condition: Bool) {
        cover(name, condition, atLeast: 0)
    }

    /// Demands that something be true in a share of the runs.
    ///
    /// - Parameter share: from 0 to 1.
    public mutating func cover(_ name: String, _ condition: Bool, atLeast share: Double) {
        demands[name] = share
        if condition { labels.insert(name) }
    }

    /// Says how close the run came to something rare. The search varies the runs with the highest score.
    ///
    /// - Source: A. Löscher, K. Sagonas, "Targeted property-based testing", ISSTA 2017.
    public mutating func target(_ name: String, _ score: Double) {
        scores[name] = max(score, scores[name] ?? -.infinity)
    }

    /// Says which state was visited. The search varies the runs that visit new ones.
    public mutating func visit(_ state: some Hashable) {
        states.append(state.hashValue)
    }

    mutating func count(kind: String, taken: Bool) {
        if taken { kinds[kind, default: KindCount()].taken += 1 } else { kinds[kind, default: KindCount()].refused += 1 }
    }
}
