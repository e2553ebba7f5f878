import Synchronization

/// Counts mutants decided by several threads, and tells who wants to know.
final class MutationCounter: Sendable {
    private let total: Int
    private let scope: String
    private let decided: Atomic<Int>
    private let progress: (@Sendable (MutationProgress) -> Void)?

    init(_ total: Int, decided: Int, _ scope: String, _ progress: (@Sendable (MutationProgress) -> Void)?) {
        self.total = total
        self.scope = scope
        self.decided = Atomic(decided)
        self.progress = progress
    }

    /// One more is decided.
    func note() {
        let decided = decided.add(1, ordering: .relaxed).newValue
        progress?(MutationProgress(decided: decided, total: total, scope: scope))
    }
}
