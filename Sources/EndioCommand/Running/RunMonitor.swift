/// Shows on the terminal how far a run is.
final class RunMonitor: Sendable {
    private let name: String
    private let what: String
    private let pace = ProgressPace()

    /// - Parameter what: is counted.
    init(name: String, what: String = "operations") { (self.name, self.what) = (name, what) }

    /// Takes note, from any thread.
    func note(_ count: Int, _ more: String = "") {
        guard let seconds = pace.secondsIfDue() else { return }
        Console.progress(
            "\(Int(seconds)) s  \(name): \(count) \(what), \(ProgressPace.rate(count, in: seconds))/s\(more)")
    }
}
