import Synchronization

/// What is under way, told by the thread that begins it and shown by the one that searches.
final class ProgressLabel: Sendable {
    private let text = Mutex("")

    /// The words now shown.
    var value: String {
        get { text.withLock { $0 } }
        set { text.withLock { $0 = newValue } }
    }
}
