import Synchronization

/// Shows on the terminal how far a run is.
final class RunMonitor: Sendable {
    private let name: String
    private let what: String
    private let pace = ProgressPace()
    /// What was counted, of each part of the run.
    private let counts = Mutex<[Int: [Int]]>([:])

    /// - Parameter what: is counted.
    init(name: String, what: String = "operations") { (self.name, self.what) = (name, what) }

    /// Takes note, from any thread.
    ///
    /// - Parameters:
    ///   - part: of the run, where several go on beside or behind each other: they are added up.
    ///   - others: what else is counted, always the same.
    func note(_ count: Int, of part: Int = 0, and others: KeyValuePairs<String, Int> = [:], _ more: String = "") {
        let sums = counts.withLock { counts in
            counts[part] = [count] + others.map(\.value)
            return counts.values.reduce(into: Array(repeating: 0, count: 1 + others.count)) { sums, part in
                for position in sums.indices { sums[position] += part[position] }
            }
        }
        guard let seconds = pace.secondsIfDue() else { return }
        let texts = zip(sums, [what] + others.map(\.key)).map { sum, what in
            "\(sum) \(what), \(ProgressPace.rate(sum, in: seconds))/s"
        }
        Console.progress("\(Int(seconds)) s  \(name): \(texts.joined(separator: "; "))\(more)")
    }
}
