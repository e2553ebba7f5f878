internal import Synchronization

/// Ends a search from outside.
public final class CancellationToken: Sendable {
    private let flag = Atomic<Bool>(false)
    private let parent: CancellationToken?
    private let listeners = Mutex(Listeners())

    /// Who is told at once, by the order in which they came.
    private struct Listeners {
        var next = 0
        var handlers: [Int: @Sendable () -> Void] = [:]
    }

    /// A token that nothing has cancelled yet.
    public init() { parent = nil }

    /// A token that another one cancels, too.
    init(under parent: CancellationToken?) { self.parent = parent }

    /// Asks the search to end. It stops within a fraction of a second and reports what it has found.
    public func cancel() {
        flag.store(true, ordering: .relaxed)
        for handler in listeners.withLock({ Array($0.handlers.values) }) { handler() }
    }

    /// Whether ``cancel()`` was called.
    public var isCancelled: Bool { flag.load(ordering: .relaxed) || parent?.isCancelled ?? false }

    /// Does work that cannot look at the token itself, such as one long call of a solver.
    ///
    /// - Parameters:
    ///   - stop: Stops the work. Called when ``cancel()`` is, by that thread, and before the work if it was called by
    ///     then; maybe more than once, and maybe when the work has just ended.
    ///   - work: What is to be done.
    public func stopping<Result>(
        with stop: @escaping @Sendable () -> Void, _ work: () throws -> Result
    ) rethrows -> Result {
        guard let parent else { return try listening(stop, work) }
        return try parent.stopping(with: stop) { try listening(stop, work) }
    }

    private func listening<Result>(
        _ stop: @escaping @Sendable () -> Void, _ work: () throws -> Result
    ) rethrows -> Result {
        let number = listeners.withLock { listeners in
            listeners.next += 1
            listeners.handlers[listeners.next] = stop
            return listeners.next
        }
        defer { listeners.withLock { _ = $0.handlers.removeValue(forKey: number) } }
        // Whoever cancelled before did not see this one.
        if isCancelled { stop() }
        return try work()
    }
}
