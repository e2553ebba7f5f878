import Foundation
import Synchronization

/// Shows on the terminal how far a run is.
final class RunMonitor: Sendable {
    private let name: String
    private let what: String
    private let start = ContinuousClock.now
    private let last = Mutex(ContinuousClock.now - .seconds(1))
    private static let interval = Duration.milliseconds(250)

    /// - Parameter what: is counted.
    init(name: String, what: String = "operations") { (self.name, self.what) = (name, what) }

    /// Takes note, from any thread.
    func note(_ count: Int, _ more: String = "") {
        guard Console.showsProgress else { return }
        let isDue = last.withLock { last in
            let now = ContinuousClock.now
            guard now - last >= Self.interval else { return false }
            last = now
            return true
        }
        guard isDue else { return }
        let elapsed = (ContinuousClock.now - start) / .seconds(1)
        Console.progress(
            "\(Int(elapsed)) s  \(name): \(count) \(what), \(Int(Double(count) / max(elapsed, 0.1)))/s\(more)")
    }
}
