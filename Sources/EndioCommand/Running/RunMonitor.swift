import Synchronization

/// Shows on the terminal how far a run is.
final class RunMonitor: Sendable {
    private let name: String
    private let what: String
    private let pace = ProgressPace()
    /// What was counted, of each part of the run.
    private let counts = Mutex<[Int: Int]>([:])

    /// - Parameter what: is counted.
    init(name: String, what: String = "operations") { (self.name, self.what) = (name, what) }

    /// Takes note, from any thread.
    ///
    /// - Parameter part: of the run, where several go on beside or behind each other: they are added up.
    func note(_ count: Int, of part: Int = 0, _ more: String = "") {
        let count = counts.withLock { counts in
            counts[part] = count
            return counts.values.reduce(0, +)
        }
        guard let seconds = pace.secondsIfDue() else { return }
        Console.progress(
            "\(Int(seconds)) s  \(name): \(count) \(what), \(ProgressPace.rate(count, in: seconds))/s\(more)")
    }
}
