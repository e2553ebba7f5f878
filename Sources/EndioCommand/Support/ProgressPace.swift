import Synchronization

/// How often a line of progress is drawn anew, and how long the work has taken so far.
final class ProgressPace: Sendable {
    private let start = ContinuousClock.now
    private let last = Mutex(ContinuousClock.now - .seconds(1))
    private static let interval = Duration.milliseconds(250)

    /// From any thread.
    ///
    /// - Returns: the seconds since the beginning where a line is to be drawn now; `nil` where nobody looks or one has
    ///   just been drawn.
    func secondsIfDue() -> Double? {
        guard Console.showsProgress else { return nil }
        let now = ContinuousClock.now
        let isDue = last.withLock { last in
            guard now - last >= Self.interval else { return false }
            last = now
            return true
        }
        return isDue ? (now - start) / .seconds(1) : nil
    }

    /// How many a second, for whoever reads it.
    static func rate(_ count: Int, in seconds: Double) -> Int { Int(Double(count) / max(seconds, 0.1)) }
}
