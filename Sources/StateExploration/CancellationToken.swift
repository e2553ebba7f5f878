internal import Synchronization

/// Ends a search from outside.
public final class CancellationToken: Sendable {
    private let flag = Atomic<Bool>(false)
    private let parent: CancellationToken?

    /// A token that nothing has cancelled yet.
    public init() { parent = nil }

    /// A token that another one cancels, too.
    init(under parent: CancellationToken?) { self.parent = parent }

    /// Asks the search to end. It stops within a fraction of a second and reports what it has found.
    public func cancel() { flag.store(true, ordering: .relaxed) }

    /// Whether ``cancel()`` was called.
    public var isCancelled: Bool { flag.load(ordering: .relaxed) || parent?.isCancelled ?? false }
}
