internal import Synchronization

/// Ends a search from outside.
public final class CancellationToken: Sendable {
    private let flag = Atomic<Bool>(false)

    /// A token that nothing has cancelled yet.
    public init() {}

    /// Asks the search to end. It stops within a fraction of a second and reports what it has found.
    public func cancel() { flag.store(true, ordering: .relaxed) }

    /// Whether ``cancel()`` was called.
    public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
